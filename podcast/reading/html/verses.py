"""Poems that a page sets between <pre> and </pre>, to keep their lines."""

from __future__ import annotations

import re

from podcast.model import Block, Place, Span
from podcast.reading.blocks import paragraph
from podcast.reading.draft import Findings
from podcast.reading.tree import Element, local_name

_CODE = re.compile(r"[{}<>=\\|$@#_+*/\[\]^~`%&]|\(\)|;$|\S[ ]{3,}\S|\S\t", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST = 2  # lines
_LONGEST = 90  # characters of a line


def is_verse(element: Element, text: str) -> bool:
    """Say whether what keeps its shape is lines of words: no code, no columns, no drawing."""
    if element.get("class") or any(local_name(one) != "br" for one in element.iterdescendants()):
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    return (
        len(lines) >= _LEAST
        and not _CODE.search(text)
        and all(len(line) <= _LONGEST and _WORD.search(line) for line in lines)
        and len(_WORD.findall(text)) >= 2 * len(lines)
    )


def verse(text: str, *, place: Place, findings: Findings) -> list[Block]:
    """Give each stanza as a paragraph with its lines."""
    blocks: list[Block] = []
    for stanza in re.split(r"\n[ \t]*\n", text):
        spans: list[Span] = []
        for line in stanza.strip("\n").split("\n"):
            spans += [Span("\n", "break")] * bool(spans) + [Span(line.strip())]
        blocks += paragraph(spans, place=place, findings=findings)
    return blocks
