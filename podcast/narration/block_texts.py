"""The texts that a block is made of: what the ledger counts and what left-out text holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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

_OWN_NUMBER = re.compile(r"[\s.:]*\d")


def text_of(spans: Sequence[Span]) -> str:
    """What spans show, note marks included."""
    return "".join(span.text for span in spans)


def texts_of(block: Block) -> Iterator[str]:
    """All texts of a block, at any depth, in reading order."""
    match block:
        case Listing() | Quote():
            for inner in inner_blocks(block):
                yield from texts_of(inner)
        case Code():
            yield block.text
        case Figure():
            yield block.alt or ""
        case Equation():
            yield from (block.alt, block.source)
    yield from (text_of(spans) for spans in spans_of(block))


def spans_of(block: Block) -> Iterator[tuple[Span, ...]]:
    """The runs of text that are a block's own, without those of blocks inside it."""
    match block:
        case Heading() | Paragraph():
            yield block.spans
        case Quote():
            yield block.attribution
        case Table():
            yield block.caption
            yield from (cell for row in (block.header, *block.rows) for cell in row)
        case Figure():
            yield block.caption
        case _:
            return


def inner_blocks(block: Block) -> tuple[Block, ...]:
    """The blocks that stand directly in a block."""
    match block:
        case Listing():
            return tuple(inner for item in block.items for inner in item)
        case Quote():
            return block.blocks
        case _:
            return ()


def words_of(block: Block) -> str:
    """A block's words in reading order, one space between its parts."""
    return " ".join(" ".join(texts_of(block)).split())


def is_numbered(caption: str, *, names: Iterable[str]) -> bool:
    """Whether a caption begins with its own number, as “Figure 3” or “Table 2.1”, by such names."""
    bare = caption.strip().casefold()
    return any(bare.startswith(name) and _OWN_NUMBER.match(bare[len(name) :]) for name in names)
