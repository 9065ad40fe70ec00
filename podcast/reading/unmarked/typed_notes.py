"""Notes that are written out: "[1]" in the text, and below "Notes" what each says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from podcast.model import Block, Heading, Listing, Note, Paragraph, Quote, Span
from podcast.reading.blocks import words_of
from podcast.reading.inline import tidy

_HEADING = re.compile(
    r"(?:foot|end)?notes|anmerkungen|fußnoten|notas|notes de bas de page", re.IGNORECASE
)
_ENTRY = re.compile(r"\[(\d{1,3})\]:?\s+|(\d{1,3})[.)]\s+")
_MARK = re.compile(r"[ ]?\[(\d{1,3})\]")


@dataclass(frozen=True, slots=True)
class Noted:
    """Blocks whose marks call notes, and the notes."""

    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()


def with_written_notes(blocks: Sequence[Block]) -> Noted:
    """Take the notes at the end off the blocks, if the text calls each of them as "[1]"."""
    at = next((at for at in reversed(range(len(blocks))) if _announces(blocks[at])), None)
    if at is None:
        return Noted(tuple(blocks))
    entries = [entry for block in blocks[at + 1 :] for entry in _entries(block)]
    labels = [label for label, _ in entries]
    called = {mark for block in blocks[:at] for mark in _MARK.findall(words_of(block))}
    if not labels or len(set(labels)) < len(labels) or not called.issuperset(labels):
        return Noted(tuple(blocks))
    notes = tuple(Note(label, (entry,), entry.place) for label, entry in entries)
    return Noted(tuple(_calling(block, set(labels)) for block in blocks[:at]), notes)


def _announces(block: Block) -> bool:
    return isinstance(block, Heading) and bool(_HEADING.fullmatch(words_of(block).rstrip(":")))


def _entries(block: Block) -> Iterator[tuple[str, Paragraph]]:
    """Give the label and the text of each note in a block; "" where there is no label."""
    if isinstance(block, Listing) and block.ordered:
        for position, item in enumerate(block.items):
            first = item[0] if len(item) == 1 else None
            is_text = isinstance(first, Paragraph)
            yield (
                str(block.number_of(position)) if is_text else "",
                first if isinstance(first, Paragraph) else Paragraph((), block.place),
            )
        return
    for line in _lines(block.spans) if isinstance(block, Paragraph) else [()]:
        found = _ENTRY.match(line[0].text) if line else None
        if not found:
            yield "", Paragraph((), block.place)
            continue
        rest = (replace(line[0], text=line[0].text[found.end() :]), *line[1:])
        yield found[1] or found[2], Paragraph(tidy(rest), block.place)


def _lines(spans: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Part a paragraph where a note begins on a line of its own."""
    lines: list[tuple[Span, ...]] = [()]
    for at, span in enumerate(spans):
        after = spans[at + 1] if at + 1 < len(spans) else None
        if span.kind == "break" and after and _ENTRY.match(after.text):
            lines.append(())
        else:
            lines[-1] = (*lines[-1], span)
    return lines


def _calling(block: Block, labels: set[str]) -> Block:
    """Give a block in which the marks are notes."""
    match block:
        case Paragraph() | Heading():
            return replace(block, spans=tuple(_marked(block.spans, labels)))
        case Quote():
            return replace(block, blocks=tuple(_calling(one, labels) for one in block.blocks))
        case Listing():
            items = tuple(tuple(_calling(one, labels) for one in item) for item in block.items)
            return replace(block, items=items)
    return block


def _marked(spans: Sequence[Span], labels: set[str]) -> Iterator[Span]:
    for span in spans:
        start = 0
        for mark in _MARK.finditer(span.text if span.kind == "text" else ""):
            if mark[1] in labels:
                yield replace(span, text=span.text[start : mark.start()])
                yield Span(mark[1], "note", mark[1])
                start = mark.end()
        if span.text[start:] or span.kind == "break":
            yield replace(span, text=span.text[start:])
