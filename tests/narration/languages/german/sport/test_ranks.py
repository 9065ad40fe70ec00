"""Ranks in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Er kam als 5. ins Ziel.", "Er kam als Fünfter ins Ziel."),
        ("Sie kam als 3. von vielen an.", "Sie kam als Dritte von vielen an."),
        ("Platz 3., 20 Pkt.", "Platz drei, zwanzig Punkte."),
        (
            "Er lief gut und wurde nur 4. Das war bitter.",
            "Er lief gut und wurde nur Vierter. Das war bitter.",
        ),
    ],
)
def test_ranks_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
