"""Times in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("de 8:00 a 21:00 hrs., salvo fiestas", "de ocho a veintiuna horas, salvo fiestas"),
        ("a las 21:01 h, a las 8:05", "a las veintiuna cero uno, a las ocho cero cinco"),
        ("a las 9.15, 9.15 kg", "a las nueve quince, nueve coma quince kilogramos"),
        (
            "Abierto L-S de 9 a 14 h. el tren L-V",
            "Abierto de lunes a sábado de nueve a catorce horas. el tren L-V",
        ),
        (
            "De L a V de 9 a 14 h, S-D cerrado",
            "De lunes a viernes de nueve a catorce horas, de sábado a domingo cerrado",
        ),
        (
            "Horario: L-J 9-18 h, V 9-15 h",
            "Horario: de lunes a jueves nueve a dieciocho horas, viernes nueve a quince horas",
        ),
    ],
)
def test_times_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
