"""Abbreviations in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("4 bis r. Hoche", "quatre bis rue Hoche"),
        ("av. la prise, 3 av. Foch", "avant la prise, trois avenue Foch"),
        ("fièvre ou gêne resp., avis méd.", "fièvre ou gêne respiratoire, avis médical."),
    ],
)
def test_abbreviations_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
