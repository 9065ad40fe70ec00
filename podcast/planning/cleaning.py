"""Finding and removing what no episode uses any more."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from podcast.errors import EngineUnavailable, PodcastError, StoreError
from podcast.planning.by_ear.every_line import KIND, evidence_key
from podcast.planning.by_ear.heard_passages import PASSAGE
from podcast.planning.narrated.kept import KIND as NARRATED
from podcast.planning.narrated.kept import narrations_of
from podcast.planning.narrated.narration import Narrated, narrated_of
from podcast.planning.outcome import STOPS
from podcast.planning.queue import ArticleQueue, queue_to_look
from podcast.production.jobs import SectionJob
from podcast.production.recorded_clips import TAKE
from podcast.project import Project
from podcast.publishing.output_paths import FEED, episode_paths
from podcast.scripting.articles import find_articles
from podcast.scripting.script_files import refuse_conflict
from podcast.scripting.stored_spoken_forms import KIND as FORMS
from podcast.scripting.stored_spoken_forms import spoken_key
from podcast.shelf.moved_in import moved_episodes
from podcast.shelf.records import Record, read_shelf
from podcast.shelf.show_cover import cover_key
from podcast.shelf.show_files import drop_old_audio
from podcast.speech import load_engine
from podcast.store import FolderStore

_KINDS = ("clip", "part", "track", "heard", "cover", TAKE, KIND, PASSAGE, FORMS, NARRATED)
_HALF_WRITTEN = timedelta(days=1)  # a file that old is not being written any more

Entry = tuple[str, str, int]
"""An entry of the store: kind, key and size in bytes."""


@dataclass(frozen=True, slots=True)
class Unused:
    """What can go: entries of the store, half-written files, episodes without an article.

    ``unjudged`` are articles whose sentences nobody knows now; while there is one, the store
    keeps all. ``still_named`` are episodes without an article that the feed names until the
    next build.
    """

    entries: tuple[Entry, ...]
    parts: tuple[Path, ...]
    episodes: tuple[str, ...]
    size: int
    unjudged: tuple[tuple[str, PodcastError], ...] = ()
    still_named: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[str, int]:
        """How many entries of each kind can go."""
        return Counter(kind for kind, _, _ in self.entries)


def find_unused(project: Project, *, now: datetime) -> Unused:
    """Look for what no current episode uses; nothing is written.

    Only the project's own store is looked at: of one elsewhere nobody here knows who uses it.
    Raises ProjectError where there is no article, EngineUnavailable.
    """
    paths = find_articles(project, names=())
    engine = load_engine(project.voice.engine).info
    shelf = read_shelf(project.output)
    queue = queue_to_look(project, engine=engine, shelf=shelf, now=now)
    used, unjudged = _used(paths, queue=queue, project=project)
    gone = _gone(shelf, paths=paths, project=project)
    feed = _feed(project.output) if gone else ""
    named = [slug for slug in gone if shelf[slug].episode.audio.path in feed]
    going = tuple(slug for slug in gone if slug not in named)
    store = FolderStore(project.store.here)
    entries = () if unjudged else tuple(_not_used(store, used=used))
    parts = tuple(_half_written(store.root, now=now))
    return Unused(
        entries=entries,
        parts=parts,
        episodes=going,
        size=sum(size for _, _, size in entries)
        + sum(part.stat().st_size for part in parts)
        + sum(size for slug in going for size in shelf[slug].files.values()),
        unjudged=tuple(unjudged),
        still_named=tuple(named),
    )


def remove(unused: Unused, *, project: Project) -> None:
    """Remove what was found; hold the project's lock meanwhile. Raises StoreError."""
    store = FolderStore(project.store.here)
    try:
        for kind, key, _ in unused.entries:
            store.drop(kind, key)
        for part in unused.parts:
            part.unlink(missing_ok=True)
        _remove_episodes(unused.episodes, project=project)
    except OSError as error:
        raise StoreError(
            f"Something could not be removed: {error.strerror or error}.",
            where=str(error.filename or store.root),
            mend="Mend the folder's permissions, then run the same command again.",
        ) from error


def _remove_episodes(slugs: Collection[str], *, project: Project) -> None:
    for slug in slugs:
        for page in (episode_paths(slug).embed, episode_paths(slug).page):
            folder = (project.output / page).parent
            if folder.exists():
                shutil.rmtree(folder)
    if slugs:
        moved = moved_episodes(project)
        drop_old_audio(read_shelf(project.output), moved=moved, project=project)


def _used(
    paths: Sequence[Path], *, queue: ArticleQueue, project: Project
) -> tuple[set[tuple[str, str]], list[tuple[str, PodcastError]]]:
    used, keys_of = {("cover", cover_key(project))}, _evidence(project)
    unjudged: list[tuple[str, PodcastError]] = []
    queue.ask(paths)
    kept = narrations_of(project, engine=queue.engine, words=queue.words)
    for path in paths:
        try:
            one = _narrated(path, known=kept.of(path), queue=queue, project=project)
        except PodcastError as error:
            if isinstance(error, STOPS):
                raise
            unjudged.append((path.relative_to(project.root).as_posix(), error))
            continue
        used |= {(kind, spoken_key(one.source)) for kind in (FORMS, NARRATED)}
        for job in one.jobs:
            used |= {("track", job.key), ("heard", job.key)}
            used |= {("clip", line.key) for line in job.lines}
            used |= {(TAKE, line.take) for line in job.lines if line.take}
            used |= {(KIND, key) for key in keys_of(job)}
    return used, unjudged


def _narrated(
    path: Path, *, known: Narrated | None, queue: ArticleQueue, project: Project
) -> Narrated:
    """An article as it is narrated: what is known of it, or by reading it.

    Raises what a build would raise for it.
    """
    if known is None:
        ready = queue.look(path)
        refuse_conflict(ready.scripted.text, slug=ready.article.slug, project=project)
        return narrated_of(ready, project=project)
    queue.claim(known.slug, source=known.source)
    if known.guid:
        queue.claim_guid(known.guid, source=known.source)
    return known


def _evidence(project: Project) -> Callable[[SectionJob], Iterable[str]]:
    """The keys of what was heard of a section's lines, by the show's recogniser of today."""
    try:
        key = evidence_key(project)
    except EngineUnavailable:  # without a recogniser here, nothing kept can be used
        return lambda _: ()
    return lambda job: [key(line) for line in job.lines]


def _not_used(store: FolderStore, *, used: set[tuple[str, str]]) -> Iterator[Entry]:
    for kind, key, size in store.entries():
        if kind in _KINDS and (kind, key) not in used:
            yield kind, key, size


def _half_written(root: Path, *, now: datetime) -> Iterator[Path]:
    before = (now - _HALF_WRITTEN).timestamp()
    for kind in _KINDS:
        for part in (root / kind).glob("??/.*.part"):
            if part.stat().st_mtime < before:
                yield part


def _gone(shelf: Mapping[str, Record], *, paths: Sequence[Path], project: Project) -> list[str]:
    """The slugs of episodes without an article."""
    sources = {path.relative_to(project.root).as_posix() for path in paths}
    return [slug for slug, one in shelf.items() if one.episode.article.source not in sources]


def _feed(output: Path) -> str:
    """All pages of the feed: an episode whose audio they name is with its listeners."""
    pages = output.glob(f"{Path(FEED).stem}*.xml")
    return "\n".join(page.read_text("utf-8") for page in pages)
