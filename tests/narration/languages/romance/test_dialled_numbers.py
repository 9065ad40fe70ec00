"""Numbers that are dialled, by what stands beside them, in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "SOS Amitié 454545", "S O S Amitié quarante-cinq quarante-cinq quarante-cinq"),
        ("fr", "n° de la mairie : 3430", "numéro de la mairie : trente-quatre trente"),
        ("fr", "n° de dossier : 3430", "numéro de dossier : trois mille quatre cent trente"),
        ("fr", "Samu 1515, police 17", "Samu quinze quinze, police dix-sept"),
        ("fr", "Le 15 janv. 2027", "Le quinze janvier deux mille vingt-sept"),
        ("fr", "Le 17 nov. à midi", "Le dix-sept novembre à midi"),
        ("es", "Agresiones: 016", "Agresiones: cero uno seis"),
        ("es", "Urg. méd.: 112", "Urgencias médicas: uno uno dos"),
        ("es", "950 00 00 01/02", "nueve cinco cero, cero cero, cero cero, cero uno o cero dos"),
        ("es", "celular 9 8765 4321", "celular nueve, ocho siete seis cinco, cuatro tres dos uno"),
        ("es", "bomberos 116", "bomberos uno uno seis"),
        ("es", "Vinieron 116 vecinos", "Vinieron ciento dieciséis vecinos"),
    ],
)
def test_what_is_dialled_is_no_quantity(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
