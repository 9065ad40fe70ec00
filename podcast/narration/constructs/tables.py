"""Tables: read row by row with the names of their columns, unless they are too large."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from podcast.model import LeftOut, Line, Piece, Span, Table, Warned
from podcast.narration.block_texts import is_numbered, text_of, words_of
from podcast.narration.constructs.cells_by_column import is_bracketed_alone
from podcast.narration.constructs.cells_under_heads import under_its_head
from podcast.narration.constructs.dialled_cells import Cell, numbers_to_dial
from podcast.narration.constructs.ditto_cells import row_repeated
from podcast.narration.constructs.dosed_cells import beside_a_dose
from podcast.narration.constructs.table_cells import (
    head_by_place,
    said_by_place,
    time_of_timetable,
    unit_of_name,
)
from podcast.narration.narrator import Narrated, Narrator, joined
from podcast.narration.pieces import is_heard, shown, spoken, tidy
from podcast.narration.spans_to_pieces import line, narrate_prose, prose

LARGE = 40
"""Cells that nobody follows by ear; a table with more stands in the show notes only."""

_STOPS = (".", "!", "?", "…", ":", ";")

Row = tuple[tuple[Span, ...], ...]


def narrate_table(table: Table, *, narrator: Narrator) -> Narrated:
    """Say “Table: caption. Three columns, two rows.”, then its rows, then that it ends."""
    if table.layout:
        return _as_text(table, narrator=narrator)
    opened = _opened(table, narrator=narrator)
    if narrator.style.omits("table"):
        return Narrated(left_out=(LeftOut(words_of(table), "table", table.place),))
    cells = sum(map(len, table.rows))
    if cells > LARGE and narrator.style.omits("large table"):
        return _too_large(table, opened=opened, narrator=narrator)
    rows = (
        line(
            _row(table, index, narrator=narrator),
            narrator=narrator,
            role="table",
            place=table.place,
        )
        for index in range(len(table.rows))
    )
    ending = _added(narrator.words.say("table_end"), table=table, narrator=narrator)
    return Narrated(
        (*opened, *_header(table, narrator=narrator), *rows, *ending),
        warnings=tuple(_perhaps_below_nought(table)),
    )


def _perhaps_below_nought(table: Table) -> Iterator[Warned]:
    """A warning for the first figure in brackets that is said as if it had none."""
    for column, cell in ((at, cell) for row in table.rows for at, cell in enumerate(row)):
        head = _text(table.header[column]) if column < len(table.header) else ""
        if is_bracketed_alone(_text(cell), head=head, column=_below(table, column)):
            yield Warned(
                f"{_text(cell)} in a table is heard without its brackets, and may be meant as "
                "below nought. Write a minus before it if it is.",
                table.place,
            )
            return


def _as_text(table: Table, *, narrator: Narrator) -> Narrated:
    cells = [cell for row in (table.header, *table.rows) for cell in row]
    spans = [table.caption, *cells]
    return joined(
        narrate_prose(cell, narrator=narrator, place=table.place) for cell in spans if text_of(cell)
    )


def _too_large(table: Table, *, opened: tuple[Line, ...], narrator: Narrator) -> Narrated:
    cells = " ".join(text_of(cell) for row in (table.header, *table.rows) for cell in row)
    return Narrated(
        (*opened, *_added(narrator.words.say("in_notes"), table=table, narrator=narrator)),
        left_out=(LeftOut(" ".join(cells.split()), "large table", table.place),),
    )


def _opened(table: Table, *, narrator: Narrator) -> tuple[Line, ...]:
    words, caption = narrator.words, prose(table.caption, narrator=narrator)
    titled = is_heard(caption)
    word = words.say("table" if titled else "table_untitled")
    if is_numbered(text_of(table.caption), names=[word.strip(" :").casefold()]):
        word = ""  # “Table 2: …” names itself
    pieces = tidy((Piece("", word, "table"), *caption))
    first = (line(pieces, narrator=narrator, role="table", place=table.place),) if pieces else ()
    size = _size(table, narrator=narrator)
    return (*first, *_added(size, table=table, narrator=narrator))


def _size(table: Table, *, narrator: Narrator) -> str:
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    counts = (("columns", columns), ("rows", len(table.rows)))
    said = ", ".join(
        narrator.words.counted(name, count=count, number=narrator.number(count))
        for name, count in counts
    )
    return f"{said[:1].upper()}{said[1:]}." if narrator.words else ""


def _header(table: Table, *, narrator: Narrator) -> tuple[Line, ...]:
    """The names of the columns on their own, where there is no row to say them with."""
    if table.rows or not table.header:
        return ()
    pieces: list[Piece] = []
    for column in range(len(table.header)):
        pieces += [*([Piece(" ", " ")] if pieces else []), *_head(table, column, narrator=narrator)]
    return (line(pieces, narrator=narrator, role="table", place=table.place),)


def _row(table: Table, index: int, *, narrator: Narrator) -> tuple[Piece, ...]:
    """“Group: ketamine. People: twenty-four.” The first row shows the names of the columns."""
    row, pieces = table.rows[index], list[Piece]()
    across = _is_across(row, table)
    for column in range(len(row)):
        pieces += [] if across else _name(table, column, first=index == 0, narrator=narrator)
        told = _cell(table, index, column, narrator=narrator)
        stop = "" if spoken(told).rstrip().endswith(_STOPS) else "."
        space = " " if column < len(row) - 1 else ""
        pieces += [*told, Piece(stop + space, stop + space)]
    if index == 0 and across:
        columns = (Piece(f"{text}. ", f"{text}. ") for text in map(text_of, table.header))
        pieces = [*columns, *pieces]
    elif index == 0:
        pieces += _columns_without_cells(table, beyond=len(row), narrator=narrator)
    return tidy(pieces)


def _is_across(row: Row, table: Table) -> bool:
    """Say whether a row is one cell across all columns: it belongs to none of them."""
    return len(row) == 1 < max(map(len, (table.header, *table.rows)))


def _columns_without_cells(table: Table, *, beyond: int, narrator: Narrator) -> Iterator[Piece]:
    for column in range(beyond, len(table.header)):
        yield Piece(" ", " ")
        yield from _head(table, column, narrator=narrator)


def _name(table: Table, column: int, *, first: bool, narrator: Narrator) -> list[Piece]:
    if column >= len(table.header):
        return []
    said = _head(table, column, narrator=narrator)
    if not said:
        return []
    # "Intervalle min." ends no sentence: its cell follows.
    *others, last = said
    if last.rule and last.spoken.endswith("."):
        said = [*others, replace(last, spoken=last.spoken.removesuffix("."))]
    if first:
        return [*said, Piece(": ", ": ")]
    return [Piece("", f"{spoken(said)}: ", "table")]


def _cell(table: Table, index: int, column: int, *, narrator: Narrator) -> Sequence[Piece]:
    """A cell of a row; a ditto mark as what it stands for, which nobody sees by ear."""
    above = row_repeated(table, row=index, column=column, narrator=narrator)
    if above is None:
        return _filled(table, row=table.rows[index], column=column, narrator=narrator)
    meant = spoken(_filled(table, row=table.rows[above], column=column, narrator=narrator))
    said = narrator.words.say("as_above", said=meant) or meant
    return (Piece(_text(table.rows[index][column]), said, "table"),)


def _filled(table: Table, *, row: Row, column: int, narrator: Narrator) -> Sequence[Piece]:
    """A cell of a row; of one in which nothing is heard, such as a dash, that it is blank."""
    cell, below = row[column], _below(table, column)
    head = _text(table.header[column]) if column < len(table.header) else ""
    by_place = said_by_place(_text(cell), head=head, column=below, narrator=narrator)
    by_place = by_place or time_of_timetable(_text(cell), cells=_cells(table), narrator=narrator)
    by_place = by_place or _by_head(_text(cell), head, below, table=table, narrator=narrator)
    if by_place:
        return (by_place,)
    row_texts = list(map(_text, row))
    if column == 0:
        return _named(cell, head=head, beside=below, counted=row_texts[1:], narrator=narrator)
    heads = map(_text, table.header)
    if dosed := beside_a_dose(cell, row=row_texts, heads=heads, narrator=narrator):
        return dosed
    labels = _below(table, 0)
    place = Cell(text_of(cell), head, below, row_texts[0], labels)
    told = _with_numbers(cell, place=place, narrator=narrator)
    return told if is_heard(told) else (_blank(told, narrator=narrator),)


def _by_head(
    text: str, head: str, below: Sequence[str], *, table: Table, narrator: Narrator
) -> Piece | None:
    """Hours and scores, in a language that has words for them."""
    if not (narrator.words.say("hour_word") and any(map(str.isdigit, text))):
        return None
    # Most tables are of other languages: not loaded before one needs it.
    from podcast.narration.constructs.timed_cells import timed

    return timed(text, head=head, column=below, beside=_cells(table), narrator=narrator)


def _with_numbers(cell: tuple[Span, ...], *, place: Cell, narrator: Narrator) -> Sequence[Piece]:
    """A cell with its numbers to dial figure by figure, and the words between them."""
    numbers = list(numbers_to_dial(place, narrator=narrator)) if len(cell) == 1 else []
    pieces, at = list[Piece](), 0
    for start, end, number in numbers:
        pieces += [*_part(cell[0], at, start, narrator=narrator), number]
        at = end
    return (
        tidy([*pieces, *_part(cell[0], at, None, narrator=narrator)])
        if numbers
        else under_its_head(cell, names=(place.head, place.label), narrator=narrator)
    )


def _part(span: Span, start: int, end: int | None, *, narrator: Narrator) -> tuple[Piece, ...]:
    return prose((replace(span, text=span.text[start:end]),), narrator=narrator)


def _blank(told: Sequence[Piece], *, narrator: Narrator) -> Piece:
    return Piece(shown(told), narrator.words.say("empty"), "table")


def _head(table: Table, column: int, *, narrator: Narrator) -> Sequence[Piece]:
    """The name of a column."""
    cell, heads, below = table.header[column], list(map(_text, table.header)), _below(table, column)
    whole = head_by_place(_text(cell), heads=heads, column=below, narrator=narrator)
    if whole:
        return (whole,)
    place = Cell(text_of(cell), "", below, heads[0], heads[:1])  # where no row was marked as heads
    if any(numbers_to_dial(place, narrator=narrator)):
        return _with_numbers(cell, place=place, narrator=narrator)
    return _named(cell, head="", beside=heads, counted=below, narrator=narrator)


def _named(
    cell: tuple[Span, ...],
    *,
    head: str,
    beside: Sequence[str],
    counted: Sequence[str],
    narrator: Narrator,
) -> Sequence[Piece]:
    """The name of a column or row, with its unit in words where it names figures."""
    parted = unit_of_name(_text(cell), beside=beside, counted=counted, narrator=narrator)
    if not parted or len(cell) != 1:
        return under_its_head(cell, names=(head,), narrator=narrator)
    ahead, unit, behind = parted
    name = prose((replace(cell[0], text=ahead),), narrator=narrator)
    return (*name, unit, *([Piece(behind, behind)] if behind else []))


def _below(table: Table, column: int) -> list[str]:
    """What stands in a column, cell by cell."""
    return [_text(row[column]) for row in table.rows if column < len(row)]


def _cells(table: Table) -> list[str]:
    return [_text(cell) for row in table.rows for cell in row]


def _text(cell: tuple[Span, ...]) -> str:
    return text_of(cell).strip()


def _added(said: str, *, table: Table, narrator: Narrator) -> tuple[Line, ...]:
    if not said:
        return ()
    pieces = (Piece("", said, "table"),)
    return (line(pieces, narrator=narrator, role="table", place=table.place),)
