"""A line's phonemes for a model: cut into what it takes at once, and its words found in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from podcast.model import WordMark

Sounds = Sequence[str]
"""Phonemes one by one, words parted by spaces, with punctuation."""

_ENDS = (frozenset(".!?…"), frozenset(";:—"), frozenset(","))
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_ENOUGH = 0.5  # of a word's sounds must be found: fewer may be another word's


def runs(sounds: Sounds, *, at_most: int) -> tuple[Sounds, ...]:
    """Cut phonemes into runs of up to ``at_most``, of about one length, and lose none.

    Best after a sentence, else a clause, else between words; inside a word only where a
    word alone is too long. A model speaks a short rest in another way than what went before,
    so the cut is sought near the middle.
    """
    if len(sounds) <= at_most:
        return (sounds,)
    at = _cut(sounds)
    return (*runs(sounds[:at], at_most=at_most), *runs(sounds[at:], at_most=at_most))


def _cut(sounds: Sounds) -> int:
    middle = len(sounds) // 2
    spaces = [at + 1 for at in range(len(sounds) // 4, len(sounds) * 3 // 4) if sounds[at] == " "]
    for ends in (*_ENDS, None):
        fitting = [at for at in spaces if ends is None or sounds[at - 2] in ends]
        if fitting:
            return min(fitting, key=lambda at: abs(at - middle))
    return middle


def words_of(text: str) -> frozenset[str]:
    """Name the words whose own sounds `word_marks` needs."""
    return frozenset(_WORD.findall(text))


def word_marks(
    text: str, *, sounds: Sounds, starts: Sequence[float], alone: Mapping[str, Sounds]
) -> tuple[WordMark, ...]:
    """Say when the words of a text start, from when each of its phonemes does, in ms.

    ``alone`` holds each word as it sounds by itself: speech joins words (“of the” becomes
    one) and writes out numbers, so words are found by sound and not by counting. One that is
    not found has no mark; without ``starts`` there is none at all.
    """
    if not starts:
        return ()
    words = list(_WORD.finditer(text))
    own = [[one for one in alone[word[0]] if _is_sound(one)] for word in words]
    heard = [at for at, one in enumerate(sounds) if _is_sound(one)]
    found = _matched(own, heard=[sounds[at] for at in heard])
    marks, free = [], 0
    for word, mine, places in zip(words, own, found, strict=True):
        if not places or len(places) < _ENOUGH * len(mine):
            continue
        first = heard[places[0]]
        while first > free and sounds[first - 1] != " ":
            first -= 1
        free = heard[places[-1]] + 1
        marks.append(WordMark(word.start(), len(word[0]), starts[first]))
    return tuple(marks)


def _matched(words: Sequence[Sounds], *, heard: Sounds) -> Iterator[list[int]]:
    """For each word the places of its sounds among those that are heard."""
    all_of_them = [one for word in words for one in word]
    match = SequenceMatcher(None, all_of_them, list(heard), autojunk=False)
    place = {
        block.a + step: block.b + step
        for block in match.get_matching_blocks()
        for step in range(block.size)
    }
    edges = [0]
    for word in words:
        edges.append(edges[-1] + len(word))
    for begin, end in pairwise(edges):
        yield [place[at] for at in range(begin, end) if at in place]


def _is_sound(one: str) -> bool:
    """Whether it is a letter's sound: no space, stress, length or punctuation."""
    return any(unicodedata.category(part) in ("Ll", "Lu", "Lo") for part in one)
