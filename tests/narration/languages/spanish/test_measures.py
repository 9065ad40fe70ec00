"""Measures in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("el calor –40 °C al sol– agota", "el calor –cuarenta grados Celsius al sol– agota"),
        (
            "60 por km2, la N-340 km 21",
            ("sesenta por kilómetro cuadrado, la N trescientos cuarenta kilómetro veintiuno"),
        ),
        (
            "–3 °C; 5 ml por kg y día",
            "menos tres grados Celsius; cinco mililitros por kilogramo y día",
        ),
        (
            "1 de cada 3 personas, 1 de cada 3 de ellas",
            "una de cada tres personas, uno de cada tres de ellas",
        ),
        ("entre los km 3 y 9", "entre los kilómetros tres y nueve"),
        ("dosis máx. 4 g", "dosis máxima cuatro gramos"),
        ("FR 16 rpm.", "frecuencia respiratoria dieciséis respiraciones por minuto."),
        ("sal y pimienta c.s.", "sal y pimienta cantidad suficiente."),
        (
            "2 c.s. de aceite, perejil c.s.",
            "dos cucharadas soperas de aceite, perejil cantidad suficiente.",
        ),
    ],
)
def test_measures_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right
