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


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "90 kcal/1 760 kJ",
            "quatre-vingt-dix kilocalories ou mille sept cent soixante kilojoules",
        ),
        ("es", "90 kJ/21 kcal", "noventa kilojulios o veintiuna kilocalorías"),
        ("de", "5 kJ/mol", "fünf Kilojoule pro Mol"),
        (
            "de",
            "90–95/70–80 mmHg",
            "neunzig bis fünfundneunzig zu siebzig bis achtzig Millimeter Quecksilbersäule",
        ),
        (
            "es",
            "120-140/70-90 mmHg",
            "ciento veinte a ciento cuarenta sobre setenta a noventa milímetros de mercurio",
        ),
    ],
)
def test_amounts_in_two_units_and_pressures_between(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
