"""Fractions in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Noch ½ kg Mehl.", "Noch ein halbes Kilogramm Mehl."),
        ("de", "Noch 1/2 Tablette.", "Noch eine halbe Tablette."),
        ("de", "Noch ¼ l Wasser.", "Noch ein Viertel Liter Wasser."),
        ("fr", "Ajoutez ¼ l de lait.", "Ajoutez un quart de litre de lait."),
        ("es", "Añada ½ l de leche.", "Añada medio litro de leche."),
        ("fr-FR", "1/2 comprimé", "un demi comprimé"),
        (
            "es",
            "1/2-1 comp. al día, ½-2 cdas.",
            "medio a un comprimido al día, media a dos cucharadas",
        ),
        ("fr", "1/2-1 cp, ½-2 heures", "un demi à un comprimé, une demi à deux heures"),
        (
            "de",
            "1/2-1 Btl., 1/2–1 Stunde, Heft 1/2-2020",
            "ein halber bis ein Beutel, eine halbe bis eine Stunde, Heft 1/2-2020",
        ),
        ("de", "½–2 Tassen", "einhalb bis zwei Tassen"),
        ("fr", "les 3/4 du temps", "les trois quarts du temps"),
    ],
)
def test_fractions_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
