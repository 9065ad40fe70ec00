"""An existing podcast comes along: each episode of its feed, with its sound, into moved/."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from podcast.audio.probe import probe
from podcast.errors import AudioError, FetchError, PublishingError
from podcast.following.old_feed import OldEpisode, OldFeed, read_old_feed
from podcast.following.polite_visits import Visits
from podcast.project import Project
from podcast.publishing.cover.picture import read_cover
from podcast.reading.fetch import fetch_file
from podcast.reading.slugs import slug_of
from podcast.scripting.articles import all_articles
from podcast.scripting.metadata_files import toml_value
from podcast.shelf.moved_in import ABOUT, FOLDER, NOTES, PICTURE, moved_episodes
from podcast.shelf.records import read_shelf
from podcast.store.checksums import checksum
from podcast.store.whole_folder import new_folder

State = Literal["moved", "there", "article", "failed", "soundless", "twice"]
_MOST_PAGES = 500
_LARGEST = 2_000_000_000  # bytes of a sound
_LARGEST_PICTURE = 20_000_000


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one episode of the old feed; ``lost`` is what of it does not come along."""

    state: State
    title: str
    folder: str = ""
    lost: tuple[str, ...] = ()
    why: str = ""
    mend: str = ""


@dataclass(frozen=True, slots=True)
class OldShow:
    """A whole old feed, newest episode first; ``settings`` are those for podcast.toml."""

    pages: tuple[OldFeed, ...]

    @property
    def settings(self) -> dict[str, str]:
        """What the newest page says of the show."""
        return dict(self.pages[0].settings)

    @property
    def image(self) -> str:
        """The address of the show's cover, "" without one."""
        return self.pages[0].image

    def episodes(self, *, now: datetime) -> Iterator[OldEpisode]:
        """Every episode; one whose date cannot be read takes that of the one before it."""
        last = now
        for page in self.pages:
            for episode in page.episodes:
                last = episode.published or last
                yield replace(episode, published=last)


def read_old_show(feed: str, *, visits: Visits) -> OldShow:
    """Read a feed, a file or an address, with the pages of older episodes that it names.

    Raises FetchError where it cannot be had or is no podcast's feed.
    """
    pages: list[OldFeed] = []
    asked: set[str] = set()
    address = feed
    while address and address not in asked and len(pages) < _MOST_PAGES:
        asked.add(address)
        pages.append(read_old_feed(_bytes(address, visits=visits), url=address))
        address = pages[-1].next
    return OldShow(tuple(pages))


def move_in(
    show: OldShow, *, project: Project, visits: Visits, report: Callable[[Arrival], None]
) -> None:
    """Bring each episode that is not there yet; one that cannot be had stops no other.

    Only what is missing is asked for, so that it can be run again. Raises ProjectError for what
    is in moved/ and cannot be read, StoreError.
    """
    there = {one.episode.guid: one.folder.name for one in moved_episodes(project)}
    articles = {one.episode.guid for one in read_shelf(project.output).values()}
    taken = {path.stem for path in all_articles(project)} | set(there.values())
    taken |= set(read_shelf(project.output))
    seen: set[str] = set()
    for title in (title for page in show.pages for title in page.soundless):
        report(Arrival("soundless", title))
    for episode in show.episodes(now=visits.now()):
        if episode.guid in seen:
            report(Arrival("twice", episode.title))
        elif episode.guid in there:
            report(Arrival("there", episode.title, f"{FOLDER}/{there[episode.guid]}"))
        elif episode.guid in articles:
            report(Arrival("article", episode.title))
        else:
            slug = _free(slug_of(episode.title), taken=taken)
            taken.add(slug)
            report(_moved(episode, slug=slug, project=project, visits=visits))
        seen.add(episode.guid)


def _bytes(address: str, *, visits: Visits) -> bytes:
    if "://" not in address:
        try:
            return Path(address).read_bytes()
        except OSError as error:
            raise FetchError(
                f"The feed cannot be read: {error.strerror}.",
                where=address,
                mend="Give the address that podcast apps subscribe to, or a file of it.",
            ) from error
    found = visits.changed(address)
    return b"" if found is None else found.data


def _free(slug: str, *, taken: set[str]) -> str:
    count = 2
    free = slug
    while free in taken:
        free, count = f"{slug}-{count}", count + 1
    return free


def _moved(episode: OldEpisode, *, slug: str, project: Project, visits: Visits) -> Arrival:
    folder = f"{FOLDER}/{slug}"
    lost = list(episode.lost)
    try:
        (project.root / FOLDER).mkdir(exist_ok=True)
        with new_folder(project.root / FOLDER / slug) as made:
            sound = _sound(episode.audio, folder=made, visits=visits)
            if not _picture(episode.image, folder=made, visits=visits):
                lost.append("its picture")
            (made / NOTES).write_text(episode.notes, encoding="utf-8", errors="replace")
            about = _about(episode, sound=sound)
            (made / ABOUT).write_text(about, encoding="utf-8", errors="replace")
    except (FetchError, AudioError) as error:
        return Arrival("failed", episode.title, why=error.what, mend=error.mend)
    return Arrival("moved", episode.title, folder, tuple(lost))


def _sound(address: str, *, folder: Path, visits: Visits) -> Sequence[tuple[str, object]]:
    """Fetch the sound, and tell what it is as lines of the table [audio]."""
    part = folder / "audio"
    with part.open("wb") as file:
        fetch_file(address, into=file, largest=_LARGEST, allow_private=visits.allow_private)
    found = probe(part)
    whole = part.rename(part.with_suffix(found.suffix))
    return (
        ("length", whole.stat().st_size),
        ("duration", found.duration),
        ("bitrate", found.bitrate),
        ("sha384", checksum(whole, algorithm="sha384")),
        ("from", address),
    )


def _picture(address: str, *, folder: Path, visits: Visits) -> bool:
    """Keep the episode's own picture, if it has one; says whether all is well."""
    if not address:
        return True
    part = folder / "picture.part"
    try:
        with part.open("wb") as file:
            private = visits.allow_private
            fetch_file(address, into=file, largest=_LARGEST_PICTURE, allow_private=private)
        (folder / PICTURE).write_bytes(read_cover(part))
    except (FetchError, PublishingError):
        return False
    finally:
        with suppress(OSError):
            part.unlink()
    return True


def _about(episode: OldEpisode, *, sound: Sequence[tuple[str, object]]) -> str:
    values: dict[str, object] = {
        "title": episode.title,
        "guid": episode.guid,
        "date": episode.published,
        "author": episode.author,
        "season": episode.season,
        "number": episode.number,
        "kind": "" if episode.kind == "full" else episode.kind,
        "explicit": episode.explicit or "",
    }
    lines = ["# An episode that another program made. guid and date stay as they are."]
    lines += [f"{name} = {toml_value(value)}" for name, value in values.items() if value]
    lines += ["", "[audio]", *(f"{name} = {toml_value(value)}" for name, value in sound)]
    for start, title in episode.chapters:
        lines += ["", "[[chapters]]", f"start = {start}", f"title = {toml_value(title)}"]
    return "\n".join(lines) + "\n"
