"""Words in which another sound is heard than their voice was to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from podcast.listening.phone_model import Frames, PhoneModel
from podcast.model import Phone

_LEAST = 0.5  # of what is strange: what lies below is not worth keeping
_MOST_FRAMES = 4  # of a sound that count in full: a long one is no surer
_NEVER = -1e9

_ALIKE = (
    "t d ɾ T ʔ",
    "θ ð",
    "h ɦ",
    "n ŋ n̩ ɲ",
    "l ɫ ɬ l̩",
    "r ɹ",
    "x k",
)
"""Consonants that a voice may exchange in running speech without anybody minding."""

_NEAR = frozenset(
    frozenset(pair.split())
    for pair in ("p b", "k ɡ", "f v", "s z", "ʃ ʒ", "ʧ ʤ", "tʃ dʒ", "ʃ ʧ", "ʒ ʤ", "ʃ tʃ", "ʒ dʒ")
)
"""Consonants that differ by voice or by a stop before them, and often by nothing in a cluster."""

_NEAR_COUNTS = 0.6  # of what another consonant's strangeness does
_VOWELS = frozenset("aeiouyæɑɒɐɔəɚɛɜɞɘɵøœɪɨʉʊʌɯɤɶᵻᵊɝAIOQWY")
_OFTEN_LOST = frozenset({"t", "d", "h", "T", "ð", "w", "j"})
"""Consonants that fluent speech drops: where one is no longer than a frame, it proves nothing."""


@dataclass(frozen=True, slots=True)
class Strange:
    """A word in which another sound was heard: it, its place in the text, and both symbols.

    ``score`` is 1 where it is as strange as a word may be, and more beyond that.
    """

    word: str
    start: int
    score: float
    expected: str
    heard: str


@dataclass(frozen=True, slots=True)
class _Laid:
    """A sound of the line and the frames that are its own, the last left out."""

    phone: Phone
    first: int
    last: int


def strange_phones(
    phones: Sequence[Phone], *, text: str, frames: Frames, model: PhoneModel
) -> tuple[Strange, ...]:
    """The words of a line that hold a strange sound, each with its strangest."""
    known = [one for one in phones if not one.symbol or one.symbol in model.symbols]
    if not known or not len(frames):
        return ()
    told = model.log_probabilities(frames)
    worst: dict[int, Strange] = {}
    laid = _laid(known, told=told, model=model)
    for one in _found(laid, text=text, told=told, model=model):
        if one.start not in worst or worst[one.start].score < one.score:
            worst[one.start] = one
    return tuple(worst[start] for start in sorted(worst))


def _found(
    laid: Sequence[_Laid], *, text: str, told: Frames, model: PhoneModel
) -> Iterator[Strange]:
    others = _rivals(model.symbols)
    for one in laid:
        symbol, long = one.phone.symbol, one.last - one.first
        if symbol not in others or (symbol in _OFTEN_LOST and long <= 1):
            continue
        alike, rivals = others[symbol]
        rows = told[one.first : one.last]
        wanted = float(np.logaddexp.reduce(rows[:, alike], axis=1).mean())
        beyond = np.array([_weight(symbol, model.symbols[rival]) for rival in rivals])
        beyond *= rows[:, rivals].mean(axis=0) - wanted
        best = int(beyond.argmax())
        strange = float(beyond[best]) * min(long, _MOST_FRAMES) ** 0.5 / model.limit
        if strange >= _LEAST:
            word = text[one.phone.start : one.phone.end]
            heard = model.symbols[rivals[best]]
            yield Strange(word, one.phone.start, round(strange, 3), symbol, heard)


def _weight(symbol: str, rival: str) -> float:
    return _NEAR_COUNTS if frozenset((symbol, rival)) in _NEAR else 1.0


def _rivals(symbols: Sequence[str]) -> dict[str, tuple[list[int], list[int]]]:
    """Of each consonant: the columns of those that pass for it, and those of all others."""
    groups = [set(row.split()) for row in _ALIKE]
    consonants = {one for one in symbols if one and one[0] not in _VOWELS}
    found = {}
    for symbol in consonants:
        alike = {symbol}.union(*(group for group in groups if symbol in group))
        found[symbol] = (
            [n for n, one in enumerate(symbols) if one in alike],
            [n for n, one in enumerate(symbols) if one in consonants - alike],
        )
    return {symbol: both for symbol, both in found.items() if both[1]}


def _laid(phones: Sequence[Phone], *, told: Frames, model: PhoneModel) -> list[_Laid]:
    """Lay the sounds on the frames, in order, each on one at least; pauses may have none.

    The likeliest way of all (Viterbi).
    """
    pause = model.symbols.index("")
    states = _with_pauses(phones)
    columns = [model.symbols.index(one.symbol) if one else pause for one in states]
    path = _path(told[:, columns], optional=np.array([one is None for one in states]))
    laid = []
    for number, phone in enumerate(states):
        own = np.flatnonzero(path == number)
        if phone is not None and len(own):
            laid.append(_Laid(phone, int(own[0]), int(own[-1]) + 1))
    return laid


def _with_pauses(phones: Sequence[Phone]) -> list[Phone | None]:
    """The sounds, with one pause (None) for those in a row, and one at each end."""
    states: list[Phone | None] = [None]
    for one in phones:
        if one.symbol:
            states.append(one)
        elif states[-1] is not None:
            states.append(None)
    return states if states[-1] is None else [*states, None]


def _path(levels: Frames, *, optional: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The state of each frame; none is left out but what is optional."""
    long, many = levels.shape
    total = np.full(many, _NEVER)
    total[:2] = levels[0, :2]
    passed = np.concatenate(([False], optional[:-1]))
    steps = np.zeros((long, many), np.int64)
    for at in range(1, long):
        one = np.concatenate(([_NEVER], total[:-1]))
        two = np.where(passed, np.concatenate(([_NEVER] * 2, total[:-2]))[:many], _NEVER)
        ways = np.stack((total, one, two))
        steps[at] = ways.argmax(axis=0)
        total = ways.max(axis=0) + levels[at]
    path = np.zeros(long, np.int64)
    path[-1] = many - 1 if many < 2 or total[-1] >= total[-2] else many - 2
    for at in range(long - 1, 0, -1):
        path[at - 1] = path[at] - steps[at, path[at]]
    return path
