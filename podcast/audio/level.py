"""Loudness: one gain for a section, from that section alone, and a limiter for its peaks.

The rule is in docs/decisions/16-gain-from-the-section-alone.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from podcast.model import AudioSpec

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

HEADROOM = 0.5
"""dB kept under the true peak asked for: MP3 overshoots what it was given."""

_GAIN_STEP = 0.1  # dB: what nobody hears need not differ
_SHORTEST = 3.0  # seconds the gated measure wants; shorter sound is measured repeated
_UNMEASURED = -70.0  # LUFS: what ebur128 says before it has heard anything
_BLOCK = 44  # samples: how finely the limiter looks, 1 ms at 44.1 kHz
_TAPS = 12  # samples each side that interpolation looks at
_HOLD = 12  # blocks: longer than a pitch period, so that the limiter does not follow the voice


@dataclass(frozen=True, slots=True)
class Levelled:
    """Sound at its level: LUFS as measured afterwards, dB of gain that were applied."""

    sound: Sound
    loudness: float
    gain: float


def level(sound: Sound, *, spec: AudioSpec) -> Levelled:
    """Bring a section to ``spec.loudness`` and under ``spec.true_peak``.

    The gain depends on nothing but this section's sound. Where the limiter takes loudness
    away, the gain makes up for it once.
    """
    ceiling = 10 ** ((spec.true_peak - HEADROOM) / 20)
    gain = _gain(spec.loudness - loudness(sound, rate=spec.rate))
    limited = limit(_amplify(sound, gain), ceiling=ceiling)
    heard = loudness(limited, rate=spec.rate)
    lost = _gain(spec.loudness - heard)
    if lost:
        gain = _gain(gain + lost)
        limited = limit(_amplify(sound, gain), ceiling=ceiling)
        heard = loudness(limited, rate=spec.rate)
    return Levelled(sound=limited, loudness=heard, gain=gain)


def loudness(sound: Sound, *, rate: int) -> float:
    """Measure integrated loudness in LUFS (ITU-R BS.1770-4, mono as one channel).

    Sound too short for the measure is heard several times over; silence is -70.
    """
    if not len(sound):
        return _UNMEASURED
    times = int(np.ceil(_SHORTEST * rate / len(sound)))
    _graph, source, sink = _meter(rate)
    frame = av.AudioFrame.from_ndarray(
        np.tile(sound, times)[np.newaxis], format="flt", layout="mono"
    )
    frame.sample_rate = rate
    source.push(frame)
    source.push(None)
    heard = _UNMEASURED
    while True:
        try:
            heard = float(sink.pull().metadata.get("lavfi.r128.I", heard))
        except (av.BlockingIOError, av.EOFError):
            return max(heard, _UNMEASURED)


def limit(sound: Sound, *, ceiling: float) -> Sound:
    """Hold true peaks under ``ceiling`` by gain that falls before a peak and rises after it.

    Sound without such peaks comes back as it is.
    """
    peaks = _block_peaks(sound, ceiling=ceiling)
    if peaks.max(initial=0.0) <= ceiling:
        return sound
    wanted: NDArray[np.float64] = ceiling / np.maximum(peaks, ceiling)
    held = _sliding_minimum(np.pad(wanted, 2 * _HOLD, mode="edge"), width=2 * _HOLD + 1)
    window = np.hanning(2 * _HOLD + 1)[1:-1]
    gain = np.convolve(held, window / window.sum(), mode="valid")
    excess = (len(gain) - len(peaks)) // 2
    gain = gain[excess : excess + len(peaks)]
    centres = np.arange(len(peaks)) * _BLOCK + _BLOCK / 2
    curve = np.interp(np.arange(len(sound)), centres, gain).astype(np.float32)
    return np.asarray(sound * curve, dtype=np.float32)


def _gain(difference: float) -> float:
    """Round dB to steps, and leave silence alone."""
    return 0.0 if difference > 50 else round(round(difference / _GAIN_STEP) * _GAIN_STEP, 1)


def _amplify(sound: Sound, gain: float) -> Sound:
    return np.asarray(sound * np.float32(10 ** (gain / 20)), dtype=np.float32)


def _meter(rate: int) -> tuple[Any, Any, Any]:
    graph = av.filter.Graph()
    source = graph.add_abuffer(
        sample_rate=rate, format="flt", layout="mono", time_base=Fraction(1, rate)
    )
    meter = graph.add("ebur128", "metadata=1:dualmono=0")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    return graph, source, sink


def _block_peaks(sound: Sound, *, ceiling: float) -> NDArray[np.float64]:
    """Find the true peak of each block; blocks that cannot reach the ceiling keep their sample's.

    Between samples of speech the wave rises at most some 3 dB above them, so the rest is
    not looked at: oversampling everything would cost more than the encoder.
    """
    count = -(-len(sound) // _BLOCK)
    padded = np.zeros((count + 2) * _BLOCK, dtype=np.float32)
    padded[_BLOCK : _BLOCK + len(sound)] = sound
    peaks = np.abs(padded[_BLOCK:-_BLOCK]).reshape(count, _BLOCK).max(axis=1).astype(np.float64)
    suspects = np.flatnonzero(peaks > ceiling * 10 ** (-4 / 20))
    if len(suspects):
        reach = np.arange(-_TAPS, _BLOCK + _TAPS) + _BLOCK
        windows = padded[suspects[:, np.newaxis] * _BLOCK + reach]
        slices = np.lib.stride_tricks.sliding_window_view(windows, 2 * _TAPS, axis=1)
        between = np.abs(slices @ _BETWEEN).max(axis=(1, 2))
        peaks[suspects] = np.maximum(peaks[suspects], between)
    return peaks


def _sliding_minimum(values: NDArray[np.float64], *, width: int) -> NDArray[np.float64]:
    view = np.lib.stride_tricks.sliding_window_view(values, width)
    return np.asarray(view.min(axis=1))


def _interpolators() -> NDArray[np.float32]:
    """Give the windowed sincs that find the wave a quarter, half and three quarters on."""
    at = np.arange(2 * _TAPS) - (_TAPS - 1)
    shifts = np.array([0.25, 0.5, 0.75])
    away = at[:, np.newaxis] - shifts
    return np.asarray(np.sinc(away) * np.cos(np.pi * away / (2 * _TAPS + 1)), dtype=np.float32)


_BETWEEN = _interpolators()
