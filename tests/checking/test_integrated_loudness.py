"""Loudness counted from readings is what the meter of the level says of the same values."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from podcast import loudness_meter
from podcast.checking.integrated_loudness import SILENCE, integrated


@pytest.mark.parametrize("seed", range(5))
def test_it_is_what_the_meter_of_the_level_says(seed: int) -> None:
    told = np.round(np.random.default_rng(seed).normal(-22, 9, size=6000).clip(-75, -3), 2)
    values = array("d", told)
    assert integrated(values) == pytest.approx(loudness_meter.integrated(told), abs=1e-9)


def test_silence_has_the_loudness_of_silence() -> None:
    assert integrated([]) == SILENCE
    assert integrated([-70.0, -80.0]) == SILENCE


def test_what_is_far_below_the_rest_does_not_count() -> None:
    assert integrated([-20.0] * 100 + [-45.0] * 100) == pytest.approx(-20.0)
