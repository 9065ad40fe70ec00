"""Addresses in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("la ermita de S. José; S. José Pérez", "la ermita de San José; S. José Pérez"),
        (
            "C.P. 04510; 08001 Barcelona; 41080 Sevilla",
            (
                "código postal cero cuatro cinco uno cero; cero ocho cero cero uno "
                "Barcelona; cuarenta y un mil ochenta Sevilla"
            ),
        ),
        ("C/ Sol, s/n. ¿Seguir? (s/n)", "calle Sol, sin número. ¿Seguir? (s/n)"),
    ],
)
def test_addresses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
