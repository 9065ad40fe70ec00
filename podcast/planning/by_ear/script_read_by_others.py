"""An article's script as somebody else may have read it: without what only this program says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from podcast.listening.heard_against_text import WORD, ExpectedLine, Laid, LaidLine
from podcast.listening.heard_words import HeardWord
from podcast.model import Line, Script, Timing
from podcast.publishing.shown_word_times import LineTime

_NEEDED = frozenset({"body", "list", "quote"})  # who reads aloud may pass over anything else


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A line of the script, by the number of its section and its own there."""

    section: int
    number: int
    line: Line
    expected: ExpectedLine


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A line with a number that was not heard as the article has it; ``at`` is in ms."""

    at: int
    line: str
    heard: str


def expected_of(script: Script) -> list[SpokenLine]:
    """The lines that have words of the article's own, in the words that would be said."""
    return [
        SpokenLine(section, number, line, ExpectedLine(line.spoken, exact=_numbers_in(line)))
        for section, made in enumerate(script.sections)
        for number, line in enumerate(made.lines)
        if line.role not in {"notice", "disclaimer"} and WORD.search(line.shown)
    ]


def is_needed(line: Line) -> bool:
    """Whether somebody who reads the article aloud reads this line."""
    return line.role in _NEEDED


def _numbers_in(line: Line) -> frozenset[int]:
    """The words of a line, by number, that stand for what is written in figures."""
    found, count = set(), 0
    for piece in line.pieces:
        words = len(WORD.findall(piece.spoken))
        if any(sign.isdigit() for sign in piece.shown):
            found |= set(range(count, count + words))
        count += words
    return frozenset(found)


def heard_script(
    script: Script, *, lines: Sequence[SpokenLine], laid: Laid
) -> tuple[Script, list[LineTime]]:
    """The part of the script that was heard, and when each of its lines was."""
    times = {
        (one.section, one.number): _time(line)
        for one, line in zip(lines, laid.lines, strict=True)
        if line.is_heard
    }
    sections = tuple(
        replace(
            made,
            lines=tuple(
                line for number, line in enumerate(made.lines) if (section, number) in times
            ),
        )
        for section, made in enumerate(script.sections)
    )
    return replace(script, sections=sections), [times[place] for place in sorted(times)]


def _time(line: LaidLine) -> LineTime:
    words = tuple((word.start_at, word.length, word.start) for word in line.words)
    return LineTime(
        line.words[0].start,
        max(word.end for word in line.words),
        words,
        Timing("alignment", round(line.share, 2)),
    )


def said_otherwise(
    lines: Sequence[SpokenLine], *, laid: Laid, heard: Sequence[HeardWord]
) -> tuple[Otherwise, ...]:
    """Lines whose numbers were not heard: a wrong dose may be in the article, or in the sound."""
    return tuple(_otherwise(lines, laid=laid, heard=heard))


def _otherwise(
    lines: Sequence[SpokenLine], *, laid: Laid, heard: Sequence[HeardWord]
) -> Iterator[Otherwise]:
    for one, line in zip(lines, laid.lines, strict=True):
        numbers = [word for count, word in enumerate(line.words) if count in one.expected.exact]
        if not line.is_heard or all(word.is_heard for word in numbers):
            continue
        start, end = line.words[0].start, line.words[-1].end
        said = [word.text for word in heard if word.start < end and word.end > start]
        yield Otherwise(start, one.line.shown.strip(), " ".join(said))
