"""The words of a text, and a transcript without what a recogniser made up by repeating itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_LETTERS = re.compile(r"(?:(?<![\w-])[\w-]*[A-Z] )+[A-Z]\b(?!['’]|\w)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a text; letters that are spelt out make one word together."""

    text: str
    start: int
    end: int


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text: "H L A" is one, and so is "well-known"."""
    spelt = [match.span() for match in _LETTERS.finditer(text)]
    found = [match.span() for match in _WORD.finditer(text)]
    alone = [one for one in found if not any(a <= one[0] < b for a, b in spelt)]
    return tuple(Word(text[a:b], a, b) for a, b in sorted({*alone, *spelt}))


def without_loop(text: str, *, longest: int) -> str:
    """The text without an ending that says one thing over and over; ``longest`` in words.

    Recognisers go on repeating what they heard last when a sound ends as they do not expect.
    A text of no more words than were expected is left alone.
    """
    places = [match.span() for match in _WORD.finditer(text)]
    said = [text[a:b].casefold() for a, b in places]
    if len(said) <= longest:
        return text
    for start in range(len(said)):
        tail = said[start:]
        for size in range(1, len(tail) // 2 + 1):
            if all(one == tail[n % size] for n, one in enumerate(tail)):
                return text[: places[start + size - 1][1]]
    return text
