"""Doses in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("8 UI SC le soir", "huit unités internationales en sous-cutané le soir"),
        ("Ne pas dép. 2 g/j.", "Ne pas dépasser deux grammes par jour."),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
