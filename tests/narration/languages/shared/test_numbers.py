"""Numbers in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            "Leukos 7,2 x10^9/l, 10⁶ Keime",
            "Leukos sieben Komma zwei mal zehn hoch neun pro Liter, zehn hoch sechs Keime",
        ),
        ("fr", "180 x10^9/l", "cent quatre-vingts fois dix puissance neuf par litre"),
        ("fr", "10⁶/ml", "dix puissance six par millilitre"),
        (
            "es",
            "180 x10^9/l, 3·10^6",
            "ciento ochenta por diez elevado a nueve por litro, tres por diez elevado a seis",
        ),
    ],
)
def test_numbers_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
