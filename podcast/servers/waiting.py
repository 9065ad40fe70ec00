"""How long to wait before a server that was busy is asked again."""

from __future__ import annotations

from collections.abc import Callable

LONGEST_WAIT = 60.0
"""Seconds; a server that asks for more is not waited for."""

_FIRST_WAIT = 1.0  # seconds; doubled at each further attempt


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
