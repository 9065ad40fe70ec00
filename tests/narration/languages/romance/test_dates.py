"""Dates in French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "née le 5/6/44, vue le 5/6/24",
            (
                "née le cinq juin mille neuf cent quarante-quatre, "
                "vue le cinq juin deux mille vingt-quatre"
            ),
        ),
        ("es", "F. nac.: 5/6/12", "F. nac.: cinco de junio de dos mil doce"),
        (
            "fr",
            "les 2/3, les 24/12 et 1/1",
            "les deux tiers, les vingt-quatre décembre et premier janvier",
        ),
        ("es", "viernes 12/06", "viernes doce de junio"),
        ("fr", "les notes du 10/12", "les notes du dix décembre"),
        ("de", "Zimmer von O. Meier", "Zimmer von O. Meier"),
        ("fr", "La tension du 13/7 retombe.", "La tension du treize juillet retombe."),
        ("es", "La tensión del 13/7 baja.", "La tensión del trece de julio baja."),
        ("fr", "le 14/7, du 2/5 au 8/5", "le quatorze juillet, du deux mai au huit mai"),
        ("es", "el 6/1 y el 3/4 de la dosis", "el seis de enero y el tres cuartos de la dosis"),
    ],
)
def test_dates_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
