"""Laws in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ley 7/1985", "Ley siete de mil novecientos ochenta y cinco"),
        ("LO 1/2004", "Ley Orgánica uno de dos mil cuatro"),
        ("STC 11/2009", "S T C once de dos mil nueve"),
        ("Del 0 al 100, sube.", "Del cero al cien, sube."),
        ("La STC 31/2010", "La S T C treinta y uno de dos mil diez"),
    ],
)
def test_laws_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
