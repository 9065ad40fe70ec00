"""Doses in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Danach 1 Beutel in Wasser auflösen.", "Danach einen Beutel in Wasser auflösen."),
        ("Abends: 1 Beutel in Wasser auflösen.", "Abends: einen Beutel in Wasser auflösen."),
        ("Das wirkt nach ½–1 Std. gut.", "Das wirkt nach einer halben bis einer Stunde gut."),
        (
            "RR TGL. MESSEN! 3 X TGL. 1 TBL. NEHMEN!",
            "RR täglich MESSEN! dreimal täglich eine Tablette NEHMEN!",
        ),
        (
            "Er spritzt 10-8-12-6 IE am Tag.",
            "Er spritzt zehn, acht, zwölf, sechs internationale Einheiten am Tag.",
        ),
        ("1 TBL./TAG", "eine Tablette pro TAG"),
        ("2 X 1 TBL. TGL.", "zweimal eine Tablette täglich"),
        (
            "Bolus 4-4-4 IE/Mahlzeit.",
            "Bolus vier, vier, vier internationale Einheiten pro Mahlzeit.",
        ),
        ("Er spritzt 4-4-6 E. Humalog.", "Er spritzt vier, vier, sechs Einheiten Humalog."),
        ("2-3 X TGL. 1,5 TBL.", "zwei bis dreimal täglich eins Komma fünf Tabletten"),
        ("TMD 300 mg.", "Tagesmaximaldosis dreihundert Milligramm."),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
