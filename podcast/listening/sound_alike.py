"""Two texts compared by how they sound: spellings, figures and names come out alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_VOWELS = frozenset("aeiouyæɑɒɐɔəɚɛɜɞɘɵøœɪɨʉʊʌɯɤɶᵻɝ")
_MARKS = frozenset("ˈˌː.ˑ̩̃‿ '")
_LIKE = (
    *("pb", "td", "kɡ", "fv", "θð", "sz", "ʃʒ", "mnŋ", "ɹrɾl", "jiɪ", "wuʊ", "tɾ", "dɾ", "dð"),
    *("tθ", "fθ", "szʃ", "hʔ", "tʔ", "əɐʌɜɚ", "ɪiᵻɛe", "aæɑɒɔʌ", "oɔɑ", "ʊuo", "ɚɹ", "eɛæ"),
)
"""Sounds that differ in one feature, or that accents exchange."""

_NEAR = frozenset((one, other) for group in _LIKE for one in group for other in group)
_GAP = 1.0


@dataclass(frozen=True, slots=True)
class WordHeard:
    """How far what was heard at an expected word is from it: 0 the same, 1 nothing alike.

    ``first`` and ``last`` count the heard words that lie there, the last left out.
    """

    distance: float
    first: int
    last: int


def by_sound(expected: Sequence[str], heard: Sequence[str]) -> tuple[WordHeard, ...]:
    """Lay heard words on the expected ones, both as IPA; one answer an expected word.

    Where words begin and end does not count: "into" and "in to" are the same sounds.
    """
    if not expected:
        return ()
    ours, owners = _spelt(expected)
    theirs, theirs_of = _spelt(heard)
    costs = [0.0] * len(expected)
    places: list[list[int]] = [[] for _ in expected]
    word = 0
    for i, j in _path(ours, theirs):
        if i is not None:
            word = owners[i]
        costs[word] += _cost(ours, theirs, i, j)
        if i is not None and j is not None:
            places[word].append(theirs_of[j])
    return tuple(
        WordHeard(
            min(1.0, cost / max(1, owners.count(word))),
            min(at, default=0),
            max(at, default=-1) + 1,
        )
        for word, (cost, at) in enumerate(zip(costs, places, strict=True))
    )


def _spelt(words: Sequence[str]) -> tuple[list[str], list[int]]:
    sounds, owners = [], []
    for number, word in enumerate(words):
        for sound in word:
            if sound not in _MARKS and not sound.isspace():
                sounds.append(sound)
                owners.append(number)
    return sounds, owners


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if (one, other) in _NEAR:
        return 0.35
    return 0.6 if (one in _VOWELS) and (other in _VOWELS) else 1.2


def _cost(ours: list[str], theirs: list[str], i: int | None, j: int | None) -> float:
    if i is None or j is None:
        return _GAP
    return _exchange(ours[i], theirs[j])


def _path(ours: list[str], theirs: list[str]) -> list[tuple[int | None, int | None]]:
    """The cheapest way of laying one row of sounds on the other."""
    rows = [[column * _GAP for column in range(len(theirs) + 1)]]
    for i, sound in enumerate(ours, start=1):
        before, row = rows[-1], [i * _GAP]
        for j, other in enumerate(theirs, start=1):
            row.append(
                min(
                    before[j - 1] + _exchange(sound, other),
                    before[j] + _GAP,
                    row[j - 1] + _GAP,
                )
            )
        rows.append(row)
    path: list[tuple[int | None, int | None]] = []
    i, j = len(ours), len(theirs)
    while i or j:
        here = rows[i][j]
        if i and j and here == rows[i - 1][j - 1] + _exchange(ours[i - 1], theirs[j - 1]):
            i, j = i - 1, j - 1
            path.append((i, j))
        elif i and here == rows[i - 1][j] + _GAP:
            i -= 1
            path.append((i, None))
        else:
            j -= 1
            path.append((None, j))
    return path[::-1]
