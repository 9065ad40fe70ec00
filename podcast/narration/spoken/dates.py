"""Dates: written with a month's name, ISO 8601, and all in figures.

A date written in words keeps the order in which it is written. A date in
figures is said in the order of the country: US "March fifth, twenty
twenty-four", elsewhere "the fifth of March, twenty twenty-four".
"""

from __future__ import annotations

import re

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Form, Rule, form
from podcast.narration.spoken.shapes import DASH, GAP, SPACE

MONTHS = (
    "January February March April May June July August September October November December"
).split()
_SHORT = {name[:3].lower(): name for name in MONTHS}

# "Sept" and every month's first three letters, with or without a full stop.
MONTH = (
    r"(?P<month>(?:" + "|".join(MONTHS) + "|" + "|".join(name.upper() for name in MONTHS) + r")\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[0-9]{4})"
_STOP = r"(?![\w/:%]|[.,-][0-9])"
_BEFORE = r"(?<![\w/.,:$£€#-])"
_COMMA = f"{GAP},{SPACE}|{SPACE}"


def month_name(written: str) -> str:
    """Give the full name of a month written in full or short."""
    return _SHORT[written[:3].lower()]


def _day_first(day: int, *, month: str, year: str) -> str:
    said = f"the {words.ordinal(day)} of {month}"
    return f"{said}, {words.year(int(year))}" if year else said


def _month_first(day: int, *, month: str, year: str) -> str:
    said = f"{month} {words.ordinal(day)}"
    return f"{said}, {words.year(int(year))}" if year else said


def _day(match: re.Match[str], group: str = "day") -> int | None:
    day = int(match[group])
    return day if 1 <= day <= 31 else None


def _written_day_first(match: re.Match[str]) -> str | None:
    day, month = _day(match), month_name(match["month"])
    if day is None:
        return None
    if match["last"]:
        last = _day(match, "last")
        return (
            None
            if last is None
            else (
                f"the {words.ordinal(day)} to {_day_first(last, month=month, year=match['year'] or '')}"
            )
        )
    return _day_first(day, month=month, year=match["year"] or "")


def _written_month_first(match: re.Match[str]) -> str | None:
    day, month = _day(match), month_name(match["month"])
    if day is None:
        return None
    if match["last"]:
        last = _day(match, "last")
        year = f", {words.year(int(match['year']))}" if match["year"] else ""
        return (
            None
            if last is None
            else (f"{month} {words.ordinal(day)} to {words.ordinal(last)}{year}")
        )
    return _month_first(day, month=month, year=match["year"] or "")


def _written_year_first(match: re.Match[str]) -> str | None:
    day = _day(match)
    if day is None:
        return None
    return f"{words.year(int(match['year']))} {month_name(match['month'])} {words.ordinal(day)}"


def _short_month(match: re.Match[str]) -> str:
    return month_name(match["month"])


def _figures(match: re.Match[str], *, day_first: bool, order: str) -> str | None:
    """Say a date of figures, or None where they are no date."""
    first, second = int(match["first"]), int(match["second"])
    if order == "unknown":
        order = "day" if first > 12 else "month" if second > 12 else "unknown"
    if order == "unknown":
        order = "day" if day_first else "month"
    day, month = (first, second) if order == "day" else (second, first)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    say = _day_first if day_first else _month_first
    return say(day, month=MONTHS[month - 1], year=_full_year(match["year"]))


def _full_year(text: str) -> str:
    # Two figures: POSIX's window, 69 to 99 are nineteen hundreds (strptime %y).
    if len(text) == 4:
        return text
    return f"19{text}" if text >= "69" else f"20{text}"


_WRITTEN = (
    form(
        rf"{_BEFORE}{_YEAR}{SPACE}{MONTH}{SPACE}{_DAY}{_STOP}(?!{GAP},?{SPACE}[0-9]{{4}})",
        _written_year_first,
    ),
    form(
        rf"{_BEFORE}(?:[Tt]he{SPACE})?{_DAY}(?:{GAP}{DASH}{GAP}(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?)?"
        rf"{SPACE}(?:of{SPACE})?{MONTH}(?:(?:{_COMMA}){_YEAR}{_STOP})?(?![0-9])",
        _written_day_first,
    ),
    form(
        rf"\b{MONTH}{SPACE}(?:the{SPACE})?{_DAY}(?:{GAP}{DASH}{GAP}(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?)?"
        rf"(?![0-9])(?:(?:{_COMMA}){_YEAR}{_STOP}|{_STOP})",
        _written_month_first,
    ),
    form(rf"\b(?P<said>{MONTH})(?<!May)(?<!MAY)(?={SPACE}[0-9]{{4}}\b)", _short_month),
)


def _iso(*, day_first: bool) -> Form:
    return form(
        rf"(?<![\w/-]){_YEAR}-(?P<first>[01][0-9])-(?P<second>[0-3][0-9])(?![\w-])",
        lambda match: _figures(match, day_first=day_first, order="month"),
    )


def _numeric(*, day_first: bool) -> Form:
    return form(
        r"(?<![\w/.,$-])(?P<first>[0-3]?[0-9])(?P<mark>[/.-])(?P<second>[0-3]?[0-9])(?P=mark)"
        r"(?P<year>[12][0-9]{3}|(?<=/)[0-9]{2})(?![\w/-]|\.[0-9])",
        lambda match: _figures(match, day_first=day_first, order="unknown"),
    )


def _is_clear(match: re.Match[str]) -> bool:
    first, second = int(match["first"]), int(match["second"])
    return first > 12 or second > 12 or first == second


def date_rules(*, day_first: bool, region: bool) -> tuple[Rule, ...]:
    """Give the rules for dates; without a region 03/05/2024 is named ambiguous.

    ``day_first`` is the order of the country for dates in figures.
    """
    numeric = _numeric(day_first=day_first)
    if region:
        return (Rule("dates", (_iso(day_first=day_first), numeric, *_WRITTEN)),)
    clear = Form(numeric.pattern, lambda match: numeric.say(match) if _is_clear(match) else None)
    return (
        Rule("dates", (_iso(day_first=day_first), clear, *_WRITTEN)),
        Rule("ambiguous-dates", (numeric,)),
    )
