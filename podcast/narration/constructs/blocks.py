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
from podcast.narration.constructs.figures import tell_code, tell_equation, tell_figure
from podcast.narration.constructs.lists import tell_list
from podcast.narration.constructs.quotes import tell_quote
from podcast.narration.constructs.tables import tell_table
from podcast.narration.constructs.text import tell_heading, tell_paragraph
from podcast.narration.teller import Teller, Told


def tell_block(block: Block, *, teller: Teller) -> Told:
    """The lines for any block; a break gives none, only silence."""

    def tell(inner: Block) -> Told:
        return tell_block(inner, teller=teller)

    match block:
        case Paragraph() | Heading():
            return _tell_text(block, teller=teller)
        case Listing():
            return tell_list(block, teller=teller, tell=tell)
        case Quote():
            return tell_quote(block, teller=teller, tell=tell)
        case Table():
            return tell_table(block, teller=teller)
        case Break():
            return Told()
        case _:
            return _tell_unread(block, teller=teller)


def _tell_text(block: Paragraph | Heading, *, teller: Teller) -> Told:
    if isinstance(block, Heading):
        return tell_heading(block, teller=teller)
    return tell_paragraph(block, teller=teller)


def _tell_unread(block: Figure | Code | Equation, *, teller: Teller) -> Told:
    match block:
        case Figure():
            return tell_figure(block, teller=teller)
        case Code():
            return tell_code(block, teller=teller)
        case Equation():
            return tell_equation(block, teller=teller)
