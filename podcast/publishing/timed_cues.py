"""A script and the times of its lines -> cues and chapters on the finished file's clock.

What is shown is the writer's spelling; its time is that of the spoken form. Every form
that listeners get (captions, transcripts, page, e-book) shows a cue's ``shown`` and nothing
else, so that the words of all forms are equal (WCAG 2.2, 1.2.1; decision 19).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from podcast.model import ENGINE, Chapter, Cue, Line, Piece, Script, Timing, Word
from podcast.publishing.forbidden_characters import clean, shorten
from podcast.publishing.joined_chapters import fitting_chapters

_WORD = re.compile(r"\S+")
_SAID = frozenset({"equation"})  # rules of what is read as it is said
_TITLE_OF_UNTITLED = 60  # characters of a section's own first words


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
    return tuple(cues), _chapters(script, starts=starts, end=end)


def _lines(script: Script) -> Iterator[tuple[int, Line]]:
    for index, section in enumerate(script.sections):
        for line in section.lines:
            yield index, line


def _chapters(script: Script, *, starts: dict[int, int], end: int) -> tuple[Chapter, ...]:
    """One chapter for each section that is heard, titled by that section alone."""
    begins = [0, *list(starts.values())[1:]]
    ends = [*begins[1:], end]
    told = [(_chapter_title(script, index), _first_name(script, index)) for index in starts]
    chapters = [
        Chapter(start=begin, end=stop, title=title, sentence=name)
        for begin, stop, (title, name) in zip(begins[: len(told)], ends, told, strict=False)
    ]
    return fitting_chapters(chapters)


def _first_name(script: Script, index: int) -> str:
    lines = script.sections[index].lines
    return lines[0].name if lines else ""


def _chapter_title(script: Script, index: int) -> str:
    section = script.sections[index]
    if title := clean(section.title):
        return title
    if index == 0 and (title := clean(script.title)):
        return title
    first = next((text for line in section.lines if (text := shown_text(line))), "")
    return shorten(first, characters=_TITLE_OF_UNTITLED) or str(index + 1)


def shown_text(line: Line) -> str:
    """What every form shows of a line; "" where it says nothing.

    Words that were left out are not shown; signs without a word (a bracket, an emoji) are,
    although nobody speaks them. A line of the narrator's own words alone is shown in square
    brackets: it is heard, so it has to be read, but it is not the writer's.
    """
    return " ".join(text for text, _ in _shown_words(line))


def _shown_words(line: Line, *, said: bool = True) -> list[tuple[str, int]]:
    """Each shown word, and where in ``line.spoken`` its spoken form begins.

    Formulas are shown as they are ``said``, for nobody reads TeX in captions; else as written.

    Inside a respelled piece (``$4 million``) the shown words share the spoken ones in
    proportion; in all others they stand letter for letter.
    """
    if not _is_word(line.spoken):
        return []
    if all(piece.shown == piece.spoken for piece in line.pieces):
        return _words_of(line.spoken)  # it is in single spaces
    ruler = _single_spaced("".join(piece.spoken for piece in line.pieces))
    written: list[tuple[str, int]] = []
    begun = 0
    for piece in line.pieces:
        if _is_shown(piece) and piece.shown:
            shown = piece.spoken if said and piece.rule in _SAID else piece.shown
            scale = len(piece.spoken) / len(shown)
            written += [
                (character, ruler[begun + int(at * scale)]) for at, character in enumerate(shown)
            ]
        begun += len(piece.spoken)
    text = "".join(character for character, _ in written)
    words = [(clean(word.group()), written[word.start()][1]) for word in _WORD.finditer(text)]
    return [(word, at) for word, at in words if word] or _in_brackets(line.spoken)


def _words_of(text: str) -> list[tuple[str, int]]:
    words = ((clean(word.group()), word.start()) for word in _WORD.finditer(text))
    return [(word, at) for word, at in words if word]


def _in_brackets(spoken: str) -> list[tuple[str, int]]:
    words = _words_of(spoken)
    words[0] = (f"[{words[0][0]}", words[0][1])
    words[-1] = (f"{words[-1][0]}]", words[-1][1])
    return words


def _single_spaced(raw: str) -> list[int]:
    """For each offset of ``raw`` (its end too) the offset once spaces are single and trimmed."""
    offsets: list[int] = []
    length, space = 0, False
    for character in raw:
        if character.isspace():
            space = length > 0
            offsets.append(length + space)
        else:
            length, space = length + space, False
            offsets.append(length)
            length += 1
    return [*offsets, length]


def _is_shown(piece: Piece) -> bool:
    return bool(piece.spoken.strip()) or not _is_word(piece.shown)


def _is_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _cue(line: Line, *, time: LineTime, section: int) -> Cue | None:
    words = _shown_words(line)
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
    if not any(piece.rule in _SAID and piece.spoken.strip() for piece in line.pieces):
        return ""
    return " ".join(text for text, _ in _shown_words(line, said=False))


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
