"""Bold lines of Markdown that are headings, where nothing marks any."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from podcast.model import Block, Heading, Paragraph
from podcast.reading.blocks import words_of
from podcast.reading.endmatter import is_end_heading
from podcast.reading.unmarked.heading_length import is_short


def headed_by_bold(blocks: Sequence[Block], *, bold: Collection[int]) -> list[Block]:
    """Make headings of short bold paragraphs above others, where nothing marks any.

    ``bold`` are the ids of the paragraphs that are bold as a whole.
    """
    heads = [block for block in blocks if isinstance(block, Heading) and block.level > 1]
    if any(not is_end_heading(words_of(head)) for head in heads):
        return list(blocks)
    short = [
        id(block) in bold and _is_short(words_of(block), above=blocks[at + 1 : at + 2])
        for at, block in enumerate(blocks)
    ]
    below = [*short[1:], True]  # nothing stands under the last
    above = [here and not next_ for here, next_ in zip(short, below, strict=False)]
    return [
        Heading(block.spans, 2, block.place) if heads_it and isinstance(block, Paragraph) else block
        for block, heads_it in zip(blocks, above, strict=True)
    ]


def _is_short(text: str, *, above: Sequence[Block]) -> bool:
    """Say whether a text is a heading's; one with a colon announces what is no running text."""
    announces = text.endswith(":") and not any(isinstance(one, Paragraph) for one in above)
    return is_short(text) and not announces and not text.endswith((".", ",", ";"))
