"""A script and the times of its lines -> cues and chapters on the finished file's clock.

What a cue shows is in shown_text.py, when each of its words is heard in shown_word_times.py.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from podcast.model import Chapter, Cue, Line, Script
from podcast.publishing.chapters import chapters_of
from podcast.publishing.shown_text import SAID, shown_words
from podcast.publishing.shown_word_times import LineTime, timed_words, times_of


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as it is shown, before anybody knows when it is heard.

    ``offsets`` are those of the shown ``words`` in the spoken text; ``cited`` are the
    stretches of the spoken text where works are named and nothing else.
    """

    line: Line
    section: int
    words: tuple[str, ...]
    offsets: array[int]
    written: str
    cited: tuple[tuple[int, int], ...] = ()


def shown_lines(
    script: Script, *, cited: Callable[[Line], Iterable[tuple[int, int]]] = lambda _line: ()
) -> tuple[ShownLine, ...]:
    """Every line of a script as it is shown; ``cited`` tells where a line only names works."""
    return tuple(
        ShownLine(
            line,
            index,
            words=tuple(word for word, _ in words),
            offsets=array("I", [at for _, at in words]),
            written=_written(line),
            cited=tuple(cited(line)) if words else (),
        )
        for index, section in enumerate(script.sections)
        for line in section.lines
        for words in [shown_words(line)]
    )


def lay_on_clock(
    script: Script,
    *,
    times: Iterable[LineTime],
    duration: Callable[[], int] = lambda: 0,
    lines: Sequence[ShownLine] | None = None,
) -> tuple[tuple[Cue, ...], tuple[Chapter, ...]]:
    """Cues and chapters of a script whose every line, in order, has its time.

    ``duration`` tells the file's length in ms, once all times are known; the last chapter ends
    there. ``lines`` are the script's shown lines where somebody has them already. Raises
    ValueError where there are more or fewer times than lines.
    """
    cues: list[Cue] = []
    starts: dict[int, int] = {}
    end = 0
    known = shown_lines(script) if lines is None else lines
    for shown, time in zip(known, times, strict=True):
        if shown.words:
            cues.append(_cue(shown, time=time))
        starts.setdefault(shown.section, time.start)
        end = max(end, time.end)
    return tuple(cues), chapters_of(script, starts=starts, end=max(end, duration()))


def _cue(shown: ShownLine, *, time: LineTime) -> Cue:
    line = shown.line
    text, spoken = " ".join(shown.words), line.spoken
    return Cue(
        start=time.start,
        end=time.end,
        shown=spoken if text == spoken else text,  # most are, and then held once
        spoken=spoken,
        role=line.role,
        section=shown.section,
        block=line.block,
        language=line.language,
        words=timed_words(shown.words, offsets=shown.offsets, time=time),
        timing=time.timing,
        name=line.name,
        written=shown.written,
        by=line.take.by if line.take else "",
        cited=times_of(shown.cited, time=time),
    )


def _written(line: Line) -> str:
    if not any(piece.rule in SAID and piece.spoken.strip() for piece in line.pieces):
        return ""
    return " ".join(text for text, _ in shown_words(line, said=False))
