"""The loudness of a file or section from what its meter read, gated as BS.1770-4 says.

It is counted in plain numbers: readings have two places, so an hour of them is a few hundred
different ones, and whoever judges a file need load nothing that measures. The meter's own
`loudness_meter.integrated` does the same on an array of NumPy, where sound is levelled: a call
for each value would cost more there. A test holds the two together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

SILENCE = -70.0
"""LUFS of what is silent: the gate below which nothing counts."""

_RELATIVE_GATE = 10.0  # times under the mean of what is not silent


def integrated(momentary: Iterable[float]) -> float:
    """Give the loudness in LUFS of the momentary values of a stretch."""
    counted = Counter(momentary)
    heard = [(10 ** (value / 10), count) for value, count in counted.items() if value > SILENCE]
    if not heard:
        return SILENCE
    gate = _mean(heard) / _RELATIVE_GATE
    return 10 * math.log10(_mean([one for one in heard if one[0] > gate]))


def _mean(powers: Iterable[tuple[float, int]]) -> float:
    told = list(powers)
    return math.fsum(power * count for power, count in told) / sum(count for _, count in told)
