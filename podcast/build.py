"""The order of the stages: articles in, what listeners get out, the feed last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from podcast.building.articles import find_articles
from podcast.building.desk import desk_of, done
from podcast.building.finish import finish
from podcast.building.front import current, drop_old_audio, show_cover, write_front
from podcast.building.lock import only_build
from podcast.building.records import Record, read_shelf
from podcast.building.sections import SectionMade
from podcast.building.tally import Tally
from podcast.building.tracks import AHEAD, Workshop, collect, hand_out
from podcast.events import BuildBegun, EpisodeDone, Reporter, State, StoreMended, Summary
from podcast.project import Project
from podcast.publishing.cover import smaller
from podcast.speech import load_engine
from podcast.speech.engine import EngineInfo
from podcast.store import open_store


@dataclass(frozen=True, slots=True)
class Tools:
    """What a build gets from outside: the clock, workers, and who is told.

    ``ahead`` is how many episodes' sections are under way at once, so that all workers have
    work.
    """

    now: Callable[[], datetime]
    workers: Callable[[], Executor]
    report: Reporter
    ahead: int = AHEAD


def build(project: Project, *, articles: Sequence[str], tools: Tools) -> Summary:
    """Build the named articles, or all, into output/; the feed is written last.

    One broken article does not stop the others. Raises ProjectError for names that are no
    article and where another build is under way, EngineUnavailable for an engine that is not
    there, PublishingError for a cover that is no use.
    """
    paths = find_articles(project, names=articles)
    engine = load_engine(project.voice.engine).info
    with only_build(project):
        return _build(project, paths=paths, engine=engine, tools=tools)


def _build(project: Project, *, paths: Sequence[Path], engine: EngineInfo, tools: Tools) -> Summary:
    cover = show_cover(project)
    tag_cover = cache(lambda: smaller(cover))
    shop = Workshop(
        workers=tools.workers, engine=engine, store=open_store(project.store), ahead=tools.ahead
    )
    shelf = read_shelf(project.output)
    desk = desk_of(project, engine=engine, cover=cover, shelf=shelf, today=tools.now().date())
    fresh = desk.fresh(paths)
    tools.report(BuildBegun(articles=len(paths), unchanged=len(fresh)))
    tally = Tally(report=tools.report)
    for record in fresh.values():
        tally.finished(done(record))
    rest = [path for path in paths if path not in fresh]
    for handed in hand_out(desk.prepared(rest, tally=tally), shop=shop):
        with tally.counting(handed.prepared.article.source):
            made = collect(handed, shop=shop)
            _tell_mended(made, slug=handed.prepared.article.slug, report=tools.report)
            record, state = finish(
                handed.prepared, project=project, store=shop.store, cover=tag_cover()
            )
            shelf[record.episode.slug] = record
            desk.freshness.note(handed.prepared)
            tally.finished(_told(record, state=state, made=made))
        if tally.stopped:
            break
    tools.report(
        write_front(current(shelf, project=project), project=project, cover=cover, now=tools.now())
    )
    drop_old_audio(shelf, output=project.output)
    desk.freshness.keep()
    return tally.summary()


def _tell_mended(made: Sequence[SectionMade], *, slug: str, report: Reporter) -> None:
    for section in made:
        for what in section.damaged:
            report(StoreMended(slug, what))


def _told(record: Record, *, state: State, made: Sequence[SectionMade]) -> EpisodeDone:
    return EpisodeDone(
        slug=record.episode.slug,
        state=state,
        duration=record.episode.duration,
        words=record.words,
        spoken=sum(section.spoken for section in made),
        reused=sum(section.reused for section in made),
        warnings=record.warnings,
    )
