"""A meter reads the same of a sound in pieces, or in stretches that are joined."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.checking.heard import Readings, joined
from podcast.checking.meters import Meter, Sound

RATE = 1000  # a tenth of a second is 100 samples

STRETCHES = st.lists(
    st.lists(st.tuples(st.booleans(), st.integers(1, 40)), min_size=1, max_size=4),
    min_size=1,
    max_size=4,
)
"""Stretches of loud and silent runs, each so many samples long."""


def sound_of(runs: Sequence[tuple[bool, int]]) -> Sound:
    return np.concatenate([np.full(length, 0.5 * loud, dtype=np.float32) for loud, length in runs])


def read(*pieces: Sound) -> Readings:
    meter = Meter(rate=RATE)
    for piece in pieces:
        meter.hear(piece)
    return meter.readings()


def silences(readings: Readings) -> tuple[int, ...]:
    one = readings
    return one.samples, one.silence, one.silence_at, one.quiet_first, one.quiet


@given(STRETCHES)
def test_silences_reach_over_pieces_and_stretches(stretches: list[list[tuple[bool, int]]]) -> None:
    sounds = [sound_of(runs) for runs in stretches]
    whole = read(np.concatenate(sounds))
    assert silences(read(*sounds)) == silences(whole)
    got = silences(joined([read(sound) for sound in sounds]))
    assert got == silences(whole)


def test_clipped_samples_are_counted_in_every_piece() -> None:
    piece = np.array([0, 1, -1, 32767 / 32768, 32766 / 32768], dtype=np.float32)
    assert read(piece, piece).clipped == 6
    assert joined([read(piece), read(piece)]).clipped == 6


def test_a_stretch_is_as_loud_as_the_windows_that_lie_in_it() -> None:
    loud = np.full(1000, 0.5, dtype=np.float32) * np.resize([1, -1], 1000).astype(np.float32)
    readings = read(np.concatenate([loud * np.float32(0.01), loud, loud * np.float32(0.01)]))
    inside = readings.between(1000, 2000, rate=RATE)
    assert len(inside) == 7  # of ten tenths, the first three look back into what was before
    assert max(inside) - min(inside) == pytest.approx(0, abs=0.1)
