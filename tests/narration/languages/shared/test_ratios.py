"""Ratios in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de-DE", "Torverhältnis 18:12", "Torverhältnis achtzehn zu zwölf"),
        ("fr-FR", "≥ 1/100 patients", "au moins un patient sur cent"),
        ("es-ES", "> 1/100", "más de uno de cada cien"),
    ],
)
def test_ratios_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
