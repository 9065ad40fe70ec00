"""Dates in figures that are one day in one country and another elsewhere, such as 03/11/2026."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.model import Line

DATES = frozenset({"dates", "short-dates", "ambiguous-dates"})
"""The rules that say a date."""

_MONTH = re.compile(
    r"\b(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b"
)
_FIGURES = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-][0-9]{2,4})?")


def told_of_two_days(line: Line) -> Iterator[str]:
    """What a person is told of each date of a line that may be two days.

    A score that is said as two figures, "6-4", is no date.
    """
    for piece in line.pieces:
        found = _FIGURES.fullmatch(piece.shown) if piece.rule in DATES else None
        if (
            found
            and _MONTH.search(piece.spoken)
            and found[1] != found[2]
            and int(found[1]) <= 12 >= int(found[2])
        ):
            yield (
                f"“{piece.shown}” is one day in one country and another elsewhere; it is heard as "
                f"“{piece.spoken}”. Write the month's name"
            )
