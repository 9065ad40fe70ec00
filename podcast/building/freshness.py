"""Whether an episode must be built at all: one hash over everything it is made from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from podcast.building.records import Record, is_whole, key_of
from podcast.building.sameness import program
from podcast.model import Voice
from podcast.project import CONFIG, Project
from podcast.speech import settled
from podcast.speech.engine import EngineInfo


@dataclass(frozen=True, slots=True)
class Freshness:
    """What all episodes of a project depend on, as one hash."""

    shared: bytes
    project: Project

    def key(self, path: Path, *, slug: str) -> str:
        """The hash of all that this article's episode is made from.

        ``slug`` finds its script; "" where the article was never built. Nothing local to a
        machine or a folder is in it.
        """
        source = path.relative_to(self.project.root).as_posix()
        script = self.project.scripts / f"{slug}.md"
        return key_of([self.shared, source.encode(), slug.encode(), _bytes(path), _bytes(script)])

    def is_fresh(self, record: Record | None, *, path: Path) -> bool:
        """Whether the episode in output/ is what a build would make."""
        return (
            record is not None
            and record.key == self.key(path, slug=record.episode.slug)
            and is_whole(record, output=self.project.output)
        )


def freshness_of(project: Project, *, engine: EngineInfo, cover: bytes) -> Freshness:
    """Hash what the whole project depends on: settings, lexicon, engine, cover, program."""
    parts = [
        program().encode(),
        _bytes(project.root / CONFIG),
        _bytes(project.lexicon),
        repr((project.voice, engine.name, engine.version, _voices(project))).encode(),
        cover,
    ]
    return Freshness(shared=key_of(parts).encode(), project=project)


def _voices(project: Project) -> list[Voice]:
    """Every voice that the project names, with the version of its file."""
    names = sorted({project.voice.name, *project.voices.values()})
    return [settled(replace(project.voice, name=name)) for name in names]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
