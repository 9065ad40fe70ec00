"""Finding an article's words again in its script.

The script holds the article's texts nearly in order: notes move, a table's header is read
with its first row, an editor changes a word. So each text is sought as a run near where the
last one ended, and what is then missing is sought anywhere. A word of the script stands for
one word of the article, never for two.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

_WINDOW = 40  # words that an edited sentence may have gained before the text goes on


@dataclass(frozen=True, slots=True)
class Heard:
    """A word of the script: its line, its rule, and whether it is spoken at all."""

    word: str
    line: int
    rule: str
    spoken: bool


@dataclass(slots=True)
class _Stream:
    """The script's words, which of them are taken, and where each word occurs."""

    words: list[str]
    free: bytearray
    places: dict[str, list[int]] = field(default_factory=dict)
    pairs: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    cursor: int = 0
    first_free: dict[str, int] = field(default_factory=dict)


def align(texts: Sequence[Sequence[str]], *, stream: Sequence[Heard]) -> list[list[Heard | None]]:
    """For each word of each text the word of the stream that stands for it, or None."""
    flow = _opened([one.word.casefold() for one in stream])
    folded = [[word.casefold() for word in text] for text in texts]
    taken = [_run(text, flow) for text in folded]
    for text, places in zip(folded, taken, strict=True):
        for index, place in enumerate(places):
            if place is None:
                places[index] = _anywhere(text[index], flow)
    return [[None if place is None else stream[place] for place in places] for places in taken]


def _opened(words: list[str]) -> _Stream:
    flow = _Stream(words, bytearray(b"\1") * len(words))
    for place, word in enumerate(words):
        flow.places.setdefault(word, []).append(place)
    for place, pair in enumerate(pairwise(words)):
        flow.pairs.setdefault(pair, []).append(place)
    return flow


def _run(text: Sequence[str], flow: _Stream) -> list[int | None]:
    """The places of a text's words from where it begins, as far as they follow closely."""
    places: list[int | None] = [None] * len(text)
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
        place = _nearest(flow.pairs.get(pair, []), flow)
        if place is not None:
            return place
    return _nearest(flow.places.get(text[0], []), flow) if text else None


def _nearest(places: Sequence[int], flow: _Stream) -> int | None:
    middle = bisect_left(places, flow.cursor)
    after = next((p for p in places[middle : middle + _WINDOW] if flow.free[p]), None)
    if after is not None and after - flow.cursor <= _WINDOW:
        return after
    earlier = reversed(places[max(middle - _WINDOW, 0) : middle])
    before = next((p for p in earlier if flow.free[p]), None)
    near = [place for place in (after, before) if place is not None]
    return min(near, key=lambda place: abs(place - flow.cursor), default=None)


def _ahead(word: str, start: int, flow: _Stream) -> int | None:
    for place in range(start, min(start + _WINDOW, len(flow.words))):
        if flow.free[place] and flow.words[place] == word:
            return place
    return None


def _anywhere(word: str, flow: _Stream) -> int | None:
    """The first free occurrence; each occurrence is looked at once over all calls."""
    places = flow.places.get(word, [])
    index = flow.first_free.get(word, 0)
    while index < len(places) and not flow.free[places[index]]:
        index += 1
    flow.first_free[word] = index + 1
    if index >= len(places):
        return None
    flow.free[places[index]] = 0
    return places[index]
