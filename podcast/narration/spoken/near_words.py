"""What stands near a match: the words by which a form knows what is spoken of."""

from __future__ import annotations

import re


def around(match: re.Match[str], *, within: int, group: str | int = 0) -> str:
    """Give so many characters before and behind a group of a match, with a bar in its place."""
    text = match.string
    start, end = match.span(group)
    return f"{text[max(0, start - within) : start]} | {text[end:][:within]}"
