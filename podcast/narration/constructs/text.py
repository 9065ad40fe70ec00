"""Paragraphs, and headings with or without their numbers."""

from __future__ import annotations

import re

from podcast.model import Heading, Paragraph, Piece, Role
from podcast.narration.pieces import Claim, shown, tidy, to_pieces
from podcast.narration.prose import line, prose, tell_prose
from podcast.narration.teller import Teller, Told

# "2.1 Dose", "3. Method": a bare "2024 in review" or "10 Reasons" is no number of a section.
_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])(\s+)(?=\S)")


def tell_paragraph(paragraph: Paragraph, *, teller: Teller, role: Role = "body") -> Told:
    """One line a sentence."""
    return tell_prose(paragraph.spans, teller=teller, role=role, place=paragraph.place)


def tell_heading(heading: Heading, *, teller: Teller) -> Told:
    """The heading as a sentence of its own; in full, announced as a section's."""
    if not any(span.text.strip() for span in heading.spans):
        return Told()
    pieces = _without_bare_number(prose(heading.spans, teller=teller), teller=teller)
    if teller.style.full:
        pieces = (Piece("", teller.words.say("section"), "heading"), *pieces)
    told = line(pieces, teller=teller, role="heading", place=heading.place)
    return Told((told,))


def _without_bare_number(pieces: tuple[Piece, ...], *, teller: Teller) -> tuple[Piece, ...]:
    """“2.1 Dose” as “Two point one. Dose”, or without its number where that is left out."""
    text = shown(pieces)
    found = _NUMBERED.match(text)
    if not found:
        return pieces
    said = "" if teller.style.omits("heading number") else _said(found[1], teller=teller)
    number = to_pieces(found.group(), [Claim(0, found.end(), said, "heading number")])
    rest = _after(pieces, offset=found.end())
    return tidy((*number, *rest))


def _after(pieces: tuple[Piece, ...], *, offset: int) -> tuple[Piece, ...]:
    """The pieces behind an offset; a piece that spans it is cut there, as it is shown."""
    done = 0
    for index, piece in enumerate(pieces):
        end = done + len(piece.shown)
        if end > offset:
            tail = piece.shown[offset - done :]
            return (Piece(tail, tail) if offset > done else piece, *pieces[index + 1 :])
        done = end
    return ()


def _said(number: str, *, teller: Teller) -> str:
    parts = [teller.number(part) for part in re.findall(r"\d+", number)]
    return f"{' point '.join(parts).capitalize()}. "
