"""Captions that a page sets between two halves of a sentence: they are read behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from podcast.model import Block, Paragraph, Span
from podcast.reading.blocks import words_of
from podcast.reading.inline import text_of, tidy
from podcast.reading.line_ends import is_parted, without_hyphen

_CAPTION = re.compile(
    r"(?:Fig(?:ure|ura)?|Tab(?:le|leau|elle|la)?|Abb(?:ildung)?|Box|Chart|Scheme|Plate)"
    r"\.?\s\d{1,3}[a-z]?(?:[.:|]|\s[–—]\s)",
    re.IGNORECASE,
)
_MOST = 3  # captions one after another
_OPEN = (",", "-", "\u2010", "\u00ad", "–")


def is_caption(text: str) -> bool:
    """Say whether a line begins the caption of a figure or table."""
    return bool(_CAPTION.match(text))


def ends_open(text: str) -> bool:
    """Say whether a text stops in a sentence."""
    return text[-1:].isalpha() or text.endswith(_OPEN)


def joined(last: Paragraph, block: Paragraph) -> Paragraph:
    """Put two halves of a paragraph together."""
    before, after = text_of(last.spans), text_of(block.spans)
    spans = list(last.spans)
    if is_parted(before, after) and spans[-1].text:
        spans[-1] = replace(spans[-1], text=without_hyphen(spans[-1].text, after=after))
    else:
        spans.append(Span(" "))
    return replace(last, spans=tidy([*spans, *block.spans]))


def with_captions_behind(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give the blocks with the paragraphs whole that captions part."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        end = at
        while end < len(blocks) and end - at < _MOST and is_caption(words_of(blocks[end])):
            end += 1
        rest = blocks[end] if at < end < len(blocks) else None
        if isinstance(block, Paragraph) and isinstance(rest, Paragraph) and _go_on(block, rest):
            yield joined(block, rest)
            yield from blocks[at:end]
            at = end + 1
        else:
            yield block


def _go_on(block: Paragraph, rest: Paragraph) -> bool:
    return ends_open(words_of(block).rstrip()) and words_of(rest).lstrip()[:1].islower()
