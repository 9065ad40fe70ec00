"""A line is found where it is, whether or not that is its place."""

from __future__ import annotations

import numpy as np
import pytest

from podcast.checking.likeness import shift_of

RATE = 44_100
REACH = 8_820 * 2


@pytest.mark.parametrize("away", [-8_820, -900, -5, -4, -1, 0, 1, 3, 4, 5, 40, 8_820])
def test_a_line_is_found_to_the_sample(away: int) -> None:
    chance = np.random.default_rng(3)
    line = np.convolve(chance.normal(0, 0.1, RATE), np.hanning(40) / 20).astype(np.float32)
    around = chance.normal(0, 0.001, len(line) + REACH).astype(np.float32)
    there = REACH // 2 + away
    around[there : there + len(line)] += line
    shift, sure = shift_of(line, around=around, at=REACH // 2, reach=REACH, rate=RATE)
    assert shift == there
    assert sure > 0.99


def test_what_is_not_there_is_not_sure() -> None:
    chance = np.random.default_rng(3)
    line = chance.normal(0, 0.1, RATE).astype(np.float32)
    around = chance.normal(0, 0.1, RATE + REACH).astype(np.float32)
    assert shift_of(line, around=around, at=REACH // 2, reach=REACH, rate=RATE)[1] < 0.1
    silence = np.zeros(RATE + REACH, dtype=np.float32)
    assert shift_of(line, around=silence, at=REACH // 2, reach=REACH, rate=RATE)[1] == 0.0
