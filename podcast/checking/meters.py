"""The finished file as a listener's decoder gives it, piece by piece, and meters that listen along.

Shares no code with what made the file: a mistake there cannot hide here.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from podcast.checking.peaks import TruePeak
from podcast.errors import CheckFailed
from podcast.loudness_meter import momentary, powers

if TYPE_CHECKING:  # who only reads what was measured decodes nothing
    import av

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

SILENT = 10 ** (-54 / 20)
"""Amplitude under which nothing is heard: MP3's own noise in a pause lies far below it."""

_PIECE = 200  # frames decoded before anything looks at them, some 5 s


def listen(source: Path | bytes, *, rate: int) -> Iterator[Sound]:
    """Decode a file piece by piece; CheckFailed where it is no mono sound of that rate."""
    import av

    from podcast.sound_kinds import open_sound

    name = "" if isinstance(source, bytes) else str(source)
    try:
        with open_sound(source) as container:
            pieces: list[Sound] = []
            for frame in container.decode(audio=0):
                if frame.sample_rate != rate or frame.layout.nb_channels != 1:
                    raise CheckFailed(f"The file is not mono at {rate} Hz.", where=name)
                pieces.append(_samples(frame))
                if len(pieces) == _PIECE:
                    yield np.concatenate(pieces)
                    pieces = []
            if pieces:
                yield np.concatenate(pieces)
    except (av.FFmpegError, OSError, IndexError, ValueError) as error:
        raise CheckFailed(
            f"The finished file cannot be played ({error}).", where=name, mend="Build again."
        ) from error


def _samples(frame: av.AudioFrame) -> Sound:
    """Take a frame's samples; PyAV's own way costs as much as decoding them."""
    if frame.format.name != "fltp":
        return np.asarray(frame.to_ndarray()[0], dtype=np.float32)
    plane: Any = frame.planes[0]  # a buffer, whatever its types say
    return np.asarray(np.frombuffer(plane, dtype=np.float32, count=frame.samples))


@dataclass(frozen=True, slots=True)
class Readings:
    """What a meter read from a stretch: positions in samples, the peak as a factor.

    ``momentary`` is the loudness in LUFS of the last 400 ms at every tenth of a second;
    ``quiet`` counts the silent samples at the end, ``quiet_first`` those at the beginning.
    """

    samples: int
    momentary: array[float]
    peak: float
    clipped: int
    silence: int
    silence_at: int
    quiet_first: int
    quiet: int

    def between(self, start: int, end: int, *, rate: int) -> array[float]:
        """Give the momentary values whose 400 ms lie wholly inside samples start to end."""
        step = rate // 10
        return self.momentary[-(-start // step) + 3 : end // step]

    @staticmethod
    def from_json(kept: dict[str, Any]) -> Readings:
        """Read readings back from what json made of them."""
        return Readings(**{**kept, "momentary": array("d", kept["momentary"])})


def joined(stretches: Sequence[Readings]) -> Readings:
    """Read stretches as one; a silence may reach from one into the next."""
    whole = stretches[0]
    for after in stretches[1:]:
        across = whole.quiet + after.quiet_first
        silences = (
            (whole.silence, whole.silence_at),
            (across, whole.samples - whole.quiet),
            (after.silence, whole.samples + after.silence_at),
        )
        silence, silence_at = max(silences, key=lambda one: one[0])
        was_silent = whole.quiet == whole.samples
        is_silent = after.quiet == after.samples
        whole = Readings(
            samples=whole.samples + after.samples,
            momentary=whole.momentary,
            peak=max(whole.peak, after.peak),
            clipped=whole.clipped + after.clipped,
            silence=silence,
            silence_at=silence_at,
            quiet_first=across if was_silent else whole.quiet_first,
            quiet=across if is_silent else after.quiet,
        )
    every = chain.from_iterable(stretch.momentary for stretch in stretches)
    return replace(whole, momentary=array("d", every))


class Meter:
    """Measures while it listens: loudness and true peak by BS.1770, clipping, silences."""

    def __init__(self, *, rate: int) -> None:
        self._rate = rate
        self._unmeasured: Sound = np.zeros(0, dtype=np.float32)  # less than a tenth of a second
        self._powers: list[NDArray[np.float64]] = [np.zeros(0)]
        self._peak = TruePeak()
        self._clipped = 0
        self._quiet_since = self._longest = self._longest_at = 0
        self._first: int | None = None
        self._heard = 0

    def hear(self, piece: Sound) -> None:
        """Listen to the next piece."""
        sound = np.concatenate([self._unmeasured, piece])
        self._powers.append(powers(sound, rate=self._rate))
        self._unmeasured = sound[len(self._powers[-1]) * (self._rate // 10) :]
        self._clipped += int((np.abs(piece) >= 32767 / 32768).sum())
        self._time_silence(piece)
        self._peak.hear(piece)
        self._heard += len(piece)

    def readings(self) -> Readings:
        """Give what was read of all that was heard."""
        return Readings(
            samples=self._heard,
            momentary=array("d", np.round(momentary(np.concatenate(self._powers)), 2)),
            peak=self._peak.highest,
            clipped=self._clipped,
            silence=self._longest,
            silence_at=self._longest_at,
            quiet_first=self._heard if self._first is None else self._first,
            quiet=self._heard - self._quiet_since,
        )

    def _time_silence(self, piece: Sound) -> None:
        loud = np.flatnonzero(np.abs(piece) > SILENT)
        edges = np.concatenate([[self._quiet_since - self._heard - 1], loud, [len(piece)]])
        steps = np.diff(edges) - 1
        widest = int(steps.argmax())
        if steps[widest] > self._longest:
            self._longest = int(steps[widest])
            self._longest_at = int(edges[widest]) + 1 + self._heard
        if len(loud):
            self._quiet_since = self._heard + int(loud[-1]) + 1
            self._first = self._heard + int(loud[0]) if self._first is None else self._first
