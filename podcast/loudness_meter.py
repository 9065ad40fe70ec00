"""Loudness of mono sound, as one channel, by ITU-R BS.1770-4.

The K filter is applied to the power spectrum of each tenth of a second, which takes a fifth of
the time that a filter run sample by sample takes; a test holds it against FFmpeg's meter.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

SILENCE = -70.0
"""LUFS of what is silent: the gate of BS.1770 below which nothing counts."""

_WINDOW = 4  # tenths of a second that one momentary value looks at
_RELATIVE_GATE = 10.0  # times under the mean of what is not silent
_OFFSET = -0.691  # dB: a sine of 997 Hz at full scale is -3.01
# The two filters of BS.1770-4, tables 1 and 2, as they are written for 48 kHz: (b, a) of each.
_FILTERS = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
_WRITTEN_FOR = 48_000  # Hz; their response is used as far as the sound's own rate reaches


def powers(sound: NDArray[np.float32], *, rate: int) -> NDArray[np.float64]:
    """Give the K-weighted mean square of each whole tenth of a second of a sound within 1."""
    step = rate // 10
    steps = sound[: len(sound) // step * step].reshape(-1, step)
    # With a factor: without one NumPy 2 takes 32-bit numbers in long doubles, seven times as slow.
    parts = np.fft.rfft(steps, norm="forward").view(np.float32)  # real and imaginary in turn
    np.square(parts, out=parts)
    parts *= _weights(rate)
    # No BLAS, which adds up in another order on every kind of processor.
    return np.asarray(parts.sum(axis=1), dtype=np.float64)


def momentary(powers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the LUFS of the 400 ms that end with each tenth of a second; silence before they do."""
    totals = np.cumsum(np.pad(powers, (1, 0)))
    means = (totals[_WINDOW:] - totals[:-_WINDOW]) / _WINDOW
    told = _OFFSET + 10 * np.log10(np.maximum(means, 1e-12))
    return np.pad(told, (min(_WINDOW - 1, len(powers)), 0), constant_values=SILENCE)


def integrated(momentary: Sequence[float] | NDArray[np.float64]) -> float:
    """Give the loudness in LUFS of momentary values, gated as BS.1770-4 says.

    `checking.integrated_loudness` does the same without NumPy, for a process that loads none; a
    test holds the two together.
    """
    values = np.asarray(momentary)
    heard = 10 ** (values[values > SILENCE] / 10)
    if not len(heard):
        return SILENCE
    return float(10 * np.log10(heard[heard > heard.mean() / _RELATIVE_GATE].mean()))


@cache
def _weights(rate: int) -> NDArray[np.float32]:
    """How much each part of a tenth of a second's spectrum, squared, adds to its mean square."""
    step = rate // 10
    turns = np.exp(-2j * np.pi * np.fft.rfftfreq(step, 1 / rate) / _WRITTEN_FOR)
    gains = [abs(np.polyval(b[::-1], turns) / np.polyval(a[::-1], turns)) ** 2 for b, a in _FILTERS]
    sides = np.full(len(turns), 2.0)  # each line stands for two, but the first and an even last
    sides[0] = 1.0
    if step % 2 == 0:
        sides[-1] = 1.0
    weights = np.repeat(gains[0] * gains[1] * sides, 2)
    return np.asarray(np.round(weights, 9), dtype=np.float32)
