"""Warning of a voice that takes far too little time: a server may leave out a part of every line.

A single line is judged by the other lines of its episode, which fails where all are cut alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from podcast.audio.track_bytes import TrackHead
from podcast.errors import EngineUnavailable
from podcast.production.jobs import LineJob, SectionJob
from podcast.speech import load_engine
from podcast.speech.reading_time import reading_time

HURRIED = "The voice takes "
"""How the warning begins."""

_JUDGED = 5  # lines that are measured, the longest: a short one tells little of the pace
_LEAST = 0.6  # of the reading's time; voices take 0.8 to 1.3 of it, at most 10 of 160 less


def hurry_warnings(
    heads: Sequence[TrackHead], *, jobs: Sequence[SectionJob], rate: int
) -> tuple[str, ...]:
    """Warn of a voice of another program that takes much less time than its lines should.

    ``rate`` is that of the tracks' samples. Engines that always give the same sound are not
    measured: they run on this machine, and no server can cut their lines.
    """
    lines = sorted(_foreign(heads, jobs=jobs, rate=rate), key=lambda one: one[1], reverse=True)
    told = [_part(line, seconds=seconds) for line, seconds in lines[:_JUDGED]]
    parts = [part for part in told if part is not None]
    if not parts or (usual := median(parts)) >= _LEAST:
        return ()
    what = (
        f"{HURRIED}{usual:.1f} times as long as a reading of the same sentences: words may be "
        "missing at the end of each. Listen to one, and ask the speech server's keeper."
    )
    return (what,)


def _foreign(
    heads: Sequence[TrackHead], *, jobs: Sequence[SectionJob], rate: int
) -> Iterator[tuple[LineJob, float]]:
    """The lines that another program spoke, each with its seconds."""
    engines = {line.voice.engine for job in jobs for line in job.lines if not line.take}
    foreign = {engine for engine in engines if _is_of_another_program(engine)}
    if not foreign:
        return
    for head, job in zip(heads, jobs, strict=True):
        for place, line in zip(head.lines, job.lines, strict=False):
            if not line.take and line.voice.engine in foreign:
                yield line, (place.end - place.start) / rate


def _is_of_another_program(engine: str) -> bool:
    try:
        return not load_engine(engine).info.deterministic
    except EngineUnavailable:  # not installed here: the sound came from the store
        return False


def _part(line: LineJob, *, seconds: float) -> float | None:
    """A line's length as a part of what espeak-ng takes for its text at the same rate."""
    reading = reading_time(line.spoken, voice=line.voice)
    return seconds * line.voice.rate / reading if reading else None
