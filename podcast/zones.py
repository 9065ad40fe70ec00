"""Zones of time: their names in settings and front matter, and moments in them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_tz
from zoneinfo import ZoneInfo

_OFFSET = re.compile(r"([+-])(\d{1,2})(?::?([0-5]\d))?")
_NAME = re.compile(r"[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+")
_LETTERS = re.compile(r"[A-Za-z]{1,4}")
_FURTHEST = timedelta(hours=14)  # from Greenwich: Kiritimati's is +14, and none is under -12
NOON = time(12)


def zone_of(name: str) -> tzinfo | None:
    """Give the zone that a text names: ``Europe/London``, ``+13:00``, ``UTC``, ``EST``.

    None where it names none that is known.
    """
    if name.upper() in {"UTC", "GMT", "Z", "UT"}:
        return UTC
    if found := _OFFSET.fullmatch(name):
        away = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        signed = away if found[1] == "+" else -away
        return timezone(signed) if away <= _FURTHEST else None
    if _NAME.fullmatch(name):
        return _known(name)
    return _american(name) if _LETTERS.fullmatch(name) else None


def _known(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return None


def _american(letters: str) -> tzinfo | None:
    """The zones that RFC 5322 gives letters (4.3); other letters mean several zones."""
    read = parsedate_tz(f"5 Mar 2024 00:00:00 {letters}")
    if read is None or read[9] is None or letters.upper() not in _WITH_LETTERS:
        return None
    return timezone(timedelta(seconds=read[9]))


_WITH_LETTERS = frozenset({"EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"})


def moment_on(day: date, *, told: datetime | None, zone: str) -> datetime:
    """The moment at which something of this day appears: ``told`` if it is of this day, else noon.

    ``zone`` counts where ``told`` names none. Noon, since it is then the same day from 12 hours
    west to 11 hours east of Greenwich.
    """
    moment = told if told is not None and told.date() == day else datetime.combine(day, NOON)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone_of(zone) or UTC)
    try:
        moment.astimezone(UTC)
        # Equal to the moment that is read back from a record.
        return datetime.fromisoformat(moment.isoformat())
    except OverflowError:  # on the first and the last day of the calendar
        return moment.replace(tzinfo=UTC)


def today_in(zone: str, *, now: datetime) -> date:
    """The day that it is in a zone."""
    return now.astimezone(zone_of(zone) or UTC).date()
