"""Rows of one cell across a table, and lists whose numbers do not simply count on."""

from __future__ import annotations

from podcast.model import Listing, Paragraph, Span, Table
from tests.narration.articles_made import said


def _cells(*texts: str) -> tuple[tuple[Span, ...], ...]:
    return tuple((Span(text),) for text in texts)


def test_a_row_of_one_cell_is_said_without_the_name_of_a_column() -> None:
    table = Table(_cells("Item", "Cost"), (_cells("Bed", "40"), _cells("Prices include tax.")))
    rows = said(table)
    assert rows[2:4] == ["Item: Bed. Cost: forty.", "Prices include tax."]


def test_the_names_of_the_columns_are_said_before_a_first_row_of_one_cell() -> None:
    table = Table(_cells("Item", "Cost"), (_cells("Indoors."), _cells("Bed", "40")))
    assert said(table)[2:4] == ["Item. Cost. Indoors.", "Item: Bed. Cost: forty."]


def test_the_numbers_of_a_list_are_said_as_it_shows_them() -> None:
    items = tuple((Paragraph((Span(text),)),) for text in ("Bronze", "Silver"))
    assert said(Listing(items, ordered=True, numbers=(2, 1))) == ["Two. Bronze.", "One. Silver."]
    letters = Listing(items, ordered=True, letters=True, start=2)
    assert said(letters) == ["B. Bronze.", "C. Silver."]
