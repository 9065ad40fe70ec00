"""Text is cut without losing a letter, and joined without a pause."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Clip
from podcast.speech.engine_limits import cut, join

WORDY = st.text("ab, .;:—é\u0301日。", max_size=300)


@given(WORDY, st.integers(5, 60))
def test_no_piece_is_too_long_and_no_letter_is_lost(text: str, at_most: int) -> None:
    pieces = cut(text, at_most=at_most)
    assert all(0 < len(piece) <= at_most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(WORDY, st.integers(5, 60))
def test_what_fits_is_not_cut(text: str, at_most: int) -> None:
    if 0 < len(text.strip()) <= at_most:
        assert cut(text, at_most=at_most) == (text.strip(),)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("One two three. Four five six, seven.", ("One two three.", "Four five six, seven.")),
        ("One two, three four; five six seven", ("One two, three four;", "five six seven")),
        ("One two three, four five six seven", ("One two three,", "four five six seven")),
        ("One, two three four five six seven", ("One, two three four five", "six seven")),
        ("Bees cost 3.14159 or 2,000 and more.", ("Bees cost 3.14159 or", "2,000 and more.")),
        ("He said “yes.” Then he went home.", ("He said “yes.”", "Then he went home.")),
        ("a" * 30, ("a" * 24, "a" * 6)),
    ],
)
def test_a_text_is_cut_at_the_best_place(text: str, pieces: tuple[str, ...]) -> None:
    assert cut(text, at_most=24) == pieces


def test_a_letter_keeps_its_accent() -> None:
    assert cut("e\u0301" * 6, at_most=5) == ("e\u0301" * 2, "e\u0301" * 2, "e\u0301" * 2)


def clip(before: int, loud: int, after: int) -> Clip:
    heights = [0] * before + [9000] * loud + [0] * after
    return Clip(array("h", heights).tobytes(), 1000)


def test_only_silence_at_a_join_is_taken_away() -> None:
    joined = array("h", join([clip(200, 50, 300), clip(400, 70, 500)]).samples)
    assert list(joined) == [0] * 200 + [9000] * 50 + [0] * 60 + [9000] * 70 + [0] * 500


def test_one_piece_is_left_as_it_is() -> None:
    assert join([clip(200, 50, 300)]) == clip(200, 50, 300)


def test_pieces_of_different_rates_are_not_joined() -> None:
    with pytest.raises(ValueError, match="rate"):
        join([Clip(b"\x01\x00", 8000), Clip(b"\x01\x00", 16_000)])
