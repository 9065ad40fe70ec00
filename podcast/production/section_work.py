"""One section's work: speak the lines that are not in the store, lay the track, keep it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from podcast.errors import AudioError, EngineBusy, LineFailed
from podcast.locks import held_lock
from podcast.model import Clip, Track
from podcast.production.jobs import LineJob, SectionJob, SectionMade, characters_of
from podcast.production.recorded_clips import recorded_clip
from podcast.production.stored_sound import stored_clip
from podcast.production.worker_versions import refuse_others
from podcast.speech.engine import Engine
from podcast.store import Store, open_store, remove_whole

if TYPE_CHECKING:
    from podcast.audio.cut_and_join import Cut
    from podcast.checking.heard import Heard


def make_section(job: SectionJob) -> SectionMade:
    """Speak what is missing with the job's own engine, lay the section's track, listen to it.

    Raises LineFailed or AudioError with the line's place, EngineUnavailable, EngineBusy,
    ClusterError where this machine would make other bytes than the one that asks.
    """
    from podcast.audio.lay_track import lay_track
    from podcast.audio.level_recordings import evened
    from podcast.production.peaks_after_decoding import laid_under_the_peak
    from podcast.production.unjoinable_clips import joinable

    _refuse_others(job)
    began = time.monotonic()
    store = open_store(job.store)
    if job.jingle:
        return _make_jingle(job, store=store)
    cuts: list[Cut] = []
    sources: list[Source] = []
    for line in job.lines:
        clip, source = _clip(line, store=store)
        cuts.append(joinable(clip, line=line, spec=job.spec, store=store))
        sources.append(source)
    spoken = time.monotonic()
    cuts = evened(cuts, own=[bool(line.take) for line in job.lines], spec=job.spec)
    lay = partial(lay_track, cuts, pauses=[line.pause for line in job.lines], spec=job.spec)
    _keep(*laid_under_the_peak(lay, job=job, cuts=cuts), key=job.key, store=store)
    made = _made(job, sources, speaking=spoken - began)
    took = time.monotonic() - spoken
    return replace(made, laid_characters=characters_of([job]), laying=took)


def _make_jingle(job: SectionJob, *, store: Store) -> SectionMade:
    from podcast.audio.lay_jingle import lay_jingle
    from podcast.production.peaks_after_decoding import laid_under_the_peak

    try:
        laid = laid_under_the_peak(partial(lay_jingle, job.jingle, spec=job.spec), job=job, cuts=())
    except AudioError as error:
        raise AudioError(error.what, where=f"podcast.toml, {job.title}", mend=error.mend) from error
    _keep(*laid, key=job.key, store=store)
    return _made(job, (), speaking=0.0)


def _keep(track: Track, heard: Heard, *, key: str, store: Store) -> None:
    """Keep a track with what was heard of it."""
    from podcast.audio.track_bytes import track_to_bytes
    from podcast.checking.heard import heard_to_bytes

    store.put("heard", key, heard_to_bytes(heard))
    store.put("track", key, track_to_bytes(track))


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
    kept, is_damaged = stored_clip(line.key, store=store)
    if kept is not None:
        return kept, "kept"
    with held_lock(store.beside(f"turns/{line.key[:2]}")):
        kept, _ = stored_clip(line.key, store=store)
        if kept is not None:
            return kept, "kept"
        if line.take:
            return _new_clip(line, store=store), "kept"  # nothing is spoken for it
        return _new_clip(line, store=store), "damaged" if is_damaged else "new"


def _new_clip(line: LineJob, *, store: Store) -> Clip:
    from podcast.speech.alignment.word_times import with_marks
    from podcast.speech.clip_bytes import clip_to_bytes

    try:
        clip = (
            recorded_clip(line, store=store)
            if line.take
            else with_marks(_spoken(line, store=store), text=line.spoken, voice=line.voice)
        )
    except (LineFailed, EngineBusy) as error:
        # No error of its own cause: a cluster follows the causes of what it sends back.
        error.where = " ".join(part for part in (line.where, error.where) if part)
        raise
    store.put("clip", line.key, clip_to_bytes(clip))
    return clip


def _spoken(line: LineJob, *, store: Store) -> Clip:
    """Have the engine speak a line; in a process of its own if one has ended over it before."""
    from podcast.speech.own_process import speak_contained
    from podcast.speech.stop_hung_voice import speak_guarded

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
    remove_whole(mark)
    return clip


def _speak(line: LineJob, *, engine: Engine) -> Clip:
    from podcast.speech.speak_line import speak_line

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
    from podcast.speech.online_engines import gated

    return gated(
        load_engine(name), settings=settings, ledger=ledger, now=time.time, sleep=time.sleep
    )
