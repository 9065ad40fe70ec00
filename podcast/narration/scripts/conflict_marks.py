"""The lines that mark a conflict in a script: the words of each, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARKERS = re.compile(r"^(?:<{7}|={7}|>{7})(?: |$)", re.MULTILINE)
OURS = "<<<<<<< script, as edited"
MIDDLE = "======="
THEIRS = ">>>>>>> article, as it is now"


def has_conflict(text: str) -> bool:
    """Tell whether a script still holds a conflict for a person to resolve."""
    return conflict_line(text) > 0


def conflict_line(text: str) -> int:
    """The line of a script's first conflict marker, of whichever kind; 0 where there is none."""
    found = _MARKERS.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both versions of what was changed twice; ``line`` of the file is its first marker's."""

    line: int
    edited: tuple[str, ...]
    regenerated: tuple[str, ...]


def conflicts(text: str) -> Iterator[Conflict]:
    """Every conflict of a script, in order; one whose markers are not whole ends with the text.

    A later marker that was left over, without the first, is a conflict without versions.
    """
    versions: tuple[list[str], list[str]] = ([], [])
    start, side = 0, 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(OURS[:7]) and not start:
            versions, start, side = ([], []), number, 0
        elif line.rstrip() == MIDDLE and start:
            side = 1
        elif line.startswith(THEIRS[:7]) and start:
            yield Conflict(start, tuple(versions[0]), tuple(versions[1]))
            start = 0
        elif start:
            versions[side].append(line)
        elif _MARKERS.match(line):
            yield Conflict(number, (), ())
    if start:
        yield Conflict(start, tuple(versions[0]), tuple(versions[1]))


def with_one_side(text: str, *, edited: bool) -> str:
    """A merged text without its conflicts: in each the edited version stands, or the other."""
    kept: list[str] = []
    side = ""
    for line in text.split("\n"):
        if line in {OURS, MIDDLE, THEIRS}:
            side = "" if line == THEIRS else line
        elif not side or (side == OURS) is edited:
            kept.append(line)
    return "\n".join(kept)
