"""Whether an article must be read at all: what its files were when its episode was last right.

What was seen lies in the project's own folder of the store, not in output/: a setting that
changes no episode then changes no file of one. Losing it costs a look at every article.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from podcast.json_values import json_values
from podcast.model import Voice
from podcast.production.worker_versions import program_hash
from podcast.project import Project
from podcast.project_folder import CONFIG, LEXICON, generated_path, script_path
from podcast.reading.metadata.beside import metadata_path
from podcast.reading.metadata.editions import edition_places, origin_of
from podcast.reading.slugs import usual_slug
from podcast.scripting.recording_states import NAME as TAKES
from podcast.scripting.recording_states import takes_folder
from podcast.shelf.records import Record
from podcast.speech import settled
from podcast.speech.engine import EngineInfo
from podcast.store import resolved, write_whole
from podcast.store.keys import key_of
from podcast.store.signatures import Signature, signature

if TYPE_CHECKING:
    from podcast.scripting.prepare import Prepared

NAME = "seen.json"
COVER = "cover"
_NOT_NARRATED = frozenset({LEXICON, COVER})
_DIGITS = 16
_SCRIPT = (script_path, generated_path)  # without the second, edits are not told from the article's


@dataclass(frozen=True, slots=True)
class Seen:
    """What an article's files (hashes), pictures (signatures) and episode (its key) were.

    ``inputs`` are named as people name them, what all articles share among them. ``main`` is the
    article's own slug where this is another edition of it.
    """

    inputs: Mapping[str, str]
    made: str
    pictures: Mapping[str, Signature] = field(default_factory=dict)
    main: str = ""


@dataclass(frozen=True, slots=True)
class Freshness:
    """What all articles of a project share, as hashes, and what was seen of each.

    ``read`` is what was seen of those that were read just now: an episode is made of that.
    """

    shared: Mapping[str, str]
    project: Project
    seen: dict[str, Seen]
    read: dict[str, Seen] = field(default_factory=dict)

    @property
    def base(self) -> bytes:
        """What ``narration_base`` gave when these hashes were made."""
        shared = {name: one for name, one in self.shared.items() if name not in _NOT_NARRATED}
        return _hash(shared).encode()

    def is_fresh(self, record: Record, *, path: Path) -> bool:
        """Whether a whole episode is what a build would make, by the looks of its files."""
        seen = self.seen.get(record.episode.article.source)
        if seen is None or seen.made != record.key:
            return False
        return self.holds(seen, path=path, slug=record.episode.slug)

    def holds(self, seen: Seen, *, path: Path, slug: str) -> bool:
        """Whether an article's files are what they were when it was looked at."""
        return seen.inputs == self._inputs(path, slug=slug, main=seen.main) and all(
            self._signature(name) == then for name, then in seen.pictures.items()
        )

    def changed_since(self, record: Record, *, path: Path) -> tuple[str, ...]:
        """What is otherwise now than when an episode was made; nothing where that is not known."""
        seen = self.seen.get(record.episode.article.source)
        if seen is None or seen.made != record.key:
            return ()
        now = self._inputs(path, slug=record.episode.slug, main=seen.main)
        names = [name for name, then in seen.inputs.items() if now.get(name) != then]
        if any(self._signature(name) != then for name, then in seen.pictures.items()):
            names.append("pictures")
        return tuple(names)

    def note_read(self, prepared: Prepared, *, before: str) -> None:
        """Note the files of an article that was read; not where one was saved meanwhile.

        ``before`` is what ``files_of`` gave before it was read.
        """
        if is_as_read(prepared, before=before, project=self.project):
            self.read[prepared.article.source] = self.seen_of(prepared)

    def note(self, prepared: Prepared) -> None:
        """Remember the files that an article was read from, whose episode is in its place.

        Where they were others a moment later, the next build reads it again.
        """
        source = prepared.article.source
        self.seen.pop(source, None)
        if source in self.read:
            self.seen[source] = self.read[source]

    def seen_of(self, prepared: Prepared) -> Seen:
        """An article's files as they are."""
        from podcast.shelf.pictures import looked_for

        article, project = prepared.article, self.project
        path = project.root / article.source
        content = resolved(project.content)
        names = [p.relative_to(content) for p in looked_for(article, project=project)]
        return Seen(
            inputs=self._inputs(path, slug=article.slug, main=article.main_slug),
            made=prepared.key,
            pictures={name.as_posix(): self._signature(name.as_posix()) for name in names},
            main=article.main_slug,
        )

    def keep(self) -> None:
        """Write down what was seen, where anything is new. Raises StoreError."""
        told = {
            source: [dict(seen.inputs), seen.made, dict(seen.pictures), seen.main]
            for source, seen in sorted(self.seen.items())
        }
        write_whole(_place(self.project), json.dumps(told, indent=0).encode())

    def _signature(self, picture: str) -> Signature:
        return signature(self.project.content / picture)

    def _inputs(self, path: Path, *, slug: str, main: str) -> Mapping[str, str]:
        own = _inputs_of(path, slug=slug, main=main, project=self.project)
        return {**own, **self.shared}


