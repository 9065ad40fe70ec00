"""Numbers that are dialled, in Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Llame al 112/061.", "Llame al uno uno dos o cero seis uno."),
        (
            "Línea de la Vida: 800 911 2000; 911.",
            "Línea de la Vida: ocho cero cero, nueve uno uno, dos cero cero cero; nueve uno uno.",
        ),
        (
            "Tel. (+34) 915 620 420",
            "Teléfono más tres cuatro, nueve uno cinco, seis dos cero, cuatro dos cero",
        ),
        ("Y hubo 17/112 casos.", "Y hubo 17/112 casos."),
    ],
)
def test_numbers_that_are_dialled_are_said_by_figures(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
