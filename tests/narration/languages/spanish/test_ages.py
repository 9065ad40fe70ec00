"""Ages in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Niño de 2 a. y 6 m., de 3 años y 2 m de alto",
            "Niño de dos años y seis meses, de tres años y dos metros de alto",
        ),
        ("Mujer de 40 a. Fuma.", "Mujer de cuarenta años. Fuma."),
        ("murió a los 93 a. en casa", "murió a los noventa y tres años en casa"),
    ],
)
def test_ages_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
