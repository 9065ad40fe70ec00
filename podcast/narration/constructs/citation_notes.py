"""Which footnotes only cite a work, by its author, year and pages: left out where citations are."""

from __future__ import annotations

import re

# A year in brackets or after a comma, and where the work is found.
_WORK = re.compile(
    r"^(?=.{0,400}$)(?=.*\b(?:1[5-9]|20)\d\d\b)"
    r"(?=.*(?:doi|https?://|\bpp?\.\s?\d|\bvol\.|\d+\s?\(\d+\)|\d+[–-]\d+))"
    r"(?:[^\W\d_][\w’'-]*,?\s+){1,3}?(?:[A-Z]\.|&|and|et al)",
    re.DOTALL,
)


def only_names_work(words: str) -> bool:
    """Tell whether a note's words name a work and say nothing else."""
    return bool(_WORK.match(words))
