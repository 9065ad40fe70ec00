"""The order of the stages: articles in, what listeners get out, the feed last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from podcast.building.articles import find_articles
from podcast.building.casting import require_voices
from podcast.building.desk import Desk, desk_of, done
from podcast.building.finish import finish
from podcast.building.front import (
    cover_warnings,
    current,
    drop_old_audio,
    show_cover,
    write_front,
)
from podcast.building.lock import only_build
from podcast.building.prepare import Prepared
from podcast.building.rates import Rates, read_rates
from podcast.building.records import Record, read_shelf
from podcast.building.sections import SectionMade, characters_of, where_of
from podcast.building.tally import Tally
from podcast.building.tracks import AHEAD, Handed, Workshop, collect, hand_out
from podcast.building.withdrawn import namesake, removed, renamed, withdraw
from podcast.events import (
    BuildBegun,
    EpisodeDone,
    EpisodeGone,
    Reporter,
    State,
    StoreMended,
    Summary,
)
from podcast.model import Article
from podcast.project import Project
from podcast.publishing.cover import smaller
from podcast.speech import info_of
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
    article, BuildUnderWay where there is another, EngineUnavailable for an engine that is not
    there, PublishingError for a cover that is no use.
    """
    paths = find_articles(project, names=articles)
    engine = info_of(project.voice)
    require_voices(project)
    with only_build(project):
        return _build(project, paths=paths, engine=engine, tools=tools)


def _build(project: Project, *, paths: Sequence[Path], engine: EngineInfo, tools: Tools) -> Summary:
    began = tools.now()
    cover = show_cover(project)
    shop = Workshop(
        workers=tools.workers,
        engine=engine,
        store=open_store(project.store),
        report=tools.report,
        ahead=tools.ahead,
    )
    shelf = read_shelf(project.output)
    known = frozenset(shelf)
    desk = desk_of(project, engine=engine, cover=cover, shelf=shelf, today=tools.now().date())
    fresh = desk.fresh(paths)
    tools.report(BuildBegun(articles=len(paths), unchanged=len(fresh)))
    tally = Tally(report=tools.report)
    for record in fresh.values():
        tally.finished(done(record))
    rest = [path for path in paths if path not in fresh]
    if rest:
        tools.workers()  # they get ready while the first article is read
    line = _Line(project, tools, shop, desk, shelf, read_rates(project), cache(smaller))
    for handed in hand_out(desk.prepared(rest, tally=tally), shop=shop):
        with tally.counting(handed.prepared.article.source):
            tally.finished(line.finished(handed, cover=cover))
        if tally.stopped:
            break
    left = _let_out(project, shelf=shelf, desk=desk, cover=cover, tools=tools)
    new = [
        (record.episode.title, record.episode.article.source)
        for slug, record in shelf.items()
        if slug not in known
    ]
    for article in left:
        tools.report(EpisodeGone(article.slug, like=namesake(article.title, new=new)))
    desk.freshness.keep()
    line.rates.keep(project)
    return tally.summary(seconds=(tools.now() - began).total_seconds())


def _let_out(
    project: Project,
    *,
    shelf: dict[str, Record],
    desk: Desk,
    cover: bytes,
    tools: Tools,
) -> tuple[Article, ...]:
    """Write the feed, and only then let go of what it no longer names.

    Gives what episodes without an article were.
    """
    gone = desk.withdrawn
    old = renamed(shelf, names=desk.names, withdrawn=gone)
    there = [
        one
        for one in current(shelf, project=project)
        if one.episode.slug not in gone and one.episode.slug not in old
    ]
    now = tools.now()
    written = write_front(there, project=project, cover=cover, now=now)
    tools.report(replace(written, warnings=cover_warnings(project)))
    left = removed(shelf, project=project, slugs=desk.slugs, old=old, now=now)
    for article in (*gone.values(), *left):
        withdraw(article, project=project)
        shelf.pop(article.slug, None)
    drop_old_audio(shelf, output=project.output)
    return left


@dataclass(frozen=True, slots=True)
class _Line:
    """Where prepared episodes become finished ones, and how long that takes is noted."""

    project: Project
    tools: Tools
    shop: Workshop
    desk: Desk
    shelf: dict[str, Record]
    rates: Rates
    smaller: Callable[[bytes], bytes]

    def finished(self, handed: Handed, *, cover: bytes) -> EpisodeDone:
        """Wait for an episode's sections, and put it into its place."""
        prepared = handed.prepared
        made = collect(handed, shop=self.shop)
        for section in made:
            self.rates.note_section(section, engine=self.shop.engine)
            for what in section.damaged:
                self.tools.report(StoreMended(prepared.article.slug, what))
        began = self.tools.now()
        record, state = finish(
            prepared, project=self.project, store=self.shop.store, cover=self.smaller(cover)
        )
        took = (self.tools.now() - began).total_seconds()
        self.rates.note("finished", characters=characters_of(prepared.jobs), seconds=took)
        self.shelf[record.episode.slug] = record
        self.desk.freshness.note(prepared)
        return _told(record, state=state, made=made, warnings=_warnings(prepared))


def _warnings(prepared: Prepared) -> tuple[str, ...]:
    """What a person should look at, with its place: the record has none, since places move."""
    source = prepared.article.source
    return tuple(f"{where_of(source, one.place)}: {one.what}" for one in prepared.script.warnings)


def _told(
    record: Record, *, state: State, made: Sequence[SectionMade], warnings: tuple[str, ...]
) -> EpisodeDone:
    return EpisodeDone(
        slug=record.episode.slug,
        state=state,
        duration=record.episode.duration,
        words=record.words,
        spoken=sum(section.spoken for section in made),
        reused=sum(section.reused for section in made),
        warnings=warnings,
    )
