"""What all episodes share, written after them: cover, assets, index, and last the feed."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from pathlib import Path

from podcast.events import FeedWritten
from podcast.json_values import to_json
from podcast.model import Episode, Show
from podcast.production.worker_versions import program_hash
from podcast.project import Project
from podcast.publishing.cover.picture import with_copies
from podcast.publishing.episode_order import moment_of
from podcast.publishing.output_paths import (
    ARCHIVE,
    COVER,
    FEED,
    INDEX,
    SEARCH,
    STATEMENT,
    WORKER,
    episode_paths,
)
from podcast.publishing.visibility import is_held_back
from podcast.scripting.articles import all_articles
from podcast.shelf.accessibility_statement import read_statement, statement_bytes
from podcast.shelf.feed_changes import Public, feed_changes, items_in_feed, public_episodes
from podcast.shelf.moved_in import Moved, with_moved
from podcast.shelf.records import Record, read_shelf
from podcast.shelf.show_record import ShowRecord
from podcast.shelf.whole_episodes import is_whole
from podcast.store import remove_whole, write_whole
from podcast.store.keys import key_of


def read_records(project: Project) -> tuple[Record, ...]:
    """The records of all whole episodes whose article is still in content/, by slug."""
    return current_records(read_shelf(project.output), project=project)


def current_records(shelf: Mapping[str, Record], *, project: Project) -> tuple[Record, ...]:
    """The whole episodes of a shelf whose article is still in content/.

    A broken article keeps the episode it had: a slip of the pen must not take an episode
    away from its listeners.
    """
    sources = {path.relative_to(project.root).as_posix() for path in all_articles(project)}
    return tuple(
        record
        for record in shelf.values()
        if record.episode.article.source in sources and is_whole(record, output=project.output)
    )


def sources_there(shelf: Mapping[str, Record], *, project: Project) -> Mapping[str, str]:
    """The article of each slug that had an episode, where it is still in content/."""
    there = {path.relative_to(project.root).as_posix() for path in all_articles(project)}
    named = ((slug, record.episode.article.source) for slug, record in shelf.items())
    return {slug: source for slug, source in named if source in there}


@dataclass(frozen=True, slots=True)
class Departing:
    """Which episodes may leave the feed in a build: those withdrawn, and perhaps all dated later.

    ``sources`` has the article of each slug that had an episode before, where it is still there.
    """

    all_later: bool = False
    withdrawn: Container[str] = frozenset()
    sources: Mapping[str, str] = field(default_factory=dict)


def write_show_files(
    records: Sequence[Record],
    *,
    project: Project,
    cover: bytes,
    now: datetime,
    departing: Departing = Departing(),
) -> FeedWritten:
    """Write the show's files over these episodes; the feed comes after all that it names.

    Where nothing they are made from has changed, they are left alone. Raises StoreError,
    PublishingError.
    """
    coming = [record.episode for record in records]
    public = _public(coming, project=project, now=now, let_go=departing.all_later)
    episodes, warnings = public.episodes, tuple(_warnings(public, now=now))
    output = project.output
    beside = _offered(coming, project=project)
    left = _left(records, episodes=[*episodes, *beside], project=project, cover=cover)
    if _is_done(left, episodes=episodes):
        return FeedWritten(episodes=len(episodes), changed=False, warnings=warnings)
    from podcast.publishing.feed.channel import render_feeds

    changes = feed_changes(
        items_in_feed(output, show=project.show),
        coming=coming,
        public=public,
        withdrawn=departing.withdrawn,
        sources=departing.sources,
    )
    files = (*_write_looks(project, cover=cover), *_write_statement(project))
    index = _write_index(project.show, episodes=episodes[::-1], output=output)
    latest = max((moment_of(episode) for episode in episodes), default=now)
    editions = {slug: [*ones] for slug, ones in groupby(beside, key=_main_slug)}
    feeds = render_feeds(project.show, episodes=episodes, now=max(now, latest), editions=editions)
    changed = _write_feeds(feeds, output=output)
    left.note([*files, *index, *feeds])
    return FeedWritten(len(episodes), changed=changed, warnings=warnings, changes=changes)


def _write_looks(project: Project, *, cover: bytes) -> tuple[str, ...]:
    """Write what all pages show and run, and give the paths of it."""
    from podcast.publishing.pages.shared_assets import assets, worker

    files = {**dict(with_copies(cover, path=COVER)), WORKER: worker()}
    files |= {f"assets/{name}": data for name, data in assets(project.show).items()}
    for path, data in files.items():
        write_whole(project.output / path, data)
    return tuple(files)


def _write_statement(project: Project) -> tuple[str, ...]:
    """Write the page of the accessibility statement, or take it away; gives the paths of it."""
    from podcast.publishing.accessibility_statement_page import statement_page

    place = project.output / STATEMENT
    article = read_statement(project)
    if article is None:
        if place.exists():
            remove_whole(place)
        return ()
    write_whole(place, statement_page(article, show=project.show).encode())
    return (STATEMENT,)


def are_show_files_done(
    records: Sequence[Record],
    *,
    project: Project,
    cover: bytes,
    now: datetime,
    let_go: bool = False,
) -> bool:
    """Whether a build would leave the show's files over these episodes alone."""
    coming = [record.episode for record in records]
    public = _public(coming, project=project, now=now, let_go=let_go)
    beside = _offered(coming, project=project)
    left = _left(records, episodes=[*public.episodes, *beside], project=project, cover=cover)
    return _is_done(left, episodes=public.episodes)


