"""Lines whose sound is odd by itself: of an unusual length, or with words nobody could place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from podcast.audio import TrackHead, read_head
from podcast.checking.pace import is_unusual, paces
from podcast.narration.language import primary
from podcast.production.jobs import LineJob, SectionJob
from podcast.scripting.prepare import Prepared
from podcast.store import Store


@dataclass(frozen=True, slots=True)
class OddLine:
    """A line to listen to: ``line`` as it is spoken, and in words what is odd about it."""

    sign: Literal["odd-length", "not-aligned"]
    slug: str
    line: str
    place: str
    what: str


@dataclass(frozen=True, slots=True)
class _Laid:
    """A line as it lies in its section's track; ``placed`` says whether its words were found."""

    slug: str
    job: LineJob
    seconds: float
    placed: bool


def odd_lines(episodes: Iterable[Prepared], *, store: Store) -> tuple[OddLine, ...]:
    """The odd lines of what the store has of these episodes; nothing is listened to.

    Words that nobody could place are told only where other lines of the language have theirs:
    else the reader for it is missing, and nothing is wrong with the line.
    """
    laid = [list(_laid(ready, store=store)) for ready in episodes]
    placed = {_language(one) for lines in laid for one in lines if one.placed}
    return tuple(
        odd
        for lines in laid
        for odd in (*_of_odd_length(lines), *_not_aligned(lines, placed=placed))
    )


def _of_odd_length(lines: Sequence[_Laid]) -> Iterator[OddLine]:
    """Those whose length is not usual in their episode; people read at a pace of their own."""
    spoken = [one for one in lines if not one.job.take]
    told = paces([(one.job.spoken, one.seconds) for one in spoken])
    for one, pace in zip(spoken, told, strict=True):
        if is_unusual(pace.ratio, seconds=one.seconds):
            kind = "words may be missing" if pace.ratio < 1 else "something may be said twice"
            what = f"it takes {pace.ratio:g} times as long as its text should: {kind}"
            yield _odd("odd-length", one, what=what)


def _not_aligned(lines: Sequence[_Laid], *, placed: set[str]) -> Iterator[OddLine]:
    for one in lines:
        if not one.placed and _language(one) in placed:
            what = "its words could not be found in the sound: it may say something else"
            yield _odd("not-aligned", one, what=what)


def _odd(sign: Literal["odd-length", "not-aligned"], one: _Laid, *, what: str) -> OddLine:
    return OddLine(sign, one.slug, one.job.spoken, one.job.where, what)


def _language(one: _Laid) -> str:
    return primary(one.job.voice.language)


def _laid(ready: Prepared, *, store: Store) -> Iterator[_Laid]:
    for job in ready.jobs:
        head = _head(job, store=store)
        if head is None or len(head.lines) != len(job.lines):
            continue  # not built yet
        for line, place in zip(job.lines, head.lines, strict=True):
            seconds = (place.end - place.start) / job.spec.rate
            yield _Laid(ready.slug, line, seconds, place.timing.source != "guess")


def _head(job: SectionJob, *, store: Store) -> TrackHead | None:
    try:
        with store.open("track", job.key) or BytesIO() as file:
            return read_head(file)
    except (OSError, ValueError):
        return None
