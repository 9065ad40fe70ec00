"""Headings and paragraphs of a PDF without tags, by the sizes and places of its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from podcast.model import Block, Heading, Paragraph, Place, Span
from podcast.reading.blocks import words_of
from podcast.reading.inline import text_of, tidy
from podcast.reading.line_ends import is_parted, without_hyphen
from podcast.reading.pdf.floats import ends_open, is_caption, joined, with_captions_behind
from podcast.reading.pdf.foot_notes import label_on
from podcast.reading.pdf.lines import Line, body_size, is_raised, spaced
from podcast.reading.pdf.pieces import Piece
from podcast.reading.text.headings import headed_by_form

_LARGER = 1.12  # times the text's size: a heading
_LONGEST_HEADING = 120
_OPENS = re.compile(r"(?:[•‣◦▪●∙·–]|\(?\d{1,3}[.)]|\[\d{1,3}\]|[☐☑☒])\s+\S")
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
    blocks = list(with_captions_behind(blocks))
    if any(level > 1 for level in levels):
        return tuple(blocks)
    return tuple(_headed_by_form(blocks))


def _headed_by_form(blocks: Sequence[Block]) -> Iterator[Block]:
    """Make headings of short lines, but of no caption, and of none whose sentence goes on.

    Several below the title say who wrote it, and where: only the last may head the text.
    """
    headed = headed_by_form(blocks)
    is_below_title = False
    for at, (block, made) in enumerate(zip(blocks, headed, strict=True)):
        after = headed[at + 1] if at + 1 < len(headed) else None
        goes_on = after is not None and words_of(after)[:1].islower()
        is_name = is_below_title and isinstance(after, Heading)
        yield block if goes_on or is_name or is_caption(words_of(block)) else made
        is_title = isinstance(block, Heading) and block.level == 1
        is_below_title = is_title or (is_below_title and isinstance(made, Heading))


def with_pages_joined(blocks: Sequence[Block]) -> list[Block]:
    """Put paragraphs together that the end of a page or of a column parted in a sentence."""
    whole: list[Block] = []
    for block in blocks:
        last = whole[-1] if whole else None
        if isinstance(last, Paragraph) and isinstance(block, Paragraph) and _runs_on(last, block):
            whole[-1] = joined(last, block)
        else:
            whole.append(block)
    return list(with_captions_behind(whole))


def _runs_on(last: Paragraph, block: Paragraph) -> bool:
    before, after = text_of(last.spans).rstrip(), text_of(block.spans).lstrip()
    apart = last.place != block.place or is_parted(before, after)
    return apart and after[:1].islower() and ends_open(before)


def _groups(lines: Sequence[Line], *, body: float) -> Iterator[list[Line]]:
    """Give the lines of each paragraph or heading."""
    if not lines:
        return
    pitch = _pitch(lines, body=body)
    full = _full(lines, body=body)
    lefts: dict[tuple[int, int], float] = {}
    for line in lines:
        lefts[line.region] = min(line.x, lefts.get(line.region, line.x))
    run = [lines[0]]
    for line in lines[1:]:
        inset = (run[-1].x - lefts[run[-1].region], line.x - lefts[line.region])
        if _goes_on(run, line, pitch=pitch, full=full[run[-1].region], inset=inset):
            run.append(line)
        else:
            yield run
            run = [line]
    yield run


def _full(lines: Sequence[Line], *, body: float) -> dict[tuple[int, int], int]:
    """Give how long the longest line of each column is; all pages of one column are alike."""
    longest: dict[tuple[int, int], int] = {}
    for line in lines:
        where = line.region if line.column else (0, 0)
        length = len(line.text) if abs(line.size - body) < 0.6 else 0
        longest[where] = max(length, longest.get(where, 0))
    return {line.region: longest[line.region if line.column else (0, 0)] for line in lines}


def _pitch(lines: Sequence[Line], *, body: float) -> float:
    """Give how far the lines of the text stand from each other, in points."""
    steps = [
        one.y - other.y
        for one, other in pairwise(lines)
        if one.region == other.region
        and abs(one.size - body) < 0.6
        and abs(other.size - body) < 0.6
    ]
    near = [step for step in steps if 0 < step < 2.5 * body]
    return min(median(near), 2.2 * body) if near else 1.3 * body


def _goes_on(
    run: Sequence[Line], line: Line, *, pitch: float, full: int, inset: tuple[float, float]
) -> bool:
    last = run[-1]
    is_apart = last.y - line.y > 1.3 * max(pitch, 1.15 * last.size)
    is_captioned = is_caption(line.text) and (is_apart or line.region != last.region)
    if abs(line.size - last.size) > 0.6 or _OPENS.match(line.text) or is_captioned:
        return False
    if line.bold != last.bold and (line.bold or all(one.bold for one in run)):
        return False
    hangs = _OPENS.match(run[0].text) and inset[1] > 0
    steps_in = inset[1] > inset[0] + 0.8 * line.size and not hangs
    if is_parted(last.text, line.text):
        return True
    if line.region != last.region:
        is_in_sentence = not line.column or line.text[:1].islower() or len(last.text) > 0.75 * full
        return is_in_sentence and not steps_in and not _ENDS.search(last.text)
    if is_apart:
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
