"""Abbreviations in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Schmerz im Knie li., kein Fieber", "Schmerz im Knie links, kein Fieber"),
        ("2x tgl. 1 Tr. re. und li.", "zweimal täglich einen Tropfen rechts und links"),
        (
            "Die o. g. Person und das Bsp. 4 gelten ab sof.",
            "Die oben genannte Person und das Beispiel vier gelten ab sofort.",
        ),
        ("Das gilt i. Allg. nicht.", "Das gilt im Allgemeinen nicht."),
    ],
)
def test_abbreviations_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
