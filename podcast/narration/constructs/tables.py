"""Tables: read row by row with the names of their columns, unless they are too large."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.model import LeftOut, Line, Piece, Span, Table
from podcast.narration.contents import is_numbered, text_of, words_of
from podcast.narration.pieces import is_heard, spoken, tidy
from podcast.narration.prose import line, prose, tell_prose
from podcast.narration.teller import Teller, Told, together

LARGE = 40
"""Cells that nobody follows by ear; a table with more stands in the show notes only."""

Row = tuple[tuple[Span, ...], ...]


def tell_table(table: Table, *, teller: Teller) -> Told:
    """Say “Table: caption. Three columns, two rows.”, then its rows, then that it ends."""
    if table.layout:
        return _as_text(table, teller=teller)
    opened = _opened(table, teller=teller)
    if teller.style.omits("table"):
        return Told(left_out=(LeftOut(words_of(table), "table", table.place),))
    cells = sum(map(len, table.rows))
    if cells > LARGE and teller.style.omits("large table"):
        return _too_large(table, opened=opened, teller=teller)
    rows = (
        line(_row(table, index, teller=teller), teller=teller, role="table", place=table.place)
        for index in range(len(table.rows))
    )
    ending = _added(teller.words.say("table_end"), table=table, teller=teller)
    return Told((*opened, *_header(table, teller=teller), *rows, *ending))


def _as_text(table: Table, *, teller: Teller) -> Told:
    cells = [cell for row in (table.header, *table.rows) for cell in row]
    spans = [table.caption, *cells]
    return together(
        tell_prose(cell, teller=teller, place=table.place) for cell in spans if text_of(cell)
    )


def _too_large(table: Table, *, opened: tuple[Line, ...], teller: Teller) -> Told:
    cells = " ".join(text_of(cell) for row in (table.header, *table.rows) for cell in row)
    return Told(
        (*opened, *_added(teller.words.say("in_notes"), table=table, teller=teller)),
        left_out=(LeftOut(" ".join(cells.split()), "large table", table.place),),
    )


def _opened(table: Table, *, teller: Teller) -> tuple[Line, ...]:
    words, caption = teller.words, prose(table.caption, teller=teller)
    titled = is_heard(caption)
    word = words.say("table" if titled else "table_untitled")
    if is_numbered(text_of(table.caption), names=[word.strip(" :").casefold()]):
        word = ""  # “Table 2: …” names itself
    pieces = tidy((Piece("", word, "table"), *caption))
    first = (line(pieces, teller=teller, role="table", place=table.place),) if pieces else ()
    size = _size(table, teller=teller)
    return (*first, *_added(size, table=table, teller=teller))


def _size(table: Table, *, teller: Teller) -> str:
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    counts = (("columns", columns), ("rows", len(table.rows)))
    said = ", ".join(
        teller.words.counted(name, count=count, number=teller.number(count))
        for name, count in counts
    )
    return f"{said[:1].upper()}{said[1:]}." if teller.words else ""


def _header(table: Table, *, teller: Teller) -> tuple[Line, ...]:
    """The names of the columns on their own, where there is no row to say them with."""
    if table.rows or not table.header:
        return ()
    pieces: list[Piece] = []
    for cell in table.header:
        pieces += [*([Piece(" ", " ")] if pieces else []), *_cell(cell, teller=teller)]
    return (line(pieces, teller=teller, role="table", place=table.place),)


def _row(table: Table, index: int, *, teller: Teller) -> tuple[Piece, ...]:
    """“Group: ketamine. People: twenty-four.” The first row shows the names of the columns."""
    row, pieces = table.rows[index], []
    for column, cell in enumerate(row):
        pieces += _name(table, column, first=index == 0, teller=teller)
        pieces += _filled(cell, teller=teller)
        pieces.append(Piece(". ", ". ") if column < len(row) - 1 else Piece(".", "."))
    if index == 0:
        pieces += _columns_without_cells(table, teller=teller)
    return tidy(pieces)


def _columns_without_cells(table: Table, *, teller: Teller) -> Iterator[Piece]:
    for cell in table.header[len(table.rows[0]) :]:
        yield Piece(" ", " ")
        yield from _cell(cell, teller=teller)


def _name(table: Table, column: int, *, first: bool, teller: Teller) -> list[Piece]:
    if column >= len(table.header):
        return []
    said = _cell(table.header[column], teller=teller)
    if not said:
        return []
    if first:
        return [*said, Piece(": ", ": ")]
    return [Piece("", f"{spoken(said)}: ", "table")]


def _filled(cell: tuple[Span, ...], *, teller: Teller) -> list[Piece]:
    """A cell of a row; of one in which nothing is heard, such as a dash, that it is blank."""
    told = _cell(cell, teller=teller)
    return told if is_heard(told) else [*told, Piece("", teller.words.say("empty"), "table")]


def _cell(cell: tuple[Span, ...], *, teller: Teller) -> list[Piece]:
    return list(prose(cell, teller=teller))


def _added(said: str, *, table: Table, teller: Teller) -> tuple[Line, ...]:
    if not said:
        return ()
    pieces = (Piece("", said, "table"),)
    return (line(pieces, teller=teller, role="table", place=table.place),)
