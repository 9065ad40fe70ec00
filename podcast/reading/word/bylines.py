"""Who wrote a text and when, where styles of their own say so: pandoc's “Author” and “Date”."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import islice

from podcast.model import Place
from podcast.reading.dates import date_of
from podcast.reading.draft import Findings
from podcast.reading.metadata.byline import byline_of
from podcast.reading.tree import Element, all_text

AUTHOR, DATE = "author", "date"
"""The classes of such paragraphs."""

_REACH = 20  # elements at the beginning of a text
_LONGEST = 120
_SMALL = 3  # words


def take_byline(
    body: Element, *, findings: Findings, places: Mapping[Element, Place]
) -> tuple[str, date | None]:
    """Take names and the day out of the text, and list them.

    Several days are those of what a text tells, as in a diary.
    """
    names: list[str] = []
    day: date | None = None
    days = [one for one in body if one.get("class") == DATE and date_of(all_text(one))]
    for one in list(islice(body, _REACH)):
        text, kind = all_text(one), one.get("class")
        is_name = kind == AUTHOR and 0 < len(text) <= _LONGEST and not _is_said(text)
        told = date_of(text) if kind == DATE and len(days) == 1 else None
        if kind in (AUTHOR, DATE):
            del one.attrib["class"]
        if is_name:
            names.append(byline_of(text)[0] or text)
        day = day or told
        if is_name or told:
            findings.leave_out(text, reason="byline", place=places.get(one, Place()))
            body.remove(one)
    return " and ".join(names), day


def _is_said(text: str) -> bool:
    """Say whether a line has more words in small letters than a name, with what somebody is."""
    small = [word for word in text.split() if word[:1].islower()]
    return len(small) > _SMALL and 2 * len(small) > len(text.split())
