"""Patients in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "31+1 sem. y 21+3 sem.",
            "treinta y una semanas más un día y veintiuna semanas más tres días.",
        ),
        ("mano dcha., ojo izq.", "mano derecha, ojo izquierdo."),
        ("dif. resp., llame al ped.", "dificultad respiratoria, llame al pediatra."),
        ("Pac. de 72 a., murió ayer", "Paciente de setenta y dos años, murió ayer"),
        ("Ad. y niños > 12 a. al día", "Adultos y niños de más de doce años al día"),
    ],
)
def test_patients_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
