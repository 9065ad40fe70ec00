"""Dose times in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Die Note 1-2-3 E. kommt.", "Die Note eins, zwei, drei E. kommt."),
        ("de", "1 - 0 - 1/2, dann 2-1-2-0", "eins, null, ein halb, dann zwei, eins, zwei, null"),
        ("fr", "½-0-1", "un demi, zéro, un"),
        ("es", "1 1/2-0-1", "uno y medio, cero, uno"),
        ("de", "1-2x tägl.", "ein- bis zweimal täglich"),
        ("fr", "2 à 3x/j", "deux à trois fois par jour"),
        ("es", "2-3 veces/día", "dos a tres veces al día"),
        ("es", "máx. 6/24 h", "máximo seis en veinticuatro horas"),
        ("es", "1 vez/sem, tel. 112", "una vez por semana, teléfono uno uno dos"),
        ("fr", "1 sachet 2 f./j", "un sachet deux fois par jour"),
    ],
)
def test_dose_times_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
