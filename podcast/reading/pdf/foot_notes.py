"""Notes at the foot of pages of a PDF without tags: small lines whose number the page raises."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from podcast.model import Note, Paragraph, Place, Span
from podcast.reading.blocks import words_of
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
    """Give the lines without these notes, which are handed on as notes.

    Each column of a page has its own at its foot, or they stand below all of them.
    """
    body = body_size(lines)
    kept: list[Line] = []
    for _, group in groupby(lines, key=lambda line: line.page):
        page = list(group)
        for _, column in groupby(page, key=lambda line: line.column):
            kept += _without_notes(list(column), page=page, body=body, findings=findings)
    return kept


def _without_notes(
    column: list[Line], *, page: Sequence[Line], body: float, findings: Findings
) -> list[Line]:
    """Give one column of a page so."""
    others = [line for line in page if line.column != column[0].column]
    beside = _called(line for line in others if line.size >= _SMALLER * body)
    at = _first(column, body=body, beside=beside)
    over = column[_small(column, body=body) : at]
    if findings.notes and _goes_over(findings.notes[-1], over):
        findings.notes[-1] = _longer(findings.notes[-1], over)
        column, at = [*column[: at - len(over)], *column[at:]], at - len(over)
    end = _end(column, at)
    number = column[0].page if column else 0
    for mark, text in _notes(column[at:end], called=beside | _called(column[:at])):
        place = Place(part=f"page {number + 1}")
        told = Paragraph(tidy([Span(text)]), place)
        findings.notes.append(Note(label_on(number, mark), (told,), place))
    return column[:at] + column[end:]


def _first(page: Sequence[Line], *, body: float, beside: frozenset[str]) -> int:
    """Say where the notes of a page begin: it has none where no line does."""
    at = _small(page, body=body)
    small = page[at:]
    while at < len(page) and not _mark_of(page[at], called=beside | _called(page[:at])):
        at += 1
    return at if at == len(page) or _begin(small, page[at]) else len(page)


def _small(page: Sequence[Line], *, body: float) -> int:
    """Say where the small lines at the foot of a page begin."""
    at = len(page)
    while at and page[at - 1].size < _SMALLER * body:
        at -= 1
    return at


def _goes_over(note: Note, lines: Sequence[Line]) -> bool:
    """Say whether small lines at the next foot are the rest of a note's sentence."""
    before = words_of(note.blocks[-1])
    is_open = before[-1:].isalpha() or before.endswith((",", "-"))
    return bool(lines) and is_open and lines[0].text[:1].islower()


def _longer(note: Note, lines: Sequence[Line]) -> Note:
    text = words_of(note.blocks[-1])
    for line in lines:
        text = rejoined(text, line.text)
    return replace(note, blocks=(Paragraph(tidy([Span(text)]), note.place),))


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


def _called(lines: Iterable[Line]) -> frozenset[str]:
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
