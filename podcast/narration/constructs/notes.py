"""Footnotes: told after the paragraph that points to them, or at their section's end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from podcast.model import Block, LeftOut, Note, Piece
from podcast.narration.contents import inner_blocks, spans_of, words_of
from podcast.narration.prose import begun, line
from podcast.narration.teller import Teller, Told, as_role, together

# A note that only names a work: a year in brackets or after a comma, and where it is found.
_WORK = re.compile(
    r"^(?=.{0,400}$)(?=.*\b(?:1[5-9]|20)\d\d\b)"
    r"(?=.*(?:doi|https?://|\bpp?\.\s?\d|\bvol\.|\d+\s?\(\d+\)|\d+[–-]\d+))"
    r"(?:[^\W\d_][\w’'-]*,?\s+){1,3}?(?:[A-Z]\.|&|and|et al)",
    re.DOTALL,
)


def tell_note(note: Note, *, teller: Teller, tell: Callable[[Block], Told]) -> Told:
    """“Note: … End of note.”, except where the note only names a work."""
    words = " ".join(words_of(block) for block in note.blocks)
    reason = _why_not(words, teller=teller)
    if reason:
        return Told(left_out=(LeftOut(words, reason, note.place),))
    told = as_role(together(tell(block) for block in note.blocks), "note")
    told = begun(told, label=teller.words.say("note"), rule="note", teller=teller)
    end = teller.words.say("note_end")
    if not end or not told.lines:
        return told
    closing = line((Piece("", end, "note"),), teller=teller, role="note", place=note.place)
    return replace(told, lines=(*told.lines, closing))


def labels_in(block: Block) -> Iterator[str]:
    """The labels of the notes that a block points to, in reading order."""
    for inner in inner_blocks(block):
        yield from labels_in(inner)
    for spans in spans_of(block):
        yield from (span.target or span.text for span in spans if span.kind == "note")


def _why_not(words: str, *, teller: Teller) -> str:
    if teller.style.omits("note"):
        return "note"
    if teller.style.omits("citation") and _WORK.match(words):
        return "citation"
    return ""
