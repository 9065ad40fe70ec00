"""What a build would do, found out by the steps that the build takes, with nothing written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from podcast.errors import PodcastError
from podcast.events import FeedChange
from podcast.model import Episode
from podcast.planning.article_findings import Looked, Looks, PlanLooks, source_of
from podcast.planning.faulty_pictures import faulty_pictures
from podcast.planning.ingredients import require_own_sounds
from podcast.planning.noticed_by_listeners import notice_of, notice_of_leaving, seen_at
from podcast.planning.plan_values import EpisodePlan, Plan, Seen, SpokenAnew
from podcast.planning.queue import ArticleQueue, queue_to_look
from podcast.planning.speeds import Work, read_speeds, spoken_word
from podcast.production.jobs import characters_of
from podcast.project import Project
from podcast.publishing.braille import require_braille
from podcast.publishing.visibility import is_held_back
from podcast.scripting.articles import all_articles, articles_to_build, passed_over
from podcast.scripting.casting import require_voices
from podcast.scripting.recording_states import OUT_OF_DATE
from podcast.scripting.risky.risky_words import words_heard
from podcast.shelf.feed_changes import feed_changes, items_in_feed, public_episodes
from podcast.shelf.gone_or_renamed import namesake
from podcast.shelf.moved_in import Moved, moved_beside, moved_episodes, with_moved, withdrawn_moved
from podcast.shelf.records import Record, read_shelf
from podcast.shelf.show_cover import cover_warnings
from podcast.shelf.show_files import are_show_files_done, sources_there
from podcast.shelf.show_identity import identity_warnings
from podcast.speech import info_of, price_of
from podcast.speech.engine import EngineInfo
from podcast.store import open_store


@dataclass(slots=True)
class _PlanSoFar:
    """A plan in the making: what it needs to plan an article, and what it has planned so far."""

    queue: ArticleQueue
    looks: PlanLooks
    shelf: Mapping[str, Record]
    has: Callable[[str, str], bool]  # whether the store has an entry, by kind and key
    a_word: float
    now: datetime
    let_go: bool
    coming: dict[str, Episode]  # the episodes after the build, by their article's source
    moved: tuple[Moved, ...]  # episodes of another program
    withdrawn: set[str] = field(default_factory=set)
    tracks: set[str] = field(default_factory=set)
    clips: set[str] = field(default_factory=set)
    work: Work = field(default_factory=Work)
    # All words that episodes had before; None until a new article needs them.
    heard: frozenset[str] | None = None


def plan(
    project: Project,
    *,
    articles: Sequence[str],
    now: datetime,
    workers: int,
    let_go: bool = False,
    looks: Looks | None = None,
) -> Plan:
    """What building the named articles, or all, would do; nothing is written.

    With ``let_go`` episodes leave the feed whose date was moved to a later day. ``looks`` keeps
    what was found in each article, for the next plan, and bounds how many are looked at now.
    Raises what a build raises before its first article.
    """
    paths = articles_to_build(project, names=articles)
    engine = info_of(project.voice)
    require_voices(project)
    require_own_sounds(project)
    require_braille(project.show)
    so_far = _begun(project, engine=engine, now=now, let_go=let_go, looks=looks)
    every = _every(paths, so_far=so_far, project=project)
    speeds = read_speeds(project)
    front = any(one.notice for one in every) or not _are_show_files_done(so_far)
    return Plan(
        episodes=every,
        seconds=speeds.seconds(so_far.work, engine=engine, workers=workers),
        measured=speeds.is_measured(engine),
        front=front,
        feed=_feed(so_far, project=project) if front else (),
        online=engine.name if engine.network else "",
        price=price_of(project.voice),
        warnings=(
            *cover_warnings(project),
            *passed_over(project),
            *identity_warnings(project),
        ),
    )


def _every(
    paths: Sequence[Path], *, so_far: _PlanSoFar, project: Project
) -> tuple[EpisodePlan, ...]:
    """All articles that are asked for, and the episodes that none of them makes."""
    fresh = so_far.queue.fresh(paths)
    others = [path for path in paths if path not in fresh]
    so_far.looks.recall(others)
    episodes = [
        *(_kept(record, project=project) for record in fresh.values()),
        *(_planned(path, so_far=so_far, project=project) for path in others),
    ]
    taken = {one.slug for one in episodes}
    left = [record for slug, record in so_far.shelf.items() if slug not in taken]
    return *episodes, *_gone(left, project=project, planned=episodes, now=so_far.now)


def _are_show_files_done(so_far: _PlanSoFar) -> bool:
    made = so_far.queue.ingredients
    return are_show_files_done(
        with_moved(tuple(so_far.queue.records.values()), moved=so_far.moved),
        project=made.project,
        cover=made.cover,
        now=so_far.now,
        let_go=so_far.let_go,
    )


def _begun(
    project: Project, *, engine: EngineInfo, now: datetime, let_go: bool, looks: Looks | None
) -> _PlanSoFar:
    shelf = read_shelf(project.output)
    queue = queue_to_look(project, engine=engine, shelf=shelf, now=now)
    coming = {source: record.episode for source, record in queue.records.items()}
    store = open_store(project.store)
    looking = PlanLooks(queue, shelf, looks)
    a_word = spoken_word([*shelf.values()])
    moved = moved_episodes(project)
    return _PlanSoFar(queue, looking, shelf, store.lister(), a_word, now, let_go, coming, moved)


def _feed(so_far: _PlanSoFar, *, project: Project) -> tuple[FeedChange, ...]:
    """What the feed will name against what it names, found out as the build does."""
    had = items_in_feed(project.output, show=project.show)
    articles = [*so_far.coming.values()]
    coming = [*articles, *moved_beside(articles, moved=so_far.moved)]
    return feed_changes(
        had,
        coming=coming,
        public=public_episodes(coming, had=had, now=so_far.now, let_go=so_far.let_go),
        withdrawn={*so_far.withdrawn, *withdrawn_moved(so_far.moved)},
        sources=sources_there(so_far.shelf, project=project),
    )


def _planned(path: Path, *, so_far: _PlanSoFar, project: Project) -> EpisodePlan:
    looked = so_far.looks.at(path)
    source = source_of(path, queue=so_far.queue)
    if looked is None:
        return _unseen(source, so_far=so_far)
    one = looked.planned
    if one.outcome == "broken":
        return one
    try:
        so_far.queue.claim(one.slug, source=source)
        if looked.listing and not is_held_back(looked.listing.article):
            so_far.queue.claim_guid(looked.listing.guid, source=source)
    except PodcastError as error:
        record = so_far.queue.records.get(source)
        return EpisodePlan(record.episode.slug if record else "", source, "broken", problem=error)
    if one.outcome == "withdrawn":
        so_far.coming.pop(source, None)
        so_far.withdrawn.add(one.slug)
        return replace(one, notice="withdrawal" if one.slug in so_far.shelf else "")
    record = so_far.queue.records.get(source)
    is_same = record is not None and record.key == looked.key
    return _kept(record, project=project) if record and is_same else _to_make(looked, so_far=so_far)


def _unseen(source: str, *, so_far: _PlanSoFar) -> EpisodePlan:
    """An article that nobody has looked at yet, with its episode where there is one."""
    found = (one.episode for one in so_far.shelf.values() if one.episode.article.source == source)
    episode = next(found, None)
    title = episode.title if episode else ""
    return EpisodePlan(episode.slug if episode else "", source, "unseen", title=title)


def _to_make(looked: Looked, *, so_far: _PlanSoFar) -> EpisodePlan:
    one = looked.planned
    before = so_far.shelf.get(one.slug)
    again, reused = _lines(looked, so_far=so_far)
    notice = notice_of(
        looked.listing, sound=looked.sound, before=before, is_back=one.outcome == "back"
    )
    words = sum(len(line.spoken.split()) for line in again)
    queue = so_far.queue
    path = queue.ingredients.project.root / one.source
    so_far.work.finished += characters_of(looked.jobs)
    seen: Seen = "listed"
    if looked.listing:
        so_far.coming[one.source] = looked.listing
        seen = seen_at(looked.listing, now=so_far.now)
    return replace(
        one,
        notice=notice,
        again=again,
        reused=reused,
        audio=round(words * so_far.a_word),
        words=() if before else tuple(_new_words(looked, so_far=so_far)),
        seen=seen,
        since=queue.freshness.changed_since(before, path=path) if before else (),
    )


def _new_words(looked: Looked, *, so_far: _PlanSoFar) -> Iterator[str]:
    if so_far.heard is None:
        so_far.heard = words_heard(so_far.queue.ingredients.project, slugs=so_far.shelf)
    heard = so_far.heard
    yield from (word for word in looked.risky if word.casefold() not in heard)


def _lines(looked: Looked, *, so_far: _PlanSoFar) -> tuple[tuple[SpokenAnew, ...], int]:
    """The lines to be spoken, and how many the store has already, counted as the build does."""
    again: list[SpokenAnew] = []
    lines = 0
    for job in looked.jobs:
        lines += len(job.lines)
        if _is_made(job.key, so_far=so_far):
            continue
        so_far.tracks.add(job.key)
        so_far.work.laid += characters_of([job])
        for line in job.lines:
            is_new = not line.take and not so_far.has("clip", line.key)
            if line.key not in so_far.clips and is_new:
                said = looked.before.get(line.spoken, "")
                again.append(SpokenAnew(line.where, line.spoken, said))
                so_far.work.spoken += len(line.spoken)
            so_far.clips.add(line.key)
    return tuple(again), lines - len(again)


def _is_made(key: str, *, so_far: _PlanSoFar) -> bool:
    there = so_far.has("track", key) and so_far.has("heard", key)
    return there or key in so_far.tracks


def _kept(record: Record, *, project: Project) -> EpisodePlan:
    faults = faulty_pictures(record, project=project)
    source = record.episode.article.source
    pictures = tuple(f"{where}: {what}" for where, what in faults)
    takes = tuple(f"{source}: {one}" for one in record.warnings if one.startswith(OUT_OF_DATE))
    episode = record.episode
    return EpisodePlan(
        episode.slug, source, "unchanged", pictures=pictures, takes=takes, title=episode.title
    )


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
            notice = notice_of_leaving(record.episode, now=now)
            title = record.episode.title
            yield EpisodePlan(record.episode.slug, source, "gone", notice, like=like, title=title)
