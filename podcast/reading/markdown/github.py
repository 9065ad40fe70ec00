"""What GitHub adds to Markdown: boxes with a warning, lists of tasks, emoji by their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import emoji

from podcast.model import Block, Paragraph, Span
from podcast.reading.inline import tidy

_BOX = re.compile(r"\[!(?P<kind>[a-zA-Z]{2,20})\][+-]?[ \t]*")
_TASK = re.compile(r"\[(?P<mark>[ xX])\] ")
_DONE, _OPEN = "Done: ", "Not done: "


def without_box_mark(text: str) -> tuple[str, str]:
    """Give what a box is called ("Warning") and the text without its mark; "" for no box."""
    found = _BOX.match(text)
    return (found["kind"].capitalize(), text[found.end() :]) if found else ("", text)


def boxed(kind: str, blocks: Sequence[Block], *, titled: bool) -> list[Block]:
    """Give a box as paragraphs that begin with what it is; a title says it in its place.

    The first paragraph still holds the mark, and no more than the title where there is one.
    """
    first, *others = blocks
    if not isinstance(first, Paragraph):
        return list(blocks)
    lead, *rest = first.spans
    lead = replace(lead, text=without_box_mark(lead.text)[1])
    spans = tidy([lead, *rest])
    if titled:
        return [replace(first, spans=tidy([*spans, Span(".")])), *others]
    return [replace(first, spans=tidy([Span(f"{kind}. "), *spans])), *others]


def task_told(item: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give a list's item with its tick in words."""
    first = item[0] if item else None
    if not isinstance(first, Paragraph) or not (mark := _TASK.match(first.spans[0].text)):
        return item
    lead, *rest = first.spans
    said = _OPEN if mark["mark"] == " " else _DONE
    spans = (replace(lead, text=said + lead.text[mark.end() :]), *rest)
    return (replace(first, spans=spans), *item[1:])


def with_emoji(text: str) -> str:
    """Give a text with :smile: as the sign that it names; other words between colons stay."""
    return emoji.emojize(text, language="alias") if text.count(":") > 1 else text
