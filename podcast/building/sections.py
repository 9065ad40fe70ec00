"""One section's work: speak the lines that are not in the store, lay the track, keep it.

A job holds no sound, only what it takes to make it, so that it can run in another process
or on another machine that sees the same store.
"""

from __future__ import annotations

import hashlib
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path

from podcast.errors import AudioError, EngineBusy, LineFailed, PodcastError
from podcast.model import AudioSpec, Clip, Line, Place, Script, Voice
from podcast.speech.engine import Engine
from podcast.store import Store, StoreAddress, open_store

TRACK_VERSION = 1
"""Raised when the same clips would be joined, levelled or encoded in another way."""

Speak = Callable[["LineJob", Store], Clip]


@dataclass(frozen=True, slots=True)
class LineJob:
    """One utterance to be heard: its words, its voice, its clip's key, the ms after it."""

    spoken: str
    voice: Voice
    key: str
    pause: int
    where: str = ""
    phonemes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SectionJob:
    """One section to be heard; ``key`` is its track's."""

    key: str
    title: str
    lines: tuple[LineJob, ...]
    spec: AudioSpec
    store: StoreAddress


@dataclass(frozen=True, slots=True)
class SectionMade:
    """What a job did: how many lines were spoken, and how many were already there."""

    key: str
    spoken: int = 0
    reused: int = 0


def track_key(lines: Sequence[LineJob], *, spec: AudioSpec) -> str:
    """Name a section's track by all that its sound is made of, in 64 hex digits."""
    sound = {name: value for name, value in asdict(spec).items() if name in _HEARD}
    made_of = [TRACK_VERSION, [(line.key, line.pause) for line in lines], sound]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()


_PACE = 1.0  # seconds between two requests to one server
_HEARD = {"bitrate", "rate", "loudness", "true_peak"}


def audible(script: Script) -> Script:
    """The script without lines, and sections, that hold no word an engine can say."""
    heard = [replace(s, lines=tuple(filter(_is_heard, s.lines))) for s in script.sections]
    return replace(script, sections=tuple(section for section in heard if section.lines))


def _is_heard(line: Line) -> bool:
    return any(character.isalnum() for character in line.spoken)


def make_section(job: SectionJob) -> SectionMade:
    """Speak what is missing with the job's own engine, and keep the section's track.

    Raises LineFailed or AudioError with the line's place, EngineUnavailable, EngineBusy.
    """
    return _make(job, speak=_speak)


def make_section_contained(job: SectionJob) -> SectionMade:
    """Do the same with a fresh process for each line, after a worker has died."""
    return _make(job, speak=_speak_contained)


def speak_section(job: SectionJob) -> SectionMade:
    """Speak what is missing and lay no track yet: for engines that want one line at a time."""
    made = [_clip(line, store=open_store(job.store), speak=_speak)[1] for line in job.lines]
    return SectionMade(job.key, spoken=sum(made), reused=len(made) - sum(made))


def clip_of(line: LineJob, *, store: Store) -> Clip:
    """The line's clip as the store has it, spoken anew where it is missing or damaged."""
    return _clip(line, store=store, speak=_speak)[0]


def _make(job: SectionJob, *, speak: Speak) -> SectionMade:
    from podcast.audio import lay_track, track_to_bytes

    store = open_store(job.store)
    clips: list[Clip] = []
    spoken = 0
    for line in job.lines:
        clip, is_new = _clip(line, store=store, speak=speak)
        clips.append(clip)
        spoken += is_new
    try:
        track = lay_track(clips, pauses=[line.pause for line in job.lines], spec=job.spec)
    except AudioError as error:
        raise AudioError(
            error.what, where=error.where or f"the section “{job.title}”", mend=error.mend
        ) from error
    store.put("track", job.key, track_to_bytes(track))
    return SectionMade(job.key, spoken=spoken, reused=len(clips) - spoken)


def _clip(line: LineJob, *, store: Store, speak: Speak) -> tuple[Clip, bool]:
    """The line's clip, and whether it had to be spoken."""
    from podcast.speech.aligning import with_marks
    from podcast.speech.clipfile import clip_from_bytes, clip_to_bytes

    kept = store.get("clip", line.key)
    if kept is not None:
        try:
            return clip_from_bytes(kept), False
        except ValueError:  # damaged: made again below
            store.drop("clip", line.key)
    try:
        clip = with_marks(speak(line, store), text=line.spoken, voice=line.voice)
    except (LineFailed, EngineBusy) as error:
        raise _placed(error, where=line.where) from error
    store.put("clip", line.key, clip_to_bytes(clip))
    return clip, True


def _placed(error: PodcastError, *, where: str) -> PodcastError:
    """The same error, saying where in the article the line stands."""
    error.where = " ".join(part for part in (where, error.where) if part)
    return error


def _speak(line: LineJob, store: Store) -> Clip:
    from podcast.speech.synthesis import speak_line

    name = line.voice.engine
    return speak_line(
        line.spoken,
        voice=line.voice,
        engine=_engine(name, store.beside(f"requests-{name}.jsonl")),
        sleep=time.sleep,
        random=random.random,
        phonemes=line.phonemes,
    )


def _speak_contained(line: LineJob, _store: Store) -> Clip:
    from podcast.speech.contained import speak_contained

    return speak_contained(
        line.spoken,
        voice=line.voice,
        engine_name=line.voice.engine,
        phonemes=line.phonemes,
    )


@cache
def _engine(name: str, ledger: Path) -> Engine:
    """The engine of this name; one that asks a server goes through the project's own gate."""
    from podcast.speech import load_engine
    from podcast.speech.manners import Gate, Polite

    engine = load_engine(name)
    if not isinstance(engine, Polite):
        return engine
    return engine.through(Gate(ledger, server=name, pace=_PACE, now=time.time, sleep=time.sleep))


def where_of(source: str, place: Place) -> str:
    """A place as a person opens it: ``content/bees.md:41``."""
    return f"{source}:{place}" if str(place) else source
