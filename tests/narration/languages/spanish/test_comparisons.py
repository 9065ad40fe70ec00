"""More and less in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Usar en < 2 m de altura.", "Usar en menos de dos metros de altura."),
        ("ganan < 900 € en sept.", "ganan menos de novecientos euros en septiembre."),
    ],
)
def test_more_and_less_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
