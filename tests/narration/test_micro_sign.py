"""The sign for millionths and the Greek letter that reading makes of it are said alike."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms
from podcast.narration.spoken.micro_sign import with_micro_signs
from podcast.reading.repair import repair


@pytest.mark.parametrize(
    ("language", "right"),
    [
        ("de", "fünfundsiebzig Mikrogramm, drei Mikromol pro Liter"),
        ("fr", "soixante-quinze microgrammes, trois micromoles par litre"),
        ("es", "setenta y cinco microgramos, tres micromoles por litro"),
        ("en", "seventy-five micrograms, three micromoles per liter"),
    ],
)
@pytest.mark.parametrize("sign", ["\u00b5", "\u03bc"])
def test_millionths_are_said_as_they_are_read_from_a_file(
    language: str, right: str, sign: str
) -> None:
    text = repair(f"75 {sign}g, 3 {sign}mol/L")
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
    assert "".join(piece.shown for piece in pieces) == text


def test_a_greek_word_and_a_lone_letter_stay() -> None:
    text = "\u03b1\u03bc und \u03bc = 3"
    assert with_micro_signs(text) == text
