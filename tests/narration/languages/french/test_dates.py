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


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("du 3–5 mai", "du trois au cinq mai"),
        ("les 28 – 30 avril", "les vingt-huit à trente avril"),
        ("Ouvert 1er–3 mai", "Ouvert premier à trois mai"),
        ("le 5 mai", "le cinq mai"),
    ],
)
def test_days_of_one_month_reach_from_and_to(text: str, right: str) -> None:
    assert "".join(piece.spoken for piece in spoken_forms(text, language="fr")) == right
