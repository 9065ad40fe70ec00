"""Tables in a tree of HTML elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from podcast.model import Place, Span, Table
from podcast.reading.inline import text_of
from podcast.reading.tree import Element, local_name, roles_of

_MOST_HEADS = 3  # rows
_LONGEST_TWICE = 40  # characters of a cell that may be heard again
_WIDEST = 50  # cells; a page may claim any colspan

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Spans, ...]
    all_heads: bool
    first_is_head: bool


def table_of(
    element: Element,
    *,
    place: Place,
    spans: Callable[[Element], Spans],
    caption: Spans = (),
) -> Table:
    """Give a table; ``spans`` reads a cell. A cell that spans rows stands in each of them."""
    rows = _rows(element, spans)
    headed = len(rows) > 1 and (rows[0].all_heads or _is_bold_head(rows))
    heads = _count_of_heads(rows) if headed else 0
    body = rows[heads:]
    captions = [spans(child) for child in element if local_name(child) == "caption"]
    return Table(
        header=_merged([row.cells for row in rows[:heads]]),
        rows=tuple(row.cells for row in body),
        caption=captions[0] if captions else caption,
        row_headers=bool(body) and all(row.first_is_head for row in body),
        layout=_is_layout(element, rows),
        place=place,
    )


def _count_of_heads(rows: Sequence[_Row]) -> int:
    """Give how many rows at the top are heads: one, or all above the first that is none."""
    count = next((at for at, row in enumerate(rows) if not row.all_heads), len(rows))
    return count if 1 < count <= _MOST_HEADS and count < len(rows) else 1


def _merged(heads: Sequence[tuple[Spans, ...]]) -> tuple[Spans, ...]:
    """Give several rows of heads as one: "Adults, women" below a cell that spans columns.

    A cell that is empty stands below the one to its left; the lowest row has its own.
    """
    made: list[Spans] = [()] * max(map(len, heads), default=0)
    for row in heads:
        above: Spans = ()
        for column, cell in enumerate(row):
            above = cell or (above if row is not heads[-1] else ())
            known = made[column]
            if above and text_of(above) not in (text_of(known), ""):
                made[column] = (*known, Span(", "), *above) if known else above
    return tuple(made)


def _is_bold_head(rows: Sequence[_Row]) -> bool:
    """Say whether the first row is a head by its letters alone, as in Word's tables."""
    first, *others = rows
    return (
        len(first.cells) > 1
        and not any(row.all_heads or row.first_is_head for row in rows)
        and all(cell and all(span.kind == "strong" for span in cell) for cell in first.cells)
        and not any(span.kind == "strong" for row in others for span in row.cells[-1])
    )


def _rows(element: Element, spans: Callable[[Element], Spans]) -> list[_Row]:
    rows: list[_Row] = []
    hanging: dict[int, tuple[int, Spans]] = {}
    for cells in _cells_of_rows(element):
        heads = [local_name(cell) == "th" for cell in cells]
        filled = _filled(cells, hanging, spans)
        if any(text_of(cell) or cell for cell in filled):
            rows.append(_Row(filled, all(heads), heads[0]))
    return rows


def _cells_of_rows(element: Element) -> Iterator[list[Element]]:
    """Give the cells of each row of this table and of none inside it.

    Cells that stand in no row make one with their neighbours, as in a browser.
    """
    for is_cell, group in groupby(element, key=_is_cell):
        if is_cell:
            yield list(group)
            continue
        for child in group:
            if local_name(child) in ("thead", "tbody", "tfoot"):
                yield from _cells_of_rows(child)
            elif local_name(child) == "tr" and (cells := [c for c in child if _is_cell(c)]):
                yield cells


def _is_cell(element: Element) -> bool:
    return local_name(element) in ("td", "th")


def _filled(
    cells: Sequence[Element],
    hanging: dict[int, tuple[int, Spans]],
    spans: Callable[[Element], Spans],
) -> tuple[Spans, ...]:
    """Give one row's cells, with those that hang down from rows above.

    One cell across several columns stands alone. A short one behind others holds for each column
    below it: "Closed" is no blank under the second.
    """
    if len(cells) == 1 and not hanging and _count(cells[0].get("rowspan")) == 1:
        return (spans(cells[0]),)
    filled: list[Spans] = []
    waiting = list(cells)
    while (waiting or len(filled) in hanging) and len(filled) < _WIDEST:
        column = len(filled)
        if column in hanging:
            left, text = hanging.pop(column)
            filled.append(text)
            if left > 1:
                hanging[column] = (left - 1, text)
            continue
        cell = waiting.pop(0)
        text = spans(cell)
        if (down := _count(cell.get("rowspan"))) > 1:
            hanging[column] = (down - 1, text)
        holds_for_each = bool(filled) and local_name(cell) == "td" and _is_short(text)
        filled += [text, *[text if holds_for_each else ()] * (_count(cell.get("colspan")) - 1)]
    return (*filled, *map(spans, waiting))


def _is_short(text: Spans) -> bool:
    return len(text_of(text)) <= _LONGEST_TWICE


def _count(value: str | None) -> int:
    text = (value or "1").strip()
    return min(max(int(text), 1), _WIDEST) if text.isascii() and text.isdigit() else 1


def _is_layout(element: Element, rows: Sequence[_Row]) -> bool:
    if roles_of(element) & {"presentation", "none"}:
        return True
    plain = not any(row.all_heads or row.first_is_head for row in rows)
    single = len(rows) <= 1 or all(len(row.cells) == 1 for row in rows)
    nested = any(local_name(inner) == "table" for inner in element.iterdescendants())
    return plain and (single or nested)
