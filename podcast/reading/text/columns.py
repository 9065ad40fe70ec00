"""Tables in plain text: cells that tabs or bars part, with as many in each line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Place, Span, Table
from podcast.reading.inline import tidy

_RULE = re.compile(r"(?=.*[-=]{2})[|+:=\s-]+")
_FIGURE = re.compile(r"[<>≤≥~±+−–-]?\s?[$€£]?\d[\d.,:/–-]*\s?\S{0,6}")
_LONGEST_NAME = 40  # characters of a column's name
_WIDEST = 50  # cells


def is_table(lines: Sequence[str]) -> bool:
    """Say whether lines without a blank one between them are the rows of a table."""
    return len(_rows(lines)) > 1 and not _counts_pages(_rows(lines))


def table_in(text: str, *, place: Place) -> Table:
    """Give the table that lines are: the first is its head where it looks like one."""
    lines = text.split("\n")
    rows = _rows(lines)
    ruled = (len(lines) > 1 and bool(_RULE.fullmatch(lines[1]))) or _is_ruled(lines)
    headed = ruled or _is_head(rows)
    cells = [tuple(tidy([Span(cell)]) for cell in row) for row in rows]
    return Table(cells[0] if headed else (), tuple(cells[1:] if headed else cells), place=place)


def _rows(lines: Sequence[str]) -> list[list[str]]:
    """Give the cells of each line, or none where the lines are no table."""
    bare = [line.strip(" ") for line in lines if not _RULE.fullmatch(line)]
    for part in (_by_bars, _by_tabs):
        rows = [part(line) for line in bare]
        widths = {len(row) for row in rows}
        if len(widths) == 1 and 1 < widths.pop() <= _WIDEST:
            return rows
    return []


def _by_bars(line: str) -> list[str]:
    """Part a line at its bars; those at its ends part nothing."""
    return [cell.strip() for cell in line.strip("|").split("|")] if "|" in line else []


def _by_tabs(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"\t+", line.strip())]


def _is_ruled(lines: Sequence[str]) -> bool:
    """Say whether a frame of +---+ has a rule below its first row."""
    return len(lines) > 2 and all(_RULE.fullmatch(lines[at]) for at in (0, 2))


def _is_head(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether the first row names columns: short and no figures, above rows with some."""
    names = rows[0] if rows[0][0] else rows[0][1:]
    body = rows[1:]
    return (
        all(name and len(name) <= _LONGEST_NAME and not _FIGURE.fullmatch(name) for name in names)
        and not any(name.endswith((".", ":")) for name in names)
        and any(_FIGURE.fullmatch(cell) for row in body for cell in row[1:])
    )


def _counts_pages(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether the last cells only rise, as the pages in a list of contents do."""
    last = [row[-1] for row in rows]
    numbers = [int(cell) for cell in last if cell.isdecimal()]
    return len(rows[0]) == 2 and len(numbers) == len(rows) > 2 and numbers == sorted(numbers)
