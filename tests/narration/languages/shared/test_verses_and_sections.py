"""Verses and sections in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Röm 5,1.6-8", "Römer fünf, eins, sechs bis acht"),
        (
            "de",
            "1. Kön 8, 27; 2 Tim 1, 7",
            "Erste Könige acht, siebenundzwanzig; Zweiter Timotheus eins, sieben",
        ),
        (
            "fr",
            "2 P 1, 4; 1 S 3, 10; taille S 3,5",
            "deuxième Pierre un, quatre; premier Samuel trois, dix; taille S trois virgule cinq",
        ),
        (
            "es",
            "2 Tm 1, 7; 1 Sam 3, 10; talla S 3,5",
            "Segunda de Timoteo uno, siete; Primero de Samuel tres, diez; talla S tres coma cinco",
        ),
    ],
)
def test_verses_and_sections_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
