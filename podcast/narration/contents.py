"""The texts that a block is made of: what the ledger counts and what left-out text holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.model import (
    Block,
    Code,
    Equation,
    Figure,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Span,
    Table,
)


def text_of(spans: Sequence[Span]) -> str:
    """What spans show, note marks included."""
    return "".join(span.text for span in spans)


def texts_of(block: Block) -> Iterator[str]:
    """All texts of a block, at any depth, in reading order."""
    match block:
        case Heading() | Paragraph():
            yield text_of(block.spans)
        case Listing():
            for item in block.items:
                yield from (text for inner in item for text in texts_of(inner))
        case Quote():
            yield from (text for inner in block.blocks for text in texts_of(inner))
            yield text_of(block.attribution)
        case Table():
            yield text_of(block.caption)
            yield from (text_of(cell) for row in (block.header, *block.rows) for cell in row)
        case Figure():
            yield block.alt or ""
            yield text_of(block.caption)
        case Code():
            yield block.text
        case Equation():
            yield from (block.alt, block.source)


def words_of(block: Block) -> str:
    """A block's words in reading order, one space between its parts."""
    return " ".join(" ".join(texts_of(block)).split())
