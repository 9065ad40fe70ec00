"""Paragraphs and headings."""

from __future__ import annotations

from podcast.model import Heading, Paragraph, Piece, Role
from podcast.narration.constructs.heading_numbers import with_said_number
from podcast.narration.narrator import Narrated, Narrator
from podcast.narration.spans_to_pieces import line, narrate_prose, prose


def narrate_paragraph(paragraph: Paragraph, *, narrator: Narrator, role: Role = "body") -> Narrated:
    """One line a sentence."""
    return narrate_prose(paragraph.spans, narrator=narrator, role=role, place=paragraph.place)


def narrate_heading(heading: Heading, *, narrator: Narrator) -> Narrated:
    """The heading as a sentence of its own; in full, announced as a section's."""
    if not any(span.text.strip() for span in heading.spans):
        return Narrated()
    pieces = with_said_number(prose(heading.spans, narrator=narrator), narrator=narrator)
    if narrator.style.full:
        pieces = (Piece("", narrator.words.say("section"), "heading"), *pieces)
    told = line(pieces, narrator=narrator, role="heading", place=heading.place)
    return Narrated((told,))
