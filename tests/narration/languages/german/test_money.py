"""Money in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Das Billett kostet Fr. 12.50 hier.", "Das Billett kostet zwölf Franken fünfzig hier."),
        ("Kostet Fr. 1.50 nur.", "Kostet einen Franken fünfzig nur."),
        ("800 € WM, die WM in Rom", "achthundert Euro Warmmiete, die WM in Rom"),
        ("von 1,50 €, für 1,50 €", "von einem Euro fünfzig, für einen Euro fünfzig"),
    ],
)
def test_money_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
