"""Every line of a show listened to as it is published; what was heard is kept by its clip."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from podcast.errors import EngineUnavailable, PodcastError
from podcast.listening import RecogniserInfo, load_recogniser, network_of
from podcast.listening.asked_words import words_of
from podcast.listening.doubt_limits import DOUBT, learnt, read_limits, write_limits
from podcast.listening.evidence import VERSION, Evidence, evidence_from_bytes, evidence_to_bytes
from podcast.listening.judging import (
    Doubt,
    Listened,
    doubts_of,
    heard_words,
    judge,
    needs_sounds,
)
from podcast.listening.own_process import Listener
from podcast.listening.recogniser import RATE
from podcast.model import Clip, Voice
from podcast.narration.lexicon.toml import read_lexicon
from podcast.planning.by_ear.expected_sounds import expected_sounds
from podcast.planning.by_ear.figures_in_words import in_words
from podcast.planning.narrated.narration import Narrated
from podcast.production.jobs import LineJob, SectionJob
from podcast.project import Project
from podcast.scripting.articles import find_articles
from podcast.scripting.casting import require_voices
from podcast.scripting.prepare import Prepared, prepare
from podcast.speech import info_of
from podcast.speech.word_sounds import word_sounds
from podcast.store import Store, open_store
from podcast.store.keys import key_of
from podcast.zones import today_in

_MARGIN = 0.05  # seconds before and after a line, inside the pauses around it
KIND = "listened"
"""What was heard of a line, as the store's entries are called."""

_LIMITS = "listening.json"
_NOT_BUILT = "its sound is not there yet: build it first"


@dataclass(frozen=True, slots=True)
class LineListened:
    """One line of an episode and what was heard of it; ``line`` is as the script has it."""

    slug: str
    line: str
    place: str
    answer: Listened


@dataclass(frozen=True, slots=True)
class _Known:
    """A line with its evidence; None where nobody has listened yet."""

    slug: str
    job: LineJob
    evidence: Evidence | None


def listen_to_show(
    project: Project, *, articles: Sequence[str], now: datetime, tell: Callable[[str], None]
) -> tuple[LineListened, ...]:
    """Listen to every line nobody has listened to, and judge all by what is usual.

    ``tell`` is given each episode's slug before work on it begins. Raises EngineUnavailable
    where there is nothing to listen with, ProjectError for names that are no article.
    """
    about = recogniser_of(project)
    network = network_of(project.listening.recogniser, settings=project.listening.settings)
    store = open_store(project.store)
    known: list[_Known] = []
    with listener_of(project, about=about) as listener:
        for ready in readable_episodes(project, articles=articles, now=now):
            tell(ready.slug)
            for job in ready.jobs:
                ask = partial(_listened, network=network, by=listener)
                known += _section(job, slug=ready.slug, about=about, store=store, ask=ask)
    return _judged(known, project=project, about=about)


def what_was_heard(episodes: Iterable[Narrated], *, project: Project) -> tuple[LineListened, ...]:
    """What is known of lines that were listened to before; nothing is listened to or written."""
    try:
        about = recogniser_of(project)
    except EngineUnavailable:
        return ()  # without a recogniser here, nothing was listened to here
    store = open_store(project.store)
    has = store.lister()  # most shows were never listened to, and have thousands of lines
    lines = ((one.slug, line) for one in episodes for line in one.lines)
    asked = ((slug, line) for slug, line in lines if has(KIND, _key(line, about=about)))
    known = (_Known(slug, line, _kept(line, about=about, store=store)) for slug, line in asked)
    there = [one for one in known if one.evidence is not None]
    return _judged(there, project=project, about=about)


def calibrate(project: Project, *, now: datetime) -> Mapping[str, float]:
    """Learn what is usual for each voice from what was heard, keep it, and give the limits."""
    about = recogniser_of(project)
    store = open_store(project.store)
    by_voice: defaultdict[str, list[_Known]] = defaultdict(list)
    for ready in readable_episodes(project, articles=(), now=now):
        for line in (line for job in ready.jobs for line in job.lines):
            evidence = _kept(line, about=about, store=store)
            if evidence is not None and not evidence.failed:
                by_voice[_voice_name(line.voice, about=about)].append(
                    _Known(ready.slug, line, evidence)
                )
    path = _limits_path(project)
    limits = read_limits(path)
    for name, lines in by_voice.items():
        limit = learnt(doubt.score for found in _doubts(lines, project=project) for doubt in found)
        if limit is not None:
            limits[name] = limit
    write_limits(path, limits)
    return limits


def evidence_key(project: Project) -> Callable[[LineJob], str]:
    """How the store names what was heard of a line, by the show's recogniser of today.

    Raises EngineUnavailable.
    """
    about = recogniser_of(project)
    return lambda line: _key(line, about=about)


def recogniser_of(project: Project) -> RecogniserInfo:
    """Who listens for the show. Raises EngineUnavailable."""
    name = project.listening.recogniser
    try:
        return load_recogniser(name).info(project.listening.settings)
    except PodcastError:
        raise
    except Exception as bug:
        raise EngineUnavailable(
            f"The recogniser {name} cannot listen: {type(bug).__name__}: {str(bug)[:200]}.",
            where="recogniser, in the table [listen] of podcast.toml",
            mend="Ask its author to run the contract suite of podcast.testing, or name another.",
        ) from bug


