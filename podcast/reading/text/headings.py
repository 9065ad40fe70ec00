"""Which short line of a plain text is a heading: above running text, no sentence, no value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Block, Heading, Paragraph
from podcast.reading.blocks import words_of
from podcast.reading.endmatter import is_end_heading, kind_of_entry
from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.metadata.byline import byline_of
from podcast.reading.text.lines import Bit
from podcast.reading.unmarked.heading_length import LONGEST_HEADING, is_short

_NO_HEADING = frozenset({"image", "break", "link", "note"})
_MARKS = re.compile(
    r"(?: ?\[\d{1,3}(?: ?[,–-] ?\d{1,3}){0,9}\]){1,9}$"
)  # of notes, behind the last word
_VALUE = re.compile(r"[^:]{2,40}: .{0,40}?(?:\d\s?[-–:./]\s?\d|[£$€]\s?\d|\d{3} \d{3}).{0,40}")
_NUMBER = re.compile(r"((?:\d{1,2}\.)*\d{1,2})[.)]? (?=[^\W\d_])")


def heading_levels(bits: Sequence[Bit], *, title: str) -> list[int]:
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
            follows and (levels[at + 1] or is_body(bits[at + 1])) and _looks_like_heading(bit.text)
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


def is_body(bit: Bit) -> bool:
    """Say whether a piece is running text, above which a short line may be a heading."""
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


def headed_by_form(blocks: Sequence[Block]) -> list[Block]:
    """Make headings of the short paragraphs that a plain text would show as headings."""
    bits = [_bit_of(block) for block in blocks]
    levels = heading_levels(bits, title="\n")
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
