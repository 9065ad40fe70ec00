"""A voice that breathes at the edges of its lines is heard with the pauses that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from podcast.checking.bounds import faults
from podcast.model import Clip
from tests.checking.proving import SPEC, expected_of, laid, prove

_BREATH = 0.12  # seconds at each edge, as neural voices have it
_QUIET = 0.15  # of full scale: what the section's gain has to lift


def _breathing(clip: Clip, *, seed: int) -> Clip:
    """Make a clip quieter, between breaths that come from nowhere and die away."""
    chance = np.random.default_rng(seed)
    speech = np.frombuffer(clip.samples, "<i2").astype(float) * _QUIET
    count = round(_BREATH * clip.rate)
    fall = 10 ** (np.linspace(-50, -80, count) / 20) * np.abs(speech).max()
    breaths = [np.abs(fall) * chance.standard_normal(count) for _ in range(2)]
    sound = np.concatenate([breaths[0][::-1], np.trim_zeros(speech), breaths[1]])
    return Clip(sound.astype("<i2").tobytes(), clip.rate)


def test_breath_at_the_edges_takes_nothing_from_a_pause(
    clips: Sequence[Sequence[Clip]], tmp_path: Path
) -> None:
    breathing = [[_breathing(clip, seed=len(clip.samples)) for clip in some] for some in clips]
    tracks = laid(breathing)
    path = tmp_path / "episode.mp3"
    path.write_bytes(b"".join(track.mp3 for track in tracks))
    report = prove(path, expected=expected_of(breathing, tracks=tracks), spec=SPEC)
    assert [str(fault) for fault in faults(report, spec=SPEC)] == []
    assert max(abs(join.heard - join.asked) for join in report.joins) <= 20


@pytest.mark.parametrize("at", range(0, 110, 10))
def test_a_sound_as_soft_as_joining_takes_for_silence_spoils_no_pause(
    clips: Sequence[Sequence[Clip]], tmp_path: Path, at: int
) -> None:
    """A “p” let go after a line: whether it is heard hangs on where steps of 5 ms begin."""
    soft = [[_with_a_soft_end(clip, at=at) for clip in some] for some in clips]
    tracks = laid(soft)
    path = tmp_path / "episode.mp3"
    path.write_bytes(b"".join(track.mp3 for track in tracks))
    report = prove(path, expected=expected_of(soft, tracks=tracks), spec=SPEC)
    assert max(abs(join.heard - join.asked) for join in report.joins) <= 20


@pytest.mark.parametrize("off", [-30, 30])
@pytest.mark.parametrize("kind", ["plain", "breathing", "soft"])
def test_a_pause_that_is_wrong_by_30_ms_is_told_of_any_voice(
    clips: Sequence[Sequence[Clip]], tmp_path: Path, kind: str, off: int
) -> None:
    """What counts as silence beside it may not be so much that a fault is lost in it."""
    voices: dict[str, Callable[[Clip], Clip]] = {
        "plain": lambda clip: clip,
        "breathing": lambda clip: _breathing(clip, seed=len(clip.samples)),
        "soft": lambda clip: _with_a_soft_end(clip, at=50),
    }
    spoken = [[voices[kind](clip) for clip in some] for some in clips]
    tracks = laid(spoken, pause=350 + off)
    path = tmp_path / "episode.mp3"
    path.write_bytes(b"".join(track.mp3 for track in tracks))
    report = prove(path, expected=expected_of(spoken, tracks=tracks), spec=SPEC)
    told = [fault for fault in faults(report, spec=SPEC) if "pause" in fault.what]
    assert len(told) == sum(join.asked == 350 for join in report.joins) == 4


def _with_a_soft_end(clip: Clip, *, at: int) -> Clip:
    """Let 5 ms of sound stand 24 ms after the line's end, 46.5 dB below its loudest."""
    speech = np.trim_zeros(np.frombuffer(clip.samples, "<i2")).astype(float)
    speech = speech[: len(speech) - np.argmax(np.abs(speech[::-1]) > np.abs(speech).max() / 20)]
    silence = np.zeros(round(0.024 * clip.rate) + at)
    count = clip.rate // 200
    hum = np.sin(np.arange(count) * 0.3) * np.abs(speech).max() * 10 ** (-43.5 / 20)
    sound = np.concatenate([np.zeros(100), speech, silence, hum, np.zeros(clip.rate // 4)])
    return Clip(sound.astype("<i2").tobytes(), clip.rate)


def test_a_sharp_s_of_the_voice_is_no_click_of_ours(
    clips: Sequence[Sequence[Clip]], tmp_path: Path
) -> None:
    """MP3 takes the highest of it away, which leaves a difference as steep as a click."""
    sharp = [[_with_a_sharp_s(clip) for clip in some] for some in clips]
    tracks = laid(sharp)
    path = tmp_path / "episode.mp3"
    path.write_bytes(b"".join(track.mp3 for track in tracks))
    report = prove(path, expected=expected_of(sharp, tracks=tracks), spec=SPEC)
    assert [fault.what for fault in faults(report, spec=SPEC) if "click" in fault.what] == []


def _with_a_sharp_s(clip: Clip) -> Clip:
    """Hiss for a tenth of a second in the middle of a line."""
    sound = np.frombuffer(clip.samples, "<i2").astype(float)
    middle, count = len(sound) // 2, clip.rate // 10
    hiss = np.random.default_rng(8).standard_normal(count) * np.abs(sound).max() * 0.4
    sound[middle : middle + count] += hiss
    return Clip(np.clip(sound, -32768, 32767).astype("<i2").tobytes(), clip.rate)
