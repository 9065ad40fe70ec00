"""Words that were parted by a hyphen at the end of a line, put together again."""

from __future__ import annotations

import re

_PARTED = re.compile(r"(?<=[^\W\d_])-$")
_GOES_ON = re.compile(r"[^\W\d_A-Z]{2,}")
# What is written with a hyphen in the middle of a line, too, and what a hanging one stands before.
_KEPT = frozenset(
    {"self", "well", "non", "ex", "half", "all", "cross", "long", "short", "high", "low"}
)
_HANGING = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o"})


def is_parted(before: str, after: str) -> bool:
    """Say whether a word that ends a line goes on in the next."""
    goes_on = _GOES_ON.match(after.lstrip())
    first = goes_on[0].casefold() if goes_on else ""
    return bool(_PARTED.search(before.rstrip()) and first and first not in _HANGING)


def rejoined(before: str, after: str) -> str:
    """Put two lines together: with a space, or as the one word that a hyphen parted.

    The hyphen goes, but where the word has one anyway: well-known, self-help.
    """
    if not is_parted(before, after):
        return f"{before} {after}"
    head = without_hyphen(before)
    return head + after.lstrip()


def without_hyphen(before: str) -> str:
    """Give a line that ends in the middle of a word, without the hyphen if the word has none."""
    bare = before.rstrip()
    last = re.split(r"[^\w]", bare[:-1])[-1].casefold()
    return bare if last in _KEPT else bare[:-1]
