"""Scores in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("gol en el min. 88", "gol en el minuto ochenta y ocho"),
        ("goles en los min. 12 y 67", "goles en los minutos doce y sesenta y siete"),
    ],
)
def test_scores_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
