"""What is below nought, and units by a letter, in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "Le solde est de –1 250 €.",
            "Le solde est de moins mille deux cent cinquante euros.",
        ),
        (
            "fr",
            "La marge (- 46 M€) baisse.",
            "La marge (moins quarante-six millions d'euros) baisse.",
        ),
        (
            "es",
            "Cae un –3 % y sube a –1,5 %.",
            "Cae un menos tres por ciento y sube a menos uno coma cinco por ciento.",
        ),
        ("fr", "Soit y = –2.", "Soit y égale moins deux."),
        ("es", "Varios –5 % del total– votaron.", "Varios –cinco por ciento del total– votaron."),
        ("fr", "De 12 €–15 €", "De douze euros à quinze euros"),
        ("fr", "de 3 %–5 %", "de trois pour cent à cinq pour cent"),
        (
            "fr",
            "Elle bout à 100 °C (373 K).",
            "Elle bout à cent degrés Celsius (trois cent soixante-treize kelvins).",
        ),
        ("fr", "Un salaire de 40 K.", "Un salaire de quarante K."),
        (
            "es",
            "21 M de t y 3/4 de kg",
            "veintiún millones de toneladas y tres cuartos de kilogramo",
        ),
    ],
)
def test_what_is_below_nought_is_said_with_its_minus(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
