"""How long a busy server wants to be left alone, and how it is asked again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import TypeVar

from podcast.errors import EngineBusy

WANTS_A_REST = frozenset({429, 503})
"""The answers with which a web site asks to be left alone for a while (RFC 6585, RFC 9110)."""

A_REST = 60.0
"""Seconds that a site is left alone which does not say for how long."""

_A_DAY = 86_400.0

LONGEST_WAIT = 60.0
"""Seconds; a server that asks for more is not waited for."""

_FIRST_WAIT = 1.0  # seconds; doubled at each further attempt

Answer = TypeVar("Answer")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read seconds, or a date against the server's own Date (RFC 9110, 10.2.3); None without.

    A rest is remembered from run to run, so one of more than a day counts as a day.
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


def wait_before(attempt: int, *, asked: float | None, random: Callable[[], float]) -> float:
    """Choose the seconds to wait before the given further attempt, counted from 1.

    What a server asks for is a least, and a little is added so that a crowd of
    clients does not return in one moment; without a word from it, the wait grows
    from 1 s by doubling and falls anywhere in its upper half.
    """
    if asked is not None:
        return asked + random()
    whole = min(_FIRST_WAIT * 2.0 ** (attempt - 1), LONGEST_WAIT)
    return whole * (0.5 + random() / 2)


def ask_patiently(
    question: Callable[[], Answer],
    *,
    attempts: int,
    sleep: Callable[[float], None],
    random: Callable[[], float],
) -> Answer:
    """Ask up to so many times, with a wait after each EngineBusy, which is raised in the end.

    It is raised at once where the wait would be longer than LONGEST_WAIT. ``sleep`` takes seconds,
    ``random`` gives [0, 1).
    """
    for attempt in range(1, attempts):
        try:
            return question()
        except EngineBusy as busy:
            pause = wait_before(attempt, asked=busy.retry_after, random=random)
            if pause > LONGEST_WAIT:
                raise
            sleep(pause)
    return question()
