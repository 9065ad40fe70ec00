"""Silences are timed to the sample, however long the pieces are in which they are heard."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from podcast.checking.silences import BLOCK, SILENT, Silences

RUNS = st.lists(st.integers(0, 5 * BLOCK), min_size=1, max_size=12)
"""Lengths of silences, between single samples that are loud."""


def sound_of(runs: Sequence[int]) -> NDArray[np.float32]:
    loud = np.float32(2 * SILENT)
    parts = [np.append(np.zeros(length, dtype=np.float32), loud) for length in runs]
    return np.concatenate(parts)[: max(1, sum(runs))]


def by_looking_at_each(heights: NDArray[np.float32]) -> tuple[int, int]:
    edges = np.concatenate([[-1], np.flatnonzero(heights > SILENT), [len(heights)]])
    steps = np.diff(edges) - 1
    return int(steps.max()), int(edges[steps.argmax()]) + 1


@given(RUNS, st.integers(1, 7 * BLOCK))
def test_the_longest_is_the_one_that_a_look_at_each_sample_finds(
    runs: list[int], piece: int
) -> None:
    heights = sound_of(runs)
    silences = Silences()
    for at in range(0, len(heights), piece):
        silences.hear(heights[at : at + piece])
    length, where = by_looking_at_each(heights)
    assert silences.longest == length
    assert not length or silences.longest_at == where
    loud = np.flatnonzero(heights > SILENT)
    assert silences.first == (int(loud[0]) if len(loud) else None)
    assert silences.since == (int(loud[-1]) + 1 if len(loud) else 0)
