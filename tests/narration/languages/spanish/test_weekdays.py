"""Weekdays in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Todos, salvo D. Juan Gil", "Todos, salvo don Juan Gil"),
        ("excepto J y D.", "excepto jueves y domingo."),
        (
            "L-X-V y L-V; tallas S-M-L; cerrado L y festivos",
            "lunes, miércoles, viernes y L-V; tallas S-M-L; cerrado lunes y festivos",
        ),
        ("L, M y V de 9 a 14 h", "lunes, martes y viernes de nueve a catorce horas"),
        ("cabe en 10 d. háb. más", "cabe en diez días hábiles más"),
    ],
)
def test_weekdays_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
