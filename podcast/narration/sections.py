"""The sections of an article as sections of its script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from podcast.model import Break, Heading, Line, Note, Pauses, Section
from podcast.narration.constructs.blocks import narrate_block
from podcast.narration.constructs.note_places import HEADING, NotePlan, blocks_in
from podcast.narration.constructs.notes import narrate_note
from podcast.narration.constructs.paragraphs_and_headings import narrate_heading
from podcast.narration.narrator import Narrated, Narrator, joined


def narrate_section(
    section: Section, *, number: int, plan: NotePlan, narrator: Narrator, pauses: Pauses
) -> Narrated:
    """Heading, blocks and notes of one section; a line knows its block by its index."""
    parts: list[Narrated] = []
    for index, block in blocks_in(section):
        if isinstance(block, Break):
            parts = [*parts[:-1], *(_silent_after(one, pauses=pauses) for one in parts[-1:])]
        told = (
            narrate_heading(block, narrator=narrator)
            if isinstance(block, Heading)
            else narrate_block(block, narrator=narrator)
        )
        parts += [
            one
            for one in (
                _numbered(told, block=index),
                *_notes(plan.get((number, index), ()), block=index, narrator=narrator),
            )
            if one != Narrated()
        ]
    if not parts:
        parts += _notes(plan.get((number, HEADING), ()), block=HEADING, narrator=narrator)
    return joined(parts)


def _silent_after(told: Narrated, *, pauses: Pauses) -> Narrated:
    """The telling with a break's silence after its last line."""
    if not told.lines:
        return told
    last = replace(told.lines[-1], pause=pauses.before_heading)
    return replace(told, lines=(*told.lines[:-1], last))


def _notes(notes: Sequence[Note], *, block: int, narrator: Narrator) -> list[Narrated]:
    return [
        _numbered(
            narrate_note(
                note, narrator=narrator, tell=lambda inner: narrate_block(inner, narrator=narrator)
            ),
            block=block,
        )
        for note in notes
    ]


def _numbered(told: Narrated, *, block: int) -> Narrated:
    lines: tuple[Line, ...] = tuple(replace(line, block=block) for line in told.lines)
    return replace(told, lines=lines)
