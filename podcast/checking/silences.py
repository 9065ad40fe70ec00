"""Silences of sound that is heard piece by piece: the longest, and those at both ends."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

SILENT = 10 ** (-54 / 20)
"""Amplitude under which nothing is heard: MP3's own noise in a pause lies far below it."""

BLOCK = 64
"""Samples of which the highest is looked at first; only at a long silence's ends all are."""


class Silences:
    """Times silences, which may reach from one piece into the next; places are samples."""

    def __init__(self) -> None:
        self.longest = self.longest_at = 0
        self.heard = 0
        self.first: int | None = None
        """The first sample that is no silence; None before there is one."""
        self.since = 0
        """The sample at which the silence begins that lasts until now."""

    def hear(self, heights: NDArray[np.float32]) -> None:
        """Listen to the next piece, given as each sample's height."""
        tops = np.maximum.reduceat(heights, np.arange(0, len(heights), BLOCK))
        loud = np.flatnonzero(tops > SILENT)
        end = self.heard + len(heights)
        if len(loud):
            first = self.heard + _first(heights, block=int(loud[0]))
            self._note(self.since, first)
            self.first = first if self.first is None else self.first
            for start, after in self._inside(heights, loud=loud):
                self._note(self.heard + start, self.heard + after)
            self.since = self.heard + _last(heights, block=int(loud[-1])) + 1
        self._note(self.since, end)
        self.heard = end

    def _inside(
        self, heights: NDArray[np.float32], *, loud: NDArray[np.intp]
    ) -> Iterator[tuple[int, int]]:
        """Give the silences between loud blocks of which one may be the longest of all."""
        if self.longest < BLOCK:  # then one within a block may be
            every = np.flatnonzero(heights > SILENT)
            yield from zip((every[:-1] + 1).tolist(), every[1:].tolist(), strict=True)
            return
        gaps = np.diff(loud)
        # A silence has all blocks of its gap, and less than one of either side.
        most = int(gaps.max(initial=0)) + 1
        if most * BLOCK <= self.longest:
            return
        for at in np.flatnonzero(gaps > most - 3):
            block, after = int(loud[at]), int(loud[at + 1])
            yield _last(heights, block=block) + 1, _first(heights, block=after)

    def _note(self, start: int, end: int) -> None:
        if end - start > self.longest:
            self.longest, self.longest_at = end - start, start


def _first(heights: NDArray[np.float32], *, block: int) -> int:
    """The first sample of a block that is no silence."""
    inside = heights[block * BLOCK : (block + 1) * BLOCK]
    return block * BLOCK + int((inside > SILENT).argmax())


def _last(heights: NDArray[np.float32], *, block: int) -> int:
    """The last sample of a block that is no silence."""
    inside = heights[block * BLOCK : (block + 1) * BLOCK]
    return block * BLOCK + len(inside) - 1 - int((inside[::-1] > SILENT).argmax())
