"""Travel in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("arr. 9 h, Mgr Leroy", "arrivée neuf heures, Monseigneur Leroy"),
        ("dép. 8h15, arr. vers 17h", "départ huit heures quinze, arrivée vers dix-sept heures"),
    ],
)
def test_travel_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
