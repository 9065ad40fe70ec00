"""Where a form can begin and what it needs, so that plain text is passed over quickly.

A form's pattern alone decides what matches. A trigger only names, for some patterns, the
places where a match can begin and the signs without which there is none; a pattern is then
not tried elsewhere. Most patterns begin with a look behind, which ``re`` tries at every
single character.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

FIGURE = "[0-9]++|[-+\u2212.]"
"""A row of digits at its first one, a sign or a decimal point."""

DIGITS = "0123456789"
"""What a form needs that holds a figure somewhere."""

_DIGIT = "[0-9]"

CAPITAL = "[A-ZÀ-Þ]"
"""A capital letter."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """What must be there for a pattern to match; the empty one says nothing.

    ``first`` is a pattern that matches wherever the form's own can begin, ``needs`` holds
    strings of which every match, with its context, holds at least one; one of a ``figure`` holds
    a digit, too.
    """

    first: str = ""
    needs: tuple[str, ...] = ()
    figure: bool = False


ANYWHERE = Trigger()
"""The trigger of a form that is tried at every character."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A text, and the places in it that were looked for."""

    text: str
    _begins: dict[str, list[int]] = field(default_factory=dict)

    def matches(
        self, pattern: re.Pattern[str], *, trigger: Trigger, at: int
    ) -> re.Match[str] | None:
        """Find a pattern's first match from a place on, as its ``search`` would."""
        if not trigger.first:
            return pattern.search(self.text, at)
        begins = self._places(trigger.first)
        for number in range(bisect_left(begins, at), len(begins)):
            if match := pattern.match(self.text, begins[number]):
                return match
        return None

    def lacks(self, trigger: Trigger) -> bool:
        """Tell whether the text has nothing that a trigger asks for."""
        if trigger.figure and not self._places(_DIGIT):
            return True
        text = self.text
        for sign in trigger.needs:
            if sign in text:
                break
        else:
            if trigger.needs:
                return True
        return bool(trigger.first) and not self._places(trigger.first)

    def _places(self, first: str) -> list[int]:
        if first not in self._begins:
            self._begins[first] = list(_starts(first, text=self.text))
        return self._begins[first]


def _starts(pattern: str, *, text: str) -> Iterator[int]:
    # ``re`` keeps what it has compiled.
    return (found.start() for found in re.finditer(pattern, text))
