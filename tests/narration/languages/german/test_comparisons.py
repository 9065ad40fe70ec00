"""More and less in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Fieber > 39 o. RR < 90/60: 112!",
            "Fieber über neununddreißig oder RR unter neunzig zu sechzig: eins eins zwei!",
        ),
        ("Haushalte mit < 60 % davon", "Haushalte mit weniger als sechzig Prozent davon"),
        ("Nicht > 25 °C lagern.", "Nicht über fünfundzwanzig Grad Celsius lagern."),
        ("Bei KG < 50 kg die Hälfte.", "Bei Körpergewicht unter fünfzig Kilogramm die Hälfte."),
    ],
)
def test_more_and_less_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
