"""Ordinals in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "art. 1°, el 1° de mayo, 3° grado, 5° C",
            "artículo primero, el primero de mayo, tercer grado, cinco grados C",
        ),
        ("2.ª pl., 4 pers.", "segunda planta, cuatro personas"),
        ("2ª ed. Salió ayer. (ed. Pérez)", "segunda edición. Salió ayer. (ed. Pérez)"),
        ("el 1.º mes y el 3.º", "el primer mes y el tercero"),
    ],
)
def test_ordinals_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
