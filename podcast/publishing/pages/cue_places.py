"""Where in an article each cue stands: cues are matched to prose word by word."""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock

from podcast.model import Cue
from podcast.publishing.forbidden_characters import clean
from podcast.publishing.pages.elements import Prose

_WORD = re.compile(r"\w+")
_GAP = 40  # words inside a sentence that may be left out of speech, a citation for instance
_FAR = 800  # words between two sentences that may be left out, a large table for instance
_TRIES = 40  # starts that are tried: a bound on the work for a text of one word
_ENOUGH = 0.6  # part of a cue's words that must be found for the cue to be placed


@dataclass(frozen=True, slots=True)
class Run:
    """Characters ``start`` to ``end`` of a stretch of prose that one cue speaks."""

    cue: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Placement:
    """Which prose each cue speaks, and the cues that stand nowhere in the article."""

    runs: Mapping[Prose, tuple[Run, ...]]
    unplaced: tuple[int, ...]


@dataclass(slots=True)
class _Flow:
    """Prose that is read in its order, and how far reading has come.

    ``words`` stand in characters ``starts`` to ``ends`` of the stretches ``proses``, numbers in
    columns and not a value a word: a book has 100,000. ``places`` are the numbers of each word.
    """

    texts: Sequence[str]
    words: list[str] = field(default_factory=list)
    proses: array[int] = field(default_factory=lambda: array("I"))
    starts: array[int] = field(default_factory=lambda: array("I"))
    ends: array[int] = field(default_factory=lambda: array("I"))
    places: dict[str, array[int]] = field(default_factory=dict)
    cursor: int = 0
    found: dict[int, list[Run]] = field(default_factory=dict)


def place(cues: Sequence[Cue], *, flows: Mapping[str, Sequence[Prose]]) -> Placement:
    """Find where in the text of a page each cue is shown.

    ``flows`` names stretches that are each read in order; a cue is looked for first in the
    flow named like its role (notes and disclaimers are heard at another place than they
    stand), then in the others in the order given. The words of a picture's description that is
    not shown stand nowhere, however many of them are somewhere else.
    """
    asked = tuple(
        # A line of the narrator's own words is shown in brackets (publishing/shown_text.py).
        _Asked(cue.written or cue.shown, cue.role, cue.shown == f"[{clean(cue.spoken)}]")
        for cue in cues
    )
    texts = tuple(
        (name, tuple((_heard(one), one.text) for one in prose)) for name, prose in flows.items()
    )
    with _ONE_AT_A_TIME:
        laid, unplaced = _laid(asked, texts)
    return Placement({flows[name][index]: runs for name, index, runs in laid}, unplaced)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A cue's words, its role, and whether the narrator's own words are all that it says."""

    words: str
    role: str
    is_own: bool


_Texts = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""By the name of its flow each stretch, with its note marks blanked and without."""


_ONE_AT_A_TIME = Lock()
"""The page and the book are made side by side, and the one takes what the other has laid."""


@lru_cache(maxsize=1)  # the page and the book show the same text
def _laid(
    asked: tuple[_Asked, ...], texts: _Texts
) -> tuple[tuple[tuple[str, int, tuple[Run, ...]], ...], tuple[int, ...]]:
    """Runs by the name of the flow and the number of the stretch, and the unplaced cues."""
    opened = {name: _open(stretches) for name, stretches in texts}
    unplaced = []
    for number, cue in enumerate(asked):
        words = [match.group().casefold() for match in _WORD.finditer(cue.words)]
        ranked = sorted(opened, key=lambda name: name != cue.role)
        found = not cue.is_own and any(
            _lay(number, words, opened[name], role=cue.role) for name in ranked
        )
        if not found:
            unplaced.append(number)
    runs = tuple(
        (name, index, tuple(found))
        for name, flow in opened.items()
        for index, found in sorted(flow.found.items())
    )
    return runs, tuple(unplaced)


def _open(stretches: Sequence[tuple[str, str]]) -> _Flow:
    flow = _Flow([text for _, text in stretches])
    for index, (heard, _) in enumerate(stretches):
        for match in _WORD.finditer(heard):
            word = sys.intern(match.group().casefold())  # most come many times
            places = flow.places.get(word)
            if places is None:
                places = flow.places[word] = array("I")
            places.append(len(flow.words))
            flow.words.append(word)
            flow.proses.append(index)
            flow.starts.append(match.start())
            flow.ends.append(match.end())
    return flow