def freshness_of(project: Project, *, engine: EngineInfo, cover: bytes) -> Freshness:
    """Hash what the whole project depends on: settings, lexicon, engine, cover, program."""
    shared = {
        **_shared(project, engine=engine),
        LEXICON: _short([_bytes(project.lexicon)]),
        COVER: _short([cover]),
    }
    return Freshness(shared=shared, project=project, seen=_seen(project))


def narration_base(project: Project, *, engine: EngineInfo) -> bytes:
    """The hash of all that every article's narration depends on beside the show's lexicon."""
    return _hash(_shared(project, engine=engine)).encode()


def files_of(path: Path, *, project: Project) -> str:
    """The hash of an article's files beside its script, which a build writes itself."""
    origin = origin_of(path)
    main = usual_slug(origin) if origin else ""
    told = _inputs_of(path, slug=usual_slug(path), main=main, project=project)
    return _hash({name: one for name, one in told.items() if name != "script"})


def is_as_read(prepared: Prepared, *, before: str, project: Project) -> bool:
    """Whether nobody saved a file of an article since ``files_of`` gave what it gave before."""
    from podcast.scripting.script_files import script_text

    script = script_text(script_path(prepared.article.slug, project=project))
    return script in (prepared.scripted.found, prepared.scripted.text) and before == files_of(
        project.root / prepared.article.source, project=project
    )


def files_key(path: Path, *, shared: bytes, slug: str, main: str, project: Project) -> str:
    """The hash of what all articles share and of the files that one article is narrated from."""
    own = _inputs_of(path, slug=slug, main=main, project=project)
    return key_of([shared, _hash(own).encode()])


def _shared(project: Project, *, engine: EngineInfo) -> Mapping[str, str]:
    voices = repr((project.voice, engine.name, engine.version, _voices(project))).encode()
    sounds = [_bytes(project.root / path) for path in astuple(project.sounds) if path]
    return {
        CONFIG: _short([_bytes(project.root / CONFIG)]),
        "sounds": _short(sounds),
        "voice": _short([voices]),
        "program": _short([program_hash().encode()]),
    }


def _inputs_of(path: Path, *, slug: str, main: str, project: Project) -> Mapping[str, str]:
    source = path.relative_to(project.root).as_posix()
    own = [os.fsencode(source), os.fsencode(slug), *_article(path)]  # a name need not be text
    editions = [*_of_editions(path, main=main, project=project)]
    return {
        "article": _short(own),
        "script": _short([_bytes(place(slug, project=project)) for place in _SCRIPT]),
        "recordings": _short(_takes(slug, project=project)),
        **({"editions": _short(editions)} if editions else {}),
    }


def _takes(slug: str, *, project: Project) -> list[bytes]:
    takes = takes_folder(slug, project=project)
    sounds = repr([(one.name, signature(one)) for one in sorted(takes.glob("*.flac"))])
    return [_bytes(takes / TAKES), sounds.encode()]


def _of_editions(path: Path, *, main: str, project: Project) -> Iterator[bytes]:
    """What the article's other editions are, and for one of them the article itself."""
    origin = origin_of(path) if main else None
    for there in edition_places(origin or path):
        if there != path:
            yield from (_bytes(there), _bytes(metadata_path(there)))
    if origin is not None:
        script = script_path(main, project=project)
        yield from (*_article(origin), _bytes(script), *_takes(main, project=project))


def _hash(inputs: Mapping[str, str]) -> str:
    return key_of(f"{name}={value}".encode() for name, value in sorted(inputs.items()))


def _seen(project: Project) -> dict[str, Seen]:
    try:
        told = json_values(_place(project).read_bytes())
        seen = {source: Seen(*entry) for source, entry in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}  # the only loss: every article is looked at again
    told = (part for one in seen.values() for part in (one.inputs, one.pictures))
    return seen if all(isinstance(part, dict) for part in told) else {}


def _short(parts: Iterable[bytes]) -> str:
    """A hash of which a show of thousands of articles can keep several for each."""
    return key_of(parts)[:_DIGITS]


def _article(path: Path) -> tuple[bytes, bytes]:
    return _bytes(path), _bytes(metadata_path(path))


def _place(project: Project) -> Path:
    return project.store.here / NAME


def _voices(project: Project) -> list[Voice]:
    """Every voice that the project names, with the version of its file."""
    names = sorted({project.voice.name, *project.voices.values()})
    return [settled(replace(project.voice, name=name)) for name in names]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # reading the article reports it
        return b""
