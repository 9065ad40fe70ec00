"""Tables that are drawn with lines, as pandoc and reStructuredText have them, written with bars.

Grid tables: ``+---+---+`` between rows, ``+===+===+`` below the head. Simple tables: a head over
``-----  -----``. See https://pandoc.org/MANUAL.html#tables. Each text keeps its count of lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from podcast.reading.markdown.other_programs.fenced_lines import fenced_lines

_EDGE = re.compile(r"\+(?:[-=:]{2,}\+){1,40}")
_RULE = re.compile(r" {0,3}-{2,}(?: +-{2,}){1,40} *")
_MOST_ROWS = 500


def with_bars(text: str) -> str:
    """Write drawn tables as tables with bars; those with cells over several columns stay."""
    if not re.search(r"^ {0,3}(?:\+-|-{2,} +-{2})", text, re.MULTILINE):
        return text
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    at = 0
    while at < len(lines):
        end = 0 if fenced[at] else _grid(lines, at) or _simple(lines, at)
        at = end or at + 1
    return "\n".join(lines)


def _grid(lines: list[str], at: int) -> int:
    """Write the grid that begins on a line with bars, and give the line behind it; else 0."""
    if not _EDGE.fullmatch(lines[at].rstrip()):
        return 0
    edges = [n for n, sign in enumerate(lines[at].rstrip()) if sign == "+"]
    rows: list[list[str]] = []
    cells = [""] * (len(edges) - 1)
    head = 0
    end = at + 1
    for end in range(at + 1, min(len(lines), at + _MOST_ROWS) + 1):
        line = lines[end].rstrip() if end < len(lines) else ""
        if _EDGE.fullmatch(line):
            if [n for n, sign in enumerate(line) if sign == "+"] != edges:
                return 0
            rows.append(cells)
            cells = [""] * (len(edges) - 1)
            head = len(rows) if "=" in line and not head else head
        elif line.startswith("|") and len(line) == edges[-1] + 1:
            if any(line[n] != "|" for n in edges):
                return 0
            parts = [line[a + 1 : b].strip() for a, b in pairwise(edges)]
            cells = [f"{old} {new}".strip() for old, new in zip(cells, parts, strict=True)]
        else:
            break
    if not rows or any(cells):
        return 0
    _write(lines, at, end, rows=rows, headed=head == 1)
    return end


def _simple(lines: list[str], at: int) -> int:
    """Write the table whose head stands on a line with bars, and give the line behind it."""
    if at + 2 >= len(lines) or not lines[at].strip() or not _RULE.fullmatch(lines[at + 1]):
        return 0
    if at and lines[at - 1].strip():
        return 0
    columns = [(one.start(), one.end()) for one in re.finditer(r"-+", lines[at + 1])]
    end = next((n for n in range(at + 2, len(lines)) if not lines[n].strip()), len(lines))
    body = [line for line in lines[at + 2 : end] if not _RULE.fullmatch(line)]
    starts = [0, *(start for start, _ in columns[1:])]
    rows = [_parted(line, columns, starts) for line in (lines[at], *body)]
    if not body or len(body) > _MOST_ROWS or any(row is None for row in rows):
        return 0
    _write(lines, at, end, rows=[row for row in rows if row is not None], headed=True)
    return end


def _parted(
    line: str, columns: Sequence[tuple[int, int]], starts: Sequence[int]
) -> list[str] | None:
    """Part a line at the columns' edges; None where a word stands across one."""
    cells: list[str] = []
    for number, start in enumerate(starts):
        last = number + 1 == len(starts)
        cut = len(line) if last else columns[number + 1][0]
        cells.append(line[start:cut].strip())
        if not last and line[columns[number][1] : cut].strip():
            return None
    return cells


def _write(
    lines: list[str], at: int, end: int, *, rows: Sequence[Sequence[str]], headed: bool
) -> None:
    """Put rows with bars in the place of drawn ones, which are more lines than these."""
    width = len(rows[0])
    shown = rows if headed else [[""] * width, *rows]
    written = [f"| {' | '.join(cell.replace('|', '&#124;') for cell in row)} |" for row in shown]
    written.insert(1, f"|{'---|' * width}")
    blank = [""] * (end - at - len(written))
    lines[at:end] = [*written, *blank]
