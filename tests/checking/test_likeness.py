"""A line is found where it is, whether or not that is its place."""

from __future__ import annotations

import numpy as np
import pytest

from podcast.checking.heard import Likeness
from podcast.checking.likeness import PART, compare, shift_of
from podcast.checking.meters import Sound

RATE = 44_100
REACH = 8_820 * 2
PART_LENGTH = int(PART * RATE)


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


def test_what_is_only_half_alike_at_its_place_is_looked_for_elsewhere() -> None:
    chance = np.random.default_rng(3)
    line, other = chance.normal(0, 0.1, (2, RATE)).astype(np.float32)
    around = np.zeros(RATE * 2 + REACH, dtype=np.float32)
    around[500 : 500 + RATE] = (line + other) / 2
    around[1400 + RATE : 1400 + 2 * RATE] = line
    shift, sure = shift_of(line, around=around, at=500, reach=RATE + REACH, rate=RATE)
    assert (shift, round(sure, 2)) == (1400 + RATE, 1.0)


def in_parts(*loudness: float) -> Sound:
    """Noise in parts of a quarter of a second, each so loud."""
    chance = np.random.default_rng(5)
    return np.concatenate([chance.normal(0, one, PART_LENGTH) for one in loudness]).astype("f4")


def with_one_part_unlike(loud: float) -> Likeness:
    """Compare four parts, the third so loud and upside down."""
    wanted = in_parts(0.1, 0.1, loud, 0.1)
    heard = wanted.copy()
    heard[2 * PART_LENGTH : 3 * PART_LENGTH] *= np.float32(-1)
    return compare(wanted, heard=heard, rate=RATE)


def test_the_worst_part_is_told_with_its_place_unless_it_is_breath() -> None:
    soft = with_one_part_unlike(0.05)
    assert soft.worst == pytest.approx(-1, abs=0.01)
    assert soft.worst_at == 2 * PART_LENGTH
    breath = with_one_part_unlike(0.005)
    assert breath.worst > 0.99


def test_the_factor_between_two_sounds_is_told() -> None:
    wanted = in_parts(0.1, 0.02)
    found = compare(wanted, heard=wanted * np.float32(0.5), rate=RATE)
    assert found.factor == pytest.approx(0.5, abs=0.001)
    assert (round(found.alike, 3), round(found.click, 3)) == (1.0, 0.0)


def test_a_click_is_told_to_the_sample() -> None:
    wanted = in_parts(0.001)
    heard = wanted.copy()
    heard[5000] += 0.4
    found = compare(wanted, heard=heard, rate=RATE)
    assert found.click > 0.5
    assert abs(found.click_at - 5000) <= 1


def test_a_hard_sound_that_is_heard_a_little_early_too_is_no_click() -> None:
    wanted = in_parts(0.001)
    wanted[2562] += 0.8  # at the beginning of a moment: its echo lies in the moment before
    heard = wanted.copy()
    heard[2558] += 0.2
    assert compare(wanted, heard=heard, rate=RATE).click < 0.05
