"""Lists of tasks: each item says in words whether it is done."""

from __future__ import annotations

import re
from dataclasses import replace

from podcast.model import Block, Paragraph

_TASK = re.compile(r"(?:\[(?P<mark>[ xX])\]|(?P<sign>[☐☑☒]))(?:\s|$)")
DONE, OPEN = "Done: ", "Not done: "


def task_told(item: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give a list's item with its tick in words."""
    first = item[0] if item else None
    if not isinstance(first, Paragraph) or not (mark := _TASK.match(first.spans[0].text)):
        return item
    lead, *rest = first.spans
    said = OPEN if mark["mark"] == " " or mark["sign"] == "☐" else DONE
    spans = (replace(lead, text=said + lead.text[mark.end() :]), *rest)
    return (replace(first, spans=spans), *item[1:])
