"""A look-ahead limiter for true peaks, as one gain for each millisecond."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from podcast.audio.codec import Samples

BLOCK = 44
"""Samples that share one place on the gain curve, 1 ms at 44.1 kHz."""

Curve = NDArray[np.float32]
"""One factor for the middle of each block; between the middles it runs straight."""

_HOLD = 12  # blocks: longer than a pitch period, so that the limiter does not follow the voice
_TAPS = 12  # samples each side that interpolation looks at
_BATCH = 4096  # blocks looked at together: what bounds the memory
_UNSEEN = 10 ** (-4 / 20)  # between samples speech rises at most some 3 dB above them
_FULL = 32768.0


def limiting_curve(samples: Samples, *, gain: float, ceiling: float) -> Curve:
    """Give the gain curve that holds true peaks of ``samples`` x ``gain`` under ``ceiling``.

    Both are factors, 1.0 is full scale. The curve is flat where nothing needs limiting; before
    a peak it falls, and after it rises, within some hundredths of a second.
    """
    peaks = _block_peaks(samples, above=ceiling / gain * _UNSEEN) * gain
    wanted: NDArray[np.float64] = ceiling / np.maximum(peaks, ceiling)
    if not (peaks > ceiling).any():
        return np.full(len(peaks), gain, dtype=np.float32)
    held = _sliding_minimum(np.pad(wanted, 2 * _HOLD + 1, mode="edge"), width=2 * _HOLD + 3)
    window = np.hanning(2 * _HOLD + 3)[1:-1]
    return np.asarray(np.convolve(held, window / window.sum(), mode="valid") * gain, np.float32)


def apply_curve(samples: Samples, *, curve: Curve, start: int) -> NDArray[np.float32]:
    """Render samples that begin at sample ``start`` of what the curve was made for."""
    first = max(0, start // BLOCK - 1)
    near = curve[first : first + len(samples) // BLOCK + 4]
    if near.min() == near.max():
        return np.asarray(samples * np.float32(near[0] / _FULL), dtype=np.float32)
    at = (np.arange(start, start + len(samples)) - (BLOCK - 1) / 2) / BLOCK
    gain = np.interp(at - first, np.arange(len(near)), near)
    return np.asarray(samples * (gain / _FULL), dtype=np.float32)


def _block_peaks(samples: Samples, *, above: float) -> NDArray[np.float64]:
    """Find each block's true peak; of a block without a sample over ``above``, its highest sample.

    Oversampling everything, loud or not, would cost more than the encoder.
    """
    count = -(-len(samples) // BLOCK)
    padded = np.zeros((count + 2) * BLOCK, dtype=np.int16)
    padded[BLOCK : BLOCK + len(samples)] = samples
    blocks = padded[BLOCK:-BLOCK].reshape(count, BLOCK)
    peaks = np.maximum(blocks.max(axis=1), -blocks.min(axis=1).astype(np.int32)) / _FULL
    suspects = np.flatnonzero(peaks > above)
    reach = np.arange(-_TAPS, BLOCK + _TAPS) + BLOCK
    for at in range(0, len(suspects), _BATCH):
        batch = suspects[at : at + _BATCH]
        windows = padded[batch[:, np.newaxis] * BLOCK + reach].astype(np.float32) / _FULL
        around = np.lib.stride_tricks.sliding_window_view(windows, 2 * _TAPS, axis=1)
        peaks[batch] = np.maximum(peaks[batch], np.abs(around @ _BETWEEN).max(axis=(1, 2)))
    return np.asarray(peaks)


def _sliding_minimum(values: NDArray[np.float64], *, width: int) -> NDArray[np.float64]:
    view = np.lib.stride_tricks.sliding_window_view(values, width)
    return np.asarray(view.min(axis=1))


def _interpolators() -> NDArray[np.float32]:
    """Give the windowed sincs that find the wave a quarter, half and three quarters on."""
    at = np.arange(2 * _TAPS) - (_TAPS - 1)
    away = at[:, np.newaxis] - np.array([0.25, 0.5, 0.75])
    return np.asarray(np.sinc(away) * np.cos(np.pi * away / (2 * _TAPS + 1)), dtype=np.float32)


_BETWEEN = _interpolators()
