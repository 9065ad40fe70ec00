"""Episodes that another program made: taken from moved/SLUG/ onto the shelf unchanged.

Such a folder holds ``episode.toml``, the audio that it names, ``notes.html`` and perhaps
``picture.jpg``; ``podcast move-in`` writes it, and people may edit it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from podcast.errors import ProjectError
from podcast.json_values import refuse_wrong
from podcast.media_types import transcript_type
from podcast.model import Article, Chapter, Enclosure, Episode, Script
from podcast.project import Project
from podcast.publishing.output_paths import audio_path, cover_path
from podcast.publishing.visibility import is_held_back
from podcast.shelf.records import Record
from podcast.shelf.withdrawn import is_withdrawn
from podcast.store import leads_out
from podcast.store.keys import key_of
from podcast.toml_values import toml_values

if TYPE_CHECKING:
    from podcast.shelf.moved_in_words import Bound

FOLDER = "moved"
ABOUT = "episode.toml"
NOTES = "notes.html"
PICTURE = "picture.jpg"


@dataclass(frozen=True, slots=True)
class Moved:
    """An episode of another program: what listeners get, and the folder that it comes from.

    ``article`` is the file that it names as its text, ``bound`` tells of what was heard of it.
    """

    folder: Path
    episode: Episode
    key: str
    bound: Bound | None = None
    article: str = ""

    @property
    def audio(self) -> Path:
        """The sound as it came, never changed."""
        return next(self.folder.glob("audio.*"))


def moved_episodes(project: Project) -> tuple[Moved, ...]:
    """All that moved in, by slug. Raises ProjectError where one cannot be used."""
    found = sorted((project.root / FOLDER).glob(f"*/{ABOUT}"))
    folders = (path.parent for path in found if not path.parent.name.startswith("."))
    return tuple(_moved(folder, project=project) for folder in folders)


def with_moved(records: Sequence[Record], *, moved: Sequence[Moved]) -> tuple[Record, ...]:
    """These episodes and those that moved in; of two with one guid the article's counts."""
    own = {record.episode.guid for record in records}
    return (*records, *(_record(one) for one in _coming(own, moved=moved)))


def moved_beside(episodes: Sequence[Episode], *, moved: Sequence[Moved]) -> tuple[Episode, ...]:
    """The episodes that moved in and stand beside these of articles."""
    own = {episode.guid for episode in episodes}
    return tuple(one.episode for one in _coming(own, moved=moved))


def withdrawn_moved(moved: Sequence[Moved]) -> frozenset[str]:
    """The slugs of those that moved in and are withdrawn."""
    found = (one.episode.article for one in moved)
    return frozenset(article.slug for article in found if is_withdrawn(article))


def _coming(own: Container[str], *, moved: Sequence[Moved]) -> list[Moved]:
    found = (one for one in moved if one.episode.guid not in own)
    return [one for one in found if not is_held_back(one.episode.article)]


def _record(moved: Moved) -> Record:
    episode = moved.episode
    files = {episode.audio.path: episode.audio.length}
    return Record(key=moved.key, sound=episode.audio.sha384, episode=episode, files=files)


def _moved(folder: Path, *, project: Project) -> Moved:
    from podcast.shelf.moved_in_words import read_head  # most shows have no such episode

    about = folder / ABOUT
    try:
        _refuse_links(folder)
        told = toml_values(about.read_text(encoding="utf-8-sig"))
        notes = (folder / NOTES).read_text("utf-8") if (folder / NOTES).is_file() else ""
        episode = _episode(told, folder=folder, notes=notes, project=project)
        refuse_wrong(episode)
        bound, article = read_head(folder), _article_named(told)
        is_it = bound and (bound.article, bound.sound) == (article, episode.audio.sha384)
        episode = replace(episode, captioned=bool(is_it))
        parts = (repr(sorted(told.items())), notes, episode.image, repr(bound))
        key = key_of(part.encode() for part in parts)
        return Moved(folder, episode, key, bound, article)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ProjectError(
            f"An episode that moved in cannot be used: {_why(error)}.",
            where=str(about.relative_to(project.root)),
            mend="Mend what it names, or remove the folder and run podcast move-in again.",
        ) from error


def _article_named(told: dict[str, Any]) -> str:
    name = told.get("article", "")
    if not isinstance(name, str):
        raise TypeError("article is the name of a file")
    return PurePosixPath(name.replace("\\", "/")).as_posix() if name else ""


def _refuse_links(folder: Path) -> None:
    """Raise ValueError where a file of the episode is a link to elsewhere."""
    for path in sorted(folder.iterdir()):
        if leads_out(path, root=folder):
            raise ValueError(f"a link, {path.name}, leads out of its folder")


def _why(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _episode(told: dict[str, Any], *, folder: Path, notes: str, project: Project) -> Episode:
    slug, show = folder.name, project.show
    date = told["date"]
    if not isinstance(date, datetime) or date.tzinfo is None:
        raise TypeError("date needs a day, a time and a zone")
    picture = folder / PICTURE
    audio = _audio(told["audio"], folder=folder)
    return Episode(
        slug=slug,
        title=str(told["title"]),
        guid=str(told["guid"]),
        published=date,
        duration=int(told["audio"]["duration"]),
        audio=audio,
        chapters=tuple(_chapters(told.get("chapters", []), end=int(told["audio"]["duration"]))),
        cues=(),
        article=Article(
            slug,
            str(told["title"]),
            (),
            moment=date,
            language=str(told.get("language", "")),
            meta={name: told[name] for name in ("draft", "withdrawn") if name in told},
            source=f"{FOLDER}/{slug}/{ABOUT}",
        ),
        script=Script(slug, str(told["title"]), language=show.language, sections=()),
        teaser=_teaser(notes),
        byline=str(told.get("author", "")),
        language=str(told.get("language", "")) or show.language,
        season=told.get("season"),
        number=told.get("number"),
        kind=told.get("kind", "full"),
        explicit=bool(told.get("explicit", False)),
        image=cover_path(slug, picture.read_bytes()) if picture.is_file() else "",
        image_alt=str(told.get("image_alt", "")),
        elsewhere=True,
        notes=notes,
    )


def _teaser(notes: str) -> str:
    """The beginning of an episode's notes, in whole words."""
    from podcast.publishing.moved_in_notes import nodes_text, notes_elements
    from podcast.publishing.teaser import LONGEST_TEASER

    text = " ".join(nodes_text(notes_elements(notes)).split())
    if len(text) <= LONGEST_TEASER:
        return text
    return text[:LONGEST_TEASER].rpartition(" ")[0] + "…"


def _audio(told: dict[str, Any], *, folder: Path) -> Enclosure:
    """The sound that is there, which must be the one that moved in."""
    found = sorted(folder.glob("audio.*"))
    if len(found) != 1 or found[0].stat().st_size != told["length"]:
        raise ValueError(f"it needs one audio file, of {told['length']} bytes")
    suffix = found[0].suffix
    return Enclosure(
        path=audio_path(folder.name, told["sha384"], suffix=suffix),
        length=told["length"],
        type=transcript_type(found[0]),
        sha384=str(told["sha384"]),
        bitrate=int(told["bitrate"]),
    )


def _chapters(told: Sequence[dict[str, Any]], *, end: int) -> Iterator[Chapter]:
    starts = [int(one["start"]) for one in told]
    for one, stop in zip(told, [*starts[1:], end], strict=False):  # an episode may have no chapters
        yield Chapter(int(one["start"]), stop, str(one["title"]))
