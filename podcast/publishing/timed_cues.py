"""A script and the times of its lines -> cues and chapters on the finished file's clock.

What a cue shows is in shown_text.py; its time is that of the spoken form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from podcast.model import ENGINE, Chapter, Cue, Line, Script, Timing, Word
from podcast.publishing.chapters import chapters_of
from podcast.publishing.shown_text import SAID, shown_words


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


def lay_on_clock(
    script: Script,
    *,
    times: Iterable[LineTime],
    duration: int = 0,
    cited: Callable[[Line], Iterable[tuple[int, int]]] = lambda _line: (),
) -> tuple[tuple[Cue, ...], tuple[Chapter, ...]]:
    """Cues and chapters of a script whose every line, in order, has its time.

    ``duration`` is the file's length in ms; the last chapter ends there. ``cited`` tells where in
    a line's spoken text works are named and nothing else. Raises ValueError where there are more
    or fewer times than lines.
    """
    cues: list[Cue] = []
    starts: dict[int, int] = {}
    end = duration
    for (index, line), time in zip(_lines(script), times, strict=True):
        if cue := _cue(line, time=time, section=index):
            cues.append(replace(cue, cited=_heard(cited(line), time=time)))
        starts.setdefault(index, time.start)
        end = max(end, time.end)
    return tuple(cues), chapters_of(script, starts=starts, end=end)


def _lines(script: Script) -> Iterator[tuple[int, Line]]:
    for index, section in enumerate(script.sections):
        for line in section.lines:
            yield index, line


def _cue(line: Line, *, time: LineTime, section: int) -> Cue | None:
    words = shown_words(line)
    if not words:
        return None
    return Cue(
        start=time.start,
        end=time.end,
        shown=" ".join(text for text, _ in words),
        spoken=line.spoken,
        role=line.role,
        section=section,
        block=line.block,
        language=line.language,
        words=_timed(words, time=time),
        timing=time.timing,
        name=line.name,
        written=_written(line),
        by=line.take.by if line.take else "",
    )


def _heard(spans: Iterable[tuple[int, int]], *, time: LineTime) -> tuple[tuple[int, int], ...]:
    """When stretches of the spoken text are heard; none where no words have times."""
    if not time.words:
        return ()
    last = time.words[-1][0] + time.words[-1][1]
    found = (
        (_start_of(start, time=time), time.end if end >= last else _start_of(end, time=time))
        for start, end in spans
    )
    return tuple((start, end) for start, end in found if start < end)


def _written(line: Line) -> str:
    if not any(piece.rule in SAID and piece.spoken.strip() for piece in line.pieces):
        return ""
    return " ".join(text for text, _ in shown_words(line, said=False))


def _timed(words: list[tuple[str, int]], *, time: LineTime) -> tuple[Word, ...]:
    """The shown words with the times of their spoken forms; none where none were reported."""
    if not time.words:
        return ()
    starts = [_start_of(offset, time=time) for _, offset in words]
    return tuple(
        Word(shown=text, start=start, end=following)
        for (text, _), start, following in zip(words, starts, [*starts[1:], time.end], strict=True)
    )


def _start_of(offset: int, *, time: LineTime) -> int:
    """When the first word that ends after ``offset`` of the spoken text begins."""
    heard = (start for at, length, start in time.words if at + length > offset)
    return min(max(next(heard, time.words[-1][2]), time.start), time.end)
