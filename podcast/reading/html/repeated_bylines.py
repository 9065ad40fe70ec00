"""Lines below a title that only say who wrote the page and when: the narrator says it already."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Block, Heading, Paragraph
from podcast.reading.draft import Findings
from podcast.reading.html.about import About
from podcast.reading.html.author_and_day.author_names import begins_as_byline, name_in, without_date
from podcast.reading.html.author_and_day.days_in_several_languages import without_days
from podcast.reading.inline import text_of

_LONGEST = 120  # characters
_REACH = 4  # blocks below the title
_REST = re.compile(
    r"(?:\d{1,2}[:.]\d\d|[ap]\.m\.|[ap]m|utc|gmt|[ecmp][ds]t|cest|cet|uhr|am|um|on|at|le|el|il|à|published|posted|updated|veröffentlicht|erstellt"
    r"|(?:written )?by|von|par|por|di|last|zuletzt|aktualisiert|modified"
    r"|mon(?:day|tag)|(?:tues|wednes|thurs|fri|satur|sun)day|(?:diens|donners|frei|sams|sonn)tag"
    r"|mittwoch|[\s,.;:|·•–—-])*",
    re.IGNORECASE,
)


_UPDATED = re.compile(
    r"\b(?:updated|modified|aktualisiert|geändert|mis à jour|actualizado|aggiornato)\b",
    re.IGNORECASE,
)
_OF_LIFE = re.compile(
    r",?\s(?:is|was|works|writes|covers|lives|reports|ist|war|arbeitet|schreibt|lebt|est|travaille"
    r"|écrit|vit|es|trabaja|escribe|vive)\s",
    re.IGNORECASE,
)
_AND = re.compile(r", | and ")
_LONGEST_LIFE = 500  # characters of who somebody is
_LAST = 3  # blocks at the end of a page


def without_life(blocks: Sequence[Block], about: About, *, findings: Findings) -> list[Block]:
    """Leave out the paragraph at the end that tells who the author is."""
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        near = len(blocks) - at <= _LAST and isinstance(block, Paragraph)
        text = text_of(block.spans) if near and isinstance(block, Paragraph) else ""
        names = [about.byline, *_AND.split(about.byline)]
        told = [name for name in names if name and text.startswith(name)]
        if len(text) <= _LONGEST_LIFE and any(_OF_LIFE.match(text[len(one) :]) for one in told):
            findings.leave_out(text, reason="byline", place=block.place)
        else:
            kept.append(block)
    return kept


def without_byline(
    blocks: Sequence[Block], about: About, *, language: str, findings: Findings
) -> list[Block]:
    """Leave out the lines near the title that tell its author or day and nothing else."""
    tops = [at for at, one in enumerate(blocks) if isinstance(one, Heading) and one.level == 1]
    first = tops[0] if tops else 0
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        text = (
            text_of(block.spans) if isinstance(block, Paragraph | Heading) and at != first else ""
        )
        near = abs(at - first) <= _REACH and 0 < len(text) <= _LONGEST
        if near and _only_tells(text, about, language=language):
            findings.leave_out(text, reason="byline", place=block.place)
        else:
            kept.append(block)
    return kept


def _only_tells(text: str, about: About, *, language: str) -> bool:
    days, rest = without_days(text, language=language)
    if any(day != about.published for day in days) and not _UPDATED.search(text):
        return False
    if about.byline and begins_as_byline(without_date(rest)) and name_in(rest) == about.byline:
        return True
    rest = rest.replace(about.byline, "") if about.byline else rest
    return rest != text and bool(_REST.fullmatch(rest))
