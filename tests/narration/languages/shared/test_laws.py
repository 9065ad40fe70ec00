"""Laws in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "es-ES",
            "Reglamento (UE) 2016/679",
            "Reglamento (U E) dos mil dieciséis, seiscientos setenta y nueve",
        ),
    ],
)
def test_laws_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
