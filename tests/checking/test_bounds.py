"""Each bound lets pass what is inside it, on both sides, and tells what is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from podcast.checking.bounds import faults
from podcast.checking.report_card import JoinHeard, LineHeard, SectionHeard, SoundReport
from podcast.model import AudioSpec

LINE = LineHeard(
    where="bees.md:3",
    spoken="Bees dance.",
    at=1.0,
    seconds=2.0,
    error=0.0,
    sure=0.99,
    alike=0.99,
    unlike_at=1.0,
    click=0.0,
    click_at=1.0,
    words_a_minute=150,
    length_ratio=1.0,
    odd_length=False,
)
JOIN = JoinHeard(where="bees.md:4", at=3.0, asked=350, heard=350.0, step=0.0, click=0.0)
AT_END = replace(JOIN, asked=1500, heard=1500.0, ends_section=True)
SECTION = SectionHeard(where="bees.md:1", at=0.0, seconds=40.0, loudness=-16.0)
GOOD = SoundReport(
    seconds=60.0,
    loudness=-16.0,
    true_peak=-1.5,
    clipped=0,
    longest_silence=1.5,
    longest_silence_at=3.0,
    median_error=0.0,
    worst_error=0.0,
    sections=(SECTION,),
    joins=(JOIN, AT_END),
    lines=(LINE,),
)


def told(report: SoundReport) -> list[str]:
    return [fault.what for fault in faults(report, spec=AudioSpec())]


def test_a_good_card_has_no_fault() -> None:
    assert told(GOOD) == []


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ({"heard": 331.0}, 0),
        ({"heard": 329.0}, 1),
        ({"heard": 369.0}, 0),
        ({"heard": 371.0}, 1),
        ({"asked": 0, "heard": 79.0}, 0),  # two clips keep 60 ms of silence at their edges
        ({"asked": 0, "heard": 81.0}, 1),
        ({"step": 7.9}, 0),
        ({"step": 8.1}, 1),
        ({"step": -7.9}, 0),
        ({"step": -8.1}, 1),
        ({"click": 0.009}, 0),
        ({"click": 0.011}, 1),
    ],
)
def test_a_join_is_held_to_its_bounds(change: dict[str, Any], count: int) -> None:
    assert len(told(replace(GOOD, joins=(replace(JOIN, **change), AT_END)))) == count


@pytest.mark.parametrize(("heard", "count"), [(1467.5, 0), (1466.5, 1), (1532.5, 0), (1533.5, 1)])
def test_a_sections_end_may_be_half_a_frame_further_off(
    heard: float,
    count: int,
) -> None:
    report = replace(GOOD, joins=(JOIN, replace(AT_END, heard=heard)))
    assert len(told(report)) == count


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ({"error": 29.0}, 0),
        ({"error": -31.0}, 1),
        ({"error": 31.0}, 1),
        ({"sure": 0.61}, 0),
        ({"sure": 0.59}, 1),
        ({"alike": 0.61}, 0),
        ({"alike": 0.59}, 1),
        ({"click": 0.11}, 0),
        ({"click": 0.13}, 1),
        ({"odd_length": True}, 1),
    ],
)
def test_a_line_is_held_to_its_bounds(change: dict[str, Any], count: int) -> None:
    assert len(told(replace(GOOD, lines=(replace(LINE, **change),)))) == count


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ({"loudness": -16.9}, 0),
        ({"loudness": -17.1}, 1),
        ({"loudness": -14.9}, 1),
        ({"loudness": -30.0, "seconds": 2.9}, 0),  # too short to be measured
        ({"loudness": -30.0, "seconds": 3.0}, 1),
    ],
)
def test_a_section_is_held_to_its_episode(change: dict[str, Any], count: int) -> None:
    assert len(told(replace(GOOD, sections=(replace(SECTION, **change),)))) == count


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ({"loudness": -16.4}, 0),
        ({"loudness": -16.6}, 1),
        ({"loudness": -15.4}, 1),
        ({"loudness": -16.9, "seconds": 29.0}, 0),  # a few words weigh too much
        ({"loudness": -16.9, "seconds": 30.0}, 1),
        ({"loudness": -18.1, "seconds": 29.0, "sections": ()}, 1),
        ({"true_peak": -1.0}, 0),
        ({"true_peak": -0.9}, 1),
        ({"clipped": 1}, 1),
        ({"longest_silence": 2.5}, 0),  # a second over the longest pause
        ({"longest_silence": 2.6}, 1),
        ({"longest_silence": 2.5, "joins": ()}, 0),
        ({"longest_silence": 2.6, "joins": ()}, 1),
    ],
)
def test_a_file_is_held_to_its_bounds(change: dict[str, Any], count: int) -> None:
    assert len(told(replace(GOOD, **change))) == count
