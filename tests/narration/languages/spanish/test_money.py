"""Money in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Cuesta $1.500,50", "Cuesta mil quinientos dólares con cincuenta"),
        ("Son $1,300.00 M.N.", "Son mil trescientos pesos moneda nacional."),
    ],
)
def test_money_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
