"""Scores in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "17,5/20, 3/4 l", "dix-sept virgule cinq sur vingt, trois quarts de litre"),
        ("es", "dolor 8/10", "dolor ocho sobre diez"),
        ("fr", "Il gagne 6/3, 6/4.", "Il gagne six trois, six quatre."),
    ],
)
def test_scores_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
