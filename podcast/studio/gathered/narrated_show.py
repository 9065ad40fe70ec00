"""A show's articles as they are narrated, and what waits for review, kept from screen to screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from podcast.planning.by_ear.every_line import KIND as LISTENED
from podcast.planning.narrated.looking_over import LookedOver, look_over, narrate_ahead
from podcast.planning.review import RIGHT, Queue, concerns_of
from podcast.planning.watching import Look, look_at_files
from podcast.project import Project
from podcast.shelf.records import NAME
from podcast.store.signatures import Signature, signature
from podcast.studio.gathered.errands import AT_ONCE, Errand

_MOST_LINES = 60_000  # kept in memory: some 100 MB

State = tuple[Look, str, tuple[Signature, ...]]
"""The show's files that articles are made from, the hour, and the looks of what was built."""


@dataclass(slots=True)
class NarratedShow(Errand):
    """What is known of the narrations, and the background task that narrates the others."""

    newer: dict[str, bytes] = field(default_factory=dict)
    known: tuple[Look, str, LookedOver] | None = None
    queue: tuple[State, Queue] | None = None

    def look(self, project: Project, *, now: datetime) -> LookedOver:
        """All articles; of many that nothing is known of, a look in the background begins.

        Raises ProjectError, EngineUnavailable.
        """
        files, day = look_at_files(project.root), f"{now:%Y-%m-%d}"
        if self.known and self.known[:2] == (files, day) and not self.known[2].unseen:
            return self.known[2]
        over = look_over(project, now=now, newer=self.newer, most=AT_ONCE)
        self.send(over.unseen, root=project.root, look=narrate_ahead, into=self.newer)
        is_small = sum(len(one.shown) for one in over.narrated) <= _MOST_LINES
        self.known = (files, day, over) if is_small else None
        return over

    def concerns(self, project: Project, *, now: datetime) -> Queue:
        """What waits for review. Raises ProjectError."""
        state = look_at_files(project.root), f"{now:%Y-%m-%d %H}", tuple(_built(project))
        if self.queue and self.queue[0] == state and not self.queue[1].unseen:
            return self.queue[1]
        queue = concerns_of(project, now=now, look=lambda: self.look(project, now=now))
        is_here = "://" not in project.store.where  # elsewhere nobody sees what was listened to
        self.queue = (state, queue) if is_here else None
        return queue


def _built(project: Project) -> Iterator[Signature]:
    """The looks of what builds, listening and reviews leave behind."""
    yield signature(project.root / RIGHT)
    yield from _signatures((project.output / "episodes").glob(f"*/{NAME}"))
    store = Path(project.store.where)
    for kind in ("track", LISTENED):
        yield from _signatures((store / kind).glob("??"))
    yield signature(project.store.here / "listening.json")


def _signatures(paths: Iterable[Path]) -> Iterator[Signature]:
    return map(signature, sorted(paths))
