"""Where articles wait their turn: what is fresh is passed over, what is broken is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from podcast.building.freshness import Freshness
from podcast.building.prepare import Prepared, prepare
from podcast.building.records import Record
from podcast.building.scripting import write_scripts
from podcast.building.tally import Tally
from podcast.errors import ArticleError
from podcast.events import EpisodeDone
from podcast.project import Project
from podcast.speech.engine import EngineInfo


@dataclass(frozen=True, slots=True)
class Desk:
    """Turns articles into prepared episodes one by one.

    ``records`` are the episodes in output/ by their article's source; ``slugs`` remembers
    which article took which slug.
    """

    project: Project
    engine: EngineInfo
    freshness: Freshness
    records: Mapping[str, Record]
    today: date
    slugs: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let episodes that are there keep their slugs."""
        self.slugs.update({r.episode.slug: source for source, r in self.records.items()})

    def prepared(self, paths: Sequence[Path], *, tally: Tally) -> Iterator[Prepared]:
        """Prepare every article that changed, and write its script."""
        for path in paths:
            source = path.relative_to(self.project.root).as_posix()
            record = self.records.get(source)
            if record is not None and self.freshness.is_fresh(record, path=path):
                tally.finished(_unchanged(record))
                continue
            ready = None
            with tally.counting(source):
                ready = self._prepare(path, source=source)
            if ready is not None:
                yield ready

    def _prepare(self, path: Path, *, source: str) -> Prepared:
        ready = prepare(path, project=self.project, engine=self.engine, today=self.today)
        slug = ready.article.slug
        self._claim(slug, source=source)
        write_scripts(ready.scripted, slug=slug, project=self.project)
        return replace(ready, key=self.freshness.key(path, slug=slug))

    def _claim(self, slug: str, *, source: str) -> None:
        holder = self.slugs.setdefault(slug, source)
        if holder != source:
            raise ArticleError(
                f"Two articles would become the same episode, {slug}.",
                where=f"{source} and {holder}",
                mend="Rename one of the files, or give it a `slug:` in its front matter.",
            )


def _unchanged(record: Record) -> EpisodeDone:
    return EpisodeDone(
        slug=record.episode.slug,
        state="unchanged",
        duration=record.episode.duration,
        words=record.words,
        spoken=0,
        reused=0,
        warnings=record.warnings,
    )
