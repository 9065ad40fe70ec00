"""Headings and paragraphs of a PDF without tags, by the sizes and places of its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from podcast.model import Block, Heading, Paragraph, Place, Span
from podcast.reading.inline import text_of, tidy
from podcast.reading.line_ends import is_parted, without_hyphen
from podcast.reading.pdf.foot_notes import label_on
from podcast.reading.pdf.lines import Line, body_size, is_raised, spaced
from podcast.reading.pdf.pieces import Piece
from podcast.reading.text.headings import headed_by_form

_LARGER = 1.12  # times the text's size: a heading
_LONGEST_HEADING = 120
_OPENS = re.compile(r"(?:[•‣◦▪●∙·–]|\(?\d{1,3}[.)]|\[\d{1,3}\]|[☐☑☒])\s+\S")
_OPEN = (",", "-", "\u2010", "\u00ad", "–")
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines that belong together."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def blocks_of(lines: Sequence[Line], *, noted: frozenset[str] = frozenset()) -> tuple[Block, ...]:
    """Give the blocks: the largest heading of the first page is the title.

    ``noted`` are the labels of the notes that raised figures call.
    """
    body = body_size(lines)
    parts = [_Part(tuple(group)) for group in _groups(lines, body=body)]
    levels = _levels(parts, body=body)
    blocks: list[Block] = []
    for part, level in zip(parts, levels, strict=True):
        place = Place(part=f"page {part.lines[0].page + 1}")
        spans = tidy(_spans(part.lines, noted=noted))
        if spans:
            blocks.append(Heading(spans, level, place) if level else Paragraph(spans, place))
    if any(level > 1 for level in levels):
        return tuple(blocks)
    return tuple(headed_by_form(blocks))


def with_pages_joined(blocks: Sequence[Block]) -> list[Block]:
    """Put paragraphs together that the end of a page or of a column parted in a sentence."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(last, Paragraph) and isinstance(block, Paragraph) and _runs_on(last, block):
            before, after = text_of(last.spans), text_of(block.spans)
            spans = list(last.spans)
            if is_parted(before, after) and spans[-1].text:
                bare = without_hyphen(spans[-1].text, after=after)
                spans[-1] = replace(spans[-1], text=bare)
            else:
                spans.append(Span(" "))
            joined[-1] = replace(last, spans=tidy([*spans, *block.spans]))
        else:
            joined.append(block)
    return joined


def _runs_on(last: Paragraph, block: Paragraph) -> bool:
    before, after = text_of(last.spans).rstrip(), text_of(block.spans).lstrip()
    apart = last.place != block.place or is_parted(before, after)
    return apart and after[:1].islower() and (before[-1:].isalpha() or before.endswith(_OPEN))


def _groups(lines: Sequence[Line], *, body: float) -> Iterator[list[Line]]:
    """Give the lines of each paragraph or heading."""
    if not lines:
        return
    pitch = _pitch(lines, body=body)
    full = max((len(line.text) for line in lines if abs(line.size - body) < 0.6), default=0)
    lefts: dict[int, float] = {}
    for line in lines:
        lefts[line.page] = min(line.x, lefts.get(line.page, line.x))
    run = [lines[0]]
    for line in lines[1:]:
        inset = (run[-1].x - lefts[run[-1].page], line.x - lefts[line.page])
        if _goes_on(run, line, pitch=pitch, full=full, inset=inset):
            run.append(line)
        else:
            yield run
            run = [line]
    yield run


def _pitch(lines: Sequence[Line], *, body: float) -> float:
    """Give how far the lines of the text stand from each other, in points."""
    steps = [
        one.y - other.y
        for one, other in pairwise(lines)
        if one.page == other.page and abs(one.size - body) < 0.6 and abs(other.size - body) < 0.6
    ]
    near = [step for step in steps if 0 < step < 2.5 * body]
    return min(median(near), 2.2 * body) if near else 1.3 * body


