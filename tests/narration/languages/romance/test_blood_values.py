"""Values of the blood and of a monitor in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Na 140 mmol/L", "sodium cent quarante millimoles par litre"),
        ("fr", "PAS 132 mmHg", "pression systolique cent trente-deux millimètres de mercure"),
        ("fr", "Ne prenez PAS 2 cachets.", "Ne prenez PAS deux cachets."),
        ("fr", "SaO2 à 94 %", "S A O deux à quatre-vingt-quatorze pour cent"),
        ("fr", "GR 4,1 T/L", "globules rouges quatre virgule un téras par litre"),
        ("fr", "FC 64/min", "fréquence cardiaque soixante-quatre par minute"),
        ("fr", "HCO3- 22 mmol/L", "bicarbonates vingt-deux millimoles par litre"),
        ("fr", "VGM 91 fL", "V G M quatre-vingt-onze femtolitres"),
        ("es", "K 3,9 mEq/l", "potasio tres coma nueve miliequivalentes por litro"),
        ("es", "Hto 39 %", "hematocrito treinta y nueve por ciento"),
        ("es", "SatO2 93 %", "saturación de oxígeno noventa y tres por ciento"),
        ("es", "BNP 80 pg/ml", "B N P ochenta picogramos por mililitro"),
        ("fr", "Apgar 9/10/10 à la naissance", "Apgar neuf, dix, dix à la naissance"),
        ("es", "Apgar: 8/9/10", "Apgar: ocho, nueve, diez"),
        (
            "fr",
            "Collyre : 1 gtte 2x/j OD",
            "Collyre : une goutte deux fois par jour dans l'œil droit",
        ),
        (
            "es",
            "Colirio: 2 gotas c/8 h en OI",
            "Colirio: dos gotas cada ocho horas en el ojo izquierdo",
        ),
        ("es", "Una OD del barrio", "Una O D del barrio"),
        # The same letters are a path, a road, a club or a king's name elsewhere.
        ("fr", "Le GR 20 est long.", "Le GR vingt est long."),
        ("fr", "France 3 et FR 3", "France trois et FR trois"),
        ("es", "La K 7 y la Na 3", "La K siete y la Na tres"),
        ("es", "Cl 45 con Cr 7", "Cl cuarenta y cinco con Cr siete"),
    ],
)
def test_values_are_said_by_what_is_measured(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
