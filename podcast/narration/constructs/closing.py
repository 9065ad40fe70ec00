"""How an episode closes: references announced, and the disclaimer in full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import LeftOut, Paragraph, Piece, Reference
from podcast.narration.block_texts import text_of
from podcast.narration.narrator import Narrated, Narrator, joined
from podcast.narration.pieces import cut, silenced
from podcast.narration.spans_to_pieces import line, narrate_prose, prose

# “Authors (Year). Title.”: what a listener needs to find a work again.
_ESSENCE = re.compile(r"^.{3,300}?\(?\b(?:1[5-9]|20)\d\d[a-z]?\)?[.,]\s.+?[.?!](?=\s|$)", re.DOTALL)


def narrate_references(references: Sequence[Reference], *, narrator: Narrator) -> Narrated:
    """How many there are and where; read out (author, year, title) only in full."""
    said = narrator.words.counted(
        "references", count=len(references), number=narrator.number(len(references))
    )
    added = (Piece("", said, "reference list"),)
    lines = (line(added, narrator=narrator, role="reference", block=-1),) if said else ()
    if narrator.style.omits("reference list"):
        return Narrated(
            lines,
            left_out=tuple(
                LeftOut(text_of(reference.spans), "reference list", reference.place)
                for reference in references
            ),
        )
    read = [_read(reference, narrator=narrator) for reference in references]
    numbered = (
        replace(one, lines=tuple(replace(made, block=block) for made in one.lines))
        for block, one in enumerate(read)
    )
    return joined((Narrated(lines), *numbered))


def narrate_disclaimer(paragraphs: Sequence[Paragraph], *, narrator: Narrator) -> Narrated:
    """Every sentence, in whatever style."""
    told = [
        narrate_prose(one.spans, narrator=narrator, role="disclaimer", place=one.place)
        for one in paragraphs
    ]
    return joined(
        replace(one, lines=tuple(replace(made, block=block) for made in one.lines))
        for block, one in enumerate(told)
    )


def _read(reference: Reference, *, narrator: Narrator) -> Narrated:
    text = text_of(reference.spans)
    if not text:
        return Narrated()
    essence = _ESSENCE.match(text)
    end = essence.end() if essence else len(text)
    keep = replace(narrator, style=replace(narrator.style, keep=narrator.style.keep | {"citation"}))
    read, *rest = cut(prose(reference.spans, narrator=keep), at=[end])
    rest = [silenced(part, rule="reference list") for part in rest]
    pieces = (*read, *(piece for part in rest for piece in part))
    return Narrated((line(pieces, narrator=keep, role="reference", place=reference.place),))
