"""Meters that listen along while a finished file is heard: loudness, peaks, clipping, silences.

Share no code with what made the file: a mistake there cannot hide here.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from podcast.checking.silences import Silences
from podcast.checking.true_peak_meter import TruePeak
from podcast.loudness_meter import momentary, powers

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

_CLIPPED = 32767 / 32768


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
        self._silences = Silences()

    def hear(self, piece: Sound) -> None:
        """Listen to the next piece."""
        sound = np.concatenate([self._unmeasured, piece])
        self._powers.append(powers(sound, rate=self._rate))
        self._unmeasured = sound[len(self._powers[-1]) * (self._rate // 10) :]
        heights = np.abs(piece)
        self._clipped += int(np.count_nonzero(heights >= _CLIPPED))
        self._silences.hear(heights)
        self._peak.hear(piece)

    def readings(self) -> Readings:
        """Give what was read of all that was heard."""
        silences = self._silences
        return Readings(
            samples=silences.heard,
            momentary=array("d", np.round(momentary(np.concatenate(self._powers)), 2)),
            peak=self._peak.highest,
            clipped=self._clipped,
            silence=silences.longest,
            silence_at=silences.longest_at,
            quiet_first=silences.heard if silences.first is None else silences.first,
            quiet=silences.heard - silences.since,
        )
