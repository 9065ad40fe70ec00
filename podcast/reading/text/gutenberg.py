"""Books that Project Gutenberg gives: what it sets around them is not theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from podcast.model import Block, LeftOut, Place
from podcast.reading.blocks import words_of
from podcast.reading.draft import Findings
from podcast.reading.text.lines import Bit

_START = re.compile(r"\*{3} ?START OF (?:THIS|THE) PROJECT GUTENBERG E-?BOOK.*", re.IGNORECASE)
_END = re.compile(r"\*{3} ?END OF (?:THIS|THE) PROJECT GUTENBERG E-?BOOK.*", re.IGNORECASE)
_LONGEST = 5_000  # characters of a block that is no more than the library's own
_REASON = "licence"
_PICTURE = re.compile(r"\[Illustrations?\.?\]", re.IGNORECASE)
_TOLD = re.compile(r"(Title|Author): (\S.{0,300})")


@dataclass(frozen=True, slots=True)
class Book:
    """The book's own lines, those around it blank, and what the lines above tell of it."""

    text: str
    title: str = ""
    byline: str = ""


def without_library(text: str, *, findings: Findings, first_line: int) -> Book:
    """Leave out all up to the line that starts the book, and from the line that ends it."""
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if _START.match(line.strip())), None)
    if start is None:
        return Book(text)
    found = (at for at in range(start + 1, len(lines)) if _END.match(lines[at].strip()))
    end = next(found, len(lines))
    matches = [_TOLD.fullmatch(line.strip()) for line in lines[:start]]
    told = {one[1]: one[2] for one in matches if one}
    for at in (*range(start + 1), *range(end, len(lines))):
        findings.leave_out(lines[at], reason=_REASON, place=Place(first_line + at))
        lines[at] = ""
    first = next((line.strip() for line in lines if line.strip()), "")
    title = told.get("Title", "")
    is_shown = first.casefold() == title.casefold()
    return Book("\n".join(lines), "" if is_shown else title, told.get("Author", ""))


def without_marks_of_pictures(bits: Sequence[Bit], *, findings: Findings) -> list[Bit]:
    """Leave out each "[Illustration]" that says nothing of its picture; one with words stays."""
    kept: list[Bit] = []
    for bit in bits:
        if _PICTURE.fullmatch(bit.text.strip()):
            findings.leave_out(bit.text, reason="mark-up", place=Place(bit.line))
        else:
            kept.append(bit)
    return kept


def without_library_blocks(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], list[LeftOut]]:
    """Leave out the blocks up to the one that starts the book, and from the one that ends it."""
    said = [words_of(block) for block in blocks]
    ours = [text if len(text) <= _LONGEST else "" for text in said]
    start = next((at for at, text in enumerate(ours) if _START.search(text)), None)
    if start is None:
        return tuple(blocks), []
    end = next((at for at in range(start + 1, len(ours)) if _END.search(ours[at])), len(ours))
    left = [
        LeftOut(text, _REASON, block.place)
        for at, (block, text) in enumerate(zip(blocks, said, strict=True))
        if text and not start < at < end
    ]
    return tuple(blocks[start + 1 : end]), left
