"""Numbers of printed pages in a text that another program took off paper or a PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from podcast.model import Place
from podcast.reading.draft import Findings

_DRESSED = re.compile(
    r"[-–—]\s*(?P<dashed>\d{1,4})\s*[-–—]"
    r"|(?:page|seite|página|p\.)\s*(?P<named>\d{1,4})(?:\s*(?:of|von|de|sur|/)\s*\d{1,4})?",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{1,4}")
_BLANK = " \t\f\r"
_FEW = 3  # bare numbers that count on from each other: fewer may be values


def without_page_numbers(text: str, *, findings: Findings, first_line: int) -> str:
    """Give the text with each line that is a page's number made blank, and listed.

    A bare number is one beside a form feed, or where several stand alone and count on.
    """
    lines = text.split("\n")
    alone = [
        at
        for at, line in enumerate(lines)
        if _BARE.fullmatch(line.strip(_BLANK)) and not _has_words_beside(lines, at)
    ]
    counted = _counted([(at, int(lines[at].strip(_BLANK))) for at in alone])
    kept: list[str] = []
    for at, line in enumerate(lines):
        bare = line.strip(_BLANK)
        is_dressed = _DRESSED.fullmatch(bare) and not _has_words_beside(lines, at)
        if is_dressed or at in counted or (at in alone and _ends_page(lines, at)):
            findings.leave_out(bare, reason="page number", place=Place(first_line + at))
            kept.append("")
        else:
            kept.append(line.replace("\f", ""))
    return "\n".join(kept)


def _has_words_beside(lines: Sequence[str], at: int) -> bool:
    """Say whether words stand right above or below a line, on the same page."""
    above = lines[at - 1] if at and not lines[at].startswith("\f") else ""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return bool(above.strip(_BLANK)) or bool(below.strip(_BLANK) and not below.startswith("\f"))


def _counted(numbers: Sequence[tuple[int, int]]) -> set[int]:
    """Give the lines of numbers that all count on by one."""
    rises = all(after[1] - before[1] == 1 for before, after in pairwise(numbers))
    return {at for at, _ in numbers} if rises and len(numbers) >= _FEW else set()


def _ends_page(lines: Sequence[str], at: int) -> bool:
    """Say whether nothing but blank lines parts a line from a form feed."""
    if "\f" in lines[at]:
        return True
    for side in (reversed(lines[:at]), iter(lines[at + 1 :])):
        for line in side:
            if line.startswith("\f") or (not line.strip(_BLANK) and "\f" in line):
                return True
            if line.strip(_BLANK):
                break
        else:  # the text begins or ends here
            return any("\f" in line for line in lines)
    return False
