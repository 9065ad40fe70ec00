"""A script and the times of its lines -> cues and chapters on the finished file's clock.

What a cue shows is in shown_text.py; its time is that of the spoken form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as it is shown, before anybody knows when it is heard.

    ``words`` are the shown words with their offsets in the spoken text; ``cited`` are the
    stretches of the spoken text where works are named and nothing else.
    """

    line: Line
    section: int
    words: tuple[tuple[str, int], ...]
    written: str
    cited: tuple[tuple[int, int], ...] = ()


def shown_lines(
    script: Script, *, cited: Callable[[Line], Iterable[tuple[int, int]]] = lambda _line: ()
) -> tuple[ShownLine, ...]:
    """Every line of a script as it is shown; ``cited`` tells where a line only names works."""
    return tuple(
        ShownLine(line, index, tuple(words), _written(line), tuple(cited(line)) if words else ())
        for index, section in enumerate(script.sections)
        for line in section.lines
        for words in [shown_words(line)]
    )


def lay_on_clock(
    script: Script,
    *,
    times: Iterable[LineTime],
    duration: int = 0,
    lines: Sequence[ShownLine] | None = None,
) -> tuple[tuple[Cue, ...], tuple[Chapter, ...]]:
    """Cues and chapters of a script whose every line, in order, has its time.

    ``duration`` is the file's length in ms; the last chapter ends there. ``lines`` are the
    script's shown lines where somebody has them already. Raises ValueError where there are more
    or fewer times than lines.
    """
    cues: list[Cue] = []
    starts: dict[int, int] = {}
    end = duration
    known = shown_lines(script) if lines is None else lines
    for shown, time in zip(known, times, strict=True):
        if shown.words:
            cues.append(_cue(shown, time=time))
        starts.setdefault(shown.section, time.start)
        end = max(end, time.end)
    return tuple(cues), chapters_of(script, starts=starts, end=end)


def _cue(shown: ShownLine, *, time: LineTime) -> Cue:
    line = shown.line
    return Cue(
        start=time.start,
        end=time.end,
        shown=" ".join(text for text, _ in shown.words),
        spoken=line.spoken,
        role=line.role,
        section=shown.section,
        block=line.block,
        language=line.language,
        words=_timed(shown.words, time=time),
        timing=time.timing,
        name=line.name,
        written=shown.written,
        by=line.take.by if line.take else "",
        cited=_heard(shown.cited, time=time),
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


def _timed(words: Sequence[tuple[str, int]], *, time: LineTime) -> tuple[Word, ...]:
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
