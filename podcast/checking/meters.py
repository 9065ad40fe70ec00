"""Meters that listen along while a finished file is heard: loudness, peaks, clipping, silences.

Share no code with what made the file: a mistake there cannot hide here.
"""

from __future__ import annotations

from array import array

import numpy as np
from numpy.typing import NDArray

from podcast.checking.heard import Readings
from podcast.checking.silences import Silences
from podcast.checking.true_peak_meter import TruePeak
from podcast.loudness_meter import momentary, powers

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

_CLIPPED = 32767 / 32768


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
