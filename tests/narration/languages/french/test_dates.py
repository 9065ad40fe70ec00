"""Dates in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "J.-C. Dupont, né 52 ans avant J.-C. Le 5 fév. 2024.",
            (
                "J.-C. Dupont, né cinquante-deux ans avant Jésus-Christ. Le cinq "
                "février deux mille vingt-quatre."
            ),
        ),
        ("pdt 5 j., puis rien", "pendant cinq jours, puis rien"),
        ("J-5 avant Noël", "J moins cinq avant Noël"),
    ],
)
def test_dates_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
