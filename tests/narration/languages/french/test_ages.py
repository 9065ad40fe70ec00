"""Ages in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("5 € (–12 ans : 2 €)", "cinq euros (moins de douze ans : deux euros)"),
        (
            "2 ans et 6 m, un mur de 2 ans et 6 m de haut",
            "deux ans et six mois, un mur de deux ans et six mètres de haut",
        ),
        ("les -12 ans, aux + de 60 ans", "les moins de douze ans, aux plus de soixante ans"),
    ],
)
def test_ages_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
