"""What is measured in the blood, by its letters in German."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "SpO2 von 91 %, paCO₂ 48 mmHg, fT4 1,1 ng/dl",
            (
                "S P O zwei von einundneunzig Prozent, P A C O zwei achtundvierzig Millimeter "
                "Quecksilbersäule, F T vier eins Komma eins Nanogramm pro Deziliter"
            ),
        ),
    ],
)
def test_it_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
