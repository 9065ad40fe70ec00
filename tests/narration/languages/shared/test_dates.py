"""Dates in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de-DE", "Haltbar bis 09/2029", "Haltbar bis September zweitausendneunundzwanzig"),
        ("es-ES", "CAD 11/2028", "caducidad noviembre de dos mil veintiocho"),
    ],
)
def test_dates_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
