"""Doses in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1 comp. c/8 h x 1 sem.", "un comprimido cada ocho horas durante una semana"),
        ("Toma el sol. 2 sol. orales", "Toma el sol. dos solución orales"),
        ("Bus c/15 min.", "Bus cada quince minutos."),
        ("1 sobre de levadura", "un sobre de levadura"),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
