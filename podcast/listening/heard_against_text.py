"""Heard words laid on the words that a text expects: when each is heard, and what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate

from podcast.listening.heard_words import HeardWord

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""What counts as a word here: a hyphen parts two."""

_SMALL = 12  # words of a gap in which words that are spelt otherwise are looked for
_ALIKE = 0.7  # of the letters of two spellings of a word
_WORD_LASTS = 500  # ms at most of a word that was not heard, beside those that were
_SPELT_ALIKE = 0.65  # of a line's letters: two texts of one language share half by chance
_HEARD = 0.5  # of a line's words: with fewer of them, something else is said there


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """A line as it is said; for its ``exact`` words, by number, no other spelling will do."""

    text: str
    exact: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LaidWord:
    """A word of a line: its place in the text, when it is heard, and whether it was, surely.

    ``alike`` is how many of its letters were heard there, from 0 to 1.
    """

    start_at: int
    length: int
    start: int = -1
    end: int = -1
    is_heard: bool = False
    alike: float = 0.0


@dataclass(frozen=True, slots=True)
class LaidLine:
    """A line with its words; of one that is not heard the times mean nothing."""

    words: tuple[LaidWord, ...]

    @property
    def share(self) -> float:
        """How many of its words were heard, from 0 to 1."""
        return sum(word.is_heard for word in self.words) / max(1, len(self.words))

    @property
    def is_heard(self) -> bool:
        """Whether it is said there, though a recogniser may have spelt it in other words."""
        letters = sum(word.length for word in self.words)
        alike = sum(word.alike * word.length for word in self.words) / max(1, letters)
        return self.share >= _HEARD or (self.share > 0 and alike >= _SPELT_ALIKE)


@dataclass(frozen=True, slots=True)
class Laid:
    """All lines in order; ``foreign`` are stretches of heard words that are in no line."""

    lines: tuple[LaidLine, ...]
    foreign: tuple[HeardWord, ...]
    ours: float  # the share of the heard words that are the lines' own


@dataclass(slots=True)
class _Expected:
    """A word of the text on its way to its time."""

    text: str
    line: int
    is_exact: bool
    laid: LaidWord


def lay(lines: Sequence[ExpectedLine], heard: Sequence[HeardWord]) -> Laid:
    """Lay heard words on the lines, in order; words are compared without their signs."""
    ours = [word for number, line in enumerate(lines) for word in _expected(line, number)]
    theirs = [part for word in heard for part in _parts(word)]
    matcher = SequenceMatcher(
        None, [word.text for word in ours], [_plain(word.text) for word in theirs], autojunk=False
    )
    foreign: list[HeardWord] = []
    count = 0
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        here, there = ours[i1:i2], theirs[j1:j2]
        if kind == "equal":
            for mine, word in zip(here, there, strict=True):
                _put(mine, word.start, word.end, alike=1.0, is_heard=True)
        elif here and there and max(len(here), len(there)) <= _SMALL:
            _lay_gap(here, there)
            there = there[len(here) :]
        count += len(there) if kind != "equal" else 0
        foreign += _joined(there) if kind != "equal" else []
    of_line: list[list[LaidWord]] = [[] for _ in lines]
    for one in ours:
        of_line[one.line].append(one.laid)
    laid = tuple(LaidLine(_timed(words)) for words in of_line)
    return Laid(laid, tuple(foreign), 1 - count / max(1, len(theirs)))


def _expected(line: ExpectedLine, number: int) -> Iterator[_Expected]:
    for count, match in enumerate(WORD.finditer(line.text)):
        laid = LaidWord(match.start(), len(match.group()))
        yield _Expected(_plain(match.group()), number, count in line.exact, laid)


def _parts(word: HeardWord) -> Iterator[HeardWord]:
    """A heard word without its signs; what a hyphen joins is two, which share its time."""
    matches = [match.span() for match in WORD.finditer(word.text)]
    length = max(1, len(word.text))
    for start, end in matches:
        first, last = (word.start + (word.end - word.start) * at // length for at in (start, end))
        yield HeardWord(word.text[start:end], first, last)


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'").replace("'", "")


def _put(word: _Expected, start: int, end: int, *, alike: float, is_heard: bool) -> None:
    word.laid = replace(word.laid, start=start, end=end, alike=alike, is_heard=is_heard)


def _lay_gap(here: Sequence[_Expected], there: Sequence[HeardWord]) -> None:
    """Share the time of a few heard words among those expected there, letter by letter."""
    mine = "".join(word.text for word in here)
    texts = [_plain(word.text) for word in there]
    heard = "".join(texts)
    owner = [number for number, text in enumerate(texts) for _ in text]
    at: list[int | None] = [None] * len(mine)
    for a, b, size in SequenceMatcher(None, mine, heard, autojunk=False).get_matching_blocks():
        at[a : a + size] = range(b, b + size)
    begin, length = there[0].start, there[-1].end - there[0].start
    starts = [0, *accumulate(len(word.text) for word in here)]
    for word, first, last in zip(here, starts, starts[1:], strict=False):
        found = [place for place in at[first:last] if place is not None]
        touched = {owner[place] for place in found}
        size = sum(len(texts[number]) for number in touched)
        both = 2 * len(found) / (len(word.text) + size) if found else 0.0
        alike = len(found) / len(word.text)
        if mine == heard or (both >= _ALIKE and not word.is_exact):
            start, end = there[min(touched)].start, there[max(touched)].end
            _put(word, start, end, alike=alike, is_heard=True)
        else:
            start, end = (begin + length * place // len(mine) for place in (first, last))
            _put(word, start, end, alike=alike, is_heard=False)


def _joined(words: Sequence[HeardWord]) -> list[HeardWord]:
    if not words:
        return []
    return [HeardWord(" ".join(one.text for one in words), words[0].start, words[-1].end)]


def _timed(words: Sequence[LaidWord]) -> tuple[LaidWord, ...]:
    """The words of a line with a time each, in order; of those left out it is that beside them."""
    surely = [number for number, word in enumerate(words) if word.is_heard]
    if not surely:
        return tuple(words)
    first, last = words[surely[0]], words[surely[-1]]
    made: list[LaidWord] = []
    begin = now = max(0, first.start - surely[0] * _WORD_LASTS)
    end = last.end + (len(words) - 1 - surely[-1]) * _WORD_LASTS
    for word in words:
        # A word that was not heard may lie in a gap that is not of this line at all.
        start = min(end, max(now, begin, word.start)) if word.start >= 0 else now
        now = min(end, max(start, word.end)) if word.start >= 0 else now
        made.append(replace(word, start=start, end=now))
    if made[0].start == begin < first.start and words[0].start < 0:
        made = [replace(one, start=max(one.start, first.start)) for one in made]
        made = [replace(one, end=max(one.start, one.end)) for one in made]
    return tuple(made)
