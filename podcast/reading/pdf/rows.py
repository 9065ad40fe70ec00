"""Whether two columns are those of a table, whose rows begin at one height in both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from podcast.reading.pdf.columns import Columns
from podcast.reading.pdf.lines import Line, body_size

_SPACE = 1.35  # times the step between lines: more parts paragraphs, or the cells of a table
_HOLE = 2.2  # times it: the cell beside has more lines
_FULL = 0.8  # of the longest line: a sentence may go on behind it
_MANY = 3  # spaces: fewer must be told apart by more than whether a sentence goes on
_ROWS, _TIGHT = 0.8, 0.8  # of the places where a column begins anew: behind a space, or without
_ENDS = re.compile(r"[.!?:;][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class _Step:
    """From one line of a column to the next: where that stands, and what is between them."""

    y: float
    above: float
    space: float  # times the usual step
    goes_on: bool  # a sentence does
    opens: bool  # a paragraph, or a cell


def are_rows(
    ones: Sequence[Line], others: Sequence[Line], *, columns: Columns, is_known: bool
) -> bool:
    """Say whether two columns beside each other are a table's.

    ``is_known`` says that other pages have a text in the same columns.
    """
    left, right = _steps(columns, ones), _steps(columns, others)
    beside = [*_beside(left, right, columns.size), *_beside(right, left, columns.size)]
    if len(beside) >= _MANY:
        new = sum(any(not step.goes_on for step in steps) for steps in beside)
        return new >= _ROWS * len(beside)
    if is_known:
        return False
    if beside and all(any(step.opens for step in steps) for steps in beside):
        return True
    return _begin_together(left, right, columns.size)


def _steps(columns: Columns, lines: Sequence[Line]) -> list[_Step]:
    size = body_size(lines)  # spaces above notes and headings tell nothing
    lines = [line for line in lines if abs(line.size - size) < 0.6]
    heights = [one.y - other.y for one, other in pairwise(lines)]
    pitch = max(median(heights), 0.1) if heights else 1.0
    full = _FULL * max((columns.reach(line) for line in lines), default=0.0)
    steps: list[_Step] = []
    for one, other in pairwise(lines):
        space = (one.y - other.y) / pitch
        is_full = columns.reach(one) >= full
        is_small = other.text[:1].islower()
        goes_on = is_small and is_full and not _ENDS.search(one.text)
        opens = not is_small and (space > _SPACE or not is_full)
        steps.append(_Step(other.y, one.y, space, goes_on, opens))
    return steps


def _beside(ones: Sequence[_Step], others: Sequence[_Step], size: float) -> Iterator[list[_Step]]:
    """Give, for each space in a column, the steps of the other at the same height."""
    for one in ones:
        if one.space > _SPACE:
            highest = one.above - 0.6 * size if one.space > _HOLE else one.y + 0.4 * size
            found = [step for step in others if one.y - 0.4 * size < step.y < highest]
            if found:
                yield found


def _begin_together(ones: Sequence[_Step], others: Sequence[_Step], size: float) -> bool:
    left, right = ([step.y for step in steps if step.opens] for steps in (ones, others))
    pairs = sum(abs(one - other) < 0.4 * size for one in left for other in right)
    least = min(len(left), len(right))
    return max(2, _TIGHT * least) <= pairs or pairs == len(left) == len(right) == 1
