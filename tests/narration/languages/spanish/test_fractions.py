"""Fractions in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1 1/2 tazas", "una taza y media"),
    ],
)
def test_fractions_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
