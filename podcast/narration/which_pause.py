"""Which pause follows each line (of a sentence, a heading, an item): one rule for all scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from podcast.model import Line, Pauses, ScriptSection
from podcast.narration.narrator import RULED

CLAUSE = 0
"""Milliseconds between the clauses of one long sentence: the reader only takes a breath."""

_UNFINISHED = (",", ";", ":", "–", "—")


def ruled_pause(line: Line, *, following: Line | None, same_section: bool, pauses: Pauses) -> int:
    """The silence after a line, in milliseconds, by what it is and what comes next."""
    if following is None:
        return pauses.section
    if line.role == "title":
        return pauses.sentence if following.role == "title" else pauses.title
    if not same_section:
        return pauses.before_heading if following.role == "heading" else pauses.section
    if line.role == "heading":
        return pauses.after_heading
    if following.role == "heading":
        return pauses.before_heading
    return _inside(line, following=following, pauses=pauses)


def with_pauses(sections: Iterable[ScriptSection], *, pauses: Pauses) -> Iterator[ScriptSection]:
    """The sections with every ruled pause in milliseconds; other pauses stand.

    Each is given as soon as the line is known that comes after it.
    """
    waiting: list[ScriptSection] = []
    for section in sections:
        if section.lines:
            yield from _settled(waiting, after=section.lines[0], pauses=pauses)
            waiting = []
        waiting.append(section)
    yield from _settled(waiting, after=None, pauses=pauses)


def _settled(
    sections: Sequence[ScriptSection], *, after: Line | None, pauses: Pauses
) -> Iterator[ScriptSection]:
    """Sections of which the first alone has lines; ``after`` is the line behind them."""
    for section in sections:
        behind = [*section.lines[1:], after][: len(section.lines)]
        settled = (
            _with_pause(line, following=one, same_section=at < len(section.lines), pauses=pauses)
            for at, (line, one) in enumerate(zip(section.lines, behind, strict=True), 1)
        )
        yield replace(section, lines=tuple(settled))


def _with_pause(line: Line, *, following: Line | None, same_section: bool, pauses: Pauses) -> Line:
    if line.pause != RULED:
        return line
    pause = ruled_pause(line, following=following, same_section=same_section, pauses=pauses)
    return replace(line, pause=pause)


def followers(sections: Sequence[ScriptSection]) -> Iterator[tuple[Line, Line | None, bool]]:
    """Each line, the line after it, and whether that stands in the same section."""
    lines = [(line, number) for number, one in enumerate(sections) for line in one.lines]
    for (line, number), after in zip(lines, [*lines[1:], None], strict=True):
        yield line, after[0] if after else None, after is not None and after[1] == number


def _inside(line: Line, *, following: Line, pauses: Pauses) -> int:
    if (line.block, line.role) != (following.block, following.role):
        return pauses.paragraph
    shown = line.shown
    if shown == shown.rstrip():  # no space follows: an item of a list, a row, a paragraph
        return pauses.item
    return CLAUSE if shown.rstrip().endswith(_UNFINISHED) else pauses.sentence
