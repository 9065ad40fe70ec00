"""Lines of a plain text that number a chapter: "CHAPTER IV.", with its name below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.reading.text.lines import Bit

_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|twenty-[a-z]{3,5}|thirty|first|second|third|last"
    "|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
)
_NUMBERED = re.compile(
    r"(?:chapter|kapitel|chapitre|cap[íi]tulo|part|teil|partie|parte|book|buch|livre|libro|canto"
    rf"|letter|act|scene)\s(?:the\s)?(?:\d{{1,3}}|[ivxlc]{{1,8}}|{_WORDS})[.:]?",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(r".*\b(?:\d{1,3}|[IVXLC]{1,8})\.$")
_LONGEST = 100  # characters of a chapter's name
_MOST = 3  # lines of it


def chaptered(bits: Sequence[Bit]) -> list[Bit]:
    """Make headings of lines that number a chapter, with the lines of its name right below."""
    return [_headed(bit) for bit in bits]


def _headed(bit: Bit) -> Bit:
    lines = bit.text.split("\n")
    if bit.kind not in ("line", "verse") or not _NUMBERED.fullmatch(lines[0]):
        return bit
    if len(lines) == 1:  # one without a full stop is told from a sentence as other headings are
        is_numbered = _FULL_STOP.fullmatch(lines[0]) is not None
        return replace(bit, kind="heading", level=2) if is_numbered else bit
    named = " ".join(lines[1:])
    if len(lines) > _MOST or len(named) > _LONGEST or named.endswith((",", ";", ":")):
        return bit
    return replace(bit, text=f"{lines[0]} {named}", kind="heading", level=2)
