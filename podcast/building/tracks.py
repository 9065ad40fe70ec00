"""The work of many sections handed out to workers, and collected in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass, field

from podcast.building.kept import kept_section
from podcast.building.prepare import Prepared
from podcast.building.sections import (
    SectionJob,
    SectionMade,
    make_section,
    make_section_contained,
    speak_section,
)
from podcast.errors import PodcastError
from podcast.speech.engine import EngineInfo
from podcast.store import Store

AHEAD = 4
"""Episodes whose sections may be under way at once: work for all cores, bounded memory."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where sections are made: a way to get workers, the engine's limits, the store.

    ``under_way`` holds the sections being made by their track's key, since episodes share
    some (a disclaimer, an opening).
    """

    workers: Callable[[], Executor]
    engine: EngineInfo
    store: Store
    under_way: dict[str, Future[SectionMade]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Handed:
    """A prepared episode whose missing sections are under way, or what stopped them."""

    prepared: Prepared
    made: tuple[SectionMade, ...] = ()
    futures: tuple[tuple[SectionJob, Future[SectionMade]], ...] = ()
    refused: PodcastError | None = None


def hand_out(prepared: Iterable[Prepared], *, shop: Workshop) -> Iterator[Handed]:
    """Keep a few episodes' sections under way, and give the episodes back in order."""
    waiting: deque[Handed] = deque()
    for one in prepared:
        waiting.append(_hand(one, shop=shop))
        if len(waiting) >= AHEAD:
            yield waiting.popleft()
    yield from waiting


def _hand(prepared: Prepared, *, shop: Workshop) -> Handed:
    made: list[SectionMade] = []
    missing: list[SectionJob] = []
    try:
        for job in prepared.jobs:
            made.append(_kept(job, shop=shop))
            if not made[-1].reused:
                missing.append(job)
        if shop.engine.at_once == 1:
            made += [speak_section(job) for job in missing]
        futures = tuple((job, _submit(job, shop=shop)) for job in missing)
    except PodcastError as error:
        return Handed(prepared, refused=error)
    return Handed(prepared, made=tuple(made), futures=futures)


def _kept(job: SectionJob, *, shop: Workshop) -> SectionMade:
    """What the store has of a section: all its lines, or none."""
    if job.key in shop.under_way:
        return SectionMade(job.key)
    kept = kept_section(job, store=shop.store)
    return SectionMade(job.key, reused=len(job.lines) if kept.is_whole else 0, damaged=kept.damaged)


def _submit(job: SectionJob, *, shop: Workshop) -> Future[SectionMade]:
    if job.key not in shop.under_way:
        shop.under_way[job.key] = shop.workers().submit(make_section, job)
    return shop.under_way[job.key]


def collect(handed: Handed, *, shop: Workshop) -> tuple[SectionMade, ...]:
    """Wait for an episode's sections; one whose worker died is made again, line by line.

    Raises the first section's error.
    """
    if handed.refused:
        raise handed.refused
    made = [*handed.made]
    for job, future in handed.futures:
        made.append(_made(job, future))
        shop.under_way.pop(job.key, None)
    return tuple(made)


def _made(job: SectionJob, future: Future[SectionMade]) -> SectionMade:
    try:
        return future.result()
    except BrokenExecutor:
        return make_section_contained(job)
