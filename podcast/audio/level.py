"""Loudness: one gain for a section, from that section alone, and its peaks limited.

The rule is in docs/decisions/16-gain-from-the-section-alone.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

import av
import numpy as np
from av.filter import Graph
from numpy.typing import NDArray

from podcast.audio.codec import Samples
from podcast.audio.limiter import BLOCK, Curve, apply_curve, limiting_curve
from podcast.model import AudioSpec

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

HEADROOM = 0.5
"""dB kept under the true peak asked for: MP3 overshoots what it was given."""

_GAIN_STEP = 0.1  # dB: what nobody hears need not differ
_SHORTEST = 3  # seconds the gated measure wants; shorter sound is measured repeated
_UNMEASURED = -70.0  # LUFS: what ebur128 says before it has heard anything
_PIECE = BLOCK * 10_000  # samples rendered at once, 10 s: what bounds the memory


@dataclass(frozen=True, slots=True)
class Level:
    """How to bring a section to its level, and the LUFS it then has; ``gain`` in dB."""

    curve: Curve
    loudness: float
    gain: float


def find_level(samples: Samples, *, spec: AudioSpec) -> Level:
    """Find the gain that brings a section to ``spec.loudness``, its peaks under the ceiling.

    It depends on nothing but this section's sound. Loudness that the limiter takes away is made up
    for once; more would pump.
    """
    curve = np.ones(-(-len(samples) // BLOCK), dtype=np.float32)
    level = Level(curve=curve, loudness=_heard(samples, curve=curve, rate=spec.rate), gain=0.0)
    for _ in range(2):
        missing = _in_steps(spec.loudness - level.loudness)
        if missing and level.loudness > _UNMEASURED:
            level = _level(samples, gain=level.gain + missing, spec=spec)
    return level


def render(samples: Samples, *, level: Level) -> Iterator[Sound]:
    """Give the section at its level, piece by piece."""
    return _render(samples, curve=level.curve)


def loudness(pieces: Iterable[Sound], *, rate: int) -> float:
    """Measure integrated LUFS (ITU-R BS.1770-4, mono as one channel); silence is -70."""
    meter = _meter(rate)
    heard = _UNMEASURED
    for piece in pieces:
        frame = av.AudioFrame.from_ndarray(piece[np.newaxis], format="flt", layout="mono")
        frame.sample_rate = rate
        meter.push(frame)
        heard = _latest(meter, heard)
    meter.push(None)
    return max(_latest(meter, heard), _UNMEASURED)


def _level(samples: Samples, *, gain: float, spec: AudioSpec) -> Level:
    ceiling = 10 ** ((spec.true_peak - HEADROOM) / 20)
    curve = limiting_curve(samples, gain=10 ** (gain / 20), ceiling=ceiling)
    heard = _heard(samples, curve=curve, rate=spec.rate)
    return Level(curve=curve, loudness=heard, gain=round(gain, 1))


def _heard(samples: Samples, *, curve: Curve, rate: int) -> float:
    """Measure what a curve makes of a section; a short one is heard again and again."""
    times = -(-_SHORTEST * rate // max(1, len(samples)))
    return loudness(
        (piece for _ in range(times) for piece in _render(samples, curve=curve)), rate=rate
    )


def _render(samples: Samples, *, curve: Curve) -> Iterator[Sound]:
    for start in range(0, len(samples), _PIECE):
        yield apply_curve(samples[start : start + _PIECE], curve=curve, start=start)


def _in_steps(difference: float) -> float:
    return round(difference / _GAIN_STEP) * _GAIN_STEP


def _latest(meter: Graph, heard: float) -> float:
    """Take what the meter has measured so far; ``heard`` where it has nothing new."""
    while True:
        try:
            heard = float(cast("av.AudioFrame", meter.pull()).metadata.get("lavfi.r128.I", heard))
        except (av.BlockingIOError, av.EOFError):
            return heard


def _meter(rate: int) -> Graph:
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=rate, format="flt", layout="mono", time_base=Fraction(1, rate)
    )
    meter = graph.add("ebur128", "metadata=1:dualmono=0")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    return graph
