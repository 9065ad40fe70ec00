"""What a build would do, found out by the steps that the build takes, with nothing written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from podcast.errors import PodcastError
from podcast.events import FeedChange
from podcast.model import MEDICAL, Episode
from podcast.planning.faulty_pictures import faulty_pictures
from podcast.planning.for_listeners import Rewording, as_listed, rewording, seen_at
from podcast.planning.outcome import STOPS
from podcast.planning.planned import EpisodePlan, Notice, Plan, SpokenAnew
from podcast.planning.queue import ArticleQueue, joined_chapters, queue_to_look
from podcast.planning.rates import Work, read_rates
from podcast.production.jobs import characters_of, where_of
from podcast.project import Project
from podcast.publishing.braille import require_braille
from podcast.publishing.visibility import listed
from podcast.scripting.articles import all_articles, find_articles
from podcast.scripting.casting import require_voices
from podcast.scripting.prepare import Prepared
from podcast.scripting.risky_words import risky_words_of, words_heard
from podcast.scripting.script_files import refuse_coming_conflict
from podcast.scripting.show_lexicon import show_words
from podcast.scripting.takes import OUT_OF_DATE
from podcast.shelf.elsewhere import moved_beside, with_moved, withdrawn_moved
from podcast.shelf.feed_changes import feed_changes, items_in_feed, public_episodes
from podcast.shelf.pictures import picture_faults
from podcast.shelf.records import Record, read_shelf
from podcast.shelf.show_files import are_show_files_done
from podcast.shelf.withdrawn import is_withdrawn, namesake
from podcast.speech import info_of, price_of
from podcast.speech.engine import EngineInfo
from podcast.store import Store, open_store

_A_WORD = 400  # ms; until the show has episodes of its own to go by


@dataclass(slots=True)
class _PlanSoFar:
    """One walk through the articles; what it has planned is not planned again."""

    queue: ArticleQueue
    shelf: Mapping[str, Record]
    store: Store
    a_word: float
    now: datetime
    let_go: bool
    coming: dict[str, Episode]  # by source, as they will be
    withdrawn: set[str] = field(default_factory=set)
    tracks: set[str] = field(default_factory=set)
    clips: set[str] = field(default_factory=set)
    work: Work = field(default_factory=Work)
    heard: frozenset[str] | None = None  # found out where there is a new article


def plan(
    project: Project,
    *,
    articles: Sequence[str],
    now: datetime,
    workers: int,
    let_go: bool = False,
) -> Plan:
    """What building the named articles, or all, would do; nothing is written.

    With ``let_go`` episodes leave the feed whose date was moved to a later day.
    Raises what a build raises before its first article.
    """
    paths = find_articles(project, names=articles)
    engine = info_of(project.voice)
    require_voices(project)
    require_braille(project.show)
    so_far = _begun(project, engine=engine, now=now, let_go=let_go)
    queue, shelf = so_far.queue, so_far.shelf
    fresh = queue.fresh(paths)
    rest = (_planned(path, so_far=so_far, project=project) for path in paths if path not in fresh)
    kept = (_kept(record, project=project) for record in fresh.values())
    episodes = [*kept, *rest]
    taken = {one.slug for one in episodes}
    left = [record for slug, record in shelf.items() if slug not in taken]
    every = [*episodes, *_gone(left, project=project, planned=episodes, now=now)]
    rates = read_rates(project)
    front = any(one.notice for one in every) or not _are_show_files_done(so_far)
    return Plan(
        episodes=tuple(every),
        seconds=rates.seconds(so_far.work, engine=engine, workers=workers),
        measured=rates.is_measured(engine),
        front=front,
        feed=_feed(so_far, project=project) if front else (),
        online=engine.name if engine.network else "",
        price=price_of(project.voice),
    )


def _are_show_files_done(so_far: _PlanSoFar) -> bool:
    made = so_far.queue.ingredients
    return are_show_files_done(
        with_moved(tuple(so_far.queue.records.values()), project=made.project),
        project=made.project,
        cover=made.cover,
        now=so_far.now,
        let_go=so_far.let_go,
    )


def _begun(project: Project, *, engine: EngineInfo, now: datetime, let_go: bool) -> _PlanSoFar:
    shelf = read_shelf(project.output)
    queue = queue_to_look(project, engine=engine, shelf=shelf, now=now)
    coming = {source: record.episode for source, record in queue.records.items()}
    store = open_store(project.store)
    return _PlanSoFar(queue, shelf, store, _a_word([*shelf.values()]), now, let_go, coming)


def _feed(so_far: _PlanSoFar, *, project: Project) -> tuple[FeedChange, ...]:
    """What the feed will name against what it names, found out as the build does."""
    had = items_in_feed(project.output, show=project.show)
    articles = [*so_far.coming.values()]
    coming = [*articles, *moved_beside(articles, project=project)]
    return feed_changes(
        had,
        coming=coming,
        public=public_episodes(coming, had=had, now=so_far.now, let_go=so_far.let_go),
        withdrawn={*so_far.withdrawn, *withdrawn_moved(project)},
        sources={slug: one.episode.article.source for slug, one in so_far.shelf.items()},
    )


def _a_word(records: Sequence[Record]) -> float:
    words = sum(record.words for record in records)
    return sum(record.episode.duration for record in records) / words if words else _A_WORD


def _planned(path: Path, *, so_far: _PlanSoFar, project: Project) -> EpisodePlan:
    source = path.relative_to(project.root).as_posix()
    try:
        ready = so_far.queue.look(path)
        slug = ready.article.slug
        refuse_coming_conflict(ready.scripted, slug=slug, project=project)
    except PodcastError as error:
        if isinstance(error, STOPS):
            raise
        record = so_far.queue.records.get(source)
        return EpisodePlan(record.episode.slug if record else "", source, "broken", problem=error)
    if is_withdrawn(ready.article):
        so_far.coming.pop(source, None)
        so_far.withdrawn.add(slug)
        return EpisodePlan(slug, source, "withdrawn", "withdrawal" if slug in so_far.shelf else "")
    record = so_far.queue.unchanged(ready)
    return _kept(record, project=project) if record else _to_make(ready, so_far=so_far)


def _to_make(ready: Prepared, *, so_far: _PlanSoFar) -> EpisodePlan:
    project = so_far.queue.ingredients.project
    before = so_far.shelf.get(ready.article.slug)
    reworded = rewording(ready, output=project.output) if before else Rewording()
    again, reused = _lines(ready, so_far=so_far, before=reworded.before)
    listing = so_far.coming[ready.article.source] = as_listed(ready, show=project.show)
    notice: Notice = "text"
    if before is None:
        notice = "new episode"
    elif before.sound != ready.sound:
        notice = "new audio"
    words = sum(len(line.spoken.split()) for line in again)
    so_far.work.finished += characters_of(ready.jobs)
    return EpisodePlan(
        slug=ready.article.slug,
        source=ready.article.source,
        title=ready.article.title,
        outcome="changed" if before else "new",
        notice=notice,
        again=again,
        reused=reused,
        audio=round(words * so_far.a_word),
        misheard=sum(one.what.startswith(MEDICAL) for one in ready.script.warnings),
        words=() if before else tuple(_new_words(ready, so_far=so_far)),
        chapters=next((one.what for one in joined_chapters(ready)), ""),
        takes=tuple(
            f"{where_of(ready.article.source, one.place)}: {one.what}"
            for one in ready.script.warnings
            if one.what.startswith(OUT_OF_DATE)
        ),
        pictures=tuple(
            f"{where_of(ready.article.source, one.place)}: {one.what}"
            for one in picture_faults(ready.article, project=project)
        ),
        seen=seen_at(listing, now=so_far.now),
        dropped=reworded.dropped,
    )


def _new_words(ready: Prepared, *, so_far: _PlanSoFar) -> Iterator[str]:
    project = so_far.queue.ingredients.project
    if so_far.heard is None:
        so_far.heard = words_heard(project, slugs=so_far.shelf)
    script = [(ready.article, ready.script)]
    for one in risky_words_of(script, project=project, words=show_words(project)):
        if one.kind != "two readings" and one.word.casefold() not in so_far.heard:
            yield one.word


def _lines(
    ready: Prepared, *, so_far: _PlanSoFar, before: Mapping[str, str]
) -> tuple[tuple[SpokenAnew, ...], int]:
    """The lines to be spoken, and how many are there, as the build counts them."""
    again: list[SpokenAnew] = []
    lines = 0
    for job in ready.jobs:
        lines += len(job.lines)
        if _is_made(job.key, so_far=so_far):
            continue
        so_far.tracks.add(job.key)
        so_far.work.laid += characters_of([job])
        for line in job.lines:
            is_new = not line.take and not so_far.store.has("clip", line.key)
            if line.key not in so_far.clips and is_new:
                again.append(SpokenAnew(line.where, line.spoken, before.get(line.spoken, "")))
                so_far.work.spoken += len(line.spoken)
            so_far.clips.add(line.key)
    return tuple(again), lines - len(again)


def _is_made(key: str, *, so_far: _PlanSoFar) -> bool:
    there = so_far.store.has("track", key) and so_far.store.has("heard", key)
    return there or key in so_far.tracks


def _kept(record: Record, *, project: Project) -> EpisodePlan:
    faults = faulty_pictures(record, project=project)
    source = record.episode.article.source
    pictures = tuple(f"{where}: {what}" for where, what in faults)
    takes = tuple(f"{source}: {one}" for one in record.warnings if one.startswith(OUT_OF_DATE))
    return EpisodePlan(record.episode.slug, source, "unchanged", pictures=pictures, takes=takes)


def _gone(
    records: Sequence[Record], *, project: Project, planned: Sequence[EpisodePlan], now: datetime
) -> Iterator[EpisodePlan]:
    """Episodes without an article; of one that was never in the feed nobody will notice."""
    sources = {path.relative_to(project.root).as_posix() for path in all_articles(project)}
    known = {one.source for one in planned}
    new = [(one.title, one.source) for one in planned if one.outcome == "new"]
    for record in records:
        source = record.episode.article.source
        if source not in sources or source in known:  # it goes on under another slug
            like = namesake(record.episode.title, new=new)
            notice: Notice = "withdrawal" if listed([record.episode], now=now) else ""
            yield EpisodePlan(record.episode.slug, source, "gone", notice, like=like)
