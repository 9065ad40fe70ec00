"""Pandoc's lists of examples, ``(@)`` or ``(@name)``, which are numbered through a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.reading.markdown.other_programs.fenced_lines import fenced_lines

_ITEM = re.compile(r"( {0,3})\(@([\w-]{0,40})\)(?=[ \t]+\S)")
_AUTOMATIC = re.compile(r"( {0,3})#\.(?= +\S)")
_CALLED = re.compile(r"\(@([\w-]{1,40})\)")


def with_numbers(text: str) -> str:
    """Give each item its number, as numbered lists are written, and each ``(@name)`` its item's.

    The lines stay where they are. What names no item is left as it is: it may be a citation, and
    where no item is without a name and no name comes again, the names are those of people.
    """
    text = _with_automatic(text) if "#. " in text else text
    if "(@" not in text:
        return text
    lines = text.split("\n")
    items = dict(_items(lines))
    names = [item[2] for item in items.values() if item[2]]
    is_called = any(text.count(f"(@{name})") > 1 for name in names)
    if len(names) == len(items) and not is_called:
        return text
    numbers: dict[str, int] = {}
    for count, (at, item) in enumerate(items.items(), 1):
        lines[at] = f"{item[1]}{count}.{lines[at][item.end() :]}"
        numbers.setdefault(item[2], count)
    return _CALLED.sub(lambda found: f"({numbers.get(found[1], f'@{found[1]}')})", "\n".join(lines))


def _with_automatic(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(
        line
        if is_held or not (item := _AUTOMATIC.match(line))
        else f"{item[1]}1.{line[item.end() :]}"
        for line, is_held in zip(lines, fenced_lines(lines), strict=True)
    )


def _items(lines: list[str]) -> Iterator[tuple[int, re.Match[str]]]:
    """Each item by its line; one begins a paragraph or follows another, as pandoc has it."""
    may_begin = True
    for at, line in enumerate(lines):
        item = _ITEM.match(line) if may_begin else None
        if item:
            yield at, item
        may_begin = bool(item) or not line.strip() or (may_begin and line.startswith(" "))
