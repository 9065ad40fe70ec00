"""Footnotes: what is said of one, and which a block points to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from podcast.model import Block, LeftOut, Note, Piece
from podcast.narration.block_texts import inner_blocks, spans_of, words_of
from podcast.narration.constructs.citation_notes import only_names_work
from podcast.narration.narrator import Narrated, Narrator, as_role, joined
from podcast.narration.spans_to_pieces import begun, line


def narrate_note(note: Note, *, narrator: Narrator, tell: Callable[[Block], Narrated]) -> Narrated:
    """“Note: … End of note.”, except where the note only names a work."""
    words = " ".join(words_of(block) for block in note.blocks)
    reason = _why_not(words, narrator=narrator)
    if reason:
        return Narrated(left_out=(LeftOut(words, reason, note.place),))
    told = as_role(joined(tell(block) for block in note.blocks), "note")
    told = begun(told, label=narrator.words.say("note"), rule="note", narrator=narrator)
    end = narrator.words.say("note_end")
    if not end or not told.lines:
        return told
    closing = line((Piece("", end, "note"),), narrator=narrator, role="note", place=note.place)
    return replace(told, lines=(*told.lines, closing))


def labels_in(block: Block) -> Iterator[str]:
    """The labels of the notes that a block points to, in reading order."""
    for inner in inner_blocks(block):
        yield from labels_in(inner)
    for spans in spans_of(block):
        yield from (span.target or span.text for span in spans if span.kind == "note")


def _why_not(words: str, *, narrator: Narrator) -> str:
    if narrator.style.omits("note"):
        return "note"
    if narrator.style.omits("citation") and only_names_work(words):
        return "citation"
    return ""
