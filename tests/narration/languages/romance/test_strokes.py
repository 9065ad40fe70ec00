"""Strokes between two figures in French and Spanish, by their company."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Demain 7/15 °C.", "Demain sept à quinze degrés Celsius."),
        ("fr", "Pour 6/8 pers.", "Pour six à huit personnes."),
        ("fr", "Une mesure à 6/8.", "Une mesure à six huit."),
        ("fr", "Il a eu 7,5/10.", "Il a eu sept virgule cinq sur dix."),
        ("fr", "Ouvert 9h15/12h30.", "Ouvert neuf heures quinze à douze heures trente."),
        ("es", "Mañana 7/15 ºC.", "Mañana siete a quince grados Celsius."),
        ("es", "Para 4/6 raciones.", "Para cuatro a seis raciones."),
        ("es", "En compás de 6/8.", "En compás de seis por ocho."),
        ("es", "Sacó un 8,25/10.", "Sacó un ocho coma veinticinco sobre diez."),
        ("es", "Abierto 9:15/14:30.", "Abierto nueve quince a catorce treinta."),
        ("es", "Las 3/4 partes.", "Las tres cuartas partes."),
        # Parts, days, doses and pressures keep theirs.
        ("fr", "Les 3/4 des gens", "Les trois quarts des gens"),
        ("fr", "Le 7/10, TA 12/8", "Le sept octobre, T A douze huit"),
        ("es", "Un 3/4 del vaso", "Un tres cuartos del vaso"),
        ("es", "El 7/10, TA 12/8", "El siete de octubre, T A doce ocho"),
        ("es", "2,5/10 mg", "2,5/10 mg"),
    ],
)
def test_a_stroke_is_said_by_what_is_beside_it(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
