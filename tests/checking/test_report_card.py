"""The proof passes a sound file, and catches every fault that is planted in one."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from podcast.audio.codec import decode
from podcast.audio.mp3_encoder import encode
from podcast.audio.mp3_info_frame import DELAY
from podcast.checking.bounds import faults, gate
from podcast.checking.line_search import Expected
from podcast.checking.meters import Sound
from podcast.checking.report_card import report_json
from podcast.errors import CheckFailed, Problems
from podcast.model import AudioSpec, Track
from tests.checking.proving import prove

SPEC = AudioSpec()
Change = Callable[[Sound, Sequence[Expected]], Sound]
Said = list[tuple[str, str]]


@pytest.fixture
def heard_after(
    tracks: list[Track], expected: list[Expected], tmp_path: Path
) -> Callable[[Change], Said]:
    """Change the sound of the good file, encode it again, and tell the faults found."""

    def hear(change: Change) -> Said:
        sound = decode(b"".join(track.mp3 for track in tracks), rate=SPEC.rate) / 32768
        changed = change(sound.astype(np.float32), expected)[DELAY:]
        path = tmp_path / "episode.mp3"
        frames = sum(track.frames for track in tracks)
        path.write_bytes(encode([changed.astype(np.float32)], frames=frames, spec=SPEC))
        return said(path, expected)

    return hear


def said(path: Path, expected: Sequence[Expected]) -> Said:
    report = prove(path, expected=iter(expected), spec=SPEC)
    return [(fault.what, fault.where) for fault in faults(report, spec=SPEC)]


def test_a_good_file_passes_and_its_times_are_right(good: Path, expected: list[Expected]) -> None:
    report = prove(good, expected=expected, spec=SPEC)
    gate(report, spec=SPEC)
    assert report.worst_error <= 1.0
    assert len(report.lines) == len(expected)
    assert [join.asked for join in report.joins] == [350, 1500, 350, 350, 1500, 350]
    assert max(abs(join.heard - join.asked) for join in report.joins) <= 20
    steps = [(join.ends_section, join.step != 0) for join in report.joins]
    assert steps == [(end, not end) for end, _ in steps]  # each section has a level of its own
    assert report.loudness == pytest.approx(-16, abs=0.5)
    assert all(80 < line.words_a_minute < 300 for line in report.lines)


def test_the_meters_agree_with_ffmpeg(
    good: Path, expected: list[Expected], judge: Callable[..., str]
) -> None:
    report = prove(good, expected=expected, spec=SPEC)
    told = judge(
        "ffmpeg", "-hide_banner", "-nostats", "-i", good,
        "-af", "ebur128=peak=true:dualmono=false:framelog=verbose", "-f", "null", "-",
    ).split()  # fmt: skip
    assert report.loudness == pytest.approx(float(told[told.index("I:") + 1]), abs=0.1)
    assert report.true_peak == pytest.approx(float(told[told.index("Peak:") + 1]), abs=0.1)


def test_the_file_changed_by_nothing_still_passes(
    heard_after: Callable[[Change], Said],
) -> None:
    assert heard_after(lambda sound, _: sound) == []


def silenced(sound: Sound, lines: Sequence[Expected]) -> Sound:
    """Replace a clip by silence."""
    sound[lines[3].start : lines[3].start + len(lines[3].sound) // 2] = 0
    return sound


def cut_in_half(sound: Sound, lines: Sequence[Expected]) -> Sound:
    """Leave only the first half of a clip."""
    half = len(lines[3].sound) // 4
    sound[lines[3].start + half : lines[3].start + 2 * half] = 0
    return sound


def doubled(sound: Sound, lines: Sequence[Expected]) -> Sound:
    """Play a clip twice, so that all after it comes later."""
    start, length = lines[3].start, len(lines[3].sound) // 2
    return np.concatenate([sound[: start + length], sound[start:]])


def clicked(sound: Sound, lines: Sequence[Expected]) -> Sound:
    """Put one sample out of place in the middle of a word."""
    sound[lines[3].start + len(lines[3].sound) // 4] += 0.4
    return sound


def clicked_in_the_pause(sound: Sound, lines: Sequence[Expected]) -> Sound:
    """Put one sample out of place in the silence before a line."""
    sound[lines[3].start - 3000] += 0.1
    return sound


def shifted(sound: Sound, lines: Sequence[Expected]) -> Sound:
    """Let a line come 60 ms later than its captions say."""
    late, start, end = 2646, lines[3].start - 4000, lines[3].start + len(lines[3].sound) // 2
    sound[start + late : end + late] = sound[start:end].copy()
    sound[start : start + late] = 0
    return sound


@pytest.mark.parametrize(
    ("change", "says", "line"),
    [
        (silenced, "The line is not heard", 3),
        (cut_in_half, "Part of the line is not what was spoken", 3),
        (doubled, "The line is not heard", 4),
        (clicked, "There is a click in the line", 3),
        (clicked_in_the_pause, "There is a click in the pause", 3),
        (shifted, "The line is heard +60 ms off its time", 3),
    ],
)
def test_a_planted_fault_is_told_with_its_line_and_time(
    heard_after: Callable[[Change], Said],
    expected: list[Expected],
    change: Change,
    says: str,
    line: int,
) -> None:
    told = heard_after(change)
    times = [
        where.removeprefix(expected[line].where + " at ")
        for what, where in told
        if what.startswith(says) and where.startswith(expected[line].where)
    ]
    assert times, told
    minutes, seconds = times[0].split(":")
    begin = expected[line].start / SPEC.rate
    assert begin - 0.5 <= int(minutes) * 60 + float(seconds) <= begin + 6


def test_a_click_early_in_a_long_pause_is_told(
    heard_after: Callable[[Change], Said], expected: list[Expected]
) -> None:
    def clicked_early(sound: Sound, lines: Sequence[Expected]) -> Sound:
        sound[lines[2].start - SPEC.rate] += 0.1
        return sound

    (told,) = heard_after(clicked_early)
    assert told[0] == "There is a click in the pause."
    assert told[1].startswith(expected[2].where)


def test_a_section_six_decibels_up_is_told(
    heard_after: Callable[[Change], Said], expected: list[Expected]
) -> None:
    def louder(sound: Sound, lines: Sequence[Expected]) -> Sound:
        sound *= np.float32(0.4)
        sound[lines[2].start - 4000 : lines[5].start - 4000] *= 2
        return sound

    told = heard_after(louder)
    sections = [where for what, where in told if "LU off the episode" in what]
    assert any(where.startswith(expected[2].where) for where in sections)


def test_a_clip_that_the_engine_cut_short_is_told_by_its_text(
    good: Path, expected: list[Expected]
) -> None:
    longer = replace(expected[3], spoken=expected[3].spoken * 2)
    told = said(good, [*expected[:3], longer, *expected[4:]])
    assert [what for what, _ in told] == ["The line is too short: words may be missing (0.47 x)."]


def test_long_silence_is_told(good: Path, expected: list[Expected]) -> None:
    hurried = [replace(line, pause=min(line.pause, 350)) for line in expected]
    assert any("of silence" in what for what, _ in said(good, hurried))


def test_one_fault_is_raised_alone_and_several_together(
    good: Path, expected: list[Expected]
) -> None:
    late = replace(expected[3], start=expected[3].start + 2205)
    report = prove(good, expected=[*expected[:3], late, *expected[4:]], spec=SPEC)
    with pytest.raises(CheckFailed, match="-50 ms off its time"):
        gate(report, spec=SPEC)
    with pytest.raises(Problems, match="-50 ms off"):
        gate(replace(report, clipped=3), spec=SPEC)


def test_the_report_is_json_and_the_same_each_time(good: Path, expected: list[Expected]) -> None:
    first = [*report_json(prove(good, expected=expected, spec=SPEC))]
    assert [*report_json(prove(good, expected=expected, spec=SPEC))] == first
    told = json.loads("".join(first))
    assert told["worst_error"] <= 1
    assert len(told["lines"]) == len(expected)


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "episode.mp3"
    path.write_bytes(b"no sound in here")
    with pytest.raises(CheckFailed, match="cannot be played"):
        prove(path, expected=[], spec=SPEC)
