"""Roman in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            "Stadium IIIa, Grad II und III, Faktoren V, VIII und X.",
            "Stadium drei a, Grad zwei und drei, Faktoren fünf, acht und zehn.",
        ),
        (
            "de",
            "Phase-II-Studie, Faktor-IX-Mangel, Typ-1-Diabetes",
            "Phase-zwei-Studie, Faktor-neun-Mangel, Typ-eins-Diabetes",
        ),
        ("de", "Windows XP, Familie IV", "Windows XP, Familie IV"),
        ("fr", "Chapitres XVII-XVIII et XIX", "Chapitres dix-sept à dix-huit et dix-neuf"),
        ("es", "Estadio IIIa, factores V y VIII", "Estadio tres a, factores cinco y ocho"),
    ],
)
def test_roman_is_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
