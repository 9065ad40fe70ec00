"""How speech sounds from moment to moment, so that two renderings of a text can be compared."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from podcast.model import Clip

Floats = NDArray[np.float32]

HOP = 10
"""Milliseconds from one frame to the next; half of it placed words no better."""

_RATE = 16_000  # Hz: all that tells one sound of speech from another lies below 8 kHz
_STEP = _RATE * HOP // 1000
_WINDOW = 400  # samples, 25 ms
_FFT = 512
_BANDS = 32
_CEPSTRA = 13
_FLOOR = 1e-5
_QUIET = 40.0  # dB under a clip's loudest frame: pauses, and the engine's own silence


def features(clip: Clip) -> Floats:
    """Describe each frame by its cepstrum and how that moves, a row a frame.

    Every column has zero mean and unit spread: what stays the same all through is the voice's
    and the microphone's, not the words' (cepstral mean and variance normalisation).
    """
    still = _cepstra(_resampled(clip))
    moving = np.gradient(still, axis=0) if len(still) > 1 else np.zeros_like(still)
    return np.hstack([_normal(still), _normal(moving.astype(np.float32))])


def quiet(clip: Clip) -> NDArray[np.bool_]:
    """Say of each frame whether nothing is heard in it."""
    frames = _frames(_resampled(clip))
    level = 10 * np.log10(np.mean(frames * frames, axis=1) + 1e-10)
    found: NDArray[np.bool_] = level < level.max() - _QUIET
    return found


def _resampled(clip: Clip) -> Floats:
    """Give the clip's sound at 16 kHz, its spectrum cut or filled up."""
    sound = np.frombuffer(clip.samples, dtype="<i2").astype(np.float32) / np.float32(32768)
    wanted = round(len(sound) * _RATE / clip.rate)
    if wanted == len(sound):
        return sound
    spectrum = np.fft.rfft(sound, norm="forward")  # without a factor, in slow long doubles
    fitted = np.zeros(wanted // 2 + 1, dtype=spectrum.dtype)
    kept = min(len(fitted), len(spectrum))
    fitted[:kept] = spectrum[:kept]
    resampled = np.fft.irfft(fitted, n=wanted) * wanted
    return resampled.astype(np.float32)


def _frames(sound: Floats) -> Floats:
    """Cut overlapping windows whose middles are HOP ms apart, the first at the start."""
    padded = np.pad(sound, (_WINDOW // 2, _WINDOW))
    windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)
    return windows[::_STEP][: len(sound) // _STEP + 1]


def _cepstra(sound: Floats) -> Floats:
    steep = np.append(sound[:1], sound[1:] - np.float32(0.97) * sound[:-1])
    spectra = np.abs(np.fft.rfft(_frames(steep) * np.hanning(_WINDOW), n=_FFT)) ** 2
    cepstra: Floats = (np.log(spectra @ _mel() + _FLOOR) @ _cosines()).astype(np.float32)
    return cepstra


def _normal(rows: Floats) -> Floats:
    spread = rows.std(axis=0)
    normal: Floats = (rows - rows.mean(axis=0)) / np.where(spread > 0, spread, np.float32(1))
    return normal


@cache
def _mel() -> NDArray[np.float64]:
    """Make triangular filters, evenly spaced on the mel scale from 80 Hz to 7,600 Hz."""
    lowest, highest = (1127 * np.log1p(hertz / 700) for hertz in (80.0, 7600.0))
    edges = 700 * np.expm1(np.linspace(lowest, highest, _BANDS + 2) / 1127)
    at = np.fft.rfftfreq(_FFT, 1 / _RATE)[:, None]
    rising = (at - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - at) / (edges[2:] - edges[1:-1])
    filters: NDArray[np.float64] = np.maximum(0, np.minimum(rising, falling))
    return filters


@cache
def _cosines() -> NDArray[np.float64]:
    places = (np.arange(_BANDS) + 0.5)[:, None]
    waves: NDArray[np.float64] = np.cos(np.pi / _BANDS * places * np.arange(_CEPSTRA))
    return waves
