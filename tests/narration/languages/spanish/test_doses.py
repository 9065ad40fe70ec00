"""Doses in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1 parche/72 h", "un parche cada setenta y dos horas"),
        (
            "0,5 mg i.v./3-5 min",
            "cero coma cinco miligramos por vía intravenosa cada tres a cinco minutos",
        ),
        ("5 gts VO", "cinco gotas por vía oral"),
        ("0,4 mg IV/IM", "cero coma cuatro miligramos por vía intravenosa o por vía intramuscular"),
        (
            "1 tab c/6 h, 2 cap c/8 hrs x 7 días VO",
            (
                "una tableta cada seis horas, dos cápsulas cada ocho horas durante "
                "siete días por vía oral"
            ),
        ),
        ("1 gota OI c/24 h", "una gota en el ojo izquierdo cada veinticuatro horas"),
        ("15 mg/kg/toma", "quince miligramos por kilogramo por toma"),
        ("1 vez/SEMANA", "una vez por SEMANA"),
        ("4-6-5 UI", "cuatro, seis, cinco unidades internacionales"),
        ("1 sobre/24 h", "un sobre cada veinticuatro horas"),
        ("4 G AL DÍA, una red 5 G", "cuatro gramos AL DÍA, una red cinco G"),
        (
            "300 mg i.v. y 100 mg/24 h v.o.",
            (
                "trescientos miligramos por vía intravenosa y cien miligramos cada "
                "veinticuatro horas por vía oral."
            ),
        ),
        ("40 mg s.c./24 h", "cuarenta miligramos por vía subcutánea cada veinticuatro horas"),
        (
            "8 mg EV c/12 hs, 2 inh. PRN",
            "ocho miligramos por vía endovenosa cada doce horas, dos inhalaciones si es necesario",
        ),
        (
            "6 x 120 ml/día, 2 x 5 mg/kg",
            "seis veces ciento veinte mililitros al día, dos veces cinco miligramos por kilogramo",
        ),
        (
            "Tomar 1 500 mg; el día 1 500 mg",
            "Tomar mil quinientos miligramos; el día uno, quinientos miligramos",
        ),
        ("V gotas por la noche", "cinco gotas por la noche"),
        ("1 amp./3 meses", "una ampolla cada tres meses"),
        ("250 MG POR TOMA", "doscientos cincuenta miligramos POR TOMA"),
        (
            "1 sobre disuelto en agua, nota 1 sobre 2",
            "un sobre disuelto en agua, nota uno sobre dos",
        ),
        ("1 comp. c/8 h x 1 sem.", "un comprimido cada ocho horas durante una semana"),
        ("Toma el sol. 2 sol. orales", "Toma el sol. dos solución orales"),
        ("Bus c/15 min.", "Bus cada quince minutos."),
        ("1 sobre de levadura", "un sobre de levadura"),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
