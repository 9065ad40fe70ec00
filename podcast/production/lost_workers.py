"""Sections whose worker ended: they are begun again, a few times, and then it is told."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future

from podcast.errors import AudioError
from podcast.production.jobs import SectionJob, SectionMade

UnderWay = tuple[SectionJob, Future[SectionMade]]
"""A section, and what its worker will have made of it."""

_DEATHS = 8  # of workers over one section, at most: each names one line to be spoken apart


def made_whoever_dies(
    section: UnderWay,
    *,
    all_: dict[str, UnderWay],
    begin: Callable[[SectionJob], Future[SectionMade]],
) -> SectionMade:
    """Wait for a section. A line over which a worker ended is spoken apart the next time.

    ``all_`` are the sections under way by their track's key: all of them die with one worker,
    and ``begin`` has each made again. Raises AudioError where workers end over and over.
    """
    job, _ = section
    for _ in range(_DEATHS):
        try:
            return all_.get(job.key, section)[1].result()
        except BrokenExecutor:
            all_.setdefault(job.key, section)
            _begin_again(all_, begin=begin)
    raise AudioError(
        f"The process that makes this section ended {_DEATHS} times.",
        where=f"the section “{job.title}”",
        mend="Look for what ends it (too little memory?), or build with fewer: --jobs 1.",
    )


def _begin_again(
    all_: dict[str, UnderWay], *, begin: Callable[[SectionJob], Future[SectionMade]]
) -> None:
    for key, (job, future) in list(all_.items()):
        if future.done() and isinstance(future.exception(), BrokenExecutor):
            all_[key] = (job, begin(job))
