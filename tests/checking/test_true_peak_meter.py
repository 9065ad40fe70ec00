"""The highest point of a wave is found, wherever it lies and however the wave comes."""

from __future__ import annotations

import numpy as np
import pytest

from podcast.checking.meters import Sound
from podcast.checking.true_peak_meter import TruePeak

AT = np.arange(44_100)
QUARTER = np.asarray(np.sin(np.pi * AT / 2 + np.pi / 4), dtype=np.float32)
"""A tone that rises 1.41 times as high as its samples."""


def highest(*pieces: Sound) -> float:
    meter = TruePeak()
    for piece in (*pieces, np.zeros(100, dtype=np.float32)):
        meter.hear(piece)
    return meter.highest


def test_a_peak_between_samples_is_found() -> None:
    tone = QUARTER * np.float32(0.5)
    assert np.abs(tone).max() == pytest.approx(0.35, abs=0.01)
    assert highest(tone) == pytest.approx(0.5, abs=0.02)


def test_the_highest_sample_does_not_hide_a_higher_wave() -> None:
    slow = np.asarray(0.4 * np.sin(AT / 100), dtype=np.float32)
    quick = QUARTER * np.float32(0.5)
    assert highest(np.concatenate([slow, quick])) == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("at", [990, 999, 1000, 1001, 1010])
def test_a_peak_at_the_edge_of_a_piece_is_the_same(at: int) -> None:
    swell = np.exp(-(((AT[:2000] - 1000) / 6) ** 2))
    tone = np.asarray(QUARTER[:2000] * swell * 0.9, dtype=np.float32)
    assert highest(tone[:at], tone[at:]) == pytest.approx(highest(tone), abs=1e-4)
