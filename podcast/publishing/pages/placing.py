"""Where in an article each cue stands: cues are matched to prose word by word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from podcast.model import Cue
from podcast.publishing.clean import clean
from podcast.publishing.pages.tree import Prose

_WORD = re.compile(r"\w+")
_GAP = 40  # words inside a sentence that may be left out of speech, a citation for instance
_FAR = 800  # words between two sentences that may be left out, a large table for instance
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


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    prose: int
    start: int
    end: int


@dataclass(slots=True)
class _Flow:
    """Prose that is read in its order, and how far reading has come."""

    prose: Sequence[Prose]
    tokens: list[_Token]
    places: dict[str, list[int]]
    cursor: int = 0
    found: dict[int, list[Run]] = field(default_factory=dict)


def place(cues: Sequence[Cue], *, flows: Mapping[str, Sequence[Prose]]) -> Placement:
    """Lay cues on prose.

    ``flows`` names stretches that are each read in order; a cue is looked for first in the
    flow named like its role (notes and disclaimers are heard at another place than they
    stand), then in the others in the order given.
    """
    opened = {name: _open(prose) for name, prose in flows.items()}
    unplaced = []
    for number, cue in enumerate(cues):
        words = [match.group().casefold() for match in _WORD.finditer(cue.shown)]
        ranked = sorted(opened, key=lambda name: name != cue.role)
        # A line of the narrator's own words is shown in brackets (publishing/clock.py).
        own = cue.shown == f"[{clean(cue.spoken)}]"
        if own or not any(_lay(number, words, opened[name]) for name in ranked):
            unplaced.append(number)
    runs = {
        flow.prose[index]: tuple(found)
        for flow in opened.values()
        for index, found in sorted(flow.found.items())
    }
    return Placement(runs=runs, unplaced=tuple(unplaced))


def _open(prose: Sequence[Prose]) -> _Flow:
    tokens: list[_Token] = []
    places: dict[str, list[int]] = {}
    for index, stretch in enumerate(prose):
        for match in _WORD.finditer(_heard(stretch)):
            word = match.group().casefold()
            places.setdefault(word, []).append(len(tokens))
            tokens.append(_Token(word, index, match.start(), match.end()))
    return _Flow(prose, tokens, places)


def _heard(stretch: Prose) -> str:
    """The prose with note marks blanked, so that they are never part of a word."""
    return "".join(
        " " * len(span.text) if span.kind == "note" else span.text for span in stretch.spans
    )


def _lay(number: int, words: Sequence[str], flow: _Flow) -> bool:
    """Put one cue on a flow and move its cursor; False where the cue is not in it."""
    hits = _best(words, flow)
    if not hits:
        return False
    flow.cursor = hits[-1] + 1
    for prose in sorted({flow.tokens[hit].prose for hit in hits}):
        own = [flow.tokens[hit] for hit in hits if flow.tokens[hit].prose == prose]
        before = flow.found.setdefault(prose, [])
        floor = before[-1].end if before else 0
        text = flow.prose[prose].text
        before.append(Run(number, *_stretched(text, own[0].start, own[-1].end, floor)))
    return True


def _stretched(text: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """The run with the quotation marks and full stops that touch it."""
    while start > floor and not text[start - 1].isspace() and not text[start - 1].isalnum():
        start -= 1
    while end < len(text) and not text[end].isspace() and not text[end].isalnum():
        end += 1
    return start, end


def _best(words: Sequence[str], flow: _Flow) -> list[int]:
    """The tokens that a cue speaks: the nearest full match, else the fullest near one."""
    if not words:
        return []
    # A short cue found far away is more likely another sentence with the same words.
    reach = flow.cursor + min(_FAR, 8 * len(words) ** 2)
    best: list[int] = []
    for first in range(min(3, len(words))):
        for start in _starts(words[first], flow, reach):
            hits = _aligned(words[first:], flow, start)
            if len(hits) == len(words):
                return hits
            if len(hits) > len(best):
                best = hits
    return best if len(best) >= _ENOUGH * len(words) and len(words) > 1 else []


def _starts(word: str, flow: _Flow, reach: int) -> list[int]:
    places = flow.places.get(word, [])
    return places[bisect_left(places, flow.cursor) : bisect_left(places, reach)][:40]


def _aligned(words: Sequence[str], flow: _Flow, start: int) -> list[int]:
    """Tokens from ``start`` on that match the words in order, with gaps on both sides."""
    hits = [start]
    for index in range(1, len(words)):
        hit = _next(words, index, flow, hits[-1] + 1)
        if hit is not None:
            hits.append(hit)
    return hits


def _next(words: Sequence[str], index: int, flow: _Flow, start: int) -> int | None:
    """Where a word comes next; after a gap, the word after it must follow as well."""
    tokens = flow.tokens
    follower = words[index + 1] if index + 1 < len(words) else None
    for hit in range(start, min(start + _GAP, len(tokens))):
        if tokens[hit].word != words[index]:
            continue
        near = hit == start or follower is None
        if near or (hit + 1 < len(tokens) and tokens[hit + 1].word == follower):
            return hit
    return None