def _heard(stretch: Prose) -> str:
    """The prose with note marks blanked, so that they are never part of a word."""
    return "".join(
        " " * len(span.text) if span.kind == "note" else span.text for span in stretch.spans
    )


def _lay(number: int, words: Sequence[str], flow: _Flow, *, role: str) -> bool:
    """Put one cue on a flow and move its cursor; False where the cue is not in it."""
    matched = _crosswise(words, flow) if role == "table" else _best(words, flow)
    if not matched or (role == "figure" and len(matched) < len(words)):
        return False
    hits = sorted(matched.values())
    flow.cursor = hits[-1] + 1
    for prose in sorted({flow.proses[hit] for hit in hits}):
        own = [hit for hit in hits if flow.proses[hit] == prose]
        before = flow.found.setdefault(prose, [])
        floor = before[-1].end if before else 0
        text, start, end = flow.texts[prose], flow.starts[own[0]], flow.ends[own[-1]]
        before.append(Run(number, *_stretched(text, start, end, floor)))
    return True


def _crosswise(words: Sequence[str], flow: _Flow) -> dict[int, int]:
    """A row of a table, which may be told with the names of its columns between its cells.

    In the table all names stand before all cells: the same words in another order, so they
    are looked for in a stretch as long as the cue, longer by what was left out of it.
    """
    best: dict[int, int] = {}
    reach = flow.cursor + min(_FAR, 8 * len(words) ** 2)
    for start in _starts(words[0], flow, reach) if words else ():
        matched = _unordered(words, flow, start, len(words))
        matched = _unordered(words, flow, start, 2 * len(words) - len(matched))
        if len(matched) > len(best):
            best = matched
    return best if len(best) >= _ENOUGH * len(words) else {}


def _unordered(words: Sequence[str], flow: _Flow, start: int, length: int) -> dict[int, int]:
    free = list(range(start, min(start + length, len(flow.words))))
    matched: dict[int, int] = {}
    for index, word in enumerate(words):
        hit = next((hit for hit in free if flow.words[hit] == word), None)
        if hit is not None:
            matched[index] = hit
            free.remove(hit)
    return matched


def _stretched(text: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """The run with the quotation marks and full stops that touch it."""
    while start > floor and not text[start - 1].isspace() and not text[start - 1].isalnum():
        start -= 1
    while end < len(text) and not text[end].isspace() and not text[end].isalnum():
        end += 1
    return start, end


def _best(words: Sequence[str], flow: _Flow) -> dict[int, int]:
    """Which token each word of a cue is: the nearest full match, else the fullest near one."""
    # A short cue found far away is more likely another sentence with the same words.
    reach = flow.cursor + min(_FAR, 8 * len(words) ** 2)
    best: dict[int, int] = {}
    for first in range(min(3, len(words))):
        for start in _starts(words[first], flow, reach):
            matched = _aligned(words, first, flow, start)
            if len(matched) == len(words):
                return matched
            if len(matched) > len(best):
                best = matched
    return best if len(best) >= max(2, _ENOUGH * len(words)) else {}


def _starts(word: str, flow: _Flow, reach: int) -> Sequence[int]:
    places = flow.places.get(word, ())
    first = bisect_left(places, flow.cursor)
    return places[first : min(bisect_left(places, reach), first + _TRIES)]


def _aligned(words: Sequence[str], first: int, flow: _Flow, start: int) -> dict[int, int]:
    """Words from ``first`` on, matched in order to tokens from ``start`` on, with gaps."""
    matched, last = {first: start}, start
    for index in range(first + 1, len(words)):
        hit = _following(words, index, flow, last + 1)
        if hit is not None:
            matched[index] = last = hit
    return matched


def _following(words: Sequence[str], index: int, flow: _Flow, start: int) -> int | None:
    """Where a word comes next; after a gap, the word after it must follow as well."""
    there = flow.words
    follower = words[index + 1] if index + 1 < len(words) else None
    for hit in range(start, min(start + _GAP, len(there))):
        if there[hit] != words[index]:
            continue
        near = hit == start or follower is None
        if near or (hit + 1 < len(there) and there[hit + 1] == follower):
            return hit
    return None
