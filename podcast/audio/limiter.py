"""A look-ahead limiter for true peaks, as one gain for each millisecond.

What it gives must not depend on the processor: sums of products are made of whole numbers, or in
an order of our own, because a BLAS adds up in another order on every kind of processor.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from podcast.audio.codec import Samples

BLOCK = 44
"""Samples that share one place on the gain curve, 1 ms at 44.1 kHz."""

Curve = NDArray[np.float32]
"""One factor for the middle of each block; between the middles it runs straight."""

_HOLD = 12  # blocks: longer than a pitch period, so that the limiter does not follow the voice
_TAPS = 12  # samples each side that interpolation looks at
_BATCH = 20_000  # blocks looked at together: what bounds the memory
_FULL = 32768.0
_UNIT = 32768.0  # that stands for 1 in the factors of interpolation
_MOST_BETWEEN = 2.0  # 6 dB: speech rises at most some 3 dB between samples


@dataclass(frozen=True, slots=True)
class Blocks:
    """The true peak and the energy of each block of a sound; full scale is 1.0."""

    peaks: NDArray[np.float64]
    energies: NDArray[np.float64]


def survey(samples: Samples, *, limited_from: float = 0.0) -> Blocks:
    """Measure each block once, so that gains can be tried without going through the sound.

    ``limited_from`` is the least peak that any of those gains brings to the ceiling: the wave
    between samples is looked for only where it may rise so far.
    """
    count = -(-len(samples) // BLOCK)
    padded = np.zeros((count + 2) * BLOCK, dtype=np.int16)
    padded[BLOCK : BLOCK + len(samples)] = samples
    peaks, energies = np.empty(count), np.empty(count)
    for first in range(0, count, _BATCH):
        batch = slice(first, min(first + _BATCH, count))
        around = padded[batch.start * BLOCK : (batch.stop + 2) * BLOCK].astype(np.float32) / _FULL
        blocks = around[BLOCK:-BLOCK].reshape(-1, BLOCK)
        energies[batch] = np.square(blocks).sum(axis=1)
        peaks[batch] = _true_peaks(blocks, around=around, limited_from=limited_from)
    return Blocks(peaks=peaks, energies=energies)


def limiting_curve(blocks: Blocks, *, gain: float, ceiling: float) -> Curve:
    """Give the gain curve that brings a sound up by ``gain`` and holds its peaks under ``ceiling``.

    Both are factors. The curve is flat where nothing needs limiting; before a peak it falls,
    and after it rises, within some hundredths of a second.
    """
    peaks = blocks.peaks * gain
    if not (peaks > ceiling).any():
        return np.full(len(peaks), gain, dtype=np.float32)
    wanted: NDArray[np.float64] = ceiling / np.maximum(peaks, ceiling)
    held = _sliding_minimum(np.pad(wanted, 2 * _HOLD + 1, mode="edge"), width=2 * _HOLD + 3)
    return np.asarray(_smoothed(held) * gain, dtype=np.float32)


def apply_curve(samples: Samples, *, curve: Curve, start: int) -> NDArray[np.float32]:
    """Give samples at the gain that a sound's curve has for them.

    ``start`` is where in that sound they begin, in samples, at the start of a block.
    """
    first, count = start // BLOCK, -(-len(samples) // BLOCK)
    at = np.arange(first - 1, first + count + 1).clip(0, len(curve) - 1)
    near = curve[at] / np.float32(_FULL)
    if near.min() == near.max():
        return np.asarray(samples * near[0], dtype=np.float32)
    before, here, after = (near[shift : shift + count, np.newaxis] for shift in range(3))
    gain = np.empty((count, BLOCK), dtype=np.float32)
    first_half, last_half = gain[:, : BLOCK // 2], gain[:, BLOCK // 2 :]
    np.multiply(before - here, _AWAY[: BLOCK // 2], out=first_half)
    np.multiply(after - here, _AWAY[BLOCK // 2 :], out=last_half)
    gain += here
    sound = gain.ravel()[: len(samples)]
    return np.multiply(sound, samples, out=sound)


def _true_peaks(
    blocks: NDArray[np.float32], *, around: NDArray[np.float32], limited_from: float
) -> NDArray[np.float64]:
    """Find how high the wave rises beside each block's highest sample.

    Oversampling all of it, as BS.1770 does, would cost more than the encoder.
    """
    heights = np.abs(blocks)
    starts = np.arange(0, heights.size, BLOCK)
    peaks = np.maximum.reduceat(heights.ravel(), starts).astype(np.float64)
    near = np.flatnonzero(peaks * _MOST_BETWEEN >= limited_from)
    at = (near + 1) * BLOCK + heights[near].argmax(axis=1)
    windows = around[np.arange(-_TAPS, _TAPS + 1)[:, np.newaxis] + at].astype(np.float64)
    windows *= _FULL
    # Products of 16-bit samples and 15-bit factors: whole numbers, exact in any order. No BLAS:
    # its threads would wait for more work in a loop, an eighth of all that a build's cores do.
    waves = np.einsum("ji,jk->ki", windows, _BESIDE)
    peaks[near] = np.abs(waves, out=waves).max(axis=0) / (_FULL * _UNIT)
    return peaks


def _sliding_minimum(values: NDArray[np.float64], *, width: int) -> NDArray[np.float64]:
    """Find the least of each ``width`` values in a row, by rows of twice the length each time."""
    reach = 1
    while reach * 2 <= width:
        values = np.minimum(values[:-reach], values[reach:])
        reach *= 2
    rest = width - reach
    return np.asarray(np.minimum(values[: len(values) - rest], values[rest:]), dtype=np.float64)


def _smoothed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weigh each value with those around it; the first and last _HOLD have too few and are gone."""
    count = len(values) - 2 * _HOLD
    smooth: NDArray[np.float64] = values[_HOLD : _HOLD + count] * _AROUND[0]
    for away, share in enumerate(_AROUND[1:], start=1):
        sides = values[_HOLD - away :][:count] + values[_HOLD + away :][:count]
        smooth += sides * share
    return smooth


def _shares() -> NDArray[np.float64]:
    """Give the weight of a block and of those 1 to _HOLD away on either side, 1 together (Hann)."""
    shares = 1 + np.cos(np.pi * np.arange(_HOLD + 1) / (_HOLD + 1))
    return np.asarray(np.round(shares / (2 * shares.sum() - shares[0]), 12), dtype=np.float64)


def _interpolators() -> NDArray[np.float64]:
    """Give the windowed sincs that find the wave at quarters of a sample, in parts of _UNIT."""
    at = np.arange(-_TAPS, _TAPS + 1)
    away = at[:, np.newaxis] - np.arange(-3, 4) / 4
    window = np.clip(np.cos(np.pi * away / (2 * _TAPS + 2)), 0, 1)
    return np.asarray(np.rint(np.sinc(away) * window * _UNIT), dtype=np.float64)


_AROUND = _shares()
_BESIDE = _interpolators()
_AWAY = np.abs(np.arange(BLOCK, dtype=np.float32) - (BLOCK - 1) / 2) / BLOCK
"""How far each sample of a block is from its middle, in blocks."""
