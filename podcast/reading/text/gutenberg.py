"""Books that Project Gutenberg gives as text: what it sets around them is not theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.model import Place
from podcast.reading.draft import Findings

_START = re.compile(r"\*{3} ?START OF (?:THIS|THE) PROJECT GUTENBERG E-?BOOK.*", re.IGNORECASE)
_END = re.compile(r"\*{3} ?END OF (?:THIS|THE) PROJECT GUTENBERG E-?BOOK.*", re.IGNORECASE)
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
        findings.leave_out(lines[at], reason="licence", place=Place(first_line + at))
        lines[at] = ""
    first = next((line.strip() for line in lines if line.strip()), "")
    title = told.get("Title", "")
    is_shown = first.casefold() == title.casefold()
    return Book("\n".join(lines), "" if is_shown else title, told.get("Author", ""))
