"""A year of two figures, as it is meant."""

from __future__ import annotations

import re

_WINDOW = 40
_LIFE = re.compile(
    r"(?:\b(?:geb\.?|geboren\w*|geburts\w*|jahrgang|gest\.?|gestorben|verstorben|née?s?|naissance|décédée?s?"
    r"|morte?s?|nacid[oa]s?|nació|nacieron|nacimiento|murió|falleci\w{1,3}|f\. ?nac\.?|ddn)"
    r"|[*†])[^.!?\n]{0,25}$",
    re.IGNORECASE,
)


def full_year(written: str, *, before: str = "") -> int:
    """A year as it is meant: of two figures, one of this century up to 49, else of the last.

    Nobody is born or has died in a year to come: of a life it is one of this century up to 30.
    """
    if len(written) == 4:
        return int(written)
    this_century = 30 if _LIFE.search(before[-_WINDOW:]) else 49
    return int(written) + (2000 if int(written) <= this_century else 1900)


def year_of(match: re.Match[str]) -> int:
    """The year of a date that a group ``year`` matched, by what stands before it."""
    start = match.start()
    return full_year(match["year"], before=match.string[max(0, start - _WINDOW) : start])
