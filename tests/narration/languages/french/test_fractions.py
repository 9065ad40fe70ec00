"""Fractions in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Diluez au 1/10. Ouvert du 1/3 au 1/10.",
            "Diluez au un pour dix. Ouvert du premier mars au premier octobre.",
        ),
        ("La dilution commence le 1/10.", "La dilution commence le premier octobre."),
        ("La probabilité est de 1/1 000.", "La probabilité est de un sur mille."),
        ("2 1/2 tasses, 1½ h", "deux tasses et demie, une heure et demie"),
        ("Un enfant de 3 ans 1/2.", "Un enfant de trois ans et demi."),
        ("1 pastille le soir", "une pastille le soir"),
    ],
)
def test_fractions_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
