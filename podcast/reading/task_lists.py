"""Lists of tasks: each item says in words whether it is done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from podcast.model import Block, Paragraph, Span
from podcast.reading.inline import tidy

if TYPE_CHECKING:
    from podcast.reading.tree import Element

_TASK = re.compile(r"(?:\[(?P<mark>[ xX/-])\]|(?P<sign>[☐☑☒]))(?:\s|$)")
DONE, OPEN = "Done: ", "Not done: "
_OTHERS = {"-": "Cancelled: ", "/": "In progress: "}  # as Obsidian's themes show them


def with_tick(blocks: tuple[Block, ...], item: Element) -> tuple[Block, ...]:
    """Give the blocks of a page's list item; a box to tick before its text is said in words."""
    first = blocks[0] if blocks else None
    mark = _ticked(item) if isinstance(first, Paragraph) else ""
    if not mark or not isinstance(first, Paragraph):
        return blocks
    return task_told((replace(first, spans=tidy([Span(mark), *first.spans])), *blocks[1:]))


def _ticked(item: Element) -> str:
    from podcast.reading.tree import local_name

    first = next((one for one in item.iterdescendants() if local_name(one) == "input"), None)
    if first is None or first.get("type") != "checkbox":
        return ""
    before: Element | None = first
    while before is not None and before is not item:
        above = before.getparent()
        if (above is not None and (above.text or "").strip()) or before.getprevious() is not None:
            return ""
        before = above
    return "[ ] " if first.get("checked") is None else "[x] "


def tasks_told(items: tuple[tuple[Block, ...], ...]) -> tuple[tuple[Block, ...], ...]:
    """Give a list's items with their ticks in words, where one of them is an empty box.

    Where all are ticked they may be no more than the list's bullets.
    """
    firsts = [item[0] for item in items if item]
    is_open = any(isinstance(one, Paragraph) and one.spans[0].text[:1] == "☐" for one in firsts)
    return tuple(map(task_told, items)) if is_open else items


def task_told(item: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give a list's item with its tick in words."""
    first = item[0] if item else None
    if not isinstance(first, Paragraph) or not (mark := _TASK.match(first.spans[0].text)):
        return item
    lead, *rest = first.spans
    said = OPEN if mark["mark"] == " " or mark["sign"] == "☐" else DONE
    said = _OTHERS.get(mark["mark"] or "", said)
    spans = (replace(lead, text=said + lead.text[mark.end() :]), *rest)
    return (replace(first, spans=spans), *item[1:])
