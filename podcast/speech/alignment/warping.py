"""Dynamic time warping: which moment of one rendering is which moment of another.

Sakoe and Chiba, Dynamic programming algorithm optimization for spoken word recognition, 1978.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from podcast.speech.alignment.cepstra import Floats

_BAND = 0.25  # of the longer rendering: how far one may run ahead of an even pace
_LEAST_BAND = 150  # frames: pauses differ by a second whatever the length
_DIAGONAL = np.float32(1.5)  # between 1, which favours it, and 2, which is fair: measured best
_STRETCH = 20  # frames over which a pace is taken: about a syllable
_STANDSTILL = 0.02  # of an even pace, where one rendering waits for the other
_FAR = np.float32(1e30)
_BOTH, _FIRST, _SECOND = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Warp:
    """Where each frame of the first rendering is heard in the second.

    ``cost`` is the mean distance on the way. ``unevenness`` is the spread of the pace (its
    natural logarithm) from stretch to stretch: two readers of one text stay under 0.6, two texts
    must be pulled and pushed.
    """

    places: NDArray[np.float64]
    cost: float
    unevenness: float


def warp(first: Floats, second: Floats) -> Warp:
    """Lay one rendering on the other so that they sound most alike from frame to frame.

    Both are rows of features. Time and memory grow with the product of their lengths.
    """
    cost, steps = _accumulated(first, second)
    rows, columns = _path(steps, ends=(len(first) - 1, len(second) - 1))
    counts = np.bincount(rows, minlength=len(first))
    places = np.bincount(rows, weights=columns, minlength=len(first)) / np.maximum(counts, 1)
    return Warp(
        places=places,
        cost=cost / (len(first) + len(second)),
        unevenness=_unevenness(places, even=len(second) / len(first)),
    )


def _unevenness(places: NDArray[np.float64], *, even: float) -> float:
    if len(places) <= _STRETCH:
        return 0.0
    pace = (places[_STRETCH:] - places[:-_STRETCH]) / _STRETCH
    return float(np.log(np.maximum(pace, _STANDSTILL) / even).std())


def _accumulated(first: Floats, second: Floats) -> tuple[float, NDArray[np.int8]]:
    """Fill the table by diagonals, whose cells do not depend on each other.

    Gives the last cell's cost, and for each cell (diagonal, row) the step that led to it.
    """
    height, width = len(first), len(second)
    local = _distances(first, second)
    steps = np.zeros((height + width - 1, height), dtype=np.int8)
    before = last = np.full(height + 1, _FAR, dtype=np.float32)  # row i stands at i + 1
    for diagonal in range(height + width - 1):
        now = np.full(height + 1, _FAR, dtype=np.float32)
        rows = _rows(diagonal, height=height, width=width)
        here = local[rows, diagonal - rows]
        if diagonal == 0:
            now[1] = here[0]
        else:
            ways = np.stack(
                [before[rows] + here * _DIAGONAL, last[rows] + here, last[rows + 1] + here]
            )
            chosen = ways.argmin(axis=0)
            steps[diagonal, rows] = chosen
            now[rows + 1] = np.minimum(ways[chosen, np.arange(len(rows))], _FAR)
        before, last = last, now
    return float(last[height]), steps


def _rows(diagonal: int, *, height: int, width: int) -> NDArray[np.intp]:
    """Give the rows of a diagonal that lie in the band around an even pace."""
    band = max(_LEAST_BAND, int(_BAND * max(height, width)))
    even = diagonal * height / (height + width)
    lowest = max(0, diagonal - width + 1, int(even - band))
    return np.arange(lowest, min(height - 1, diagonal, int(even + band)) + 1)


def _distances(first: Floats, second: Floats) -> Floats:
    squares = (first * first).sum(axis=1)[:, None] + (second * second).sum(axis=1)[None, :]
    apart: Floats = np.sqrt(np.maximum(squares - 2 * first @ second.T, 0))
    return apart


def _path(
    steps: NDArray[np.int8], *, ends: tuple[int, int]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    row, column = ends
    path = [(row, column)]
    while row or column:
        step = steps[row + column, row]
        row -= step in (_BOTH, _FIRST)
        column -= step in (_BOTH, _SECOND)
        path.append((row, column))
    rows, columns = np.array(path, dtype=np.intp).T
    return rows, columns
