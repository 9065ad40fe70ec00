"""Lines below a title that only say who wrote the page and when: the narrator says it already."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Block, Heading, Paragraph
from podcast.reading.draft import Findings
from podcast.reading.html.about import About
from podcast.reading.html.names import begins_as_byline, name_in, without_date
from podcast.reading.html.told.shown_days import without_days
from podcast.reading.inline import text_of

_LONGEST = 120  # characters
_REACH = 4  # blocks below the title
_REST = re.compile(
    r"(?:\d{1,2}[:.]\d\d|uhr|am|um|on|at|le|el|il|à|published|posted|updated|veröffentlicht|erstellt"
    r"|mon(?:day|tag)|(?:tues|wednes|thurs|fri|satur|sun)day|(?:diens|donners|frei|sams|sonn)tag"
    r"|mittwoch|[\s,.;:|·•–—-])*",
    re.IGNORECASE,
)


def without_byline(
    blocks: Sequence[Block], about: About, *, language: str, findings: Findings
) -> list[Block]:
    """Leave out the lines near the title that tell its author or day and nothing else."""
    tops = [at for at, one in enumerate(blocks) if isinstance(one, Heading) and one.level == 1]
    first = tops[0] if tops else 0
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        text = text_of(block.spans) if isinstance(block, Paragraph) else ""
        near = abs(at - first) <= _REACH and 0 < len(text) <= _LONGEST
        if near and _only_tells(text, about, language=language):
            findings.leave_out(text, reason="byline", place=block.place)
        else:
            kept.append(block)
    return kept


def _only_tells(text: str, about: About, *, language: str) -> bool:
    days, rest = without_days(text, language=language)
    if any(day != about.published for day in days):
        return False
    if about.byline and begins_as_byline(without_date(rest)) and name_in(rest) == about.byline:
        return True
    rest = rest.replace(about.byline, "") if about.byline else rest
    return rest != text and bool(_REST.fullmatch(rest))
