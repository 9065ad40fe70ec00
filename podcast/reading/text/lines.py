"""The lines of a plain text, put together to what its writer meant as one piece."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from podcast.reading.line_ends import is_parted, rejoined
from podcast.reading.text.columns import is_table

BitKind = Literal[
    "line",  # one line that stands by itself: heading, paragraph or furniture
    "verse",  # short lines that belong together: a stanza, an address; newlines part them
    "wrapped",  # running text that was broken into lines of one width
    "item",  # an item of a list
    "heading",  # a line marked as heading, by # or by underlining
    "quote",  # lines that each begin with ">", as in letters
    "rule",  # a line of ornaments
    "table",  # rows of cells that tabs or bars part; newlines part the rows
]

_BULLET = re.compile(r"[•‣◦▪●∙·*–-]\s+(?=\S)")
_TASK = re.compile(r"(?:\[[ xX]\]|[☐☑☒])\s+(?=\S)")
_QUOTED = re.compile(r">+ ?(?!=)")
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_RULE = re.compile(r"(?:[-=*_~#•·]\s*){3,}")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_WIDEST = 120  # characters: longer lines were not wrapped by a program
_SLACK = 6


@dataclass(frozen=True, slots=True)
class Bit:
    """One piece of text and the line it begins on."""

    text: str
    line: int
    kind: BitKind = "line"
    level: int = 0
    indent: int = 0
    ordered: bool = False
    number: int = 1
    opens: bool = True  # nothing but a blank line, or the text's beginning, stands above


def bits_of(text: str, *, first_line: int = 1) -> list[Bit]:
    """Give the pieces of a text in order; no word of it is lost."""
    lines = text.split("\n")
    width = _width(lines)
    bits: list[Bit] = []
    start = 0
    for at, line in enumerate([*lines, ""]):
        if not line.strip():
            bits += _chunks(lines[start:at], first_line + start, width=width)
            start = at + 1
    return bits


def _chunks(lines: Sequence[str], first: int, *, width: int) -> Iterator[Bit]:
    """Give the pieces of lines; what is quoted below "Bo wrote:" stands for itself."""
    quoted = next((at for at, line in enumerate(lines) if _QUOTED.match(line.strip())), 0)
    if quoted and lines[quoted - 1].rstrip().endswith(":"):
        yield from _chunk(lines[:quoted], first, width=width)
        lines, first = lines[quoted:], first + quoted
    yield from _chunk(lines, first, width=width)


def _width(lines: Sequence[str]) -> int:
    """Give the width to which the text was wrapped, or 0 if it was not."""
    beside = [
        len(line.strip()) for line, after in pairwise(lines) if line.strip() and after.strip()
    ]
    width = max(beside, default=0)
    return width if 40 <= width <= _WIDEST else 0


def _chunk(lines: Sequence[str], first: int, *, width: int) -> Iterator[Bit]:
    """Give the pieces of lines without a blank line between them."""
    if lines and all(_QUOTED.match(line.strip()) for line in lines):
        yield Bit(
            " ".join(_QUOTED.sub("", line.strip(), count=1) for line in lines), first, "quote"
        )
        return
    if is_table(lines):
        yield Bit("\n".join(lines), first, "table")
        return
    open_bit: Bit | None = None
    last = last_raw = ""
    counted = _counted(lines, first)
    for number, raw in enumerate(lines, first):
        line = raw.strip()
        if (
            open_bit
            and open_bit.kind == "line"
            and open_bit.text == last
            and _UNDERLINE.fullmatch(line)
        ):
            level = 1 if line[0] == "=" else 2
            open_bit = replace(open_bit, kind="heading", level=level)
            continue
        new = _marked(raw, number, counts=number in counted)
        if new is None and open_bit and _continues(open_bit, last_raw, raw, width=width):
            kind: BitKind = "item" if open_bit.kind == "item" else "wrapped"
            open_bit = replace(open_bit, text=rejoined(open_bit.text, line), kind=kind)
        else:
            if open_bit:
                yield open_bit
            open_bit = replace(new or Bit(line, number), opens=number == first)
        last, last_raw = line, raw
    if open_bit:
        yield open_bit


def _counted(lines: Sequence[str], first: int) -> set[int]:
    """Give the lines that count on from each other, one right below the other."""
    numbers = [_NUMBER.match(line.strip()) for line in lines]
    return {
        first + at + step
        for at, (one, other) in enumerate(pairwise(numbers))
        if one and other and int(other[1]) - int(one[1]) in (0, 1)
        for step in (0, 1)
    }


def _marked(raw: str, number: int, *, counts: bool) -> Bit | None:
    """Give the bit that a marked line opens: a rule, a heading or an item."""
    line = raw.strip()
    indent = len(raw) - len(raw.lstrip())
    if _RULE.fullmatch(line):
        return Bit(line, number, "rule")
    if hashes := _HASHES.match(line):
        return Bit(line[hashes.end() :].rstrip("# "), number, "heading", level=len(hashes[1]))
    if bullet := _BULLET.match(line):
        return Bit(line[bullet.end() :], number, "item", indent=indent)
    if _TASK.match(line):
        return Bit(line, number, "item", indent=indent)
    counted = _NUMBER.match(line)
    if counted and (counts or len(line) > 100 or line.endswith((".", ";", ","))):
        text = line[counted.end() :]
        return Bit(text, number, "item", indent=indent, ordered=True, number=int(counted[1]))
    return None


def _continues(bit: Bit, last_raw: str, raw: str, *, width: int) -> bool:
    """Say whether a line goes on where the one above was too full for its first word."""
    last = last_raw.strip()
    if bit.kind in ("rule", "heading"):
        return False
    if bit.kind == "item" and len(raw) - len(raw.lstrip()) > bit.indent:
        return True
    if is_parted(last, raw) or (last.endswith("-") and raw.strip()[0].islower()):
        return True
    if _is_set_in(raw, last_raw):
        return False
    if bit.kind == "wrapped" and raw.strip()[0].islower() and last[-1] not in ".!?:":
        return True
    return bool(width) and len(last) + 1 + len(raw.split(maxsplit=1)[0]) > width - _SLACK


def _is_set_in(raw: str, above: str) -> bool:
    """Say whether a line begins a paragraph by standing further in, where no blank line does."""
    begins = len(raw) - len(raw.lstrip())
    deeper = "\t" in raw[:begins] or begins > len(above) - len(above.lstrip()) + 1
    return begins > 0 and deeper and raw.strip()[0].isupper()
