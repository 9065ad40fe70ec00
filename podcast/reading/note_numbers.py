"""The numbers of notes: in the order in which the text calls them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from podcast.model import (
    Article,
    Block,
    Figure,
    Heading,
    LeftOut,
    Listing,
    Note,
    Paragraph,
    Quote,
    Reference,
    Section,
    Span,
    Table,
    Warned,
)
from podcast.reading.blocks import spans_in, words_of

Change = Callable[[Span], Span]
Told = TypeVar("Told", Reference, Paragraph)


def with_notes(article: Article) -> Article:
    """Give the article with notes numbered from "1" as they are called.

    A mark that calls no note keeps its text and has no target (it points into the
    list of references). A note that no mark calls is left out, with a warning.
    """
    known = {note.label: note for note in reversed(article.notes)}
    numbers = _numbers(article, known)

    def renumbered(span: Span) -> Span:
        if span.kind != "note":
            return span
        number = numbers.get(span.target, "")
        return replace(span, text=number or span.text, target=number)

    called = [known[label] for label in numbers]
    notes = tuple(
        replace(note, label=numbers[note.label], blocks=_each(note.blocks, renumbered))
        for note in called
    )
    spoken = {id(note) for note in called}  # two notes may say the same
    uncalled = [note for note in article.notes if id(note) not in spoken]
    return replace(
        article,
        sections=tuple(_section(section, renumbered) for section in article.sections),
        notes=notes,
        references=tuple(_told(entry, renumbered) for entry in article.references),
        disclaimer=tuple(_told(told, renumbered) for told in article.disclaimer),
        left_out=(*article.left_out, *map(_uncalled, uncalled)),
        warnings=(
            *article.warnings,
            *(Warned(f"No mark calls the note {note.label}.", note.place) for note in uncalled),
        ),
    )


def with_spans(block: Block, change: Change) -> Block:
    """Give the block with every span in it changed, at any depth."""
    changed = block
    match block:
        case Heading():
            changed = _heading(block, change)
        case Paragraph():
            changed = replace(block, spans=tuple(map(change, block.spans)))
        case Listing():
            changed = replace(block, items=tuple(_each(item, change) for item in block.items))
        case Quote():
            by = tuple(map(change, block.attribution))
            changed = replace(block, blocks=_each(block.blocks, change), attribution=by)
        case Table():
            changed = _table(block, change)
        case Figure():
            changed = replace(block, caption=tuple(map(change, block.caption)))
    return changed


def _each(blocks: tuple[Block, ...], change: Change) -> tuple[Block, ...]:
    return tuple(with_spans(block, change) for block in blocks)


def _section(section: Section, change: Change) -> Section:
    heading = section.heading and _heading(section.heading, change)
    return replace(section, heading=heading, blocks=_each(section.blocks, change))


def _told(entry: Told, change: Change) -> Told:
    return replace(entry, spans=tuple(map(change, entry.spans)))


def _heading(heading: Heading, change: Change) -> Heading:
    return replace(heading, spans=tuple(map(change, heading.spans)))


def _table(table: Table, change: Change) -> Table:
    def row(cells: tuple[tuple[Span, ...], ...]) -> tuple[tuple[Span, ...], ...]:
        return tuple(tuple(map(change, cell)) for cell in cells)

    caption = tuple(map(change, table.caption))
    rows = tuple(row(cells) for cells in table.rows)
    return replace(table, header=row(table.header), rows=rows, caption=caption)


def _numbers(article: Article, known: dict[str, Note]) -> dict[str, str]:
    """Give the number of each called label; notes may call further notes."""
    called: dict[str, str] = {}
    waiting = deque(_called_in(article))
    while waiting:
        label = waiting.popleft()
        if label in known and label not in called:
            called[label] = str(len(called) + 1)
            waiting += _labels(spans_in(block) for block in known[label].blocks)
    return called


def _called_in(article: Article) -> Iterator[str]:
    for section in article.sections:
        heading = (section.heading,) if section.heading else ()
        yield from _labels(spans_in(block) for block in (*heading, *section.blocks))
    yield from _labels(entry.spans for entry in article.references)
    yield from _labels(told.spans for told in article.disclaimer)


def _labels(runs: Iterable[Iterable[Span]]) -> Iterator[str]:
    return (span.target for run in runs for span in run if span.kind == "note")


def _uncalled(note: Note) -> LeftOut:
    words = " ".join(words_of(block) for block in note.blocks)
    return LeftOut(words, "note without a mark", note.place)
