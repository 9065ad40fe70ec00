"""Lines whose length is out of line with their text: words swallowed, or garbled."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

_WORTH_JUDGING = 1.5  # seconds: shorter lines vary more than any fault
_OUT_OF_LINE = 1.7  # times too long or short; lines of one voice stay within 1.4 (measured)
_UNUSUAL = 1.5  # times: one line in a thousand of sound episodes is (measured on 3,800)
_LETTER_BY_LETTER = re.compile(r"\b[A-Z]{2,}\b|\d")
_PAUSE = re.compile(r"[,;:.!?–—…]")


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a line is, and its length against that of its episode's other lines.

    ``ratio`` is 1 for the pace of the episode, 0.5 for half the time its text should take.
    """

    words_a_minute: int
    ratio: float
    odd: bool


def paces(lines: Sequence[tuple[str, float]]) -> tuple[Pace, ...]:
    """Judge lines, given as what is spoken and how many seconds it takes, by their episode."""
    weights = [_weight(spoken) for spoken, _ in lines]
    rates = [
        seconds / weight
        for weight, (_, seconds) in zip(weights, lines, strict=True)
        if seconds >= _WORTH_JUDGING and weight
    ]
    usual = median(rates) if rates else 0.0
    return tuple(
        _pace(spoken, seconds=seconds, expected=usual * weight)
        for weight, (spoken, seconds) in zip(weights, lines, strict=True)
    )


def is_odd(ratio: float) -> bool:
    """Whether a line of so many times its usual length is out of line."""
    return abs(math.log(ratio)) > math.log(_OUT_OF_LINE)


def is_unusual(ratio: float, *, seconds: float) -> bool:
    """Whether a line that took so long is worth hearing, though no reason to refuse it."""
    return seconds >= _WORTH_JUDGING * ratio and abs(math.log(ratio)) > math.log(_UNUSUAL)


def _pace(spoken: str, *, seconds: float, expected: float) -> Pace:
    ratio = max(seconds / expected, 0.001) if expected else 1.0
    odd = expected >= _WORTH_JUDGING and is_odd(ratio)
    minutes = max(seconds, 0.001) / 60
    return Pace(round(len(spoken.split()) / minutes), round(ratio, 2), odd)


def _weight(spoken: str) -> float:
    """Say how long a text takes, in letters of running text."""
    letters = sum(map(str.isalpha, spoken))
    apart = sum(len(found) for found in _LETTER_BY_LETTER.findall(spoken))
    return letters + 3 * apart + 2 * len(_PAUSE.findall(spoken))
