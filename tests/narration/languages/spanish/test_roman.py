"""Roman in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "León XIV y Catalina II; Eduardo V. vino.",
            "León catorce y Catalina segunda; Eduardo V. vino.",
        ),
        ("el III trimestre", "el tercer trimestre"),
        ("En el s. XIX.", "En el siglo diecinueve."),
        ("factor IX, vía IV", "factor nueve, vía intravenosa"),
    ],
)
def test_roman_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
