"""Finding an article's words again in its script.

The script holds the article's texts nearly in order: notes move, a table's header is read
with its first row, an editor changes a word. So each text is sought as a run near where the
last one ended, and what is then missing is sought anywhere. A word of the script stands for
one word of the article, never for two. A book has 100,000 words, so that places are numbers in
columns, and each word is one value however often it comes.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

MISSING = -1
"""The place of a word that the script has not."""

_WINDOW = 40  # words that an edited sentence may have gained before the text goes on


@dataclass(slots=True)
class _Stream:
    """The script's words, which of them are taken, and where each word occurs.

    ``pairs`` has for each two words that follow each other the place of the first, all as one
    sorted row of numbers: the words' own numbers, then ``bits`` of the place.
    """

    words: list[str]
    free: bytearray
    places: dict[str, array[int]]
    numbers: dict[str, int]
    pairs: list[int]
    bits: int
    cursor: int = 0
    first_free: dict[str, int] = field(default_factory=dict)


def align(texts: Iterable[Sequence[str]], *, words: Iterable[str]) -> list[array[int]]:
    """For each word of each text the place of the script's word that stands for it, or MISSING."""
    flow = _opened(_folded(words))
    folded = [_folded(text) for text in texts]
    taken = [_run(text, flow) for text in folded]
    for text, places in zip(folded, taken, strict=True):
        for index, place in enumerate(places):
            if place == MISSING:
                places[index] = _anywhere(text[index], flow)
    return taken


def _folded(words: Iterable[str]) -> list[str]:
    return [sys.intern(word.casefold()) for word in words]


def _opened(words: list[str]) -> _Stream:
    places: dict[str, array[int]] = {}
    for place, word in enumerate(words):
        there = places.get(word)
        if there is None:
            there = places[word] = array("L")
        there.append(place)
    numbers = {word: number for number, word in enumerate(places)}
    bits = len(words).bit_length()
    followed = (numbers[one] * len(numbers) + numbers[after] for one, after in pairwise(words))
    pairs = sorted(pair << bits | place for place, pair in enumerate(followed))
    return _Stream(words, bytearray(b"\1") * len(words), places, numbers, pairs, bits)


def _run(text: Sequence[str], flow: _Stream) -> array[int]:
    """The places of a text's words from where it begins, as far as they follow closely."""
    places = array("l", [MISSING]) * len(text)
    at = _start(text, flow)
    if at is None:
        return places
    for index, word in enumerate(text):
        place = _ahead(word, at, flow)
        if place is not None:
            flow.free[place] = 0
            places[index] = place
            at = place + 1
    flow.cursor = at
    return places


def _start(text: Sequence[str], flow: _Stream) -> int | None:
    """Where a text begins: where its first two words stand nearest to the cursor."""
    for pair in islice(pairwise(text), 3):
        place = _nearest_pair(*pair, flow)
        if place is not None:
            return place
    return _nearest_word(text[0], flow) if text else None


def _nearest_pair(one: str, after: str, flow: _Stream) -> int | None:
    numbers = flow.numbers
    if one not in numbers or after not in numbers:
        return None
    first = (numbers[one] * len(numbers) + numbers[after]) << flow.bits
    last = first | (1 << flow.bits) - 1
    middle = bisect_left(flow.pairs, first | flow.cursor)
    later = (pair - first for pair in flow.pairs[middle : middle + _WINDOW] if pair <= last)
    earlier = reversed(flow.pairs[max(middle - _WINDOW, 0) : middle])
    return _nearest(later, (pair - first for pair in earlier if pair >= first), flow)


def _nearest_word(word: str, flow: _Stream) -> int | None:
    places = flow.places.get(word, array("L"))
    middle = bisect_left(places, flow.cursor)
    earlier = reversed(places[max(middle - _WINDOW, 0) : middle])
    return _nearest(places[middle : middle + _WINDOW], earlier, flow)


def _nearest(later: Iterable[int], earlier: Iterable[int], flow: _Stream) -> int | None:
    after = next((place for place in later if flow.free[place]), None)
    if after is not None and after - flow.cursor <= _WINDOW:
        return after
    before = next((place for place in earlier if flow.free[place]), None)
    near = [place for place in (after, before) if place is not None]
    return min(near, key=lambda place: abs(place - flow.cursor), default=None)


def _ahead(word: str, start: int, flow: _Stream) -> int | None:
    for place in range(start, min(start + _WINDOW, len(flow.words))):
        if flow.free[place] and flow.words[place] == word:
            return place
    return None


def _anywhere(word: str, flow: _Stream) -> int:
    """The first free occurrence; each occurrence is looked at once over all calls."""
    places = flow.places.get(word, ())
    index = flow.first_free.get(word, 0)
    while index < len(places) and not flow.free[places[index]]:
        index += 1
    flow.first_free[word] = index + 1
    if index >= len(places):
        return MISSING
    flow.free[places[index]] = 0
    return places[index]
