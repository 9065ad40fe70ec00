"""Plain text as a site gives it: structure is told from lines and blank lines alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import Block, Break, Heading, Listing, Paragraph, Place, Span
from podcast.reading.blocks import quote, words_of
from podcast.reading.conflicts import refuse_conflict
from podcast.reading.draft import Draft, Findings
from podcast.reading.endmatter import is_end_heading, kind_of_entry
from podcast.reading.furniture import furniture_reason, is_contents_heading
from podcast.reading.inline import tidy
from podcast.reading.metadata.byline import byline_of
from podcast.reading.metadata.front_matter import drafted, split_front_matter
from podcast.reading.repair import repair
from podcast.reading.source import decoded
from podcast.reading.task_lists import task_told
from podcast.reading.text.chapters import chaptered
from podcast.reading.text.columns import table_in
from podcast.reading.text.gutenberg import without_library
from podcast.reading.text.lines import Bit, bits_of
from podcast.reading.text.mail import without_mail_head
from podcast.reading.text.page_numbers import without_page_numbers
from podcast.reading.text.stanzas import together
from podcast.reading.unmarked_headings import LONGEST_HEADING, is_short
from podcast.reading.written_notes import with_written_notes

_NO_HEADING = frozenset({"image", "break", "link", "note"})
_MARKS = re.compile(
    r"(?: ?\[\d{1,3}(?: ?[,–-] ?\d{1,3}){0,9}\]){1,9}$"
)  # of notes, behind the last word
_LEANING = re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]{1,500})(?<=\S)_(?!\w)")
_VALUE = re.compile(r"[^:]{2,40}: .{0,40}?(?:\d\s?[-–:./]\s?\d|[£$€]\s?\d|\d{3} \d{3}).{0,40}")
_NUMBER = re.compile(r"((?:\d{1,2}\.)*\d{1,2})[.)]? (?=[^\W\d_])")


def read_plain(data: bytes, *, source: str) -> Draft:
    """Give the draft of a plain text: its first line is the title.

    A short line without a full stop above running text is a heading; what follows the
    last running text among words of navigation is navigation.

    Raises ArticleError for what is not text and for broken front matter.
    """
    text = decoded(data, source=source)
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
    bits = chaptered(together(bits_of(repair(body), first_line=first_line)))
    blocks = _blocks(_without_furniture(bits, findings), title=draft.title)
    noted = with_written_notes(blocks)
    return replace(draft, blocks=noted.blocks, notes=noted.notes, left_out=tuple(findings.left_out))


def _without_furniture(bits: Sequence[Bit], findings: Findings) -> list[Bit]:
    """Leave out lines of furniture, and with them all that stands after the text's end."""
    reasons = [furniture_reason(bit.text) if bit.kind == "line" else "" for bit in bits]
    for at, below in enumerate(reasons[1:]):
        if below == "table of contents" and is_contents_heading(bits[at].text):
            reasons[at] = below
    end = max((i + 1 for i, bit in enumerate(bits) if not reasons[i] and _is_body(bit)), default=0)
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


def _is_body(bit: Bit) -> bool:
    if bit.kind == "verse":
        return bool(re.search(r"[.,;:!?…]", bit.text)) or len(bit.text.split()) > 8
    return bit.kind in ("item", "wrapped", "heading", "quote", "table") or _is_prose(bit.text)


def _is_prose(text: str) -> bool:
    """Say whether a line is running text: a sentence or more, or an entry of end matter."""
    bare = _MARKS.sub("", text).rstrip("\"')]”’")
    ends = bare.endswith((".", "!", "…", ":", ";"))
    return (
        len(text) > 2 * LONGEST_HEADING
        or (ends and len(text.split()) >= 3)
        or bool(kind_of_entry(text))
    )


def _blocks(bits: Sequence[Bit], *, title: str) -> list[Block]:
    levels = _levels(bits, title=title)
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


def _levels(bits: Sequence[Bit], *, title: str) -> list[int]:
    """Give the level of each bit that is a heading, else 0; from the end, as text decides it."""
    levels = [0] * len(bits)
    for at in reversed(range(len(bits))):
        bit = bits[at]
        follows = at + 1 < len(bits)
        if bit.kind == "heading":
            levels[at] = bit.level
        elif bit.kind != "line":
            continue
        elif at == 0 and _is_title(bit.text, title=title):
            levels[at] = 1
        elif follows and is_end_heading(bit.text):
            levels[at] = 2
        elif (
            follows and (levels[at + 1] or _is_body(bits[at + 1])) and _looks_like_heading(bit.text)
        ):
            levels[at] = _level(bit.text)
    return levels


def _is_title(text: str, *, title: str) -> bool:
    return text == title if title else len(text) <= 2 * LONGEST_HEADING


def _looks_like_heading(text: str) -> bool:
    words = text.split()
    return (
        is_short(text)
        and not _ends_sentence(text)
        and not (text.endswith("?") and len(words) < 3)
        and (text[0].isupper() or text[0].isdigit() or text[0] in "\"'¿")
        and any(letter.isalpha() for letter in text)
        and not _VALUE.fullmatch(text)
        and not (furniture_reason(text) or kind_of_entry(text))
        and byline_of(text) == ("", None)
    )


def _ends_sentence(text: str) -> bool:
    """Say whether a line ends as a sentence does, or as what somebody says: “Is it lit?”."""
    bare = _MARKS.sub("", text)
    said = bare.rstrip("\"'”’»")
    ends = (".", ",", ";", ":", "!", "…")
    return said.endswith((*ends, "?") if said != bare else ends)


def _level(text: str) -> int:
    """Give 2, or more for a heading numbered 2.1."""
    number = _NUMBER.match(text)
    return 2 + number[1].count(".") if number else 2


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


def headed_by_form(blocks: Sequence[Block]) -> list[Block]:
    """Make headings of the short paragraphs that a plain text would show as headings."""
    bits = [_bit_of(block) for block in blocks]
    levels = _levels(bits, title="\n")
    return [
        Heading(block.spans, level, block.place)
        if level and isinstance(block, Paragraph)
        else block
        for block, level in zip(blocks, levels, strict=True)
    ]


def _bit_of(block: Block) -> Bit:
    text = words_of(block) or "-"
    if isinstance(block, Heading):
        return Bit(text, block.place.line, "heading", level=block.level)
    is_line = isinstance(block, Paragraph) and not any(s.kind in _NO_HEADING for s in block.spans)
    return Bit(text, block.place.line, "line" if is_line else "item")
