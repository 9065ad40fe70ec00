"""What the limiter may take from a section, and what it may not."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from podcast.audio.codec import Samples
from podcast.audio.level import find_level, render
from podcast.audio.limiter import limiting_curve, survey
from podcast.loudness_meter import integrated, momentary, powers
from podcast.model import AudioSpec

SPEC = AudioSpec()
CEILING = 10 ** (-1.5 / 20)
"""Half a dB under the true peak asked for: MP3 overshoots what it was given."""


def peaky(times: float) -> Samples:
    """Quiet noise with bursts of 10 ms, four a second, so many times as loud."""
    sound = np.random.default_rng(0).standard_normal(6 * SPEC.rate) * 0.02
    for at in range(4410, len(sound) - 4410, SPEC.rate // 4):
        sound[at : at + 441] *= times
    return np.asarray(sound.clip(-0.99, 0.99) * 32767, dtype=np.int16)


def between_samples(peak: float) -> Samples:
    """A tone whose wave rises 1.41 times as high as its samples."""
    return np.tile(np.array([1, 1, -1, -1]) * peak * 32767, 6 * SPEC.rate // 4).astype(np.int16)


def levelled(samples: Samples) -> tuple[NDArray[np.float32], float]:
    """The sound at its level, and the loudness that is told of it."""
    level = find_level(samples, spec=SPEC)
    return np.concatenate(list(render(samples, level=level))), level.loudness


def loudness(sound: NDArray[np.float32]) -> float:
    return integrated(momentary(powers(sound, rate=SPEC.rate)))


@pytest.mark.parametrize("times", [1, 3, 5])
def test_what_the_limiter_takes_is_made_up_for(times: float) -> None:
    sound, told = levelled(peaky(times))
    assert told == pytest.approx(SPEC.loudness, abs=0.06)
    assert loudness(sound) == pytest.approx(told, abs=0.05)
    assert np.abs(sound).max() <= CEILING + 0.001


@pytest.mark.parametrize(("times", "told_of_it"), [(8, -17.5), (12, -19.2)])
def test_a_sound_with_yet_higher_peaks_stays_quieter(times: float, told_of_it: float) -> None:
    sound, told = levelled(peaky(times))
    assert told == pytest.approx(told_of_it, abs=0.1)
    assert loudness(sound) == pytest.approx(told, abs=0.05)


def test_a_wave_that_rises_between_quiet_samples_is_limited_when_it_is_brought_up() -> None:
    loud_once = between_samples(0.01)
    loud_once[SPEC.rate : SPEC.rate + 4000] *= 20  # 0.2 of full scale, and 15 dB to come
    sound, _ = levelled(loud_once)
    wave = survey(np.asarray(sound * 32767, dtype=np.int16)).peaks
    assert CEILING - 0.01 <= wave.max() <= CEILING + 0.01


def test_samples_under_the_ceiling_hide_no_wave_above_it() -> None:
    tone = between_samples(0.6)
    peaks = survey(tone, limited_from=0.8).peaks
    assert np.median(peaks) == pytest.approx(0.6 * np.sqrt(2), abs=0.01)


def test_the_limiter_does_not_follow_a_deep_voice() -> None:
    at = np.arange(SPEC.rate) / SPEC.rate
    deep = np.asarray(np.sin(2 * np.pi * 60 * at) * 32000, dtype=np.int16)
    curve = limiting_curve(survey(deep), gain=1.0, ceiling=0.5)
    assert curve[100:900].max() - curve[100:900].min() < 1e-4
