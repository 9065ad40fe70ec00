"""What stands at the head and foot of pages, again and again: no part of the article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, pairwise

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.line_ends import is_parted
from podcast.reading.pdf.lines import Line, body_size

_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[-–—\s|]*(?:(?:page|seite|página|pág\.|p\.|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
    r"(?:\s*(?:of|von|de|sur|/)\s*\d{1,4})?[-–—\s|]*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[^\W\d]{2,10}\.?\s\d")  # a caption
_NOTE = re.compile(r"\d{1,3}\D|[*†‡§(\[]")
_LONGEST = 80  # characters of a head that comes once
_SMALLER = 0.95  # times the size of the text
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
    out |= {id(line) for line in _alone(pages, out=out)}
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


def _alone(pages: Sequence[Sequence[Line]], *, out: AbstractSet[int]) -> list[Line]:
    """Give the heads and feet that come once: small words beyond all text, or in a sentence.

    Each page may be headed by its own section, and a text of two pages has one running head.
    """
    texts = [[line for line in page if id(line) not in out] for page in pages]
    body = body_size([line for page in texts for line in page])
    found = [
        (line, edge)
        for before, page in pairwise(texts)
        for edge, line in enumerate(_ends(page))
        if _is_aside(line, page[1:] if not edge else page[-2::-1])
        and not (edge and _NOTE.match(line.text))
        and (line.size < _SMALLER * body or (not edge and _parts(before, page)))
    ]
    aside = {id(line) for line, _ in found}
    heights = [line.y for page in texts for line in page if id(line) not in aside]
    lowest, highest = min(heights, default=0.0), max(heights, default=0.0)
    return [line for line, edge in found if (line.y < lowest if edge else line.y > highest)]


def _ends(page: Sequence[Line]) -> Sequence[Line]:
    return (page[0], page[-1]) if len(page) > 2 else ()


def _is_aside(line: Line, inner: Sequence[Line]) -> bool:
    """Say whether a line is short, apart from the text and neither a sentence nor a caption."""
    return (
        _is_apart(line, inner)
        and len(line.text) <= _LONGEST
        and not line.text.endswith((".", "!", "?", ":", ";", ","))
        and not _NUMBERED.match(line.text)
    )


def _parts(before: Sequence[Line], page: Sequence[Line]) -> bool:
    """Say whether the first line of a page stands in a sentence that began on the one before."""
    last = before[-1].text if before else ""
    is_open = page[1].text[:1].islower() and last[-1:].isalpha()
    return is_open or is_parted(last, page[1].text)
