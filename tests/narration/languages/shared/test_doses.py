"""Doses in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "400 mg/80 mg", "vierhundert Milligramm, achtzig Milligramm"),
        ("de", "5 mg/1 g Creme", "fünf Milligramm pro ein Gramm Creme"),
        ("fr", "1 g/125 mg", "un gramme, cent vingt-cinq milligrammes"),
        (
            "de",
            "Insulin 10 E morgens, 12 E abends, Block E",
            "Insulin zehn Einheiten morgens, zwölf Einheiten abends, Block E",
        ),
        ("fr", "Insuline 10 U le soir", "Insuline dix unités le soir"),
        ("fr", "10/20 mg, note 10/20", "dix, vingt milligrammes, note dix sur vingt"),
        ("de-DE", "2x/Wo. messen", "zweimal pro Woche messen"),
        ("fr-FR", "2 x/sem. ; puis", "deux fois par semaine ; puis"),
        ("de", "2^8-1, 3 x 10 mg", "zwei hoch acht minus eins, dreimal zehn Milligramm"),
        ("es", "nota 10, 3 x 10 mg", "nota diez, tres veces diez miligramos"),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
