"""The work of many sections scheduled out to workers, and collected in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Generic, Protocol, TypeVar

from podcast.errors import EngineBusy, EngineUnavailable, PodcastError, StoreLost
from podcast.events import Reporter, SentencesDone
from podcast.production.jobs import SectionJob, SectionMade, characters_of
from podcast.production.lost_workers import UnderWay, made_whoever_dies
from podcast.production.section_work import make_section, speak_section
from podcast.production.stored_sound import stored_section
from podcast.speech.engine import EngineInfo
from podcast.store import Store

AHEAD = 4
"""Episodes whose sections may be under way at once: work for a machine, bounded memory."""


@dataclass(frozen=True, slots=True)
class Scheduler:
    """What it takes to have sections made: workers, the engine's limits, the store.

    ``ahead`` is how many episodes' sections may be under way at once.

    ``under_way`` holds the sections being made by their track's key, since episodes share
    some (a disclaimer, an opening), and since all of them die with one worker. ``early`` are
    the keys of those that were begun before all of their article was understood.
    """

    workers: Callable[[], Executor]
    engine: EngineInfo
    store: Store
    report: Reporter
    ahead: int = AHEAD
    under_way: dict[str, UnderWay] = field(default_factory=dict)
    early: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Progress:
    """Reports how many of an episode's ``sentences`` are spoken, never fewer than before."""

    report: Reporter
    slug: str
    sentences: int = 0
    number: int = 0

    def one_more(self) -> None:
        """Report one sentence more."""
        self._reached(self.number + 1)

    def count(self, sections: Iterable[UnderWay]) -> None:
        """Report the sentences of all sections that are made."""
        self._reached(sum(len(job.lines) for job, made in sections if _is_made(made)))

    def _reached(self, number: int) -> None:
        if number > self.number:
            self.number = number
            self.report(SentencesDone(self.slug, number=number, sentences=self.sentences))


