"""More and less in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Une durée < 3 h", "Une durée inférieure à trois heures"),
        ("Ils gagnent < 60 € en sept.", "Ils gagnent moins de soixante euros en septembre."),
    ],
)
def test_more_and_less_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
