"""Three-way merge of scripts: what the article changed and what a person changed, together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from podcast.narration.scripts.conflict_marks import MIDDLE, OURS, THEIRS, has_conflict
from podcast.narration.scripts.same_runs import opcodes


@dataclass(frozen=True, slots=True)
class _Change:
    """Lines ``start`` to ``end`` of the base become ``lines``."""

    start: int
    end: int
    lines: tuple[str, ...]


def merge(base: str, *, edited: str, regenerated: str) -> str:
    """Merge an edited script with its article's new one; ``base`` is what both come from.

    Untouched parts are regenerated, edits are kept, changes in different lines stand
    together, and where both changed the same line both versions stand between git's
    conflict markers. A script that holds a conflict already is given back as it is.
    """
    if has_conflict(edited) or edited == regenerated:
        return edited
    lines = base.split("\n")
    ours = _changes(lines, edited.split("\n"))
    theirs = _changes(lines, regenerated.split("\n"))
    return "\n".join(_merged(lines, ours=ours, theirs=theirs))


def edited_lines(base: str, *, edited: str) -> int:
    """How many lines a person changed, put in or took out."""
    changes = _changes(base.split("\n"), edited.split("\n"))
    return sum(max(change.end - change.start, len(change.lines)) for change in changes)


def _changes(base: Sequence[str], changed: Sequence[str]) -> list[_Change]:
    """What became of the base, in order; equally many lines changed are changed one by one."""
    found: list[_Change] = []
    for kind, start, end, first, last in opcodes(base, changed):
        if kind == "equal":
            continue
        lines = tuple(changed[first:last])
        if end - start == last - first:
            found += [_Change(start + i, start + i + 1, (one,)) for i, one in enumerate(lines)]
        else:
            found.append(_Change(start, end, lines))
    return found


def _merged(
    base: Sequence[str], *, ours: Sequence[_Change], theirs: Sequence[_Change]
) -> Iterator[str]:
    done = 0
    for mine, yours in _hunks(ours, theirs):
        start = min(change.start for change in (*mine, *yours))
        end = max(change.end for change in (*mine, *yours))
        yield from base[done:start]
        yield from _settled(
            _applied(base, mine, start=start, end=end),
            _applied(base, yours, start=start, end=end),
            sides=(bool(mine), bool(yours)),
        )
        done = end
    yield from base[done:]


def _hunks(
    ours: Sequence[_Change], theirs: Sequence[_Change]
) -> Iterator[tuple[list[_Change], list[_Change]]]:
    """Changes in order, those of both sides that meet together."""
    waiting = sorted(
        [(change, 0) for change in ours] + [(change, 1) for change in theirs],
        key=lambda pair: (pair[0].start, pair[0].end, pair[1]),
    )
    hunk: tuple[list[_Change], list[_Change]] = ([], [])
    for change, side in waiting:
        if any(hunk) and not any(_meet(change, other) for other in hunk[1 - side]):
            yield hunk
            hunk = ([], [])
        hunk[side].append(change)
    if any(hunk):
        yield hunk


def _meet(one: _Change, other: _Change) -> bool:
    """Whether two changes concern the same line, or insert at the same place."""
    if one.start == one.end and other.start == other.end:
        return one.start == other.start
    return one.start < other.end and other.start < one.end


def _applied(base: Sequence[str], changes: Sequence[_Change], *, start: int, end: int) -> list[str]:
    lines: list[str] = []
    for change in changes:
        lines += [*base[start : change.start], *change.lines]
        start = change.end
    return [*lines, *base[start:end]]


def _settled(mine: list[str], yours: list[str], *, sides: tuple[bool, bool]) -> list[str]:
    """One side's lines where only it changed anything or both agree; else a conflict."""
    if not sides[1] or mine == yours:
        return mine
    if not sides[0]:
        return yours
    return [OURS, *mine, MIDDLE, *yours, THEIRS]
