"""The order of the stages: articles in, what listeners get out, the feed last."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from podcast.building.articles import find_articles
from podcast.building.finish import finish
from podcast.building.front import write_front
from podcast.building.prepare import Prepared, prepare
from podcast.building.records import Record
from podcast.building.tracks import Handed, Workshop, collect, hand_out
from podcast.errors import EngineBusy, EngineUnavailable, PodcastError
from podcast.events import BuildBegun, EpisodeDone, EpisodeFailed, Reporter, Summary
from podcast.project import Project
from podcast.speech import load_engine
from podcast.store import Store

STOPS = (EngineUnavailable, EngineBusy)
"""Errors after which no other article can be spoken either."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a build gets from outside: the clock, workers, and who is told."""

    now: Callable[[], datetime]
    workers: Callable[[], Executor]
    report: Reporter


def build(project: Project, *, articles: Sequence[str], tools: Tools) -> Summary:
    """Build the named articles, or all, into output/.

    One broken article does not stop the others. Raises ProjectError for names that are no
    article and for two articles with one slug, EngineUnavailable where nothing can speak.
    """
    paths = find_articles(project, names=articles)
    engine = load_engine(project.voice.engine).info
    shop = Workshop(workers=tools.workers, engine=engine, store=Store(project.store))
    tools.report(BuildBegun(articles=len(paths)))
    failed: list[EpisodeFailed] = []
    done: list[EpisodeDone] = []
    stopped: PodcastError | None = None
    ready = _prepared(paths, project=project, shop=shop, tools=tools, failed=failed)
    for handed in hand_out(ready, shop=shop):
        try:
            done.append(_finished(handed, project=project, shop=shop))
            tools.report(done[-1])
        except PodcastError as error:
            failed.append(EpisodeFailed(handed.prepared.article.source, error))
            tools.report(failed[-1])
            if isinstance(error, STOPS):
                stopped = error
                break
    tools.report(write_front(project, now=tools.now()))
    return Summary(done=tuple(done), failed=tuple(failed), stopped=stopped)


def _prepared(
    paths: Sequence[Path],
    *,
    project: Project,
    shop: Workshop,
    tools: Tools,
    failed: list[EpisodeFailed],
) -> Iterator[Prepared]:
    today = tools.now().date()
    for path in paths:
        try:
            yield prepare(path, project=project, engine=shop.engine, today=today)
        except PodcastError as error:
            source = path.relative_to(project.root).as_posix()
            failed.append(EpisodeFailed(source, error))
            tools.report(failed[-1])


def _finished(handed: Handed, *, project: Project, shop: Workshop) -> EpisodeDone:
    made = collect(handed, shop=shop)
    record, state = finish(handed.prepared, project=project, store=shop.store)
    return EpisodeDone(
        slug=record.episode.slug,
        state=state,
        duration=record.episode.duration,
        words=record.words,
        spoken=sum(section.spoken for section in made),
        reused=sum(section.reused for section in made),
        warnings=record.warnings,
    )


__all__ = ["Record", "Tools", "build"]
