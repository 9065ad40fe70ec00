"""Dates as people write them, where they can mean only one day."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from podcast.zones import zone_of

_NOON = 12
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAY = r"(?:(?:\w+day|mon|tue|wed|thu|fri|sat|sun),? )?"
_DAY_FIRST = re.compile(_WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,? (\d{4})")
_MONTH_FIRST = re.compile(_WEEKDAY + r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
# The year first is followed by the month wherever it is written.
_YEAR_FIRST = re.compile(
    r"(?P<day>(?P<y>\d{4})(?:(?P<sign>[-/.])(?P<m>\d{1,2})(?P=sign)(?P<d>\d{1,2})"
    r"|(?:(?<=19\d\d)|(?<=20\d\d))(?P<month>\d{2})(?P<last>\d{2})))(?:[t ].*)?",
    re.DOTALL,
)
_TIME = re.compile(
    r"(?P<day>.*?\d)(?:t|,? at |,? )(?P<hour>\d{1,2}):(?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"(?: ?(?P<half>am|pm|a\.m\.|p\.m\.))?(?: ?(?P<zone>[+-]\d[\d:]*|[a-z][a-z0-9_/+-]*))?",
    re.IGNORECASE,
)


def date_of(text: str) -> date | None:
    """Give the day that a text names, or None if it names no day or more than one could be meant.

    ``03/05/2024`` is two days in two countries and so none; ``2024/03/05`` is one.
    """
    words = " ".join(text.casefold().split())
    if found := _YEAR_FIRST.fullmatch(words):
        month, day = found["m"] or found["month"], found["d"] or found["last"]
        return _day(int(found["y"]), int(month), int(day))
    if found := _DAY_FIRST.fullmatch(words):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_FIRST.fullmatch(words):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    return None


def moment_of(text: str) -> tuple[date, datetime | None] | None:
    """Give the day that a text names, and the moment where it tells a time, with its zone if told.

    None for what is no day, and for a time or a zone that cannot be understood.
    """
    words = " ".join(text.split())
    day = date_of(words)
    if day is not None and not _has_more(words):
        return day, None
    found = _TIME.fullmatch(words)
    day = date_of(found["day"]) if found else None
    clock = _clock(found) if found else None
    if found is None or day is None or clock is None:
        return None
    zone = zone_of(found["zone"]) if found["zone"] else None
    if found["zone"] and zone is None:
        return None
    return day, datetime.combine(day, clock, zone)


def _has_more(words: str) -> bool:
    """Whether something stands after the day of a date that begins with its year."""
    found = _YEAR_FIRST.fullmatch(words.casefold())
    return found is not None and found["day"] != words


def _clock(found: re.Match[str]) -> time | None:
    hour, half = int(found["hour"]), (found["half"] or "").casefold()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    try:
        return time(hour, int(found["minute"]), int(found["second"] or 0))
    except ValueError:
        return None


def _month(name: str) -> int:
    if len(name) < 3:
        return 0
    return next((i for i, month in enumerate(_MONTHS, 1) if month.startswith(name)), 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
