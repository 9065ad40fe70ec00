"""Dates in figures that are one day in one country and another elsewhere, such as 03/11/2026."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.model import Line
from podcast.narration.words import words_for

DATES = frozenset({"dates", "short-dates", "ambiguous-dates"})
"""The rules that say a date."""

_DAYS, _MONTHS = 31, 12
_PARTED = frozenset({16, 20, 24, 25})  # what is measured, marked or counted in such parts
_TWO = re.compile(r"([0-9]{1,2})/([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-][0-9]{2,4})?")


def _may_be_a_day(first: int, second: int) -> bool:
    """Tell 25/10 and 10/25 from odds and from parts such as 3/16 and 7/20."""
    if _MONTHS < first <= _DAYS:
        return 0 < second <= _MONTHS
    return first <= _MONTHS < second <= _DAYS and second not in _PARTED


def told_of_days_said_as_parts(line: Line) -> Iterator[str]:
    """What a person is told of each figure that is seldom a part, and may be a day: "25/10"."""
    for piece in line.pieces:
        found = _TWO.fullmatch(piece.shown) if piece.rule == "fractions" else None
        if found and _may_be_a_day(int(found[1]), int(found[2])):
            yield (
                f"“{piece.shown}” is heard as “{piece.spoken}”. If it is a date, write the month's "
                "name"
            )


def told_of_two_days(line: Line) -> Iterator[str]:
    """What a person is told of each date of a line that may be two days.

    A score that is said as two figures, "6-4", is no date.
    """
    months = words_for("en").listed("months")
    for piece in line.pieces:
        found = _FIGURES.fullmatch(piece.shown) if piece.rule in DATES else None
        if found and found[1] != found[2] and int(found[1]) <= _MONTHS >= int(found[2]):
            if piece.rule == "short-dates" and not any(name in piece.spoken for name in months):
                continue
            yield (
                f"“{piece.shown}” is one day in one country and another elsewhere; it is heard as "
                f"“{piece.spoken}”. Write the month's name"
            )
