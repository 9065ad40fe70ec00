"""The words of a text, as a recogniser is asked about them and as it writes them down."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_LETTERS = re.compile(r"(?:(?<![\w-])[\w-]*[A-Z] )+[A-Z](?:['’]s)?\b(?!['’]|\w)(?:-\w+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a text; letters that are spelt out make one word together."""

    text: str
    start: int
    end: int


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text: "H L A" is one, and so are "well-known" and "H L A-matched"."""
    spelt = [match.span() for match in _LETTERS.finditer(text)]
    found = [match.span() for match in WORD.finditer(text)]
    alone = [one for one in found if not any(a <= one[0] < b for a, b in spelt)]
    return tuple(Word(text[a:b], a, b) for a, b in sorted({*alone, *spelt}))
