"""How short a line must be that is taken for a heading though nothing marks it as one."""

from __future__ import annotations

LONGEST_HEADING = 100
"""Characters of such a heading."""

MOST_WORDS = 15


def is_short(text: str) -> bool:
    """Whether a line is short enough for a heading."""
    return len(text) <= LONGEST_HEADING and len(text.split()) <= MOST_WORDS
