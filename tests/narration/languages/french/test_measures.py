"""Measures in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Il fait –3 °C, entre –5 et –1 °C, de 2–3 °C",
            (
                "Il fait moins trois degrés Celsius, entre moins cinq et moins un "
                "degré Celsius, de deux à trois degrés Celsius"
            ),
        ),
        ("0,3 ml par kg de poids", "zéro virgule trois millilitre par kilogramme de poids"),
        ("au km 8", "au kilomètre huit"),
        ("Prix de 1,50 €.", "Prix d'un euro cinquante."),
    ],
)
def test_measures_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1 cc de sel", "une cuillère à café de sel"),
        ("4 CS d’huile", "quatre cuillères à soupe d’huile"),
        ("½ cc de levure", "une demi-cuillère à café de levure"),
        ("1 cc de sérum", "un centimètre cube de sérum"),
    ],
)
def test_spoons_by_their_letters_stand_before_food(text: str, right: str) -> None:
    assert "".join(piece.spoken for piece in spoken_forms(text, language="fr")) == right
