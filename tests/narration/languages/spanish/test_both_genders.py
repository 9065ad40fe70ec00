"""Words for a man and a woman at once in Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Los/as vecinos/as votan.", "Los y las vecinos y vecinas votan."),
        ("Un/a cocinero/a.", "Un o una cocinero o cocinera."),
        ("el director/a y los jueces/as", "el director o directora y los jueces y juezas"),
        ("Campeón/a inglés/a", "Campeón o campeona inglés o inglesa"),
        ("Todas/os las/os socias/os", "Todas y todos las y los socias y socios"),
        ("Hij@s y niñ@s", "Hijos e hijas y niños y niñas"),
        ("Querid@ amig@", "Querido o querida amigo o amiga"),
        ("Sres./Sras. Gil, Dr(a). Paz", "señores y señoras Gil, doctor o doctora Paz"),
        ("su/s plano/s y plan(es)", "su o sus plano o planos y plan o planes"),
        ("obreros/as e indios/as", "obreros y obreras e indios e indias"),
        ("otro/otra, obrero/a", "otro u otra, obrero u obrera"),
        # Rates, addresses and strokes of other kinds are none.
        ("80 km/h y/o 5 m/s", "ochenta kilómetros por hora y o cinco metros por segundo"),
        ("ana@uni.es", "ana arroba uni punto es"),
        ("Calle Sol, s/n", "Calle Sol, sin número"),
        ("f(a) y (s)", "f(a) y (s)"),
    ],
)
def test_both_are_said(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
