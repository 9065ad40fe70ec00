"""Lists whose bullets and numbers were typed as text: "• Tea", "1. Boil", "☐ Pour"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from podcast.model import Block, Listing, Paragraph, Span
from podcast.reading.inline import tidy
from podcast.reading.task_lists import task_told

_BULLET = re.compile(r"[•‣◦▪●∙·]\s*")
# They stay, since they may tell what to do from what not to; the narrator knows.
_SIGN = re.compile("[✓✔✅✗✘✖❌🚫⛔👉➡➤►▶]\ufe0f?\\s*(?=\\S)")
_TASK = re.compile(r"[☐☑☒]\s*(?=\S)")
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]\s+")


@dataclass(frozen=True, slots=True)
class _Item:
    kind: str  # bullet, sign, task, number
    number: int
    paragraph: Paragraph
    block: Paragraph  # as it was written


def with_typed_lists(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Make lists of paragraphs, or of lines of one, that begin with bullets, or count on.

    One bullet or number alone stays text.
    """
    made: list[Block] = []
    run: list[_Item] = []
    for block in blocks:
        items = _items(block) if isinstance(block, Paragraph) else []
        if run and not (items and _goes_on(run[-1], items[0])):
            made += _listed(run)
            run = []
        run += items
        if not items:
            made.append(block)
    return (*made, *_listed(run))


def _goes_on(last: _Item, item: _Item) -> bool:
    counts = item.kind != "number" or item.number == last.number + 1
    return item.kind == last.kind and counts


def _listed(run: Sequence[_Item]) -> list[Block]:
    if len(run) < 2 and not (run and run[0].kind == "task"):
        return [item.block for item in run]
    first = run[0]
    items = tuple(task_told((item.paragraph,)) for item in run)
    return [Listing(items, first.kind == "number", first.number, first.block.place)]


def _items(block: Paragraph) -> list[_Item]:
    """Give the items that a paragraph is, one for each of its lines; none if one is no item."""
    found = [_item(line, block) for line in _lines(block.spans)]
    items = [item for item in found if item]
    in_order = all(_goes_on(one, other) for one, other in pairwise(items))
    return items if len(items) == len(found) and in_order else []


def _lines(spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    line: list[Span] = []
    for span in spans:
        if span.kind == "break":
            yield tuple(line)
            line = []
        else:
            line.append(span)
    yield tuple(line)


def _item(line: tuple[Span, ...], block: Paragraph) -> _Item | None:
    first = line[0] if line else None
    if first is None or first.kind not in ("text", "strong", "emphasis"):
        return None
    if _TASK.match(first.text):
        return _Item("task", 1, replace(block, spans=tidy(line)), block)
    if _SIGN.match(first.text):
        return _Item("sign", 1, replace(block, spans=tidy(line)), block)
    found = _BULLET.match(first.text) or _NUMBER.match(first.text)
    if not found:
        return None
    rest = replace(first, text=first.text[found.end() :])
    number = found.groupdict().get("number")
    inner = replace(block, spans=tidy((rest, *line[1:])))
    kind = "number" if number else "bullet"
    return _Item(kind, int(number or 1), inner, block) if inner.spans else None
