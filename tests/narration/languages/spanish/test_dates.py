"""Dates in Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "En el 476 d. C. cayó.",
            "En el cuatrocientos setenta y seis después de Cristo cayó.",
        ),
        ("vence el 31/oct/2026", "vence el treinta y uno de octubre de dos mil veintiséis"),
        ("En los 3 m. siguientes.", "En los tres meses siguientes."),
        ("el 5 ene. de 2023", "el cinco de enero de dos mil veintitrés"),
        ("15-abr-2022", "quince de abril de dos mil veintidós"),
        ("multa de 6 m. con cuota", "multa de seis meses con cuota"),
    ],
)
def test_dates_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="es")
    assert "".join(piece.spoken for piece in pieces) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("del 3–5 de mayo", "del tres al cinco de mayo"),
        ("los días 28 – 30 de abril", "los días veintiocho a treinta de abril"),
        ("el 5 de mayo", "el cinco de mayo"),
    ],
)
def test_days_of_one_month_reach_from_and_to(text: str, right: str) -> None:
    assert "".join(piece.spoken for piece in spoken_forms(text, language="es")) == right
