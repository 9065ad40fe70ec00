"""One section's work: speak the lines that are not in the store, lay the track, keep it.

A job holds no sound, only what it takes to make it, so that it can run in another process
or on another machine that sees the same store.
"""

from __future__ import annotations

import hashlib
import json
import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from podcast.building.kept import kept_clip
from podcast.building.sameness import Makers, refuse_others
from podcast.building.turns import turn
from podcast.errors import AudioError, EngineBusy, LineFailed
from podcast.model import AudioSpec, Clip, Line, Place, Script, Track, Voice
from podcast.speech.engine import Engine
from podcast.store import Store, StoreAddress, open_store

if TYPE_CHECKING:
    from podcast.audio import Cut

TRACK_VERSION = 4
"""Raised when the same clips would be joined, levelled or encoded in another way."""


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
    """One section to be heard; ``key`` is its track's.

    ``makers`` are the versions of all that its bytes come from; without them anybody may.
    Where it is no speech, ``jingle`` holds the file of its sound and there are no lines.
    """

    key: str
    title: str
    lines: tuple[LineJob, ...]
    spec: AudioSpec
    store: StoreAddress
    makers: Makers = ()
    jingle: bytes = b""


@dataclass(frozen=True, slots=True)
class SectionMade:
    """What a job did: how many lines were spoken, and how many were already there.

    ``damaged`` names what the store had and nobody could use, so that it was made again.
    ``speaking`` and ``laying`` are the seconds that the characters which were spoken, and the
    characters which were laid, took.
    """

    key: str
    spoken: int = 0
    reused: int = 0
    damaged: tuple[str, ...] = ()
    spoken_characters: int = 0
    laid_characters: int = 0
    speaking: float = 0.0
    laying: float = 0.0


def characters_of(jobs: Iterable[SectionJob]) -> int:
    """How many characters the lines of these sections have."""
    return sum(len(line.spoken) for job in jobs for line in job.lines)


def track_key(lines: Sequence[LineJob], *, spec: AudioSpec) -> str:
    """Name a section's track by all that its sound is made of, in 64 hex digits."""
    sound = {name: value for name, value in asdict(spec).items() if name in _HEARD}
    made_of = [TRACK_VERSION, [(line.key, line.pause) for line in lines], sound]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()


_HEARD = {"bitrate", "rate", "loudness", "true_peak"}


def audible(script: Script) -> Script:
    """The script without lines, and sections, that hold no word an engine can say."""
    heard = [replace(s, lines=tuple(filter(_is_heard, s.lines))) for s in script.sections]
    return replace(script, sections=tuple(section for section in heard if section.lines))


def _is_heard(line: Line) -> bool:
    return any(character.isalnum() for character in line.spoken)


def make_section(job: SectionJob) -> SectionMade:
    """Speak what is missing with the job's own engine, lay the section's track, listen to it.

    Raises LineFailed or AudioError with the line's place, EngineUnavailable, EngineBusy,
    ClusterError where this machine would make other bytes than the one that asks.
    """
    from podcast.audio import lay_track

    _refuse_others(job)
    began = time.monotonic()
    store = open_store(job.store)
    if job.jingle:
        return _make_jingle(job, store=store)
    cuts: list[Cut] = []
    sources: list[Source] = []
    for line in job.lines:
        clip, source = _clip(line, store=store)
        cuts.append(_cut(clip, line=line, spec=job.spec, store=store))
        sources.append(source)
    spoken = time.monotonic()
    track = lay_track(cuts, pauses=[line.pause for line in job.lines], spec=job.spec)
    _keep(track, job=job, cuts=cuts, store=store)
    made = _made(job, sources, speaking=spoken - began)
    took = time.monotonic() - spoken
    return replace(made, laid_characters=characters_of([job]), laying=took)


def _make_jingle(job: SectionJob, *, store: Store) -> SectionMade:
    from podcast.audio import lay_jingle

    try:
        track = lay_jingle(job.jingle, spec=job.spec)
    except AudioError as error:
        raise AudioError(error.what, where=f"podcast.toml, {job.title}", mend=error.mend) from error
    _keep(track, job=job, cuts=(), store=store)
    return _made(job, (), speaking=0.0)


def _keep(track: Track, *, job: SectionJob, cuts: Sequence[Cut], store: Store) -> None:
    """Listen to a track, and keep it with what was heard of it."""
    from podcast.audio import track_to_bytes
    from podcast.building.proof import hear_track
    from podcast.checking.finding import heard_to_bytes

    store.put("heard", job.key, heard_to_bytes(hear_track(track, job=job, cuts=cuts)))
    store.put("track", job.key, track_to_bytes(track))


