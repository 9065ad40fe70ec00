"""Abbreviations in French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "TVA incl., repas incl.", "T V A incluse, repas inclus."),
        (
            "es",
            "desayuno incl., tasas incl., del 1 al 3 incl.",
            "desayuno incluido, tasas incluidas, del uno al tres inclusive.",
        ),
    ],
)
def test_abbreviations_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
