"""Where in a line each of its sounds is heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from podcast.listening.voice_sound_models import Frames
from podcast.model import Phone

_NEVER = -1e9


@dataclass(frozen=True, slots=True)
class Laid:
    """A sound of the line and the frames that are its own, the last left out."""

    phone: Phone
    first: int
    last: int


def laid(phones: Sequence[Phone], *, told: Frames, symbols: Sequence[str]) -> list[Laid]:
    """Lay the sounds on the frames, in order, each on one at least; pauses may have none.

    ``told`` has a row for each frame and a column for each of the symbols, which hold "" for a
    pause: the logarithms of their probabilities. The likeliest way of all is taken (Viterbi).
    """
    pause = symbols.index("")
    states = _with_pauses(phones)
    columns = [symbols.index(one.symbol) if one else pause for one in states]
    path = _path(told[:, columns], optional=np.array([one is None for one in states]))
    found = []
    for number, phone in enumerate(states):
        own = np.flatnonzero(path == number)
        if phone is not None and len(own):
            found.append(Laid(phone, int(own[0]), int(own[-1]) + 1))
    return found


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
