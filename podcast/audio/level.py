"""Loudness: one gain for a section, from that section alone, and its peaks limited.

The rule is in docs/decisions/16-gain-from-the-section-alone.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from podcast.audio.codec import Samples
from podcast.audio.limiter import BLOCK, Blocks, Curve, apply_curve, limiting_curve, survey
from podcast.loudness_meter import SILENCE, integrated, momentary, powers
from podcast.model import AudioSpec

Sound = NDArray[np.float32]
"""Mono sound between -1 and 1."""

HEADROOM = 0.5
"""dB kept under the true peak asked for: MP3 overshoots what it was given, seldom by more."""

MOST_LIMITED = 3.0
"""dB of loudness the limiter may cost; a sound with yet higher peaks stays quieter."""

_TRIES = 6  # each try at least halves what is missing
_GAIN_STEP = 0.1  # dB that gains are rounded to: nobody hears a smaller difference
_SHORTEST = 3  # seconds that the gated measure needs; shorter sound is repeated
_PIECE = BLOCK * 10_000  # samples rendered at once, 10 s: what bounds the memory
_PIECE_OF_TENTHS = 100  # measured at once, 10 s too
_FULL = np.float32(32768)


@dataclass(frozen=True, slots=True)
class Level:
    """How to bring a section to its level, the LUFS it then has, and the gain in dB."""

    curve: Curve
    loudness: float
    gain: float


def find_level(samples: Samples, *, spec: AudioSpec, headroom: float = HEADROOM) -> Level:
    """Find the gain that brings a section to ``spec.loudness``, its peaks under the ceiling.

    It depends on nothing but this section's sound. Loudness that the limiter takes away is
    made up for by more gain, up to MOST_LIMITED. Peaks stay ``headroom`` dB under the ceiling,
    for MP3 to raise them.
    """
    measured = _heard(samples, rate=spec.rate)
    ceiling = _factor(spec.true_peak - headroom)
    wanted = 0.0 if measured <= SILENCE else spec.loudness - measured
    blocks = survey(samples, limited_from=ceiling / _factor(_in_steps(wanted + MOST_LIMITED)))
    gain = lost = 0.0
    tried: float | None = None
    curve = np.ones(len(blocks.peaks), dtype=np.float32)
    for _ in range(_TRIES):
        gain = _in_steps(wanted + min(lost, MOST_LIMITED))
        if gain == tried:
            break
        curve = limiting_curve(blocks, gain=_factor(gain), ceiling=ceiling)
        lost = gain - _gained(blocks, curve=curve)
        tried = gain
    return Level(curve=curve, loudness=round(measured + gain - lost, 2), gain=gain)


def render(samples: Samples, *, level: Level) -> Iterator[Sound]:
    """Give the section at its level, piece by piece."""
    return _render(samples, curve=level.curve)


def _heard(samples: Samples, *, rate: int) -> float:
    """Measure a section's loudness in LUFS; one too short for the meter is repeated."""
    times = -(-_SHORTEST * rate // max(1, len(samples)))
    whole = np.tile(samples, times) if times > 1 else samples
    piece = _PIECE_OF_TENTHS * (rate // 10)
    told = [
        powers(whole[at : at + piece].astype(np.float32) / _FULL, rate=rate)
        for at in range(0, len(whole), piece)
    ]
    return integrated(momentary(np.concatenate(told)))


def _gained(blocks: Blocks, *, curve: Curve) -> float:
    """Say by how many dB a curve changes the energy of a sound."""
    before = blocks.energies.sum()
    after = (blocks.energies * np.square(curve, dtype=np.float64)).sum()
    return float(10 * np.log10(after / before)) if before else 0.0


def _factor(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _render(samples: Samples, *, curve: Curve) -> Iterator[Sound]:
    for start in range(0, len(samples), _PIECE):
        yield apply_curve(samples[start : start + _PIECE], curve=curve, start=start)


def _in_steps(difference: float) -> float:
    return round(round(difference / _GAIN_STEP) * _GAIN_STEP, 1)
