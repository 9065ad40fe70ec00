"""A sentence that is too long for one breath, cut at its semicolons and commas."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from podcast.model import Piece
from podcast.narration.pieces import cut, shown, spoken

LONGEST = 400
"""Characters of speech after which a sentence is spoken clause by clause.

No engine's own limit: about what a reader says in two breaths. Engines with smaller
limits cut further by themselves.
"""

TOO_LONG = 1600
"""Characters after which a sentence without a single clause mark is cut between words."""

_GAP = re.compile(r"\s+")
_SHORTEST = 40  # characters: a shorter clause sounds torn off
_CLAUSE = re.compile(r"[;:](?=\s)|,(?=\s)|\s[–—](?=\s)|[—](?=\w)")
_STRONG = re.compile(r"[;:]")


def clauses(sentence: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """A sentence as it is, or a very long one cut at its clauses into equal breaths."""
    length = len(spoken(sentence))
    if length <= LONGEST:
        return (sentence,)
    text = shown(sentence)
    places = [match.end() for match in _CLAUSE.finditer(text)]
    places = [place + _blanks(text, place) for place in places]
    if not places and length > TOO_LONG:
        places = [match.end() for match in _GAP.finditer(text)]
    breaths = -(-length // LONGEST)
    wanted = [len(text) * breath // breaths for breath in range(1, breaths)]
    return cut(sentence, at=_nearest(wanted, places=places, text=text))


def _blanks(text: str, start: int) -> int:
    rest = text[start : start + 8]
    return len(rest) - len(rest.lstrip())


def _nearest(wanted: Sequence[int], *, places: Sequence[int], text: str) -> list[int]:
    """For each wanted cut the nearest of the ordered places, a semicolon rather than a comma."""
    chosen: list[int] = []
    reach = LONGEST // 2
    for want in wanted:
        lowest = max((chosen[-1] if chosen else 0) + _SHORTEST, want - reach)
        highest = min(len(text) - _SHORTEST, want + reach)
        near = places[bisect_left(places, lowest) : bisect_right(places, highest)]
        if near:
            chosen.append(min(near, key=lambda place: _cost(text, place=place, want=want)))
    return chosen


def _cost(text: str, *, place: int, want: int) -> int:
    strong = _STRONG.search(text[max(place - 3, 0) : place])
    return abs(place - want) - (LONGEST // 8 if strong else 0)
