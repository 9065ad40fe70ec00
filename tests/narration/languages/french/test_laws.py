"""Laws in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("art. 3 à 5 s'appliquent", "articles trois à cinq s'appliquent"),
        ("la loi n° 83-634", "la loi numéro quatre-vingt-trois tiret six cent trente-quatre"),
    ],
)
def test_laws_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
