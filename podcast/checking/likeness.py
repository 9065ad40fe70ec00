"""Where in a stretch of sound another sound is, and how alike the two are, part by part."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from podcast.checking.heard import Likeness
from podcast.checking.meters import Sound

PART = 0.25
"""Seconds of each part that is compared on its own."""

_GLANCE = 0.25  # seconds of a line that are first looked for, and just where it should be
_ENOUGH = 1.0  # seconds of a line that are looked for: a start needs no more
_PLAIN = 0.9  # sureness with which a line that is at its place need not be looked for elsewhere
_BESIDE = 4  # samples on both sides that must be less sure than the place itself
_MOMENTS = 45  # to a part: they share one gain when clicks are looked for; a limiter moves slower
_FLOOR = 0.02  # parts under this share of a line's loudest are breath and silence


def shift_of(wanted: Sound, *, around: Sound, at: int, reach: int, rate: int) -> tuple[int, float]:
    """Find ``wanted`` in ``around`` by cross-correlation: its sample, and how sure.

    ``at`` is the sample where it should be, and is looked at first.
    """
    for seconds in (_GLANCE, _ENOUGH):
        head = wanted[: int(seconds * rate)]
        there = _best(head, around=around, first=max(0, at - _BESIDE), last=at + _BESIDE)
        if there[0] == at and there[1] >= _PLAIN:
            return there
    return _best(head, around=around, first=0, last=reach)


def _best(head: Sound, *, around: Sound, first: int, last: int) -> tuple[int, float]:
    """Find the place, from ``first`` to ``last``, with the highest normalised correlation."""
    around = around[first : last + len(head)]
    room = len(around) - len(head) + 1
    if room < 1:
        return 0, 0.0
    energies = np.concatenate([[0.0], np.cumsum(np.square(around, dtype=np.float64))])
    norms = np.sqrt((energies[len(head) :] - energies[:room]) * np.square(head).sum())
    sure = _products_at(head, around=around) / np.maximum(norms, 1e-6 * len(head))
    best = int(sure.argmax())
    return first + best, float(max(sure[best], 0.0))


def _products_at(head: Sound, *, around: Sound) -> NDArray[np.float64]:
    room = len(around) - len(head) + 1
    if room <= 2 * _BESIDE + 1:
        # No BLAS, as np.correlate has: it adds up in another order on every kind of processor.
        places = np.lib.stride_tricks.sliding_window_view(around, len(head))
        return np.asarray(np.einsum("ij,j->i", places, head), dtype=np.float64)
    size = 1 << (len(around) - 1).bit_length()  # what wraps around lies beyond the room
    # With factors: without one NumPy 2 takes 32-bit numbers in long doubles, seven times as slow.
    theirs, ours = (np.fft.rfft(sound, size, norm="forward") for sound in (around, head))
    products = np.fft.irfft(theirs * np.conj(ours), size)[:room]
    return np.asarray(products, dtype=np.float64) * size**2


def compare(wanted: Sound, *, heard: Sound, rate: int) -> Likeness:
    """Compare two sounds that begin together, part by part."""
    moment = int(PART * rate) // _MOMENTS
    count = -(-len(wanted) // moment)
    a, b = (_in_moments(sound, count=count, moment=moment) for sound in (wanted, heard))
    energies, products = _products(a, a), _products(a, b)
    energy, other, product = map(_of_parts, (energies, _products(b, b), products))
    alike = product / np.maximum(np.sqrt(energy * other), 1e-9)
    counts = energy > energy.max() * _FLOOR
    judged = np.where(counts, alike, 1.0)
    worst = int(judged.argmin())
    factors: Sound = np.asarray(products / np.maximum(energies, np.float32(1e-9)), dtype=np.float32)
    click, click_at = _sharpest(a, b, factors=factors)
    return Likeness(
        alike=float(product.sum() / max(float(np.sqrt(energy.sum() * other.sum())), 1e-9)),
        worst=float(judged[worst]),
        worst_at=worst * _MOMENTS * moment,
        factor=float(product.sum() / max(float(energy.sum()), 1e-9)),
        click=click,
        click_at=click_at,
    )


def _products(a: Sound, b: Sound) -> Sound:
    """Give the sum of products of each moment."""
    return np.asarray(np.einsum("ij,ij->i", a, b), dtype=np.float32)


def _of_parts(moments: Sound) -> Sound:
    """Add up what belongs to each part."""
    return np.asarray(np.add.reduceat(moments, np.arange(0, len(moments), _MOMENTS)))


def _in_moments(sound: Sound, *, count: int, moment: int) -> Sound:
    moments = np.zeros(count * moment, dtype=np.float32)
    moments[: len(sound)] = sound
    return moments.reshape(count, moment)


def steepest(sound: Sound) -> float:
    """Give the largest second difference: clicks are steep, speech and MP3's noise are not."""
    return float(_bends(sound).max(initial=0.0))


def _bends(sound: Sound) -> Sound:
    """Give the size of each second difference; there are two less than samples."""
    slopes = sound[1:] - sound[:-1]
    bends = slopes[1:] - slopes[:-1]
    return np.asarray(np.abs(bends, out=bends))


def _sharpest(wanted: Sound, heard: Sound, *, factors: Sound) -> tuple[float, int]:
    """Find the steepest thing that was heard and not wanted, and its sample.

    A voice clicks, too: a hard “t” is steep, and MP3 takes the highest of it away. So only what
    is steeper than the clip itself in that moment or beside it counts. ``heard`` is used up.
    """
    count, moment = wanted.shape
    starts = np.arange(0, count * moment - 2, moment)
    own = wanted * factors[:, np.newaxis]
    heard -= own
    strange = _bends(heard.ravel())
    steep = np.maximum.reduceat(strange, starts) - _around(
        np.maximum.reduceat(_bends(own.ravel()), starts)
    )
    steepest_at = int(steep.argmax())
    start = steepest_at * moment
    inside = int(strange[start : start + moment].argmax())
    return float(max(steep[steepest_at], 0.0)), start + inside


def _around(most: Sound) -> Sound:
    """Give the largest of each moment and its neighbours."""
    most = np.pad(most, 1)
    return np.maximum(np.maximum(most[:-2], most[1:-1]), most[2:])
