"""Steps of Markdown that are each a list of their own, all with “1.”: they go on counting."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from podcast.model import Block, Heading, Listing, Paragraph
from podcast.reading.blocks import words_of


def counted_on(blocks: Sequence[Block], *, lazy: Collection[int]) -> list[Block]:
    """Let steps that are each written as a list of their own, with “1.”, go on counting.

    ``lazy`` are the ids of such lists. A heading, or a paragraph that announces a list, begins
    the count anew.
    """
    made: list[Block] = []
    number = 0
    for block in blocks:
        announces = isinstance(block, Paragraph) and words_of(block).endswith(":")
        if isinstance(block, Heading) or announces:
            number = 0
        elif isinstance(block, Listing):
            number = number + 1 if id(block) in lazy else 0
        if isinstance(block, Listing) and number > 1:
            made.append(replace(block, start=number))
        else:
            made.append(block)
    return made
