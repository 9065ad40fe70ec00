"""Measures in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Höchstens 5 mg pro kg KG geben.",
            "Höchstens fünf Milligramm pro Kilogramm Körpergewicht geben.",
        ),
        ("Sie rückten 3x aus.", "Sie rückten dreimal aus."),
        (
            "Eine 80-m²-Wohnung bei km 4 mieten.",
            "Eine Achtzig-Quadratmeter-Wohnung bei Kilometer vier mieten.",
        ),
        ("Ein 1-m²-Beet.", "Ein Ein-Quadratmeter-Beet."),
        ("40 mg/kg KG/d", "vierzig Milligramm pro Kilogramm Körpergewicht am Tag"),
        (
            "1 kl. Zwiebel, 2 gr. Möhren, 1 Bd. Dill",
            "eine kleine Zwiebel, zwei große Möhren, ein Bund Dill",
        ),
    ],
)
def test_measures_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
