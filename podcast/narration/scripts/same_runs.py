"""Which lines of two versions are the same ones, in time that no text can stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_MOST_PAIRS = 2_000_000  # of equal lines: so many difflib looks at, for each run that it finds

Opcode = tuple[str, int, int, int, int]
"""As difflib has them: what becomes of ``old[i:j]`` to be ``new[k:l]``."""


def same_runs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Runs of lines that stand in both, in order: where in each, and how many.

    difflib finds the longest runs first, in the square of lines that are all alike. Where that
    would be many millions of steps, lines that stand once in each part the text instead.
    """
    before, after = Counter(old), Counter(new)
    if sum(count * after[line] for line, count in before.items()) <= _MOST_PAIRS:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return [(block.a, block.b, block.size) for block in blocks if block.size]
    return _joined(_by_lines_of_their_own(old, new))


def opcodes(old: Sequence[str], new: Sequence[str]) -> Iterator[Opcode]:
    """What makes the new version of the old one, by their same runs."""
    at, now = 0, 0
    for a, b, size in [*same_runs(old, new), (len(old), len(new), 0)]:
        if at < a or now < b:
            kind = "replace" if at < a and now < b else "delete" if at < a else "insert"
            yield kind, at, a, now, b
        if size:
            yield "equal", a, a + size, b, b + size
        at, now = a + size, b + size


def _by_lines_of_their_own(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of lines: what both begin and end with, and what stands around lines of their own.

    The patience diff, but without going into the parts again: those go from their ends inwards.
    """
    corners = [*_in_step(_once_in_each(old, new)), (len(old), len(new))]
    begin = (0, 0)
    for corner in corners:
        yield from _from_both_ends(old, new, begin=begin, end=corner)
        if corner != corners[-1]:
            yield corner
        begin = (corner[0] + 1, corner[1] + 1)


def _from_both_ends(
    old: Sequence[str], new: Sequence[str], *, begin: tuple[int, int], end: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Pairs of the lines with which a part of both begins, and of those with which it ends."""
    (a, b), (c, d) = begin, end
    while a < c and b < d and old[a] == new[b]:
        yield a, b
        a, b = a + 1, b + 1
    same = 0
    while same < min(c - a, d - b) and old[c - same - 1] == new[d - same - 1]:
        same += 1
    yield from ((c - back, d - back) for back in range(same, 0, -1))


def _once_in_each(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    before, after = Counter(old), Counter(new)
    place = {line: index for index, line in enumerate(new)}
    return [
        (index, place[line])
        for index, line in enumerate(old)
        if before[line] == 1 and after[line] == 1
    ]


def _in_step(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most of the pairs that keep their order in both: a longest ascending row."""
    tails: list[int] = []
    last: list[int] = []  # of each length, the pair that ends the row with the least
    came_from: list[int] = []
    for index, (_, at) in enumerate(pairs):
        length = bisect_left(tails, at)
        came_from.append(last[length - 1] if length else -1)
        tails[length : length + 1] = [at]
        last[length : length + 1] = [index]
    row, index = [], last[-1] if last else -1
    while index >= 0:
        row.append(pairs[index])
        index = came_from[index]
    return row[::-1]


def _joined(pairs: Iterator[tuple[int, int]]) -> list[tuple[int, int, int]]:
    runs: list[tuple[int, int, int]] = []
    for a, b in pairs:
        if runs and (runs[-1][0] + runs[-1][2], runs[-1][1] + runs[-1][2]) == (a, b):
            runs[-1] = (*runs[-1][:2], runs[-1][2] + 1)
        else:
            runs.append((a, b, 1))
    return runs
