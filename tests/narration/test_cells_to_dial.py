"""Numbers in tables that somebody dials: told by their column's head or by who is called."""

from __future__ import annotations

import pytest

from tests.narration.test_cells_by_place import rows_said


@pytest.mark.parametrize(
    ("table", "last"),
    [
        ("Who | Number\nPolice or fire | 999\nWing | 111", "Number: one one one."),
        ("Who | Number\nSamaritans | 116 123", "Number: one one six, one two three."),
        ("Who | Phone\nLine | 988", "Phone: nine eight eight."),
        ("Who | Text\nLine | 85258", "Text: eight five two five eight."),
        ("Who | Ext.\nElm | 4512", "Extension: four five one two."),
        ("Land | Police\nJapan | 110\nPeru | 105", "Police: one zero five."),
        ("Land | Emergency\nChad | 112", "Emergency: one one two."),
        (" | \nFire | 999", "Fire. nine nine nine."),
        (
            "Who | Phone\nBo | +44 (0)113 496 0000 (24 hours)",
            "plus four four, zero, one one three, four nine six, zero zero zero zero, twenty",
        ),
        (
            "Who | Phone\nHall | 0113 496 0000 or 0113 496 0001",
            "zero one one three, four nine six, zero zero zero one.",
        ),
    ],
)
def test_a_number_to_dial_is_said_figure_by_figure(table: str, last: str) -> None:
    assert last in rows_said(table)[-1]


def test_where_no_row_is_marked_as_heads_the_first_is_one_and_is_dialled_too() -> None:
    assert rows_said("Police | 101\nFire | 999") == ["Police: Fire. one zero one: nine nine nine."]


@pytest.mark.parametrize(
    ("table", "last"),
    [
        ("Group | Number\nBoys | 116\nGirls | 999", "Number: nine hundred and ninety-nine."),
        ("Cause | Number\nFire | 12\nFlood | 30", "Number: thirty."),
        ("Year | Police\n2024 | 120\n2025 | 118", "Police: one hundred and eighteen."),
        ("Fire | Size\nElm | 999", "Size: nine hundred and ninety-nine."),
        ("Who | Calls\nElm | 112", "Calls: one hundred and twelve."),
    ],
)
def test_a_count_stays_one(table: str, last: str) -> None:
    assert rows_said(table)[-1].endswith(last)


@pytest.mark.parametrize(
    ("language", "table", "last"),
    [
        ("de", "Dienst | Nummer\nPolizei | 110", "Nummer: eins eins null."),
        ("de", "Dienst | Telefon\nArzt | 116 117", "Telefon: eins eins sechs, eins eins sieben."),
        ("fr", "Service | Numéro\nPompiers | 18", "Numéro: dix-huit."),
        (
            "fr",
            "Service | Numéro\nSamu | 01 40 05 08 48",
            "un, quarante, zéro cinq, zéro huit",
        ),
        ("es", "Servicio | Teléfono\nBomberos | 080", "Teléfono: cero ocho cero."),
    ],
)
def test_other_languages_dial_too(language: str, table: str, last: str) -> None:
    assert last in rows_said(table, language=language)[-1]


def test_an_extension_by_its_dash_is_no_minus() -> None:
    rows = rows_said("Amt | Tel. | Fax\nBau | 2034-0 | -99", language="de")
    assert rows == ["Amt: Bau. Telefon: zwei null drei vier, null. Fax: neun neun."]
