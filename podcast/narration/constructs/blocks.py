"""Which construct tells which block."""

from __future__ import annotations

from podcast.model import (
    Block,
    Break,
    Code,
    Equation,
    Figure,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Table,
)
from podcast.narration.constructs.code_and_equations import narrate_code, narrate_equation
from podcast.narration.constructs.figures import narrate_figure
from podcast.narration.constructs.lists import narrate_list
from podcast.narration.constructs.paragraphs_and_headings import narrate_heading, narrate_paragraph
from podcast.narration.constructs.quotes import narrate_quote
from podcast.narration.narrator import Narrated, Narrator


def narrate_block(block: Block, *, narrator: Narrator) -> Narrated:
    """The lines for any block; a break gives none, only silence."""

    def tell(inner: Block) -> Narrated:
        return narrate_block(inner, narrator=narrator)

    match block:
        case Paragraph() | Heading():
            return _tell_text(block, narrator=narrator)
        case Listing():
            return narrate_list(block, narrator=narrator, tell=tell)
        case Quote():
            return narrate_quote(block, narrator=narrator, tell=tell)
        case Table():
            from podcast.narration.constructs.tables import narrate_table  # files of rules

            return narrate_table(block, narrator=narrator)
        case Break():
            return Narrated()
        case _:
            return _tell_unread(block, narrator=narrator)


def _tell_text(block: Paragraph | Heading, *, narrator: Narrator) -> Narrated:
    if isinstance(block, Heading):
        return narrate_heading(block, narrator=narrator)
    return narrate_paragraph(block, narrator=narrator)


def _tell_unread(block: Figure | Code | Equation, *, narrator: Narrator) -> Narrated:
    match block:
        case Figure():
            return narrate_figure(block, narrator=narrator)
        case Code():
            return narrate_code(block, narrator=narrator)
        case Equation():
            return narrate_equation(block, narrator=narrator)
