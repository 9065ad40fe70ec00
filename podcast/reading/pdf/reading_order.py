"""The lines of a PDF without tags in the order in which they are read: column by column.

Only columns of running text have one. Rows of a table stand side by side as well, and read down
they would say wrong things: a dose with another medicine's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from podcast.reading.pdf.columns import Columns, columns_of
from podcast.reading.pdf.lines import Line, stands_beside
from podcast.reading.pdf.rows import are_rows

_FEWEST = 5  # lines of a column that tell how it reads
_RUNS_ON = 0.35  # of the lines of a text begin with a small letter
_NARROWEST = 12.0  # sizes that a column of text is wide
_FULL = 0.6  # of its column's width, for most lines of a text
_CELL = 10  # characters of one word or two
_NEXT = 1.5  # sizes from a line of a paragraph to the next
_TORN = 3  # rows that begin at no column's beginning: a table across all

_Row = tuple[Line, tuple[Line | None, ...]]


@dataclass(frozen=True, slots=True)
class Order:
    """The lines as they are read, and the pages (from 0) on which they stand in columns.

    ``lost`` is the first page whose text stands side by side in no order that can be told.
    """

    lines: tuple[Line, ...]
    pages: tuple[int, ...] = ()
    lost: int | None = None


def in_reading_order(lines: Sequence[Line]) -> Order:
    """Give the lines of all pages in their order."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    found = [columns_of(page) for page in pages]
    known = [
        columns
        for columns, page in zip(found, pages, strict=True)
        if columns and _is_running_text(columns, _rows(columns, page))
    ]
    ordered: list[Line] = []
    parted: list[int] = []
    for page in pages:
        number = page[0].page
        columns = columns_of(page, known=known)
        rows = _rows(columns, page) if columns else []
        if columns and _is_running_text(columns, rows, known=known):
            ordered += _by_columns(columns, rows)
            parted.append(number)
        elif stands_beside(page) or (columns and _runs_on_beside(rows)):
            return Order((), lost=number)
        else:
            ordered += page
    return Order(tuple(ordered), tuple(parted))


def _runs_on_beside(rows: Sequence[_Row]) -> bool:
    """Say whether sentences go on in two columns side by side: read across they are torn."""
    going = [
        {
            at
            for at, part in enumerate(parts)
            if part and part.text[:1].islower() and len(part.text) > _CELL
        }
        for _, parts in rows
    ]
    across = sum(len(columns) > 1 for columns in going)
    turns = sum(bool(one and other and not one & other) for one, other in pairwise(going))
    return across >= _TORN - 1 or turns >= _TORN


def _rows(columns: Columns, page: Sequence[Line]) -> list[_Row]:
    return [(line, columns.parted(line)) for line in page]


def _by_columns(columns: Columns, rows: Sequence[_Row]) -> Iterator[Line]:
    """Give the lines of a page: what stands across its columns parts them in two."""
    number = 0
    for is_across, group in groupby(_with_ends_across(columns, rows), key=lambda row: not row[1]):
        band = list(group)
        texts = [[line for line, _ in band]] if is_across else _columns(columns, band)
        for text in texts:
            number += 1
            yield from (replace(line, column=number) for line in text)


def _columns(columns: Columns, rows: Sequence[_Row]) -> list[list[Line]]:
    return [_column(rows, at) for at in range(len(columns.starts))]


def _with_ends_across(columns: Columns, rows: Sequence[_Row]) -> list[_Row]:
    """Give the rows, those above all columns and torn ones below them as lines across.

    A title, and names beside each other, stand there.
    """
    tops = [_top(columns, text, at) for at, text in enumerate(_columns(columns, rows))]
    top = max((y for y in tops if y is not None), default=0.0)
    settled = [at for at, (_, parts) in enumerate(rows) if _is_settled(columns, parts)]
    last = settled[-1] if settled else len(rows)
    found: list[_Row] = []
    above: Line | None = None  # that stands across
    for at, (line, parts) in enumerate(rows):
        is_below = at > last and _is_torn(columns, parts)
        is_across = not parts or is_below or _is_above(columns, line, parts, top)
        is_end = above is not None and not any(parts[1:]) and _is_next(above, line)
        found.append((line, () if is_across or is_end else parts))
        above = line if is_across else None
    return found


