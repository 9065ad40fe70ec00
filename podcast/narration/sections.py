"""The sections of an article as sections of its script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from podcast.model import Block, Break, Heading, Line, Note, Pauses, Section
from podcast.narration.constructs.blocks import tell_block
from podcast.narration.constructs.notes import labels_in, tell_note
from podcast.narration.constructs.text import tell_heading
from podcast.narration.teller import Teller, Told, together

# (section, block) -> the notes told after it
NotePlan = Mapping[tuple[int, int], tuple[Note, ...]]

HEADING = -1
"""The block number of a section's heading, as of all that is not a block of the section."""


def plan_notes(sections: Sequence[Section], *, notes: Sequence[Note], at_end: bool) -> NotePlan:
    """Where each note is told, once: after the block that first points to it.

    With ``at_end`` it is told after the last block of that block's section. A note that
    nothing points to is told at the very end.
    """
    waiting = {note.label: note for note in notes}
    plan: dict[tuple[int, int], tuple[Note, ...]] = {}
    last = (0, HEADING)
    for number, section in enumerate(sections):
        end = (number, len(section.blocks) - 1)
        for index, block in _blocks(section):
            found = [waiting.pop(label) for label in labels_in(block) if label in waiting]
            place = end if at_end else (number, index)
            plan[place] = (*plan.get(place, ()), *found)
        last = end
    plan[last] = (*plan.get(last, ()), *waiting.values())
    return plan


def tell_section(
    section: Section, *, number: int, plan: NotePlan, teller: Teller, pauses: Pauses
) -> Told:
    """Heading, blocks and notes of one section; a line knows its block by its index."""
    parts: list[Told] = []
    for index, block in _blocks(section):
        if isinstance(block, Break):
            parts = [*parts[:-1], *(_silent_after(one, pauses=pauses) for one in parts[-1:])]
        told = (
            tell_heading(block, teller=teller)
            if isinstance(block, Heading)
            else tell_block(block, teller=teller)
        )
        parts += [
            one
            for one in (
                _numbered(told, block=index),
                *_notes(plan.get((number, index), ()), block=index, teller=teller),
            )
            if one != Told()
        ]
    if not parts:
        parts += _notes(plan.get((number, HEADING), ()), block=HEADING, teller=teller)
    return together(parts)


def _silent_after(told: Told, *, pauses: Pauses) -> Told:
    """The telling with a break's silence after its last line."""
    if not told.lines:
        return told
    last = replace(told.lines[-1], pause=pauses.before_heading)
    return replace(told, lines=(*told.lines[:-1], last))


def _blocks(section: Section) -> Iterable[tuple[int, Block]]:
    if section.heading:
        yield HEADING, section.heading
    yield from enumerate(section.blocks)


def _notes(notes: Sequence[Note], *, block: int, teller: Teller) -> list[Told]:
    return [
        _numbered(
            tell_note(note, teller=teller, tell=lambda inner: tell_block(inner, teller=teller)),
            block=block,
        )
        for note in notes
    ]


def _numbered(told: Told, *, block: int) -> Told:
    lines: tuple[Line, ...] = tuple(replace(line, block=block) for line in told.lines)
    return replace(told, lines=lines)
