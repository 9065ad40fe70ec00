"""When each shown word of a line begins and ends: when its spoken form is heard."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from podcast.model import ENGINE, Timing, Word, WordsInTurn


@dataclass(frozen=True, slots=True)
class LineTime:
    """When one line is heard, in milliseconds of the finished file.

    ``words`` are (offset in the line's spoken text, length, start in ms), in order; empty
    where there are no words; ``timing`` tells where their times come from.
    """

    start: int
    end: int
    words: tuple[tuple[int, int, int], ...] = ()
    timing: Timing = ENGINE


def times_of(spans: Iterable[tuple[int, int]], *, time: LineTime) -> tuple[tuple[int, int], ...]:
    """When stretches of the spoken text are heard; none where no words have times."""
    if not time.words:
        return ()
    last = time.words[-1][0] + time.words[-1][1]
    found = (
        (_start_of(start, time=time), time.end if end >= last else _start_of(end, time=time))
        for start, end in spans
    )
    return tuple((start, end) for start, end in found if start < end)


def timed_words(
    words: tuple[str, ...], *, offsets: Iterable[int], time: LineTime
) -> Sequence[Word]:
    """The shown words with the times of their spoken forms; none where none were reported.

    ``offsets`` tell where in the spoken text these begin.
    """
    if not time.words:
        return ()
    starts = array("L", [_start_of(offset, time=time) for offset in offsets])
    return WordsInTurn(words, starts, time.end)


def _start_of(offset: int, *, time: LineTime) -> int:
    """When the first word that ends after ``offset`` of the spoken text begins."""
    heard = (start for at, length, start in time.words if at + length > offset)
    return min(max(next(heard, time.words[-1][2]), time.start), time.end)
