"""Lines are judged by the pace of their own episode."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.checking.odd_lengths import paces

LINE = "The keepers wore masks for a week and nothing at all was different"


def judged(spoken: str, seconds: float) -> tuple[float, bool]:
    usual = [(LINE, 4.0)] * 5
    pace = paces([*usual, (spoken, seconds)])[-1]
    return pace.ratio, pace.odd


@pytest.mark.parametrize(("seconds", "odd"), [(2.0, True), (3.0, False), (5.0, False), (8.0, True)])
def test_half_and_double_the_time_are_odd(*, seconds: float, odd: bool) -> None:
    assert judged(LINE, seconds) == (round(seconds / 4, 2), odd)


def test_letters_said_one_by_one_take_their_time() -> None:
    assert judged("The MDMA and the PTSD of the USA and the NHS in the EU", 6.0)[1] is False


def test_short_lines_are_not_judged() -> None:
    assert judged("Yes.", 1.4)[1] is False


def test_words_a_minute_are_counted() -> None:
    assert paces([(LINE, 4.0)])[0].words_a_minute == 195


@given(st.lists(st.tuples(st.text(), st.floats(0, 1000)), max_size=20))
def test_any_lines_are_judged_without_complaint(lines: list[tuple[str, float]]) -> None:
    assert len(paces(lines)) == len(lines)
