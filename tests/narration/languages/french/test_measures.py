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
