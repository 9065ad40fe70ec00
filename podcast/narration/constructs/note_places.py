"""Where each footnote is told: after the block that first points to it, or at its section's end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from podcast.model import Block, Note, Section
from podcast.narration.constructs.notes import labels_in

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
        for index, block in blocks_in(section):
            found = [waiting.pop(label) for label in labels_in(block) if label in waiting]
            place = end if at_end else (number, index)
            plan[place] = (*plan.get(place, ()), *found)
        last = end
    plan[last] = (*plan.get(last, ()), *waiting.values())
    return plan


def blocks_in(section: Section) -> Iterable[tuple[int, Block]]:
    """A section's blocks with their numbers, its heading first."""
    if section.heading:
        yield HEADING, section.heading
    yield from enumerate(section.blocks)
