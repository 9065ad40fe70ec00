"""Notes at the foot of pages of a PDF without tags: small lines whose number the page raises."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from podcast.model import Note, Paragraph, Place, Span
from podcast.reading.draft import Findings
from podcast.reading.inline import tidy
from podcast.reading.line_ends import rejoined
from podcast.reading.pdf.lines import Line, body_size, is_raised

_SMALLER = 0.93  # times the size of the text, at most
_APART = 2.2  # times the size of a note: its lines stand closer
_BEGINS = re.compile(r"\(?(\d{1,3})[.)]?\s*(?=\D)")


def label_on(page: int, mark: str) -> str:
    """Give the label of a note: its mark, which may come again on each page."""
    return f"{page + 1}:{mark}"


def without_foot_notes(lines: Sequence[Line], *, findings: Findings) -> list[Line]:
    """Give the lines without these notes, which are handed on as notes."""
    body = body_size(lines)
    kept: list[Line] = []
    for number, group in groupby(lines, key=lambda line: line.page):
        page = list(group)
        at = _first(page, body=body)
        end = _end(page, at)
        kept += page[:at] + page[end:]
        for mark, text in _notes(page[at:end], called=_called(page[:at])):
            place = Place(part=f"page {number + 1}")
            told = Paragraph(tidy([Span(text)]), place)
            findings.notes.append(Note(label_on(number, mark), (told,), place))
    return kept


def _first(page: Sequence[Line], *, body: float) -> int:
    """Say where the notes of a page begin: it has none where no line does."""
    at = len(page)
    while at and page[at - 1].size < _SMALLER * body:
        at -= 1
    small = page[at:]
    while at < len(page) and not _mark_of(page[at], called=_called(page[:at])):
        at += 1
    return at if at == len(page) or _begin(small, page[at]) else len(page)


def _begin(small: Sequence[Line], first: Line) -> bool:
    """Say whether small lines are notes: before the first called item of a list stand others."""
    marks = [found[1] for line in small if (found := _BEGINS.match(line.text))]
    found = _BEGINS.match(first.text)
    return found is not None and str(int(found[1]) - 1) not in marks


def _end(page: Sequence[Line], at: int) -> int:
    """Say where the notes of a page end: another text stands apart from them."""
    for below in range(at + 1, len(page)):
        above = page[below - 1]
        if above.y - page[below].y > _APART * above.size and not _BEGINS.match(page[below].text):
            return below
    return len(page)


def _called(lines: Sequence[Line]) -> frozenset[str]:
    return frozenset(
        piece.text.strip()
        for line in lines
        for piece in line.pieces
        if any(is_raised(piece, other) for other in line.pieces if other is not piece)
    )


def _mark_of(line: Line, *, called: frozenset[str]) -> str:
    found = _BEGINS.match(line.text)
    return found[1] if found and found[1] in called else ""


def _notes(lines: Sequence[Line], *, called: frozenset[str]) -> list[tuple[str, str]]:
    notes: list[tuple[str, str]] = []
    for line in lines:
        mark = _mark_of(line, called=called)
        if mark and mark not in {known for known, _ in notes}:
            notes.append((mark, _BEGINS.sub("", line.text, count=1)))
        else:
            notes[-1] = (notes[-1][0], rejoined(notes[-1][1], line.text))
    return notes
