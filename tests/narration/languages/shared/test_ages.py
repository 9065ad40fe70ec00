"""Ages in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "< 6 Mon., > 12 J.", "unter sechs Monaten, über zwölf Jahre."),
        ("fr", "adultes > 65 ans", "adultes de plus de soixante-cinq ans"),
        (
            "es",
            "niños < 8 m, tubo > 8 m",
            "niños de menos de ocho meses, tubo mayor que ocho metros",
        ),
        ("fr", "enfants < 15 kg", "enfants de moins de quinze kilogrammes"),
        ("es", "Bebés > 6 m.: 2,5 ml.", "Bebés de más de seis meses: dos coma cinco mililitros."),
        ("fr", "de 6 m à 3 ans", "de six mois à trois ans"),
        ("es", "de 6 m a 2 a", "de seis meses a dos años"),
    ],
)
def test_ages_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
