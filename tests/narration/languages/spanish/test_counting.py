"""How Spanish counts things, by the gender of their noun."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("200 camas y 500 víctimas", "doscientas camas y quinientas víctimas"),
        ("200 programas y 21 síntomas", "doscientos programas y veintiún síntomas"),
        ("1 aula, 1 arma y 21 aulas", "un aula, un arma y veintiuna aulas"),
        ("1 yema, 1 toma y 1 crema", "una yema, una toma y una crema"),
        ("1 problema, 1 hematoma y 1 lema", "un problema, un hematoma y un lema"),
        ("1 mano, 1 luz, 1 imagen y 1 razón", "una mano, una luz, una imagen y una razón"),
        ("1 corazón, 1 buzón y 1 planeta", "un corazón, un buzón y un planeta"),
        ("1 reunión, 21 regiones y 1 opinión", "una reunión, veintiuna regiones y una opinión"),
        ("1 camión, 21 aviones y 1 gorrión", "un camión, veintiún aviones y un gorrión"),
        ("21 hepatitis y 1 serpiente", "veintiuna hepatitis y una serpiente"),
        ("la línea 1 del metro", "la línea uno del metro"),
        ("recorrió 1 501 km", "recorrió mil quinientos un kilómetros"),
        ("unos 2 500 vecinos", "unos dos mil quinientos vecinos"),
        ("la fase 2 500 vecinos", "la fase dos, quinientos vecinos"),
    ],
)
def test_things_are_counted_by_their_gender(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right


@pytest.mark.parametrize(
    ("language", "right"),
    [
        (
            "es-AR",
            "mil quinientos pesos con cincuenta, veinte mil pesos, tres dólares estadounidenses",
        ),
        (
            "es-MX",
            "mil quinientos pesos con cincuenta, veinte mil pesos, tres dólares estadounidenses",
        ),
    ],
)
def test_a_country_tells_whose_money_it_is(language: str, right: str) -> None:
    pieces = spoken_forms("$1.500,50, $20 mil, U$S 3", language=language)
    assert "".join(piece.spoken for piece in pieces) == right
