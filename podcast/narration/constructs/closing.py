"""How an episode closes: references announced, and the disclaimer in full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import LeftOut, Paragraph, Piece, Reference
from podcast.narration.contents import text_of
from podcast.narration.pieces import cut, silenced
from podcast.narration.prose import line, prose, tell_prose
from podcast.narration.teller import Teller, Told, together

# “Authors (Year). Title.”: what a listener needs to find a work again.
_ESSENCE = re.compile(r"^.{3,300}?\(?\b(?:1[5-9]|20)\d\d[a-z]?\)?[.,]\s.+?[.?!](?=\s|$)", re.DOTALL)


def tell_references(references: Sequence[Reference], *, teller: Teller) -> Told:
    """How many there are and where; read out (author, year, title) only in full."""
    said = teller.words.counted(
        "references", count=len(references), number=teller.number(len(references))
    )
    added = (Piece("", said, "reference list"),)
    lines = (line(added, teller=teller, role="reference", block=-1),) if said else ()
    if teller.style.omits("reference list"):
        return Told(
            lines,
            left_out=tuple(
                LeftOut(text_of(reference.spans), "reference list", reference.place)
                for reference in references
            ),
        )
    read = [_read(reference, teller=teller) for reference in references]
    numbered = (
        replace(one, lines=tuple(replace(made, block=block) for made in one.lines))
        for block, one in enumerate(read)
    )
    return together((Told(lines), *numbered))


def tell_disclaimer(paragraphs: Sequence[Paragraph], *, teller: Teller) -> Told:
    """Every sentence, in whatever style."""
    told = [
        tell_prose(one.spans, teller=teller, role="disclaimer", place=one.place)
        for one in paragraphs
    ]
    return together(
        replace(one, lines=tuple(replace(made, block=block) for made in one.lines))
        for block, one in enumerate(told)
    )


def _read(reference: Reference, *, teller: Teller) -> Told:
    text = text_of(reference.spans)
    if not text:
        return Told()
    essence = _ESSENCE.match(text)
    end = essence.end() if essence else len(text)
    keep = replace(teller, style=replace(teller.style, keep=teller.style.keep | {"citation"}))
    read, *rest = cut(prose(reference.spans, teller=keep), at=[end])
    rest = [silenced(part, rule="reference list") for part in rest]
    pieces = (*read, *(piece for part in rest for piece in part))
    return Told((line(pieces, teller=keep, role="reference", place=reference.place),))
