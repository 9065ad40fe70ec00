"""The head of a Word table is known by its mark or by its look, and no other row is."""

from __future__ import annotations

import pytest

from podcast.model import Table
from tests.reading.word.word_article import understood
from tests.reading.word_file import par, run

LOOK = '<w:tblPr><w:tblLook w:val="04A0"/></w:tblPr>'
NO_FIRST_ROW = '<w:tblPr><w:tblLook w:val="0480" w:firstRow="0"/></w:tblPr>'
GRID = '<w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook w:val="0020"/></w:tblPr>'
STYLE = (
    '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid Table 4"/>'
    '<w:tblStylePr w:type="firstRow"/></w:style>'
)


def table(properties: str, *rows: tuple[str, ...], bold: bool = False) -> str:
    made = ""
    for at, row in enumerate(rows):
        marks = "<w:b/>" if bold and at == 0 else ""
        cells = "".join(f"<w:tc>{par(run(cell, marks=marks))}</w:tc>" for cell in row)
        made += f"<w:tr>{cells}</w:tr>"
    return f"<w:tbl>{properties}{made}</w:tbl>"


def head_of(markup: str) -> list[str]:
    article = understood(par(run("Text.")), markup, styles=STYLE)
    found = article.sections[0].blocks[1]
    assert isinstance(found, Table)
    return ["".join(span.text for span in cell) for cell in found.header]


FOOD = (("Food", "Portion", "Iron"), ("Lentils", "80 g", "3 mg"), ("Spinach", "50 g", "1 mg"))


@pytest.mark.parametrize(
    "markup",
    [
        table(LOOK, *FOOD),
        table(GRID, ("Food", "Season"), ("Lentils", "Summer"), ("Spinach", "Spring")),
        table(NO_FIRST_ROW, ("Food", "Season"), ("Lentils", "Summer"), bold=True),
        table(LOOK, ("", "2023", "2024"), ("Beds", "80", "90")),
        table(LOOK, ("Food", "Iron"), ("Lentils", "3 mg")),
    ],
)
def test_a_first_row_that_looks_like_a_head_is_one(markup: str) -> None:
    assert head_of(markup)


@pytest.mark.parametrize(
    "markup",
    [
        table(NO_FIRST_ROW, *FOOD),
        table(LOOK, ("Name", "Ana"), ("Ward", "Mill Street")),
        table(LOOK, ("1", "2", "3"), ("4", "5", "6")),
        table(LOOK, ("It is late.", "It is dark.", "It rains."), ("One", "Two", "Three")),
        table(LOOK, ("Name:", "Ana", "Ruiz"), ("Ward:", "Mill", "Street")),
        table("", *FOOD),
    ],
)
def test_a_first_row_of_values_is_no_head(markup: str) -> None:
    assert head_of(markup) == []


def rows_of(*rows: tuple[tuple[str, int], ...], bold: int) -> str:
    """A table whose cells span so many columns, and whose first rows are bold."""
    made = ""
    for at, row in enumerate(rows):
        marks = "<w:b/>" if at < bold else ""
        made += "<w:tr>"
        for text, columns in row:
            span = f'<w:tcPr><w:gridSpan w:val="{columns}"/></w:tcPr>' if columns > 1 else ""
            made += f"<w:tc>{span}{par(run(text, marks=marks))}</w:tc>"
        made += "</w:tr>"
    return f"<w:tbl>{made}</w:tbl>"


def test_two_bold_rows_are_one_head() -> None:
    groups = (("", 1), ("Adults", 2), ("Children", 1))
    names = (("Food", 1), ("Men", 1), ("Women", 1), ("All", 1))
    values = (("Lentils", 1), ("3 mg", 1), ("4 mg", 1), ("2 mg", 1))
    assert head_of(rows_of(groups, names, values, bold=2)) == [
        *("Food", "Adults, Men", "Adults, Women", "Children, All"),
    ]


def test_a_table_that_is_bold_all_over_has_no_head_of_two_rows() -> None:
    row = (("Food", 1), ("Men", 1))
    assert head_of(rows_of(row, row, row, bold=3)) == []
