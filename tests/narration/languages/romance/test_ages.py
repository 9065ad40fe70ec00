"""Ages in French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "No dar a < 2 m. Consulte.", "No dar a menores de dos meses. Consulte."),
        ("es", "No administrar a menores de 2 m.", "No administrar a menores de dos meses."),
        (
            "es",
            "Dar a ≥ 6 a.: 5 ml al día.",
            "Dar a quienes tengan al menos seis años: cinco mililitros al día.",
        ),
        (
            "es",
            "Dar a > 65 a. y a < 2 a.",
            "Dar a mayores de sesenta y cinco años y a menores de dos años.",
        ),
        ("fr", "Ne pas donner aux < 3 m.", "Ne pas donner aux moins de trois mois."),
        ("es", "Vacuna a los 3 m y 5 m.", "Vacuna a los tres meses y cinco meses."),
        ("es", "Niños de 4 a 6 m. Bebé de 1 m.", "Niños de cuatro a seis meses. Bebé de un mes."),
        ("es", "Revisión a los 2, 4 y 12 m.", "Revisión a los dos, cuatro y doce meses."),
        (
            "fr",
            "Vaccins à 3 m, 5 m et 11 m. Bébés de 4 à 6 m.",
            "Vaccins à trois mois, cinq mois et onze mois. Bébés de quatre à six mois.",
        ),
        (
            "fr",
            "Rappel à 16-18 m, vaccin à 17 m.",
            "Rappel à seize à dix-huit mois, vaccin à dix-sept mois.",
        ),
    ],
)
def test_ages_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
