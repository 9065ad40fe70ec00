"""Listening: every line of a stretch of a file is looked for around its place.

A stretch is a whole file, or one section's track as it stands in the file. What listening leaves
behind is small and can be kept, so a section that did not change need not be heard again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np

from podcast.checking.heard import Found, Heard
from podcast.checking.likeness import compare, shift_of, steepest
from podcast.checking.meters import Meter, Sound
from podcast.checking.silences import SILENT
from podcast.model import AudioSpec

REACH = 0.2
"""Seconds before and after its place in which a line is looked for."""

_STEP = 5  # ms: how finely a clip's edges are looked at
_STEPS, _NEAR = 40, 4096  # steps and samples looked at together: a line is silent at its ends alone
# Of a clip's loudest sample: joining takes 48 dB below it for silence. A soft sound at that very
# level (a “p” let go) is either: steps that begin elsewhere have 3 dB more or less of it.
_HARDLY_HEARD, _NEARLY_SILENT = 10 ** (-44 / 20), 10 ** (-52 / 20)


@dataclass(frozen=True, slots=True)
class Expected:
    """A line as it should be heard.

    ``start`` is its sample in the finished file, ``sound`` its clip as it was joined (mono
    signed 16-bit at the file's rate), ``pause`` the ms asked for after it, ``where`` a place a
    person can open, ``section`` its number. ``lead`` and ``trail`` are the samples at its edges
    that joining took for silence.
    """

    start: int
    sound: bytes
    spoken: str
    pause: int
    where: str = ""
    section: int = 0
    lead: int = 0
    trail: int = 0


def hear(source: Path | bytes, *, expected: Iterable[Expected], spec: AudioSpec) -> Heard:
    """Decode a stretch once, in a stream, and find its lines, which are taken one at a time.

    Raises CheckFailed where it cannot be played.
    """
    from podcast.checking.decoding import listen  # who only reads what was heard decodes nothing

    meter = Meter(rate=spec.rate)
    window = _Window(listen(source, rate=spec.rate), meter=meter)
    found: list[Found] = []
    after = 0
    for line in expected:
        found.append(_find(line, window=window, after=after, rate=spec.rate))
        after = found[-1].end
    noise = window.steepest_from(after)
    data = source if isinstance(source, bytes) else source.read_bytes()
    return Heard(
        lines=tuple(found),
        readings=meter.readings(),
        noise=noise,
        size=len(data),
        sha256=sha256(data).hexdigest(),
    )


class _Window:
    """A stretch of the file that moves forwards with the lines; all of it passes the meter."""

    def __init__(self, pieces: Iterator[Sound], *, meter: Meter) -> None:
        self._pieces = pieces
        self._meter = meter
        self._held: Sound = np.zeros(0, dtype=np.float32)
        self._start = 0

    def read(self, start: int, end: int) -> Sound:
        """Give samples ``start`` to ``end``, silence beyond the file; forget what is before."""
        while self._start + len(self._held) < end and self._take(drop_before=start):
            pass
        there = self._held[max(0, start - self._start) : max(0, end - self._start)]
        return np.pad(there, (0, end - start - len(there)))

    def steepest_from(self, start: int) -> float:
        """Listen to the rest; give the steepest sound from sample ``start`` on."""
        found = 0.0
        while True:
            found = max(found, steepest(self._held[max(0, start - self._start) :]))
            if not self._take(drop_before=self._start + len(self._held)):
                return found

    def _take(self, *, drop_before: int) -> bool:
        piece = next(self._pieces, None)
        if piece is None:
            return False
        self._meter.hear(piece)
        drop = min(max(0, drop_before - self._start), len(self._held))
        self._held = np.concatenate([self._held[drop:], piece])
        self._start += drop
        return True


def _find(line: Expected, *, window: _Window, after: int, rate: int) -> Found:
    """Look for a line around its place; ``after`` is the sample where the one before it ended."""
    wanted = np.frombuffer(line.sound, dtype="<i2").astype(np.float32) / np.float32(32768)
    reach = int(REACH * rate)
    before = max(0, line.start - reach)
    first = min(after, before)
    stretch = window.read(first, line.start + len(wanted) + reach)
    shift, sure = shift_of(
        wanted, around=stretch[before - first :], at=line.start - before, reach=2 * reach, rate=rate
    )
    begin = before + shift
    heard = stretch[begin - first : begin - first + len(wanted)]
    # Breath at a line's ends counts as silence, and gain may make it louder than any bound: the
    # clip tells where it is. Sound that is missing can only be seen in the file. So the larger
    # of both counts.
    lead, trail = map(max, zip(_silences(heard), _breaths(line, wanted, rate=rate), strict=True))
    return Found(
        where=line.where,
        section=line.section,
        spoken=line.spoken,
        pause=line.pause,
        start=line.start,
        begin=begin,
        end=begin + len(wanted),
        lead=lead,
        trail=trail,
        sure=sure,
        like=compare(wanted, heard=heard, rate=rate),
        noise=steepest(stretch[max(0, after - first) : max(0, begin - first)]),
    )


def _breaths(line: Expected, clip: Sound, *, rate: int) -> tuple[int, int]:
    """Count the samples at both ends of a line's clip that lie far below its loudest.

    What joining took for silence is believed where a stricter and a looser look allow it.
    """
    step = rate * _STEP // 1000
    loudest = max(float(clip.max(initial=0)), -float(clip.min(initial=0)))
    least, most = (
        _quiet(clip, step=step, below=loudest * x) for x in (_NEARLY_SILENT, _HARDLY_HEARD)
    )
    lead, trail = (
        min(max(taken, low), high)
        for taken, low, high in zip((line.lead, line.trail), least, most, strict=True)
    )
    return lead, trail


def _quiet(clip: Sound, *, step: int, below: float) -> tuple[int, int]:
    """Count the samples at both ends whose level is below, to a step."""
    steps = clip[: len(clip) // step * step].reshape(-1, step)
    lead, trail = (_still(some, below=below) for some in (steps, steps[::-1]))
    if lead == len(steps):
        return 0, 0
    return lead * step, len(clip) - (len(steps) - trail) * step


def _still(steps: Sound, *, below: float) -> int:
    """Count the steps up to the first that is not below; most lines need the first few alone."""
    for at in range(0, len(steps), _STEPS):
        levels = np.sqrt(np.mean(steps[at : at + _STEPS] ** 2, axis=1))
        if (levels > below).any():
            return at + int((levels > below).argmax())
    return len(steps)


def _silences(heard: Sound) -> tuple[int, int]:
    """Count the silent samples at both ends."""
    lead = _silent(heard)
    return lead, _silent(heard[::-1]) if lead < len(heard) else 0


def _silent(sound: Sound) -> int:
    """Count the silent samples up to the first that is not."""
    for at in range(0, len(sound), _NEAR):
        loud = np.abs(sound[at : at + _NEAR]) > SILENT
        if loud.any():
            return at + int(loud.argmax())
    return len(sound)
