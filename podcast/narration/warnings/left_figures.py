"""Figures of German, French and Spanish that no rule took: "18/10", "1'250.50.3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from podcast.model import Line, Piece
from podcast.narration.spoken import rules_for

_WITH_FIGURES = re.compile(r"[^\s(«“\"]*[0-9][^\s]*")
# A stroke that follows a figure that was said, with what is under it: "7 h/étape".
_STROKE = re.compile(r" ?[^\W\d_]{0,12} ?/ ?[\w-]{1,30}")
_CLOSING = ".,;:!?)]»”\"'’"
# A word of letters and figures is told as one that no rule knows.
_MIXED_WORD = re.compile(r"\w*[^\W\d_]\w*")


def left_figures(line: Line, *, language: str) -> Iterator[str]:
    """Give each figure of a line that is left to the voice; plain numbers are always said.

    ``language`` is a BCP 47 tag. Of languages without rules of their own nothing is given.
    """
    if "codes" not in rules_for(language):
        return
    for ahead, piece in pairwise((Piece("", ""), *line.pieces)):
        if not piece.rule:
            beside = _STROKE.match(piece.spoken) if ahead.shown[-1:].isdigit() else None
            if beside:
                yield f"{ahead.shown}{beside[0]}"
            for found in _WITH_FIGURES.finditer(piece.spoken):
                shown = found[0].rstrip(_CLOSING)
                if not _MIXED_WORD.fullmatch(shown):
                    yield shown
