"""Where in a stretch of sound another sound is, and how alike the two are, part by part."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from podcast.checking.hearing import Sound

PART = 0.25
"""Seconds of each part that is compared on its own."""

_ENOUGH = 1.0  # seconds of a line that are looked for: a start needs no more
_MOMENT = 256  # samples that share one gain when clicks are looked for; a limiter moves slower
_FLOOR = 0.02  # parts under this share of a line's loudest are breath and silence


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two sounds are, from 0 to 1, and the factor between them.

    ``worst`` is the likeness of the part that is least alike, ``worst_at`` its sample;
    ``click`` is the steepest thing that was heard and not wanted (1 is full scale).
    """

    alike: float
    worst: float
    worst_at: int
    factor: float
    click: float
    click_at: int


def shift_of(wanted: Sound, *, around: Sound, reach: int, rate: int) -> tuple[int, float]:
    """Find ``wanted`` in ``around`` by cross-correlation: its sample, and how sure."""
    head = wanted[: int(_ENOUGH * rate)]
    around = around[: len(head) + reach]
    room = len(around) - len(head) + 1
    if room < 1:
        return 0, 0.0
    size = 1 << (len(around) - 1).bit_length()  # what wraps around lies beyond the room
    spectrum = np.fft.rfft(around, size) * np.conj(np.fft.rfft(head, size))
    products = np.fft.irfft(spectrum, size)[:room]
    energies = np.concatenate([[0.0], np.cumsum(np.square(around, dtype=np.float64))])
    norms = np.sqrt((energies[len(head) :] - energies[:room]) * np.square(head).sum())
    sure = products / np.maximum(norms, 1e-6 * len(head))
    best = int(sure.argmax())
    return best, float(max(sure[best], 0.0))


def compare(wanted: Sound, *, heard: Sound, rate: int) -> Likeness:
    """Compare two sounds that begin together, part by part."""
    part = int(PART * rate)
    count = -(-len(wanted) // part)
    a, b = (_in_parts(sound, count=count, part=part) for sound in (wanted, heard))
    energy, other, product = (a * a).sum(axis=1), (b * b).sum(axis=1), (a * b).sum(axis=1)
    alike = product / np.maximum(np.sqrt(energy * other), 1e-9)
    counts = energy > energy.max() * _FLOOR
    judged = np.where(counts, alike, 1.0)
    worst = int(judged.argmin())
    factor = float(product.sum() / max(float(energy.sum()), 1e-9))
    click, click_at = _sharpest(wanted, heard)
    return Likeness(
        alike=float(product.sum() / max(float(np.sqrt(energy.sum() * other.sum())), 1e-9)),
        worst=float(judged[worst]),
        worst_at=worst * part,
        factor=factor,
        click=click,
        click_at=click_at,
    )


def _in_parts(sound: Sound, *, count: int, part: int) -> Sound:
    return np.pad(sound, (0, count * part - len(sound))).reshape(count, part)


def steepest(sound: Sound) -> float:
    """Give the largest second difference: clicks are steep, speech and MP3's noise are not."""
    return float(np.abs(np.diff(sound, n=2)).max(initial=0.0))


def _sharpest(wanted: Sound, heard: Sound) -> tuple[float, int]:
    """Find the steepest thing that was heard and not wanted, and its sample.

    A voice clicks, too: a hard “t” is steep, and MP3 takes the highest of it away. So only what
    is steeper than the clip itself in that moment or beside it counts.
    """
    count = -(-len(wanted) // _MOMENT)
    a, b = (_in_parts(sound, count=count, part=_MOMENT) for sound in (wanted, heard))
    factors = (a * b).sum(axis=1) / np.maximum((a * a).sum(axis=1), np.float32(1e-9))
    own = a * factors[:, np.newaxis]
    steep = _steepness((b - own).ravel(), count=count) - _around(
        _steepness(own.ravel(), count=count)
    )
    return float(steep.max(initial=0.0)), int(steep.argmax())


def _steepness(sound: Sound, *, count: int) -> Sound:
    """Give each sample's second difference, in moments."""
    return _in_parts(np.abs(np.diff(sound, n=2)), count=count, part=_MOMENT)


def _around(moments: Sound) -> Sound:
    """Give the largest of each moment and its neighbours."""
    most = np.pad(moments.max(axis=1), 1)
    around: Sound = np.maximum(np.maximum(most[:-2], most[1:-1]), most[2:])[:, np.newaxis]
    return around
