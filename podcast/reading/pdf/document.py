"""PDF articles: their tags are walked as HTML; without tags lines are put together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from podcast.errors import ArticleError
from podcast.model import Block, Heading, Place
from podcast.reading.blocks import words_of
from podcast.reading.draft import Draft, Findings
from podcast.reading.html.notes import index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.metadata.byline import byline_of
from podcast.reading.pdf.about import about_of
from podcast.reading.pdf.bounds_and_refusals import SAVE, opened_pdf, refuse_pictures
from podcast.reading.pdf.filled_in_fields import list_written_over
from podcast.reading.pdf.foot_notes import without_foot_notes
from podcast.reading.pdf.heads_and_feet import without_heads_and_feet
from podcast.reading.pdf.lines import lines_of
from podcast.reading.pdf.paragraphs import blocks_of, with_pages_joined
from podcast.reading.pdf.pieces import Piece, pieces_of
from podcast.reading.pdf.reading_order import in_reading_order
from podcast.reading.pdf.tags import Tagged, tagged
from podcast.reading.pdf.upright_pieces import mended
from podcast.reading.tree import HEADINGS

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_UNTAGGED = 0.02  # of a tagged file's letters: more, and its tags are not to be trusted


def read_pdf(data: bytes, *, source: str) -> Draft:
    """Give the draft of a PDF: one that has tags, or text in one column.

    Raises ArticleError for what is no PDF, is locked, scanned, too large, or stands in columns.
    """
    findings = Findings()
    with opened_pdf(data, source=source) as reader:
        pieces = _seen(mended(pieces_of(reader, source=source)), findings=findings)
        letters = sum(sign.isalpha() for piece in pieces for sign in piece.text)
        refuse_pictures(letters, pages=len(reader.pages), source=source)
        blocks = _by_tags(reader, pieces, findings=findings)
        if blocks is None:
            blocks = _by_places(pieces, findings=findings, source=source)
        list_written_over(reader, findings=findings)
        about = about_of(reader)
    has_title = any(isinstance(block, Heading) and block.level == 1 for block in blocks)
    is_signed = any(byline_of(words_of(block))[0] for block in blocks[:4])
    return Draft(
        blocks=tuple(blocks),
        title="" if has_title else about.title,
        byline="" if is_signed else about.author,
        language=about.language,
        notes=tuple(findings.notes),
        left_out=tuple(findings.left_out),
        warnings=tuple(findings.warnings),
    )


def _seen(pieces: Sequence[Piece], *, findings: Findings) -> tuple[Piece, ...]:
    """Give the pieces that a reader sees and reads; those of a scan are all unseen."""
    letters = sum(len(piece.text) for piece in pieces if not piece.unseen)
    is_scan = letters * 2 < sum(len(piece.text) for piece in pieces)
    if is_scan:
        what = "The text was recognised in a scan: read it through before it is spoken."
        findings.warn(what, place=Place(part="page 1"))
    kept: list[Piece] = []
    for piece in pieces:
        place = Place(part=f"page {piece.page + 1}")
        if piece.unseen and not is_scan:
            findings.leave_out(piece.text, reason="hidden", place=place)
        elif piece.turned:
            findings.leave_out(piece.text, reason="text on its side", place=place)
        elif not piece.aside:
            kept.append(piece)
    for line in lines_of(piece for piece in pieces if piece.aside and not piece.turned):
        place = Place(part=f"page {line.page + 1}")
        findings.leave_out(line.text, reason="head or foot of a page", place=place)
    return tuple(kept)


def _by_tags(
    reader: PdfReader, pieces: Sequence[Piece], *, findings: Findings
) -> list[Block] | None:
    """Give the blocks that the tags make, or None where they say too little."""
    found = tagged(reader, pieces)
    if found is None:
        return None
    aside = Findings()
    within = _within_pages(pieces, found, findings=aside)
    if not _say_enough(found, within):
        return None
    findings.left_out += aside.left_out
    for piece in within:
        if not _has_tag(piece, found):
            place = Place(part=f"page {piece.page + 1}")
            findings.leave_out(piece.text, reason="text without a tag", place=place)
    pages = {
        element: Place(part=f"page {number}")
        for element in found.body.iter()
        if (number := element.get("data-page"))
    }
    walk = DomWalk(
        notes=index_notes(found.body),
        place_of=lambda element: pages.get(element, Place()),
        reason_for=lambda element: element.get("data-reason") or "",
        findings=findings,
    )
    return with_pages_joined(walk.blocks(found.body))


def _has_tag(piece: Piece, found: Tagged) -> bool:
    return piece.mark is not None and (piece.page, piece.mark) in found.used


def _within_pages(
    pieces: Sequence[Piece], found: Tagged, *, findings: Findings
) -> tuple[Piece, ...]:
    """Give the pieces without those heads and feet of pages that no tag claims, which are listed.

    Programs write them without a tag, and not all say that they are no part of the text.
    """
    lines = lines_of(pieces)
    kept = {id(line) for line in without_heads_and_feet(lines, findings=Findings())}
    heads = [
        line
        for line in lines
        if id(line) not in kept and not any(_has_tag(piece, found) for piece in line.pieces)
    ]
    for line in heads:
        place = Place(part=f"page {line.page + 1}")
        findings.leave_out(line.text, reason="head or foot of a page", place=place)
    out = {id(piece) for line in heads for piece in line.pieces}
    return tuple(piece for piece in pieces if id(piece) not in out)


def _say_enough(found: Tagged, pieces: Sequence[Piece]) -> bool:
    """Say whether nearly all text has a tag, and some tag is more than a paragraph."""
    names = {str(element.tag) for element in found.body.iter()}
    bare = sum(len(one.text) for one in pieces if not _has_tag(one, found))
    everything = sum(len(piece.text) for piece in pieces)
    is_structured = not names.isdisjoint({*HEADINGS, "ul", "ol", "table"})
    return is_structured and bare <= _MOST_UNTAGGED * everything


def _by_places(pieces: Sequence[Piece], *, findings: Findings, source: str) -> list[Block]:
    order = in_reading_order(without_heads_and_feet(lines_of(pieces), findings=findings))
    if order.lost is not None:
        raise ArticleError(
            "The text stands side by side, as in a wide table: a PDF does not tell in which order "
            "it is read.",
            where=f"{source}:page {order.lost + 1}",
            mend=SAVE,
        )
    if order.pages:
        first = Place(part=f"page {order.pages[0] + 1}")
        findings.warn(
            "The text stands in columns, which are read one after another: see that they are "
            "read in their order before it is spoken.",
            place=first,
        )
    text = without_foot_notes(order.lines, findings=findings)
    noted = frozenset(note.label for note in findings.notes)
    return list(blocks_of(text, noted=noted))