def _goes_on(
    run: Sequence[Line], line: Line, *, pitch: float, full: int, inset: tuple[float, float]
) -> bool:
    last = run[-1]
    if abs(line.size - last.size) > 0.6 or _OPENS.match(line.text):
        return False
    if line.bold != last.bold and (line.bold or all(one.bold for one in run)):
        return False
    hangs = _OPENS.match(run[0].text) and inset[1] > 0
    steps_in = inset[1] > inset[0] + 0.8 * line.size and not hangs
    if is_parted(last.text, line.text):
        return True
    if line.page != last.page:
        return not steps_in and not _ENDS.search(last.text)
    if last.y - line.y > 1.3 * max(pitch, 1.15 * last.size):
        return False
    is_short = len(last.text) < 0.7 * full and bool(_ENDS.search(last.text))
    return not steps_in and not is_short


def _levels(parts: Sequence[_Part], *, body: float) -> list[int]:
    """Give the level of each part that is a heading, by its size or as it is bold, else 0."""
    large = [_is_large(part, body=body) for part in parts]
    sizes = sorted({_size(p) for p, is_large in zip(parts, large, strict=True) if is_large})[::-1]
    first = [at for at, part in enumerate(parts) if large[at] and part.lines[0].page == 0]
    title = max(first, key=lambda at: (_size(parts[at]), -at), default=None)
    levels: list[int] = []
    for at, part in enumerate(parts):
        follows = at + 1 < len(parts)
        if at == title:
            levels.append(1)
        elif large[at]:
            levels.append(min(2 + sizes.index(_size(part)), 6))
        elif follows and _is_bold_heading(part, parts[at + 1]):
            levels.append(min(2 + len(sizes), 6))
        else:
            levels.append(0)
    return _without_bylines(levels, title=title)


def _without_bylines(levels: Sequence[int], *, title: int | None) -> list[int]:
    """Make no headings of the large lines between the title and the first heading over a text.

    They say who wrote it, and where: a heading of their size, or a larger one, is next to them.
    """
    kept = list(levels)
    if title is None:
        return kept
    end = title + 1
    while end < len(levels) and levels[end]:
        end += 1
    if end == len(levels):
        return kept
    for at in range(end - 2, title, -1):
        below = next(level for level in kept[at + 1 : end] if level)
        kept[at] = levels[at] if levels[at] < below else 0
    return kept


def _size(part: _Part) -> float:
    return round(part.lines[0].size, 1)


def _is_large(part: _Part, *, body: float) -> bool:
    return (
        _size(part) > body * _LARGER
        and len(part.text) <= 2 * _LONGEST_HEADING
        and any(letter.isalpha() for letter in part.text)
    )


def _is_bold_heading(part: _Part, below: _Part) -> bool:
    return (
        all(line.bold for line in part.lines)
        and len(part.text) <= _LONGEST_HEADING
        and not part.text.endswith((".", ",", ";", ":"))
        and not _OPENS.match(below.text)
        and any(letter.isalpha() for letter in part.text)
    )


def _spans(lines: Sequence[Line], *, noted: frozenset[str]) -> list[Span]:
    """Give the lines as running text; raised figures are marks."""
    spans: list[Span] = []
    for at, line in enumerate(lines):
        parted = at and is_parted(spans[-1].text, line.text)
        if parted:
            spans[-1] = Span(without_hyphen(spans[-1].text, after=line.text))
        elif at:
            spans.append(Span(" "))
        for piece, text in zip(line.pieces, spaced(line.pieces), strict=True):
            spans += _said(piece, text, line=line, noted=noted)
    return spans


def _said(piece: Piece, text: str, *, line: Line, noted: frozenset[str]) -> Iterator[Span]:
    largest = max(line.pieces, key=lambda one: one.size)
    beside = next((one for one in line.pieces if one.y == line.y), largest)
    if piece.text.strip().isdigit() and is_raised(piece, beside):
        mark = piece.text.strip()
        label = label_on(piece.page, mark)
        yield Span(mark, "note", label) if label in noted else Span(mark, "superscript")
        text = " " if text.endswith(" ") else ""
    yield Span(text)
