"""Abbreviations in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("la no. 4; dijo que no. Fin", "la número cuatro; dijo que no. Fin"),
        ("Varón c/ HTA.", "Varón con H T A."),
    ],
)
def test_abbreviations_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