def speak_section(job: SectionJob, *, tell: Callable[[], None]) -> SectionMade:
    """Speak what is missing and lay no track yet: for engines that want one line at a time.

    ``tell`` is called for every line that is there.
    """
    _refuse_others(job)
    began = time.monotonic()
    store = open_store(job.store)
    sources: list[Source] = []
    for line in job.lines:
        sources.append(_clip(line, store=store)[1])
        tell()
    return _made(job, sources, speaking=time.monotonic() - began)


Source = Literal["kept", "new", "damaged"]
"""Where a line's clip is from: the store, the engine, or the engine as the store's was damaged."""


def _refuse_others(job: SectionJob) -> None:
    refuse_others(job.makers, voices={line.voice for line in job.lines})


def _made(job: SectionJob, sources: Sequence[Source], *, speaking: float) -> SectionMade:
    reused = sources.count("kept")
    new = (line for line, source in zip(job.lines, sources, strict=True) if source != "kept")
    damaged = (line for line, source in zip(job.lines, sources, strict=True) if source == "damaged")
    return SectionMade(
        job.key,
        spoken=len(sources) - reused,
        reused=reused,
        damaged=tuple(f"the clip of “{line.spoken}”" for line in damaged),
        spoken_characters=sum(len(line.spoken) for line in new),
        speaking=speaking,
    )


def _clip(line: LineJob, *, store: Store) -> tuple[Clip, Source]:
    """The line's clip, and where it is from; a line that several sections have is spoken once."""
    kept, is_damaged = kept_clip(line.key, store=store)
    if kept is not None:
        return kept, "kept"
    with turn(store.beside(f"turns/{line.key[:2]}")):
        kept, _ = kept_clip(line.key, store=store)
        if kept is not None:
            return kept, "kept"
        return _new_clip(line, store=store), "damaged" if is_damaged else "new"


def _new_clip(line: LineJob, *, store: Store) -> Clip:
    from podcast.speech.aligning import with_marks
    from podcast.speech.clipfile import clip_to_bytes

    try:
        clip = with_marks(_spoken(line, store=store), text=line.spoken, voice=line.voice)
    except (LineFailed, EngineBusy) as error:
        # No error of its own cause: a cluster follows the causes of what it sends back.
        error.where = " ".join(part for part in (line.where, error.where) if part)
        raise
    store.put("clip", line.key, clip_to_bytes(clip))
    return clip


def _cut(clip: Clip, *, line: LineJob, spec: AudioSpec, store: Store) -> Cut:
    """The clip as it is joined; one that cannot be is not kept, so that it is spoken anew."""
    from podcast.audio import prepare

    try:
        return prepare(clip, spec=spec)
    except AudioError as error:
        store.drop("clip", line.key)
        raise AudioError(
            f"The engine's answer for this line is of no use. {error.what}",
            where=f"{line.where} “{line.spoken}”".strip(),
            mend="Build again; if it stays, reword the line or choose another engine.",
        ) from error


def _spoken(line: LineJob, *, store: Store) -> Clip:
    """Have the engine speak a line; in a process of its own if one has ended over it before."""
    from podcast.speech.contained import speak_contained
    from podcast.speech.guarded import speak_guarded

    name = line.voice.engine
    engine = _engine(name, line.voice.settings, store.beside(f"requests-{name}.jsonl"))
    if not engine.info.local_process:
        return _speak(line, engine=engine)
    mark, patience = store.beside(f"speaking/{line.key}"), engine.info.patience
    if not mark.exists():
        return speak_guarded(lambda: _speak(line, engine=engine), mark=mark, patience=patience)
    clip = speak_contained(
        line.spoken, voice=line.voice, engine_name=name, timeout=patience, phonemes=line.phonemes
    )
    mark.unlink(missing_ok=True)
    return clip


def _speak(line: LineJob, *, engine: Engine) -> Clip:
    from podcast.speech.synthesis import speak_line

    return speak_line(
        line.spoken,
        voice=line.voice,
        engine=engine,
        sleep=time.sleep,
        random=random.random,
        phonemes=line.phonemes,
    )


@cache
def _engine(name: str, settings: tuple[tuple[str, str], ...], ledger: Path) -> Engine:
    """The engine of this name; one that asks a server goes through the project's own gate."""
    from podcast.speech import load_engine
    from podcast.speech.manners import gated

    return gated(
        load_engine(name), settings=settings, ledger=ledger, now=time.time, sleep=time.sleep
    )


def where_of(source: str, place: Place) -> str:
    """A place as a person opens it: ``content/bees.md:41``."""
    return f"{source}:{place}" if str(place) else source
