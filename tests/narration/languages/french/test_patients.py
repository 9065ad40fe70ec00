"""Patients in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("œil dt, main g.", "œil droit, main gauche."),
        ("Pt de 61 ans", "Patient de soixante et un ans"),
        (
            "Ad. et enf. > 12 ans : 2 gél. le soir.",
            "Adultes et enfants de plus de douze ans : deux gélules le soir.",
        ),
        (
            "Nourr. < 8 kg, l'enf. et un nourr. de 3 m.",
            "Nourrissons de moins de huit kilogrammes, l'enfant et un nourrisson de trois mois.",
        ),
        ("Ad. hoc et ad. lib.", "Ad. hoc et ad. lib."),
        ("Pte de 72 a., vue hier", "Patiente de soixante-douze ans, vue hier"),
    ],
)
def test_patients_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
