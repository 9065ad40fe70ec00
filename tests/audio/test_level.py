"""Sections come out at their level, whatever went in."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from podcast.audio.codec import Samples, decode
from podcast.audio.level import find_level
from podcast.audio.limiter import apply_curve, limiting_curve, survey
from podcast.loudness_meter import integrated, momentary, powers
from podcast.model import AudioSpec, Clip
from tests.audio.laying import lay_track

Speech = Callable[..., Clip]
SPEC = AudioSpec()


def loudness(sound: NDArray[np.float32]) -> float:
    return integrated(momentary(powers(sound, rate=SPEC.rate)))


def decoded_loudness(mp3: bytes) -> float:
    return loudness(decode(mp3, rate=SPEC.rate).astype(np.float32) / np.float32(32768))


def noise(seconds: float, *, peak: float, seed: int = 0) -> Samples:
    sound = np.random.default_rng(seed).standard_normal(int(seconds * SPEC.rate))
    return np.asarray(sound / np.abs(sound).max() * peak * 32767, dtype=np.int16)


@pytest.mark.parametrize("peak", [400, 4000, 32_767])
def test_quiet_and_loud_voices_come_out_alike(speech: Speech, peak: int) -> None:
    clips = [speech(2.0, seed=seed, peak=peak) for seed in range(4)]
    track = lay_track(clips, pauses=[350] * 3 + [1500], spec=SPEC)
    assert decoded_loudness(track.mp3) == pytest.approx(SPEC.loudness, abs=0.5)
    assert track.loudness == pytest.approx(decoded_loudness(track.mp3), abs=0.2)


def test_a_title_of_a_third_of_a_second_has_the_level_of_the_rest(speech: Speech) -> None:
    title = lay_track([speech(0.3, peak=3000)], pauses=[1500], spec=SPEC)
    heard = decode(title.mp3, rate=SPEC.rate) / np.float32(32768)
    sound = heard[title.lines[0].start : title.lines[0].end]
    assert loudness(np.tile(sound, 10)) == pytest.approx(SPEC.loudness, abs=1)


def test_the_level_asked_for_is_the_level_given(speech: Speech) -> None:
    spec = AudioSpec(loudness=-19.0)
    track = lay_track([speech(4.0)], pauses=[500], spec=spec)
    assert decoded_loudness(track.mp3) == pytest.approx(-19.0, abs=0.5)


def test_peaks_are_limited_and_not_clipped_on_the_encoded_file(
    tmp_path: Path, judge: Callable[..., str]
) -> None:
    rate = 22_050
    sound = noise(6.0, peak=0.05).astype(float)
    sound[:: rate // 4] = 32_767  # four sharp peaks a second, far above the rest
    track = lay_track([Clip(sound.astype("<i2").tobytes(), rate)], pauses=[500], spec=SPEC)
    path = tmp_path / "peaks.mp3"
    path.write_bytes(track.mp3)
    told = judge(
        "ffmpeg", "-hide_banner", "-nostats", "-i", path,
        "-af", "ebur128=peak=true:dualmono=false:framelog=verbose", "-f", "null", "-",
    )  # fmt: skip
    peak = re.search(r"Peak:\s+(-?[\d.]+) dBFS", told)
    assert peak is not None
    assert float(peak[1]) <= SPEC.true_peak


def test_the_limiter_holds_peaks_that_lie_between_samples() -> None:
    quarter = np.tile(np.array([1, 1, -1, -1]) * 30_000, 3000).astype(np.int16)  # true peak 1.29
    curve = limiting_curve(survey(quarter), gain=1.0, ceiling=0.8)
    limited = apply_curve(quarter, curve=curve, start=0)
    middle = np.fft.rfft(limited[4000:8000])
    spectrum = np.concatenate([middle, np.zeros(6000)])
    between = np.fft.irfft(spectrum, 16_000) * 4
    assert np.abs(between).max() <= 0.81
    assert np.abs(between).max() >= 0.75


def test_sound_under_the_ceiling_passes_untouched() -> None:
    quiet = noise(1.0, peak=0.2)
    curve = limiting_curve(survey(quiet), gain=1.0, ceiling=0.8)
    assert (apply_curve(quiet, curve=curve, start=0) == quiet / np.float32(32768)).all()


def test_rendering_in_pieces_changes_nothing() -> None:
    loud = noise(3.0, peak=1.0)
    curve = limiting_curve(survey(loud), gain=1.5, ceiling=0.5)
    whole = apply_curve(loud, curve=curve, start=0)
    pieces = [
        apply_curve(loud[at : at + 4400], curve=curve, start=at) for at in range(0, len(loud), 4400)
    ]
    assert np.abs(np.concatenate(pieces) - whole).max() < 1e-6
    assert np.abs(whole).max() <= 0.5


def test_gain_comes_from_the_section_alone(speech: Speech) -> None:
    loud, quiet = speech(3.0, peak=30_000), speech(3.0, peak=2000)
    alone = lay_track([loud], pauses=[500], spec=SPEC)
    lay_track([quiet], pauses=[500], spec=SPEC)
    assert lay_track([loud], pauses=[500], spec=SPEC) == alone


def test_silence_is_left_alone() -> None:
    level = find_level(np.zeros(44_100, dtype=np.int16), spec=SPEC)
    assert (level.gain, level.loudness) == (0.0, -70.0)
