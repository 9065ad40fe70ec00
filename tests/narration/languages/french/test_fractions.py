"""Fractions in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2 1/2 tasses, 1½ h", "deux tasses et demie, une heure et demie"),
        ("Un enfant de 3 ans 1/2.", "Un enfant de trois ans et demi."),
        ("1 pastille le soir", "une pastille le soir"),
    ],
)
def test_fractions_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