def _offered(episodes: Sequence[Episode], *, project: Project) -> list[Episode]:
    """The editions that their articles' items offer beside their own sound, by article."""
    if project.show.editions != "alternate":
        return []
    found = [one for one in episodes if one.unlisted and not is_held_back(one.article)]
    return sorted(found, key=lambda one: (_main_slug(one), one.slug))


def _main_slug(episode: Episode) -> str:
    return episode.article.main_slug


def _public(
    episodes: Sequence[Episode], *, project: Project, now: datetime, let_go: bool = False
) -> Public:
    """The episodes that listeners may have; the old feed is read only where a date lies ahead."""
    latest = max((moment_of(episode) for episode in episodes), default=now)
    had = items_in_feed(project.output, show=project.show) if latest > now else {}
    return public_episodes(episodes, had=had, now=now, let_go=let_go)


def _warnings(public: Public, *, now: datetime) -> Iterator[str]:
    if public.clock:
        yield (
            f"The clock says {now:%Y-%m-%d}, and the feed has {len(public.clock)} of its episodes "
            "at a later day: they stay. Set this machine's clock right, or take an episode out "
            "by draft: true."
        )
    for slug, day in public.stay.items():
        yield (
            f"{slug} is in the feed, and its article now has a later date, {day}: it stays there "
            "with its date of before. Mend the date, or take it out by draft: true or "
            "podcast build --let-go."
        )


def _left(
    records: Sequence[Record], *, episodes: Sequence[Episode], project: Project, cover: bytes
) -> ShowRecord:
    looks = cover + statement_bytes(project)
    key = _made_from(records, episodes=episodes, show=project.show, looks=looks)
    return ShowRecord(project, key=key)


def _is_done(left: ShowRecord, *, episodes: Sequence[Episode]) -> bool:
    """Whether the show's files are there; without any episode a show needs none."""
    is_begun = episodes or (left.project.output / FEED).exists()
    return not is_begun or left.is_there()


def _write_feeds(feeds: Mapping[str, bytes], *, output: Path) -> bool:
    """Write the feed after the older pages that it names, and then drop those it no longer does.

    Says whether any byte is new.
    """
    last = sorted(feeds, key=lambda path: path == FEED)
    changed = [write_whole(output / path, feeds[path]) for path in last]
    for path in output.glob("feed-*.xml"):
        if path.name not in feeds:
            remove_whole(path)
    return any(changed)


def _made_from(
    records: Sequence[Record], *, episodes: Sequence[Episode], show: Show, looks: bytes
) -> str:
    """The hash of all that a show's own files are made from; ``looks`` of bytes beside them."""
    public = {episode.slug for episode in episodes}
    told = [(one.key, sorted(one.files.items())) for one in records if one.episode.slug in public]
    return key_of(
        [program_hash().encode(), to_json(show).encode(), looks, repr(sorted(told)).encode()]
    )


def _write_index(show: Show, *, episodes: Sequence[Episode], output: Path) -> tuple[str, ...]:
    """Write the show's pages, what their search reads before them, and drop what was before.

    Episodes come oldest first, so that a new one leaves the numbers of the others alone. Gives
    the paths of what is there then.
    """
    from podcast.publishing.pages.archive import archive_pages
    from podcast.publishing.pages.search import search_index
    from podcast.publishing.pages.show import show_page

    parts = search_index(_findable(episode, output=output) for episode in episodes)
    for name, data in parts.items():
        write_whole(output / SEARCH / name, data)
    pages: list[str] = []
    for name, page in archive_pages(show, episodes=episodes):
        write_whole(output / name, page.encode())
        pages.append(name)
    write_whole(output / INDEX, show_page(show, episodes=episodes, parts=len(parts)).encode())
    written = (INDEX, *pages, *(f"{SEARCH}/{name}" for name in parts))
    for path in (*output.glob(f"{SEARCH}/*.json"), *output.glob(f"{ARCHIVE}/*.html")):
        if path.relative_to(output).as_posix() not in written:
            remove_whole(path)
    return written


def _findable(episode: Episode, *, output: Path) -> Iterator[str]:
    """Everything of an episode that a search may ask for: title, summary, what is heard."""
    if episode.elsewhere:
        from podcast.publishing.moved_in_notes import nodes_text, notes_elements

        yield from (episode.title, nodes_text(notes_elements(episode.notes)))
        if not episode.captioned:
            return
    else:
        yield from (episode.title, episode.summary)
    with (output / episode_paths(episode.slug).text).open(encoding="utf-8") as transcript:
        yield from transcript  # a paragraph a line


def drop_old_audio(
    shelf: Mapping[str, Record], *, moved: Sequence[Moved], project: Project
) -> None:
    """Remove audio that no episode names any more; the feed has already let go of it."""
    output, records = project.output, with_moved(tuple(shelf.values()), moved=moved)
    folder = output / "audio"
    named = {path.rpartition("/")[2] for record in records for path in record.files}
    for path in folder.glob("*-*.*"):
        if path.name not in named and not path.name.startswith("."):
            remove_whole(path)