def listener_of(project: Project, *, about: RecogniserInfo) -> Listener:
    """The show's recogniser in a process of its own, ready to be entered."""
    return Listener(
        project.listening.recogniser,
        settings=project.listening.settings,
        patience=about.patience,
        ledger=project.store.here / f"listening-{about.name}.jsonl",
    )


def readable_episodes(
    project: Project, *, articles: Sequence[str], now: datetime
) -> Iterator[Prepared]:
    """The articles that can be read; a broken one is told by a build, and is not heard.

    Raises EngineUnavailable where the show's voice is not there.
    """
    require_voices(project)
    engine, words = info_of(project.voice), read_lexicon(project.lexicon)
    for path in find_articles(project, names=articles):
        try:
            yield prepare(
                path,
                project=project,
                engine=engine,
                words=words,
                today=today_in(project.show.zone, now=now),
            )
        except PodcastError:
            if articles:
                raise


def _section(
    job: SectionJob,
    *,
    slug: str,
    about: RecogniserInfo,
    store: Store,
    ask: Callable[[LineJob, Clip | None], Evidence],
) -> Iterator[_Known]:
    kept = [_kept(line, about=about, store=store) for line in job.lines]
    if any(one is None for one in kept):
        sounds = _sounds(job, store=store)
        for number, line in enumerate(job.lines):
            if kept[number] is None:
                kept[number] = ask(line, sounds.get(number))
                _keep(line, kept[number], about=about, store=store)
    yield from (_Known(slug, line, one) for line, one in zip(job.lines, kept, strict=True))


def _listened(line: LineJob, sound: Clip | None, *, network: str, by: Listener) -> Evidence:
    if sound is None:
        return Evidence(failed=_NOT_BUILT)
    return by.listen(
        sound,
        text=line.spoken,
        language=line.voice.language,
        expected=expected_sounds(line, network=network),
    )


def _sounds(job: SectionJob, *, store: Store) -> dict[int, Clip]:
    """Each line's stretch of the section's track, as listeners get it; none without a track."""
    from podcast.audio.codec import decode
    from podcast.audio.track_bytes import track_from_bytes

    try:
        track = track_from_bytes(store.get("track", job.key) or b"")
    except ValueError:
        return {}
    samples = decode(track.mp3, rate=RATE)
    scale, margin = RATE / job.spec.rate, int(_MARGIN * RATE)
    found = {}
    for number, line in enumerate(track.lines):
        start, end = int(line.start * scale) - margin, int(line.end * scale) + margin
        piece = samples[max(0, start) : end]
        found[number] = Clip(piece.astype("<i2").tobytes(), RATE)
    return found


def _key(line: LineJob, *, about: RecogniserInfo) -> str:
    parts = (line.key, about.name, about.version, str(VERSION))
    return key_of(part.encode() for part in parts)


def _kept(line: LineJob, *, about: RecogniserInfo, store: Store) -> Evidence | None:
    data = store.get(KIND, _key(line, about=about))
    try:
        return None if data is None else evidence_from_bytes(data)
    except ValueError:
        return None


def _keep(line: LineJob, evidence: Evidence | None, *, about: RecogniserInfo, store: Store) -> None:
    """Keep an answer; a failure may be the machine's, so it is tried again the next time."""
    if evidence is not None and not evidence.failed:
        store.put(KIND, _key(line, about=about), evidence_to_bytes(evidence))


def _judged(
    known: Sequence[_Known], *, project: Project, about: RecogniserInfo
) -> tuple[LineListened, ...]:
    limits = read_limits(_limits_path(project))
    return tuple(
        LineListened(
            one.slug,
            one.job.spoken,
            one.job.where,
            judge(
                doubts,
                evidence=one.evidence or Evidence(failed=_NOT_BUILT),
                limit=limits.get(_voice_name(one.job.voice, about=about), DOUBT),
            ),
        )
        for one, doubts in zip(known, _doubts(known, project=project), strict=True)
    )


def _doubts(heard: Sequence[_Known], *, project: Project) -> Iterator[tuple[Doubt, ...]]:
    """Each line's doubtful words, the sounds of each language read at once."""
    known = [
        replace(one, evidence=in_words(one.evidence, project=project)) if one.evidence else one
        for one in heard
    ]
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for one in known:
        if one.evidence is not None and needs_sounds(one.evidence):
            words = wanted[one.job.voice.language]
            words |= {word.text for word in words_of(one.job.spoken)}
            words |= set(heard_words(one.job.spoken, evidence=one.evidence))
    sounds = {tag: word_sounds(words, language=tag) for tag, words in wanted.items()}
    for one in known:
        evidence = one.evidence or Evidence(failed=_NOT_BUILT)
        yield doubts_of(
            one.job.spoken, evidence=evidence, sounds=sounds.get(one.job.voice.language)
        )


def _voice_name(voice: Voice, *, about: RecogniserInfo) -> str:
    named = replace(voice, settings=())
    return f"{about.name} {about.version}: {named.engine} {named.name} {named.language}"


def _limits_path(project: Project) -> Path:
    return project.store.here / _LIMITS
