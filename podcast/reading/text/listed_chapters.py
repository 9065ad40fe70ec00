"""A list of chapters below the word Contents, where each of its lines is a heading further down."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.furniture_by_words import is_contents_heading
from podcast.reading.text.lines import Bit

_NUMBER = re.compile(r"\d{1,3}|[ivxl]{1,6}")
_WORD = re.compile(r"\w+")
_FEWEST = 2  # lines
_REASON = "table of contents"


def without_listed_chapters(bits: Sequence[Bit], *, findings: Findings) -> list[Bit]:
    """Leave out such a list with its heading; one with a line that comes nowhere again stays."""
    at = next((n for n, bit in enumerate(bits) if is_contents_heading(bit.text)), None)
    if at is None:
        return list(bits)
    counted = Counter(
        line
        for bit in bits[at + 1 :]
        for line in {*map(_plain, bit.text.split("\n")), _plain(bit.text)}
    )
    seen: set[str] = set()
    end = at + 1
    while end < len(bits):
        lines = {_plain(line) for line in bits[end].text.split("\n")}
        if not lines.isdisjoint(seen) or any(counted[line] < 2 for line in lines):
            break
        seen |= lines
        end += 1
    if len(seen) < _FEWEST:
        return list(bits)
    for bit in bits[at:end]:
        findings.leave_out(bit.text, reason=_REASON, place=Place(bit.line))
    return [*bits[:at], *bits[end:]]


def _plain(line: str) -> str:
    """Give a line's words without a number before them, which an item of a list has not either."""
    words = _WORD.findall(line.casefold())
    is_numbered = len(words) > 1 and bool(_NUMBER.fullmatch(words[0]))
    return " ".join(words[is_numbered:])
