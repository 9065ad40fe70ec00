"""Codes in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "Pourvoi n° 11-22.333",
            "Pourvoi numéro onze tiret vingt-deux point trois cent trente-trois",
        ),
        ("es", "exp. 45/2019", "expediente cuarenta y cinco de dos mil diecinueve"),
        ("de", "ISBN 3-16-148410-X", "ISBN drei, eins sechs, eins vier acht vier eins null, X"),
        ("de", "Vit. D3 1.000 I.E.", "Vitamin D drei, eintausend internationale Einheiten"),
        (
            "fr-FR",
            "FR76 3000 6000 0112 3456 7890 189",
            (
                "F R, sept six, trois zéro zéro zéro, six zéro zéro zéro, zéro un un deux, trois "
                "quatre cinq six, sept huit neuf zéro, un huit neuf"
            ),
        ),
    ],
)
def test_codes_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
