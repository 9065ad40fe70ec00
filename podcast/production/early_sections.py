"""Sections that are begun while the rest of their article is still narrated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from podcast.production.jobs import SectionJob
from podcast.production.scheduling import Scheduler, begin_section

MOST = 4
"""Sections begun early: enough for workers to have something, few enough to be wrong about."""


def early_sections(scheduler: Scheduler, *, is_sure: bool) -> Callable[[SectionJob], None]:
    """Give what begins one article's first missing sections, by their tracks' keys.

    A section is wanted for certain only once all of the article is understood: one that is not
    wanted then is dropped (``schedule``), and its clips stay in the store. ``is_sure`` tells that
    sound is needed at all, as where there is no episode of the article yet. Of one that is there
    nothing begins before another section was found made: where the whole store is gone, the
    episode may be right as it is.

    Only for voices of this machine: another's may cost money, or take no crowds.
    """
    return _Early(scheduler, is_sure).begin


@dataclass(slots=True)
class _Early:
    scheduler: Scheduler
    is_sure: bool
    begun: int = 0

    def begin(self, job: SectionJob) -> None:
        engine = self.scheduler.engine
        if engine.network or engine.at_once or self.begun >= MOST:
            return
        if job.key in self.scheduler.under_way or _is_mixed(job, engine=engine.name):
            return
        if self.scheduler.store.has("track", job.key):
            self.is_sure = True
        elif self.is_sure:
            begin_section(job, scheduler=self.scheduler)
            self.scheduler.early.add(job.key)
            self.begun += 1


def _is_mixed(job: SectionJob, *, engine: str) -> bool:
    return any(line.voice.engine != engine for line in job.lines)
