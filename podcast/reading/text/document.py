"""Plain text as a site gives it: structure is told from lines and blank lines alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import Block, Break, Heading, Listing, Paragraph, Place, Span
from podcast.reading.blocks import quote
from podcast.reading.conflicts import refuse_conflict
from podcast.reading.draft import Draft, Findings
from podcast.reading.encodings import typed_text
from podcast.reading.furniture_by_words import furniture_reason, is_contents_heading
from podcast.reading.inline import tidy
from podcast.reading.metadata.front_matter import drafted, split_front_matter
from podcast.reading.repair import repair
from podcast.reading.task_lists import task_told
from podcast.reading.text.chapter_headings import chaptered
from podcast.reading.text.columns import table_in
from podcast.reading.text.gutenberg import without_library, without_marks_of_pictures
from podcast.reading.text.headings import heading_levels, is_body
from podcast.reading.text.lines import Bit, bits_of
from podcast.reading.text.listed_chapters import without_listed_chapters
from podcast.reading.text.mail import without_mail_head
from podcast.reading.text.page_numbers import without_page_numbers
from podcast.reading.text.stanzas import together
from podcast.reading.unmarked.typed_notes import with_written_notes

_LEANING = re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]{1,500})(?<=\S)_(?!\w)")


def read_plain(data: bytes, *, source: str) -> Draft:
    """Give the draft of a plain text: its first line is the title.

    A short line without a full stop above running text is a heading; what follows the
    last running text among words of navigation is navigation.

    Raises ArticleError for what is not text and for broken front matter.
    """
    text, told = typed_text(data, source=source)
    refuse_conflict(text, source=source)
    front = split_front_matter(text, source=source)
    draft = drafted(front, source=source)
    findings = Findings()
    first_line = front.first_line
    book = without_library(front.body, findings=findings, first_line=first_line)
    mail = without_mail_head(book.text, findings=findings, first_line=first_line)
    draft = replace(
        draft,
        title=draft.title or book.title or mail.title,
        byline=draft.byline or book.byline or mail.byline,
        published=draft.published or mail.published,
    )
    body = without_page_numbers(mail.text, findings=findings, first_line=first_line)
    bits = without_marks_of_pictures(
        together(bits_of(repair(body), first_line=first_line)), findings=findings
    )
    bits = chaptered(without_listed_chapters(bits, findings=findings))
    blocks = _blocks(_without_furniture(bits, findings), title=draft.title)
    noted = with_written_notes(blocks)
    return replace(
        draft,
        blocks=noted.blocks,
        notes=noted.notes,
        left_out=tuple(findings.left_out),
        warnings=(*told, *draft.warnings),
    )


def _without_furniture(bits: Sequence[Bit], findings: Findings) -> list[Bit]:
    """Leave out lines of furniture, and with them all that stands after the text's end."""
    reasons = [furniture_reason(bit.text) if bit.kind == "line" else "" for bit in bits]
    for at, below in enumerate(reasons[1:]):
        if below == "table of contents" and is_contents_heading(bits[at].text):
            reasons[at] = below
    end = max((i + 1 for i, bit in enumerate(bits) if not reasons[i] and is_body(bit)), default=0)
    first = next((i for i in range(end, len(bits)) if reasons[i]), len(bits))
    kept: list[Bit] = []
    for at, bit in enumerate(bits):
        # Before any text a nameless line can only be the title.
        reason = reasons[at] or ("navigation" if at > first and end else "")
        if reason:
            findings.leave_out(bit.text, reason=reason, place=Place(bit.line))
        else:
            kept.append(bit)
    return kept


def _blocks(bits: Sequence[Bit], *, title: str) -> list[Block]:
    levels = heading_levels(bits, title=title)
    blocks: list[Block] = []
    at = 0
    while at < len(bits):
        bit = bits[at]
        if bit.kind == "item":
            end = next((i for i in range(at, len(bits)) if bits[i].kind != "item"), len(bits))
            blocks += _listings(bits[at:end])
            at = end
            continue
        if bit.kind == "quote":
            said = Paragraph(tidy(_lines_of(bit.text)), Place(bit.line))
            blocks.append(quote([said], place=Place(bit.line)))
        elif bit.kind == "table":
            blocks.append(table_in(bit.text, place=Place(bit.line)))
        elif bit.kind == "rule":
            blocks.append(Break(Place(bit.line)))
        elif levels[at]:
            blocks.append(Heading(tidy(_lines_of(bit.text)), levels[at], Place(bit.line)))
        elif spans := tidy(_lines_of(bit.text)):
            blocks.append(Paragraph(spans, Place(bit.line)))
        at += 1
    return blocks


def _lines_of(text: str) -> list[Span]:
    """Give a text as spans, with a break for each newline; _so_ people lean words in typing."""
    spans: list[Span] = []
    for at, line in enumerate(text.split("\n")):
        spans += [Span("\n", "break")] if at else []
        parts = _LEANING.split(line)  # every second stands between two underscores
        spans += [Span(part, "emphasis" if odd % 2 else "text") for odd, part in enumerate(parts)]
    return spans


def _listings(items: Sequence[Bit]) -> list[Block]:
    """Give items as lists; deeper indented ones belong to the item above them."""
    blocks: list[Block] = []
    at = 0
    while at < len(items):
        first = items[at]
        made: list[tuple[Block, ...]] = []
        while at < len(items) and (not made or items[at].ordered == first.ordered):
            bit = items[at]
            end = at + 1
            while end < len(items) and items[end].indent > bit.indent + 1:
                end += 1
            text = Paragraph(tidy(_lines_of(bit.text)), Place(bit.line))
            made.append((*task_told((text,)), *_listings(items[at + 1 : end])))
            at = end
        blocks.append(Listing(tuple(made), first.ordered, first.number, Place(first.line)))
    return blocks