def _is_next(above: Line, line: Line) -> bool:
    """Say whether a line is the next of a paragraph: its last one may be short."""
    is_alike = abs(above.x - line.x) < 2 and abs(above.size - line.size) < 0.6
    return is_alike and above.y - line.y < _NEXT * line.size


def _is_above(columns: Columns, line: Line, parts: Sequence[Line | None], top: float) -> bool:
    """Say whether a line stands above all columns, and not as the headings of two."""
    headed = sum(
        part is not None and abs(part.x - columns.starts[at]) < 2 for at, part in enumerate(parts)
    )
    return line.y > top and headed < 2


def _top(columns: Columns, lines: Sequence[Line], column: int) -> float | None:
    """Give the height at which the text of a column begins: two lines of its size, one in line."""
    for one, other in pairwise(lines):
        is_text = all(abs(line.size - columns.size) < 0.6 for line in (one, other))
        starts = all(columns.is_at_start(line, column) for line in (one, other))
        is_exact = any(abs(line.x - columns.starts[column]) < 2 for line in (one, other))
        if is_text and starts and is_exact and one.y - other.y < 1.8 * columns.size:
            return one.y + 0.1 * one.size
    return None


def _is_settled(columns: Columns, parts: Sequence[Line | None]) -> bool:
    return any(part and columns.is_at_start(part, at) for at, part in enumerate(parts) if at)


def _is_torn(columns: Columns, parts: Sequence[Line | None]) -> bool:
    """Say whether a line looks like a row of something else than columns of text."""
    if not parts or not any(parts[1:]) or _is_settled(columns, parts):
        return False
    return parts[0] is None or columns.reach(parts[0]) < _FULL * columns.width(0)


def _is_running_text(
    columns: Columns, rows: Sequence[_Row], *, known: Sequence[Columns] = ()
) -> bool:
    """Say whether columns are a text; less shows it where other pages have the same."""
    settled = [at for at, (_, parts) in enumerate(rows) if _is_settled(columns, parts)]
    if not settled:
        return False
    inner = rows[settled[0] : settled[-1] + 1]
    torn = [_is_torn(columns, parts) for _, parts in inner]
    if any(all(torn[at : at + _TORN]) for at in range(len(torn) - _TORN + 1)):
        return False
    texts = _columns(columns, _with_ends_across(columns, rows))
    if not known and all(len(lines) < _FEWEST for lines in texts):
        return False
    if not all(_reads_on(columns, lines, at) for at, lines in enumerate(texts)):
        return False
    is_known = any(columns is not one and _are_alike(columns, one) for one in known)
    return not any(
        are_rows(one, other, columns=columns, is_known=is_known) for one, other in pairwise(texts)
    )


def _are_alike(one: Columns, other: Columns) -> bool:
    return len(one.starts) == len(other.starts) and all(
        abs(x - y) < 2 for x, y in zip(one.starts, other.starts, strict=True)
    )


def _column(rows: Sequence[_Row], at: int) -> list[Line]:
    return [part for _, parts in rows if parts and (part := parts[at])]


def _reads_on(columns: Columns, lines: Sequence[Line], column: int) -> bool:
    """Say whether a column is a text, whose sentences go on from line to line and fill them."""
    if len(lines) < _FEWEST:
        return True
    small = sum(line.text[:1].islower() for line in lines[1:])
    reaches = [columns.reach(line) for line in lines]
    width = columns.width(column)
    if column == len(columns.starts) - 1:  # nothing shows how wide the last one is
        width = min(width, max(*reaches, _NARROWEST * columns.size))
    return small >= _RUNS_ON * (len(lines) - 1) and median(reaches) >= _FULL * width
