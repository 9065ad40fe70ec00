"""How long a server wants to be left alone."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

_A_DAY = 86_400.0


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read seconds, or a date against the server's own Date (RFC 9110, 10.2.3); None without.

    A rest is remembered from run to run: one that is out of all reason counts as a day.
    """
    told = headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdigit():
        return min(float(told), _A_DAY)
    try:
        then = parsedate_to_datetime(told)
        now = parsedate_to_datetime(headers.get("Date", ""))
        return min(max(0.0, (then - now).total_seconds()), _A_DAY)
    except (TypeError, ValueError):
        return None
