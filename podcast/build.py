"""The order of the stages: articles in, what listeners get out, the feed last."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from podcast.errors import StoreError
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
from podcast.model.source_places import where_of
from podcast.planning.ingredients import require_own_sounds
from podcast.planning.lock import only_build
from podcast.planning.outcome import BuildOutcome
from podcast.planning.queue import ArticleQueue, article_queue, unchanged_event
from podcast.planning.speeds import Speeds, read_speeds
from podcast.production.jobs import SectionMade, characters_of
from podcast.production.scheduling import AHEAD, ScheduledEpisode, Scheduler, collect, schedule
from podcast.project import Project
from podcast.publishing.braille import require_braille
from podcast.publishing.cover.picture import smaller
from podcast.scripting.articles import articles_to_build, passed_over
from podcast.scripting.casting import require_voices
from podcast.shelf.accessibility_statement import read_statement, statement_bytes
from podcast.shelf.gone_or_renamed import namesake, removed, renamed
from podcast.shelf.moved_in import Moved, moved_episodes, with_moved, withdrawn_moved
from podcast.shelf.moved_in_output import place_moved
from podcast.shelf.records import Record, read_shelf
from podcast.shelf.show_cover import cover_warnings, show_cover
from podcast.shelf.show_files import (
    Departing,
    current_records,
    drop_old_audio,
    sources_there,
    write_show_files,
)
from podcast.shelf.show_identity import identity_warnings
from podcast.shelf.withdrawn import renew_withdrawn, withdraw
from podcast.speech import info_of
from podcast.speech.engine import EngineInfo
from podcast.store import open_store, require_folder
from podcast.zones import today_in

if TYPE_CHECKING:
    from podcast.scripting.prepare import Prepared


@dataclass(frozen=True, slots=True)
class Tools:
    """What a build gets from outside: the clock, workers, and who is told.

    ``ahead`` is how many episodes' sections are under way at once, so that all workers have
    work. With ``let_go`` an episode leaves the feed whose date was moved to a later day.
    """

    now: Callable[[], datetime]
    workers: Callable[[], Executor]
    report: Reporter
    ahead: int = AHEAD
    let_go: bool = False


def build(project: Project, *, articles: Sequence[str], tools: Tools) -> Summary:
    """Build the named articles, or all, into output/; the feed is written last.

    One broken article does not stop the others, nor does a cover that is of no use. Raises
    ProjectError for names that are no article, BuildUnderWay where there is another,
    EngineUnavailable for an engine that is not there, StoreError for an output that is no folder.
    """
    paths = articles_to_build(project, names=articles)
    engine = info_of(project.voice)
    require_voices(project)
    require_own_sounds(project)
    require_braille(project.show)
    statement_bytes(project)
    require_folder(project.output)
    with only_build(project):
        return _build(project, paths=paths, engine=engine, tools=tools)


def _build(project: Project, *, paths: Sequence[Path], engine: EngineInfo, tools: Tools) -> Summary:
    began = tools.now()
    moved = moved_episodes(project)  # one that cannot be used is told before any work
    # Asked before a drawn cover is the last.
    warned = (*cover_warnings(project), *passed_over(project), *identity_warnings(project))
    cover = show_cover(project)
    scheduler = Scheduler(
        workers=tools.workers,
        engine=engine,
        store=open_store(project.store),
        report=tools.report,
        ahead=tools.ahead,
    )
    shelf = read_shelf(project.output)
    known = frozenset(shelf)
    today = today_in(project.show.zone, now=tools.now())
    queue = article_queue(project, engine=engine, cover=cover, shelf=shelf, today=today)
    fresh = queue.fresh(paths)
    tools.report(BuildBegun(articles=len(paths), unchanged=len(fresh)))
    outcome = BuildOutcome(report=tools.report)
    for record in fresh.values():
        outcome.finished(unchanged_event(record))
    rest = [path for path in paths if path not in fresh]
    if rest:
        _begin_work(project, tools=tools, cover=cover)
    speeds = read_speeds(project)
    finishing = _Finishing(project, tools, scheduler, queue, shelf, speeds, moved)
    _make_episodes(rest, finishing=finishing, outcome=outcome, cover=cover)
    left = _publish_show(finishing, cover=cover, warned=warned, outcome=outcome)
    _tell_gone(left, shelf=shelf, known=known, report=tools.report)
    queue.freshness.keep()
    speeds.keep(project)
    return outcome.summary(seconds=(tools.now() - began).total_seconds())


def _begin_work(project: Project, *, tools: Tools, cover: bytes) -> None:
    """Have workers start up, and the cover's small copy made, while the first article is read."""
    read_statement(project)  # so that its problems are reported before any work
    tools.workers()
    beside = ThreadPoolExecutor(1)
    beside.submit(smaller, cover)  # it is remembered; what is wrong is raised where it is used
    beside.shutdown(wait=False)


def _make_episodes(
    paths: Sequence[Path], *, finishing: _Finishing, outcome: BuildOutcome, cover: bytes
) -> None:
    """Finish one episode after the other; of the last nothing is held when the show's are made."""
    queue, scheduler = finishing.queue, finishing.scheduler
    for scheduled in _scheduled(paths, queue=queue, outcome=outcome, scheduler=scheduler):
        with outcome.counting(scheduled.prepared.article.source):
            outcome.finished(finishing.finished(scheduled, cover=cover))
        if outcome.stopped:
            break


