"""Numbers of lists as a browser counts them: from a start, down, on from a value, as letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.model import Block, Listing, Place
from podcast.reading.tree import Element, local_name

_NUMBER = re.compile(r"\s*(-?\d{1,6})\s*")


def numbered(items: tuple[tuple[Block, ...], ...], element: Element, *, place: Place) -> Listing:
    """Give a list with the numbers that its element says."""
    if local_name(element) != "ol":
        return Listing(items, place=place)
    numbers = tuple(_counted(element))
    letters = (element.get("type") or "").strip() in ("A", "a")
    first = numbers[0] if numbers else 1
    plain = len(numbers) != len(items) or numbers == tuple(range(first, first + len(items)))
    return Listing(items, True, first, place, () if plain else numbers, letters)


def _counted(element: Element) -> Iterator[int]:
    items = [child for child in element if local_name(child) == "li"]
    down = element.get("reversed") is not None
    number = _whole(element.get("start"), len(items) if down else 1)
    for item in items:
        number = _whole(item.get("value"), number)
        yield number
        number += -1 if down else 1


def _whole(text: str | None, otherwise: int) -> int:
    found = _NUMBER.fullmatch(text or "")
    return int(found[1]) if found else otherwise
