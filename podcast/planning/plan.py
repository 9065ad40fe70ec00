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
from podcast.planning.planned import Again, EpisodePlan, Notice, Plan
from podcast.planning.queue import ArticleQueue, article_queue, joined_chapters
from podcast.planning.rates import Work, read_rates
from podcast.production.jobs import characters_of, where_of
from podcast.project import Project
from podcast.publishing.braille import require_braille
from podcast.publishing.visibility import listed
from podcast.scripting.articles import all_articles, find_articles
from podcast.scripting.casting import require_voices
from podcast.scripting.prepare import Prepared, show_words
from podcast.scripting.risky_words import risky_words_of, words_heard
from podcast.scripting.script_files import refuse_coming_conflict
from podcast.scripting.takes import OUT_OF_DATE
from podcast.shelf.elsewhere import moved_beside, with_moved, withdrawn_moved
from podcast.shelf.feed_changes import feed_changes, items_in_feed, public_episodes
from podcast.shelf.pictures import picture_faults
from podcast.shelf.records import Record, read_shelf
from podcast.shelf.show_files import are_show_files_done, find_cover
from podcast.shelf.withdrawn import is_withdrawn, namesake
from podcast.speech import info_of, price_of
from podcast.speech.engine import EngineInfo
from podcast.store import Store, open_store
from podcast.zones import today_in

_A_WORD = 400  # ms; until the show has episodes of its own to go by


@dataclass(slots=True)
class _Look:
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
    look = _look(project, engine=engine, now=now, let_go=let_go)
    queue, shelf = look.queue, look.shelf
    fresh = queue.fresh(paths)
    rest = (_planned(path, look=look, project=project) for path in paths if path not in fresh)
    kept = (_kept(record, project=project) for record in fresh.values())
    episodes = [*kept, *rest]
    taken = {one.slug for one in episodes}
    left = [record for slug, record in shelf.items() if slug not in taken]
    every = [*episodes, *_gone(left, project=project, planned=episodes, now=now)]
    rates = read_rates(project)
    front = any(one.notice for one in every) or not _are_show_files_done(look)
    return Plan(
        episodes=tuple(every),
        seconds=rates.seconds(look.work, engine=engine, workers=workers),
        measured=rates.is_measured(engine),
        front=front,
        feed=_feed(look, project=project) if front else (),
        online=engine.name if engine.network else "",
        price=price_of(project.voice),
    )


def _are_show_files_done(look: _Look) -> bool:
    made = look.queue.ingredients
    return are_show_files_done(
        with_moved(tuple(look.queue.records.values()), project=made.project),
        project=made.project,
        cover=made.cover,
        now=look.now,
        let_go=look.let_go,
    )


def _look(project: Project, *, engine: EngineInfo, now: datetime, let_go: bool) -> _Look:
    shelf = read_shelf(project.output)
    queue = article_queue(
        project,
        engine=engine,
        cover=find_cover(project),
        shelf=shelf,
        today=today_in(project.show.zone, now=now),
    )
    coming = {source: record.episode for source, record in queue.records.items()}
    store = open_store(project.store)
    return _Look(queue, shelf, store, _a_word([*shelf.values()]), now, let_go, coming)


def _feed(look: _Look, *, project: Project) -> tuple[FeedChange, ...]:
    """What the feed will name against what it names, found out as the build does."""
    had = items_in_feed(project.output, show=project.show)
    articles = [*look.coming.values()]
    coming = [*articles, *moved_beside(articles, project=project)]
    return feed_changes(
        had,
        coming=coming,
        public=public_episodes(coming, had=had, now=look.now, let_go=look.let_go),
        withdrawn={*look.withdrawn, *withdrawn_moved(project)},
        sources={slug: one.episode.article.source for slug, one in look.shelf.items()},
    )


def _a_word(records: Sequence[Record]) -> float:
    words = sum(record.words for record in records)
    return sum(record.episode.duration for record in records) / words if words else _A_WORD


def _planned(path: Path, *, look: _Look, project: Project) -> EpisodePlan:
    source = path.relative_to(project.root).as_posix()
    try:
        ready = look.queue.look(path)
        slug = ready.article.slug
        refuse_coming_conflict(ready.scripted, slug=slug, project=project)
    except PodcastError as error:
        if isinstance(error, STOPS):
            raise
        record = look.queue.records.get(source)
        return EpisodePlan(record.episode.slug if record else "", source, "broken", problem=error)
    if is_withdrawn(ready.article):
        look.coming.pop(source, None)
        look.withdrawn.add(slug)
        return EpisodePlan(slug, source, "withdrawn", "withdrawal" if slug in look.shelf else "")
    record = look.queue.unchanged(ready)
    return _kept(record, project=project) if record else _to_make(ready, look=look)


def _to_make(ready: Prepared, *, look: _Look) -> EpisodePlan:
    project = look.queue.ingredients.project
    before = look.shelf.get(ready.article.slug)
    reworded = rewording(ready, output=project.output) if before else Rewording()
    again, reused = _lines(ready, look=look, before=reworded.before)
    listing = look.coming[ready.article.source] = as_listed(ready, show=project.show)
    notice: Notice = "text"
    if before is None:
        notice = "new episode"
    elif before.sound != ready.sound:
        notice = "new audio"
    words = sum(len(line.spoken.split()) for line in again)
    look.work.finished += characters_of(ready.jobs)
    return EpisodePlan(
        slug=ready.article.slug,
        source=ready.article.source,
        title=ready.article.title,
        outcome="changed" if before else "new",
        notice=notice,
        again=again,
        reused=reused,
        audio=round(words * look.a_word),
        misheard=sum(one.what.startswith(MEDICAL) for one in ready.script.warnings),
        words=() if before else tuple(_new_words(ready, look=look)),
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
        seen=seen_at(listing, now=look.now),
        dropped=reworded.dropped,
    )


def _new_words(ready: Prepared, *, look: _Look) -> Iterator[str]:
    project = look.queue.ingredients.project
    if look.heard is None:
        look.heard = words_heard(project, slugs=look.shelf)
    script = [(ready.article, ready.script)]
    for one in risky_words_of(script, project=project, words=show_words(project)):
        if one.kind != "two readings" and one.word.casefold() not in look.heard:
            yield one.word


def _lines(
    ready: Prepared, *, look: _Look, before: Mapping[str, str]
) -> tuple[tuple[Again, ...], int]:
    """The lines to be spoken, and how many are there, as the build counts them."""
    again: list[Again] = []
    lines = 0
    for job in ready.jobs:
        lines += len(job.lines)
        if _is_made(job.key, look=look):
            continue
        look.tracks.add(job.key)
        look.work.laid += characters_of([job])
        for line in job.lines:
            is_new = not line.take and not look.store.has("clip", line.key)
            if line.key not in look.clips and is_new:
                again.append(Again(line.where, line.spoken, before.get(line.spoken, "")))
                look.work.spoken += len(line.spoken)
            look.clips.add(line.key)
    return tuple(again), lines - len(again)


def _is_made(key: str, *, look: _Look) -> bool:
    there = look.store.has("track", key) and look.store.has("heard", key)
    return there or key in look.tracks


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
