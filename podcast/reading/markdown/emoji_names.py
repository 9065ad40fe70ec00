"""Emoji by their names, as GitHub has them."""

from __future__ import annotations

import emoji


def with_emoji(text: str) -> str:
    """Give a text with :smile: as the sign that it names; other words between colons stay."""
    return emoji.emojize(text, language="alias") if text.count(":") > 1 else text