def _scheduled(
    paths: Sequence[Path], *, queue: ArticleQueue, outcome: BuildOutcome, scheduler: Scheduler
) -> Iterator[ScheduledEpisode[Prepared]]:
    """The articles whose episode must be made, with their sections under way."""
    if not paths:
        return
    from podcast.planning.narrated.kept import narrations_of
    from podcast.production.early_sections import early_sections

    narrations = narrations_of(
        queue.ingredients.project,
        engine=queue.engine,
        words=queue.words,
        base=queue.freshness.base,
    )

    def keep(ready: Prepared) -> None:
        if ready.article.source not in queue.freshness.read:
            return  # it was saved meanwhile
        with suppress(StoreError):  # nothing but time is lost; what is written next tells it
            narrations.keep(ready)

    prepared = queue.prepared(
        paths,
        outcome=outcome,
        early=lambda is_sure: early_sections(scheduler, is_sure=is_sure),
        narrated=keep,
    )
    for scheduled in schedule(prepared, scheduler=scheduler):
        keep(scheduled.prepared)  # while its sound is made
        yield scheduled


def _tell_gone(
    left: Sequence[Article],
    *,
    shelf: Mapping[str, Record],
    known: Container[str],
    report: Reporter,
) -> None:
    """Tell of episodes without an article, with a new one that has their title."""
    new = [
        (record.episode.title, record.episode.article.source)
        for slug, record in shelf.items()
        if slug not in known
    ]
    for article in left:
        report(EpisodeGone(article.slug, like=namesake(article.title, new=new)))


def _publish_show(
    made: _Finishing, *, cover: bytes, warned: Sequence[str], outcome: BuildOutcome
) -> tuple[Article, ...]:
    """Write the feed, and only then withdraw the episodes that it no longer names.

    Returns the articles of episodes whose article is gone.
    """
    project, tools, queue = made.project, made.tools, made.queue
    shelf, moved = made.shelf, made.moved
    gone = queue.withdrawn
    old = renamed(shelf, names=queue.names, withdrawn=gone)
    there = [
        one
        for one in current_records(shelf, project=project)
        if one.episode.slug not in gone and one.episode.slug not in old
    ]
    now = tools.now()
    place_moved(there, moved=moved, project=project)
    every = with_moved(there, moved=moved)
    sources = sources_there(shelf, project=project)
    withdrawn = {*gone, *withdrawn_moved(moved)}
    departing = Departing(tools.let_go, withdrawn=withdrawn, sources=sources)
    written = write_show_files(every, project=project, cover=cover, now=now, departing=departing)
    of_captions = _of_captions(there, moved=moved, project=project)
    outcome.fed(replace(written, warnings=(*written.warnings, *warned, *of_captions)))
    left = removed(shelf, project=project, slugs=queue.slugs, old=old, now=now)
    for article in (*gone.values(), *left):
        withdraw(article, project=project)
        shelf.pop(article.slug, None)
    there_now = {*shelf, *gone, *(article.slug for article in left)}
    renew_withdrawn(project, but={*there_now, *(one.episode.slug for one in moved)})
    drop_old_audio(shelf, moved=moved, project=project)
    return left


def _of_captions(
    there: Sequence[Record], *, moved: Sequence[Moved], project: Project
) -> tuple[str, ...]:
    if not moved:
        return ()
    from podcast.shelf.moved_in_warnings import caption_warnings

    return caption_warnings(there, moved=moved, project=project)


@dataclass(frozen=True, slots=True)
class _Finishing:
    """Makes finished episodes of prepared ones, and notes how long that takes."""

    project: Project
    tools: Tools
    scheduler: Scheduler
    queue: ArticleQueue
    shelf: dict[str, Record]
    speeds: Speeds
    moved: tuple[Moved, ...]

    def finished(self, scheduled: ScheduledEpisode[Prepared], *, cover: bytes) -> EpisodeDone:
        """Wait for an episode's sections, and put it into its place."""
        from podcast.shelf.finish import finish, untimed

        prepared = scheduled.prepared
        ready = untimed(prepared, show=self.project.show, cover=cover)
        made = collect(scheduled, scheduler=self.scheduler)
        for section in made:
            self.speeds.note_section(section, engine=self.scheduler.engine)
            for what in section.damaged:
                self.tools.report(StoreMended(prepared.article.slug, what))
        began = self.tools.now()
        record, state = finish(ready, project=self.project, store=self.scheduler.store)
        took = (self.tools.now() - began).total_seconds()
        self.speeds.note("finished", characters=characters_of(prepared.jobs), seconds=took)
        self.shelf[record.episode.slug] = record
        self.queue.freshness.note(prepared)
        warnings = _warnings(prepared, record=record)
        return _done_event(record, state=state, made=made, warnings=warnings)


def _warnings(prepared: Prepared, *, record: Record) -> tuple[str, ...]:
    """An episode's warnings with their lines; its record has no lines, since those move."""
    source, script = prepared.article.text_source, prepared.script
    known = {one.what for one in script.warnings}
    # The record has warnings about the sound too.
    found = [f"{source}: {what}" for what in record.warnings if what not in known]
    return (*(f"{where_of(source, one.place)}: {one.what}" for one in script.warnings), *found)


def _done_event(
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
