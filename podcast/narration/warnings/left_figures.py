"""Figures of German, French and Spanish that no rule took: "18/10", "1'250.50.3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.model import Line
from podcast.narration.spoken import rules_for

_WITH_FIGURES = re.compile(r"[^\s(«“\"]*[0-9][^\s]*")
_CLOSING = ".,;:!?)]»”\"'’"
# A word of letters and figures is told as one that no rule knows.
_MIXED_WORD = re.compile(r"\w*[^\W\d_]\w*")


def left_figures(line: Line, *, language: str) -> Iterator[str]:
    """Give each figure of a line that is left to the voice; plain numbers are always said.

    ``language`` is a BCP 47 tag. Of languages without rules of their own nothing is given.
    """
    if "codes" not in rules_for(language):
        return
    for piece in line.pieces:
        if not piece.rule:
            for found in _WITH_FIGURES.finditer(piece.spoken):
                shown = found[0].rstrip(_CLOSING)
                if not _MIXED_WORD.fullmatch(shown):
                    yield shown
