"""Emoji by their names, as GitHub has them."""

from __future__ import annotations


def with_emoji(text: str) -> str:
    """Give a text with :smile: as the sign that it names; other words between colons stay."""
    if text.count(":") < 2:
        return text
    import emoji  # whose table takes longer to load than most articles to read

    return emoji.emojize(text, language="alias")
