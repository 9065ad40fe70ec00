"""What stands at the head and foot of pages, again and again: no part of the article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.pdf.lines import Line

_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[-–—\s|]*(?:(?:page|seite|página|pág\.|p\.|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
    r"(?:\s*(?:of|von|de|sur|/)\s*\d{1,4})?[-–—\s|]*",
    re.IGNORECASE,
)
_EDGE = 2  # lines at each end of a page
_NEAR = 12.0  # points by which a head may stand higher on one page than on another
_APART = 1.5  # sizes between the text and a page's number


def without_heads_and_feet(lines: Sequence[Line], *, findings: Findings) -> list[Line]:
    """Give the lines without those that come again on pages, and without pages' numbers."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    again: defaultdict[str, list[Line]] = defaultdict(list)
    for page in pages:
        for line in {id(line): line for edge in _edges(page) for line in edge[:_EDGE]}.values():
            again[_FIGURES.sub("#", line.text.casefold())].append(line)
    enough = max(2, len(pages) // 3)
    repeated = {
        id(line)
        for alike in again.values()
        for line in alike
        if sum(abs(line.y - other.y) < _NEAR for other in alike) >= enough
    }
    out = {id(line) for page in pages for line in _outer(page, repeated)}
    out |= {id(line) for page in pages for line in _numbers(page)}
    for line in lines:
        if id(line) in out:
            reason = "page number" if _NUMBER.fullmatch(line.text) else "head or foot of a page"
            place = Place(part=f"page {line.page + 1}")
            findings.leave_out(line.text, reason=reason, place=place)
    return [line for line in lines if id(line) not in out]


def _edges(page: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Give a page from its top down, and from its foot up."""
    yield page
    yield page[::-1]


def _outer(page: Sequence[Line], repeated: AbstractSet[int]) -> Iterator[Line]:
    """Give the lines at both ends of a page that come again and stand apart from its text."""
    for edge in _edges(page):
        for count in range(_EDGE, 0, -1):
            outer = edge[:count]
            if all(id(line) in repeated for line in outer) and _is_apart(outer[-1], edge[count:]):
                yield from outer
                break


def _is_apart(line: Line, inner: Sequence[Line]) -> bool:
    """Say whether a line stands further from the next than lines of a paragraph do."""
    if not inner:
        return False
    return abs(line.y - inner[0].y) > _APART * max(line.size, inner[0].size)


def _numbers(page: Sequence[Line]) -> Iterator[Line]:
    """Give the first and last line where they are a number that stands apart."""
    for edge in _edges(page):
        if _is_apart(edge[0], edge[1:]) and _NUMBER.fullmatch(edge[0].text):
            yield edge[0]
