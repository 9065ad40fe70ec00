"""Paragraphs of Markdown that are captions: "Table: …" beside a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from podcast.model import Block, Paragraph, Span, Table
from podcast.reading.inline import tidy

_LABEL = re.compile(r"^Table(?P<number> \d+)?: ", re.IGNORECASE)


def captioned(blocks: Iterable[Block]) -> list[Block]:
    """Give blocks with each "Table: …" paragraph made the caption of the table beside it."""
    kept: list[Block] = []
    for block in blocks:
        last = kept[-1] if kept else None
        if isinstance(block, Table) and (caption := _caption(last)):
            kept[-1] = replace(block, caption=caption)
        elif isinstance(last, Table) and not last.caption and (caption := _caption(block)):
            kept[-1] = replace(last, caption=caption)
        else:
            kept.append(block)
    return kept


def _caption(block: Block | None) -> tuple[Span, ...]:
    if not isinstance(block, Paragraph):
        return ()
    first, *rest = block.spans
    if not (label := _LABEL.match(first.text)):
        return ()
    if label["number"]:
        return block.spans
    return tidy((replace(first, text=first.text[label.end() :]), *rest))
