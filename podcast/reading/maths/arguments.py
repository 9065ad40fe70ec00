r"""Commands of TeX and what stands in their braces: ``\SI[…]{5}{mg}``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_COMMAND = re.compile(r"\\(?P<name>[a-zA-Z]{1,40}\*?)")
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_BLANK = re.compile(r"\s*(?:\[[^\]{}]{0,200}\])?\s*")
Change = Callable[[list[str]], str]


def with_commands(source: str, changes: Mapping[str, tuple[int, Change]]) -> str:
    """Change each command that is named, which takes so many arguments, into other TeX."""
    made: list[str] = []
    at = 0
    while found := _COMMAND.search(source, at):
        made.append(source[at : found.start()])
        count, change = changes.get(found["name"], (-1, "".join))
        given, end = _arguments(source, found.end(), count=count)
        known = len(given) == count
        inside = [with_commands(one, changes) for one in given]
        made.append(change(inside) if known else found[0])
        at = end if known else found.end()
    return "".join(made) + source[at:]


def _arguments(source: str, at: int, *, count: int) -> tuple[list[str], int]:
    given: list[str] = []
    while len(given) < count:
        blank = _BLANK.match(source, at)
        start = blank.end() if blank else at
        end = _closing(source, start)
        if not end:
            return [], at
        given.append(source[start + 1 : end].strip())
        at = end + 1
    return given, at


def _closing(source: str, at: int) -> int:
    """Where the brace that opens at a place is closed; 0 where none opens, or none closes it."""
    depth = 0
    for found in _BRACE.finditer(source, at) if source.startswith("{", at) else ():
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return found.start()
    return 0
