"""Spanish of one country: its money, its marks, its numbers to call, and what stays as it was."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es-MX", "1,250.50 kg", "mil doscientos cincuenta punto cincuenta kilogramos"),
        ("es", "31.5 °C", "treinta y uno coma cinco grados Celsius"),
        ("es-MX", "Cuando coma cien gramos, coma dos.", "Cuando coma cien gramos, coma dos."),
        ("es-US", "Más de 1,200 familias", "Más de mil doscientas familias"),
        ("es", "Costó 1,5 millones.", "Costó uno coma cinco millones."),
        ("es-MX", "$3.5 mdp", "tres punto cinco millones de pesos"),
        ("es-MX", "1,250 mdd", "mil doscientos cincuenta millones de dólares"),
        ("es-CL", "subió $12,5 por litro", "subió doce coma cinco pesos por litro"),
        ("es-MX", "20 $", "veinte pesos"),
        ("es-US", "20 $", "veinte dólares"),
        ("es-US", "cuesta $12.99.", "cuesta doce dólares con noventa y nueve."),
        ("es-US", "$125/crédito", "ciento veinticinco dólares por crédito"),
        ("es-US", "el 03/14/2026", "el catorce de marzo de dos mil veintiséis"),
        ("es-MX", "el 14/03/2026", "el catorce de marzo de dos mil veintiséis"),
        ("es-US", "El 11/3 se vota.", "El tres de noviembre se vota."),
        ("es-US", "El 3/14 del total", "El 3/14 del total"),
        ("es-US", "envíe TALK al 741741", "envíe TALK al siete cuatro uno siete cuatro uno"),
        (
            "es-US",
            "Envíe su carta al apartado 4567.",
            "Envíe su carta al apartado cuatro mil quinientos sesenta y siete.",
        ),
        ("es-US", "TTY 711", "TTY siete uno uno"),
        ("es-US", "Llame al 311.", "Llame al tres uno uno."),
        ("es-US", "de 8:30 a 11:00 a.m.", "de ocho treinta a once de la mañana"),
        ("es-CO", "8 a. m.-5 p. m.", "ocho de la mañana a cinco de la tarde"),
        ("es-US", "código postal 60614", "código postal seis cero seis uno cuatro"),
        ("es-US", "estatura: 5'6\"", "estatura: cinco pies seis pulgadas"),
        (
            "es-AR",
            "WhatsApp al 11 5555-0123",
            "WhatsApp al uno uno, cinco cinco cinco cinco, cero uno dos tres",
        ),
        ("es-AR", "a las 7.30 hs. desde la terminal", "a las siete treinta desde la terminal"),
        (
            "es-MX",
            "500 mg c/8 hrs. por 7 días",
            "quinientos miligramos cada ocho horas por siete días",
        ),
        ("es-AR", "exp. $180.000/mes", "expensas ciento ochenta mil pesos por mes"),
        ("es-AR", "harina 0000", "harina cuatro ceros"),
        (
            "es-AR",
            "marcó a los 12' y a los 78'",
            "marcó a los doce minutos y a los setenta y ocho minutos",
        ),
        ("es", "12' de cocción", "doce minutos de cocción"),
        ("es-CO", "Cl. 26 # 57-83", "Calle veintiséis número cincuenta y siete, ochenta y tres"),
        ("es-MX", "0.125 mg al día", "cero punto uno dos cinco miligramos al día"),
        ("es", "0.125 mg al día", "cero coma uno dos cinco miligramos al día"),
        ("es-MX", "reporte al 073", "reporte al cero siete tres"),
        ("es-MX", "del 1o. de enero", "del primero de enero"),
        ("es-MX", "temp. máx. 29 °C", "temperatura máxima veintinueve grados Celsius"),
        ("es-US", "los sáb. de 9 a 13 h", "los sábados de nueve a trece horas"),
        ("es", "vuelo IB 3106", "vuelo I B treinta y uno cero seis"),
        ("es", "1/2 cdita. de sal", "media cucharadita de sal"),
        ("es-AR", "C1042AAB", "C uno cero cuatro dos A A B"),
        ("es-MX", "prob. de lluvia 60%", "probabilidad de lluvia sesenta por ciento"),
        (
            "es-US",
            "Mandó un mensaje a 3500 clientes.",
            "Mandó un mensaje a tres mil quinientos clientes.",
        ),
        (
            "es-US",
            "Envíe la palabra SALUD al 85258.",
            "Envíe la palabra SALUD al ocho cinco dos cinco ocho.",
        ),
        ("es-MX", "Of. 12, P.B., Centro", "Oficina doce, planta baja, Centro"),
        ("es", "Van los 5' de descuento.", "Van los cinco' de descuento."),
        ("es", "No. Gracias.", "No. Gracias."),
        ("es", "N/A", "no aplica"),
        ("es-MX", "$1,250.50", "mil doscientos cincuenta pesos con cincuenta"),
        ("es-US", "Pasos 1,2,3 y 4", "Pasos 1,2,3 y cuatro"),
        ("es-AR", "$15.750,50", "quince mil setecientos cincuenta pesos con cincuenta"),
        ("es-MX", "precio en $4.25.", "precio en cuatro pesos con veinticinco."),
    ],
)
def test_a_country_is_heard_as_it_writes(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
