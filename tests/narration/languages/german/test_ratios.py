"""Ratios in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Das Risiko liegt bei 1 : 1000 etwa.", "Das Risiko liegt bei eins zu eintausend etwa."),
        ("Betrifft bis zu 1 von 100 Frauen.", "Betrifft bis zu einer von einhundert Frauen."),
        ("Das hat 1 von 9 Männern.", "Das hat einer von neun Männern."),
        ("Das ist Band 1 von 9.", "Das ist Band eins von neun."),
        (
            "Selten (≥ 1/10.000, < 1/1.000)",
            "Selten (mindestens einer von zehntausend, weniger als einer von eintausend)",
        ),
        (
            "Die Chance liegt bei 1 : 140 Mio.",
            "Die Chance liegt bei eins zu einhundertvierzig Millionen.",
        ),
    ],
)
def test_ratios_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
