"""Weekdays in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "lun., mer. et ven.", "lundi, mercredi et vendredi."),
        ("fr-FR", "Messe sam. à 18h", "Messe samedi à dix-huit heures"),
        ("es-ES", "abierto sáb. a las 9 h", "abierto sábado a las nueve horas"),
        ("es-ES", "un mar de 9 colores", "un mar de nueve colores"),
    ],
)
def test_weekdays_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right


def test_the_end_of_a_french_thursday_is_no_german_and() -> None:
    pieces = spoken_forms("Ouvert lun., mar. et jeu. 8 h", language="fr")
    assert "".join(piece.spoken for piece in pieces) == "Ouvert lundi, mardi et jeudi huit heures"
