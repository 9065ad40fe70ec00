"""The mark at a note's beginning ("1.", "†") taken off its text: it is shown and said anyway."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from podcast.model import Note, Paragraph
from podcast.reading.html.notes import NoteIndex
from podcast.reading.inline import text_of, tidy
from podcast.reading.tree import all_text

_LEFT = re.compile(r"\s*[.:)\]]+\s+")  # of "1. ", whose figure was a link back


def without_marks(notes: Sequence[Note], index: NoteIndex) -> tuple[Note, ...]:
    """Take the mark that calls a note off its beginning."""
    marks: Mapping[str, str] = {label: all_text(mark) for mark, label in index.marks.items()}
    return tuple(_without_mark(note, marks.get(note.label, "").strip("[]() .")) for note in notes)


def _without_mark(note: Note, mark: str) -> Note:
    first = note.blocks[0] if note.blocks else None
    if (
        len(note.blocks) > 1
        and isinstance(first, Paragraph)
        and not text_of(first.spans).strip("[]() ")
    ):
        return _without_mark(replace(note, blocks=note.blocks[1:]), mark)
    if not mark or not isinstance(first, Paragraph):
        return note
    opening, *rest = first.spans
    own = re.match(rf"[\[(]?{re.escape(mark)}(?:[\].):]+\s*|\s+|$)", opening.text)
    own = own or _LEFT.match(opening.text)
    if not own:
        return note
    spans = tidy([replace(opening, text=opening.text[own.end() :]), *rest])
    if spans and spans[0].kind == "text":
        spans = tidy([replace(spans[0], text=spans[0].text.lstrip(" .:")), *spans[1:]])
    return replace(note, blocks=(replace(first, spans=spans), *note.blocks[1:])) if spans else note
