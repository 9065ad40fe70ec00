"""What the rules said of a text is the same from the store as from the rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Piece
from podcast.narration.spoken import spoken_forms
from podcast.narration.spoken.remembered import (
    Remembered,
    remembered_from_bytes,
    remembered_to_bytes,
    remembering,
)

LANGUAGES = ("en-GB", "en-US", "de", "fr", "es")
KNOWN: Remembered = {("Bees.", "en", frozenset()): (Piece("Bees.", "wasps.", "units"),)}


@given(
    st.lists(
        st.tuples(st.text(max_size=40) | st.sampled_from(["5 mg", "Ring 999.", ""]),
                  st.sampled_from(LANGUAGES)),
        max_size=5,
    )
)  # fmt: skip
def test_what_is_kept_comes_back_piece_by_piece(asked: list[tuple[str, str]]) -> None:
    with remembering({}) as heard:
        said = {one: spoken_forms(one[0], language=one[1]) for one in asked}
    again = remembered_from_bytes(remembered_to_bytes(heard))
    assert again == heard
    assert {(text, language): pieces for (text, language, _), pieces in again.items()} == said


def test_what_is_known_is_said_without_the_rules_and_only_within() -> None:
    with remembering({}) as outer, remembering(KNOWN) as inner:
        assert spoken_forms("Bees.", language="en")[0].spoken == "wasps."
        assert spoken_forms("Bees.", language="en-GB")[0].spoken == "Bees."
    assert outer == inner
    assert len(inner) == 2
    assert spoken_forms("Bees.", language="en")[0].spoken == "Bees."


def test_rules_that_are_off_are_another_question() -> None:
    text = "Take 5 mg."
    rule = next(piece.rule for piece in spoken_forms(text, language="en") if piece.rule)
    with remembering({}) as heard:
        spoken_forms(text, language="en")
        off = spoken_forms(text, language="en", rules_off=frozenset({rule}))
    kept = remembered_from_bytes(remembered_to_bytes(heard))
    assert kept[text, "en", frozenset({rule})] == off != kept[text, "en", frozenset()]


@pytest.mark.parametrize("at", [0, 30, 64, 66, -2])
def test_one_wrong_byte_and_nothing_is_known(at: int) -> None:
    data = bytearray(remembered_to_bytes(KNOWN))
    data[at] ^= 1
    assert remembered_from_bytes(bytes(data)) == {}


def test_another_texts_pieces_are_not_taken() -> None:
    wrong = {("Ants.", "en", frozenset[str]()): KNOWN["Bees.", "en", frozenset()]}
    assert remembered_from_bytes(remembered_to_bytes(wrong)) == {}
