"""Chemistry in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "C6H12O6, H₂SO₄", "C sechs H zwölf O sechs, H zwei S O vier"),
        ("fr", "Na+, Ca2+", "Na plus, Ca deux plus"),
        ("de", "AUC0–48", "AUC null bis achtundvierzig"),
    ],
)
def test_chemistry_is_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
