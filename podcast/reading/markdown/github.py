"""What GitHub adds to Markdown: lists of tasks, emoji by their names."""

from __future__ import annotations

import re
from dataclasses import replace

import emoji

from podcast.model import Block, Paragraph

_TASK = re.compile(r"\[(?P<mark>[ xX])\](?: |$)")
_DONE, _OPEN = "Done: ", "Not done: "


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
