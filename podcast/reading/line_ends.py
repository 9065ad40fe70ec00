"""Words that were parted by a hyphen at the end of a line, put together again."""

from __future__ import annotations

import re

_PARTED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
_GOES_ON = re.compile(r"[^\W\d_A-Z]{2,}")
_JOINED = re.compile(r"(?<=[^\W_])[-\u2010]$")  # "COVID-", "2019-": before a capital or a figure
_OF_FIGURES = re.compile(r"(?:^|[^\w.,–-])\d{1,4}-$")  # "12-" before "year-old"
_UNIT = re.compile(r"[a-zß-ÿ]{3,}")
_NAMES_ON = re.compile(r"[^\W_a-z]\w*")
# What is written with a hyphen in the middle of a line, too, and what a hanging one stands before.
_KEPT = frozenset(
    {"self", "well", "non", "ex", "half", "all", "cross", "long", "short", "high", "low"}
)
_TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})
_INNER = frozenset({"in", "of", "the", "to", "and", "up", "at", "on", "by", "de", "a"})
_HANGING = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o"})


def is_parted(before: str, after: str) -> bool:
    """Say whether a word that ends a line goes on in the next."""
    bare, rest = before.rstrip(), after.lstrip()
    if _JOINED.search(bare) and _NAMES_ON.match(rest):
        return True
    if _OF_FIGURES.search(bare) and (unit := _UNIT.match(rest)):
        return unit[0] not in _HANGING
    goes_on = _GOES_ON.match(rest)
    first = goes_on[0].casefold() if goes_on else ""
    return bool(_PARTED.search(bare) and first and first not in _HANGING)


def rejoined(before: str, after: str) -> str:
    """Put two lines together: with a space, or as the one word that a hyphen parted.

    The hyphen goes, but where the word has one anyway: well-known, twenty-five, COVID-19.
    """
    if not is_parted(before, after):
        return f"{before} {after}"
    return without_hyphen(before, after=after) + after.lstrip()


def without_hyphen(before: str, *, after: str) -> str:
    """Give a line that ends in the middle of a word, without the hyphen if the word has none."""
    bare = before.rstrip()
    if _NAMES_ON.match(after.lstrip()) or _OF_FIGURES.search(bare):
        return bare
    *others, last = re.split(r"[^\w-]", bare[:-1])[-1].casefold().split("-")
    is_kept = last in _KEPT or last in _TENS or (others and last in _INNER)
    return bare if is_kept and bare.endswith(("-", "\u2010")) else bare[:-1]
