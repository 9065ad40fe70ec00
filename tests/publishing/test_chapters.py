"""Chapters as files and feeds hold them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import MOST_CHAPTERS, Chapter
from podcast.model.joined_chapters import fitting_chapters


def chapters(count: int) -> list[Chapter]:
    return [Chapter(at * 10, at * 10 + 10, f"Part {at}", f"s{at}") for at in range(count)]


@pytest.mark.parametrize("count", [0, 1, MOST_CHAPTERS])
def test_what_fits_stays(count: int) -> None:
    assert fitting_chapters(chapters(count)) == tuple(chapters(count))


@given(st.integers(MOST_CHAPTERS + 1, 2000))
def test_more_are_joined_with_their_neighbours_and_no_title_or_moment_is_lost(count: int) -> None:
    fitted = fitting_chapters(chapters(count))
    assert len(fitted) == MOST_CHAPTERS
    assert [one.start for one in fitted] == [0, *(one.end for one in fitted[:-1])]
    assert fitted[-1].end == count * 10
    titles = [title for one in fitted for title in one.title.split("; ")]
    assert titles == [f"Part {at}" for at in range(count)]
