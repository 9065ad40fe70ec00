"""Lines whose sound is odd by itself: of an unusual length, or with words nobody could place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from podcast.checking.odd_lengths import is_unusual, paces
from podcast.narration.language import primary
from podcast.planning.laid_lines import LaidLine, laid_lines
from podcast.planning.narrated.narration import Narrated
from podcast.store import Store


@dataclass(frozen=True, slots=True)
class OddLine:
    """A line to listen to: ``line`` as it is spoken, and in words what is odd about it."""

    sign: Literal["odd-length", "not-aligned"]
    slug: str
    line: str
    place: str
    what: str


def odd_lines(episodes: Iterable[Narrated], *, store: Store) -> tuple[OddLine, ...]:
    """The odd lines of what the store has of these episodes; nothing is listened to.

    Words that nobody could place are told only where other lines of the language have theirs:
    else the reader for it is missing, and nothing is wrong with the line.
    """
    laid = [list(laid_lines(ready, store=store)) for ready in episodes]
    placed = {_language(one) for lines in laid for one in lines if one.placed}
    return tuple(
        odd
        for lines in laid
        for odd in (*_of_odd_length(lines), *_not_aligned(lines, placed=placed))
    )


def _of_odd_length(lines: Sequence[LaidLine]) -> Iterator[OddLine]:
    """Those whose length is not usual in their episode; people read at a pace of their own."""
    spoken = [one for one in lines if not one.job.take]
    told = paces([(one.job.spoken, one.seconds) for one in spoken])
    for one, pace in zip(spoken, told, strict=True):
        if is_unusual(pace.ratio, seconds=one.seconds):
            kind = "words may be missing" if pace.ratio < 1 else "something may be said twice"
            what = f"it takes {pace.ratio:g} times as long as its text should: {kind}"
            yield _odd("odd-length", one, what=what)


def _not_aligned(lines: Sequence[LaidLine], *, placed: set[str]) -> Iterator[OddLine]:
    for one in lines:
        if not one.placed and _language(one) in placed:
            what = "its words could not be found in the sound: it may say something else"
            yield _odd("not-aligned", one, what=what)


def _odd(sign: Literal["odd-length", "not-aligned"], one: LaidLine, *, what: str) -> OddLine:
    return OddLine(sign, one.slug, one.job.spoken, one.job.where, what)


def _language(one: LaidLine) -> str:
    return primary(one.job.voice.language)
