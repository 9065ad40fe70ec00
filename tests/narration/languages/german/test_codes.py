"""Codes in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Gemäß § 28a Abs. 1 gilt es.", "Gemäß Paragraf achtundzwanzig a Absatz eins gilt es."),
        ("Die Kl. 3b liest.", "Die Klasse drei b liest."),
    ],
)
def test_codes_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
