"""Months, days and ages that French and Spanish labels and notices cut short."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "À consommer av. le 03/27.", "À consommer avant mars deux mille vingt-sept."),
        ("es", "cad. 03/27", "caducidad marzo de dos mil veintisiete"),
        ("fr", "Bulletin, nov. 2026", "Bulletin, novembre deux mille vingt-six"),
        (
            "es",
            "nov. de 2026, el 1 de nov. de 2019",
            "noviembre de dos mil veintiséis, el primero de noviembre de dos mil diecinueve",
        ),
        ("fr", "ma 17/11", "mardi dix-sept novembre"),
        ("fr", "ma note 17/20", "ma note dix-sept sur vingt"),
        ("es", "el 12-X, a 31/12", "el doce de octubre, a treinta y uno de diciembre"),
        ("fr", "Anne Roy (91 a.)", "Anne Roy (quatre-vingt-onze ans)"),
        ("es", "Una vez abierto, 6 m.", "Una vez abierto, seis meses."),
        ("es", "Un piso abierto de 6 m.", "Un piso abierto de seis metros."),
        ("fr", "cérémonie du 11-Novembre", "cérémonie du onze novembre"),
        ("fr", "E471 et E-470b", "E quatre cent soixante et onze et E-quatre cent soixante-dix B"),
        ("fr", "dose M0, puis M6", "dose M zéro, puis M six"),
        ("fr", "adrénaline 1/1000", "adrénaline un pour mille"),
        ("fr", "5 mg/4 h SB.", "cinq milligrammes toutes les quatre heures si besoin."),
        ("es", "1 cáps. c/8 h s.p.", "una cápsula cada ocho horas si precisa."),
        ("fr", "Psaume 22 (23), v. 1-4", "Psaume vingt-deux (vingt-trois), versets un à quatre"),
        ("fr", "Léa M. (2e) bat M. Roy.", "Léa M. (deuxième) bat Monsieur Roy."),
        ("fr", "toutes les ½ h", "toutes les demi-heures"),
        ("fr", "Le 1er adj. Ly", "Le premier adjoint Ly"),
        ("es", "de 8 a. m. a 12 m.", "de ocho de la mañana a doce del mediodía."),
        ("es", "Un muro de 12 m.", "Un muro de doce metros."),
        ("es", "las 22.30 hs", "las veintidós treinta"),
        (
            "es",
            "$1,234.56 MXN",
            "mil doscientos treinta y cuatro pesos mexicanos con cincuenta y seis",
        ),
        ("es", "₡1.500 y Bs. 350", "mil quinientos colones y trescientos cincuenta bolivianos"),
        ("es", "1001 cuentos de 1001", "mil un cuentos de mil uno"),
        ("es", "21 de cada 100 niñas", "veintiuna de cada cien niñas"),
        ("es", "l@s niñ@s", "los y las niños y niñas"),
        ("es", "250 mg por comp.", "doscientos cincuenta miligramos por comprimido."),
        ("es", "mayores (+ 70 años)", "mayores (más de setenta años)"),
        ("es", "la XI Feria, la XXI edición", "la undécima Feria, la vigésima primera edición"),
    ],
)
def test_months_days_and_ages_are_said_as_labels_mean_them(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