def _is_made(future: Future[SectionMade]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


class HasSections(Protocol):
    """An episode whose sound has yet to be made: its slug, and the work of each section."""

    @property
    def slug(self) -> str:
        """The episode's short name."""

    @property
    def jobs(self) -> tuple[SectionJob, ...]:
        """Its sections, in order."""


Episode = TypeVar("Episode", bound=HasSections)


@dataclass(frozen=True, slots=True)
class ScheduledEpisode(Generic[Episode]):
    """A prepared episode whose missing sections are under way, or what stopped them."""

    prepared: Episode
    progress: Progress
    made: tuple[SectionMade, ...] = ()
    futures: tuple[UnderWay, ...] = ()
    refused: PodcastError | None = None


def schedule(
    prepared: Iterable[Episode], *, scheduler: Scheduler
) -> Iterator[ScheduledEpisode[Episode]]:
    """Keep a few episodes' sections under way, and give the episodes back in order.

    One episode is enough for an engine with a limit: handing out waits for it, and with it
    whoever wants to know how far the build is.
    """
    ahead = 1 if scheduler.engine.at_once else scheduler.ahead
    waiting: deque[ScheduledEpisode[Episode]] = deque()
    for one in prepared:
        waiting.append(_scheduled(one, scheduler=scheduler))
        if len(waiting) >= ahead:
            yield waiting.popleft()
    yield from waiting


def _scheduled(prepared: Episode, *, scheduler: Scheduler) -> ScheduledEpisode[Episode]:
    """Begin what is not there, and read what is while workers make the other."""
    begun = _Begun(Progress(scheduler.report, prepared.slug), scheduler)
    made: list[SectionMade] = []
    there: list[SectionJob] = []
    missing: list[SectionJob] = []
    damaged: list[SectionJob] = []
    _drop_early(prepared, scheduler=scheduler)
    try:
        for job in prepared.jobs:
            (there if _is_there(job, scheduler=scheduler) else missing).append(job)
        begun.begin(missing)
        for job in there:
            kept = stored_section(job, store=scheduler.store)
            reused = len(job.lines) if kept.is_whole else 0
            made.append(SectionMade(job.key, reused=reused, damaged=kept.damaged))
            if not kept.is_whole:
                damaged.append(job)
        begun.begin(damaged)
    except PodcastError as error:
        return ScheduledEpisode(prepared, begun.progress, refused=error)
    return ScheduledEpisode(
        prepared,
        begun.progress,
        made=(*made, *begun.spoken),
        futures=tuple(begun.futures),
    )


def _drop_early(prepared: HasSections, *, scheduler: Scheduler) -> None:
    """Let go of what was begun early and is not wanted; a worker that has it finishes it."""
    for key in scheduler.early - {job.key for job in prepared.jobs}:
        scheduler.under_way.pop(key)[1].cancel()
    scheduler.early.clear()


def _is_there(job: SectionJob, *, scheduler: Scheduler) -> bool:
    return job.key not in scheduler.under_way and scheduler.store.has("track", job.key)


@dataclass(frozen=True, slots=True)
class _Begun:
    """One episode's sections under way; ``spoken`` are those whose lines this process spoke."""

    progress: Progress
    scheduler: Scheduler
    spoken: list[SectionMade] = field(default_factory=list)
    futures: list[UnderWay] = field(default_factory=list)

    def begin(self, jobs: Sequence[SectionJob]) -> None:
        """Have these sections made too. Raises PodcastError."""
        self.progress.sentences += sum(len(job.lines) for job in jobs)
        made: dict[str, UnderWay] = {}
        for job in self._order(jobs):
            if self.scheduler.engine.at_once == 1:  # while it speaks the next, workers lay this one
                self.spoken.append(speak_section(job, tell=self.progress.one_more))
            made[job.key] = _submit(job, scheduler=self.scheduler, tell=self._count)
        self.futures.extend(made[job.key] for job in jobs)

    def _order(self, jobs: Sequence[SectionJob]) -> Sequence[SectionJob]:
        """The longest first, or a worker that took it last would be waited for at the end."""
        if self.scheduler.engine.at_once:  # lines are spoken in the order of the article
            return jobs
        return sorted(jobs, key=lambda job: -characters_of([job]))

    def _count(self) -> None:
        self.progress.count(self.futures)


def _submit(job: SectionJob, *, scheduler: Scheduler, tell: Callable[[], None]) -> UnderWay:
    if job.key not in scheduler.under_way:
        _await_turn(scheduler, tell=tell)
        begin_section(job, scheduler=scheduler)
    return scheduler.under_way[job.key]


def begin_section(job: SectionJob, *, scheduler: Scheduler) -> None:
    """Have a section made, without asking whether it is there."""
    scheduler.under_way[job.key] = (job, _begun(job, scheduler=scheduler))


def _begun(job: SectionJob, *, scheduler: Scheduler) -> Future[SectionMade]:
    try:
        return scheduler.workers().submit(make_section, job)
    except BrokenExecutor:  # the pool broke just now; the next one that we get is new
        return scheduler.workers().submit(make_section, job)


def _await_turn(scheduler: Scheduler, *, tell: Callable[[], None]) -> None:
    """Keep the engine's limit for all workers together: a section speaks a line at a time.

    ``tell`` is called whenever a section is done. Raises EngineUnavailable where one was refused
    for good: the next would be asked for in vain.
    """
    while scheduler.engine.at_once > 1:
        for _, made in scheduler.under_way.values():
            _require_engine(made)
        running = [made for _, made in scheduler.under_way.values() if not made.done()]
        if len(running) < scheduler.engine.at_once:
            return
        wait(running, return_when=FIRST_COMPLETED)
        tell()


def _require_engine(made: Future[SectionMade]) -> None:
    if made.done() and not made.cancelled():
        refused = made.exception()
        if isinstance(refused, EngineUnavailable):
            raise refused


def collect(
    scheduled: ScheduledEpisode[Episode], *, scheduler: Scheduler
) -> tuple[SectionMade, ...]:
    """Wait for an episode's sections; what died with a worker is scheduled out again.

    Raises the first section's error; where the engine has stopped, with what it has left.
    """
    try:
        return _collected(scheduled, scheduler=scheduler)
    except (EngineBusy, EngineUnavailable) as error:
        lines = {line.key for job in scheduled.prepared.jobs for line in job.lines}
        if kept := sum(scheduler.store.has("clip", key) for key in lines):
            told = f"{kept:,} of this article's {len(lines):,} sentences are spoken."
            error.mend = f"{told} {error.mend}"
        raise


def _collected(
    scheduled: ScheduledEpisode[Episode], *, scheduler: Scheduler
) -> tuple[SectionMade, ...]:
    if scheduled.refused:
        raise scheduled.refused
    made = [*scheduled.made]
    spoken = {section.key for section in made if section.spoken or section.reused}
    begin = partial(_begun, scheduler=scheduler)
    for under_way in (*scheduled.futures, *_begun_again(scheduled, scheduler=scheduler)):
        section = made_whoever_dies(under_way, all_=scheduler.under_way, begin=begin)
        _require(under_way[0], scheduler=scheduler)
        is_told = scheduler.under_way.pop(section.key, None) is None  # by another episode
        if is_told:
            made.append(SectionMade(section.key, reused=len(under_way[0].lines)))
        else:
            is_counted = section.key in spoken
            made.append(replace(section, spoken=0, reused=0) if is_counted else section)
        scheduled.progress.count(scheduled.futures)
    return tuple(made)


def _begun_again(
    scheduled: ScheduledEpisode[Episode], *, scheduler: Scheduler
) -> Iterator[UnderWay]:
    """Begin what is no longer there: an episode that was refused took shared sections along."""
    awaited = {job.key for job, _ in scheduled.futures}
    for job in scheduled.prepared.jobs:
        if job.key in scheduler.under_way or scheduler.store.has("track", job.key):
            continue
        begun = _submit(job, scheduler=scheduler, tell=lambda: None)
        if job.key not in awaited:
            yield begun


def _require(job: SectionJob, *, scheduler: Scheduler) -> None:
    """Raise StoreLost where a worker has kept a track that this machine does not see."""
    if not scheduler.store.has("track", job.key):
        raise StoreLost(
            "A worker has made a section, but it is not in the store that this machine sees.",
            where=scheduler.store.where("track", job.key),
            mend='Name a store that all machines see in podcast.toml: store = "s3://bucket/show", '
            "or a folder at the same path on all of them.",
        )
