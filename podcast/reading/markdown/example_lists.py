"""Pandoc's lists of examples, ``(@)`` or ``(@name)``, which are numbered through a document."""

from __future__ import annotations

import re

_ITEM = re.compile(r"^( {0,3})\(@([\w-]{0,40})\)(?=[ \t]+\S)", re.MULTILINE)
_CALLED = re.compile(r"\(@([\w-]{1,40})\)")


def with_numbers(text: str) -> str:
    """Give each item its number, as numbered lists are written, and each ``(@name)`` its item's.

    The lines stay where they are. What names no item is left as it is: it may be a citation.
    """
    if "(@" not in text:
        return text
    numbers: dict[str, int] = {}
    count = 0

    def numbered(found: re.Match[str]) -> str:
        nonlocal count
        count += 1
        if found[2]:
            numbers.setdefault(found[2], count)
        return f"{found[1]}{count}."

    made = _ITEM.sub(numbered, text)
    return _CALLED.sub(lambda found: f"({numbers.get(found[1], f'@{found[1]}')})", made)
