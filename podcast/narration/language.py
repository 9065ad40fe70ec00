"""Language tags, as far as narration looks at them."""

from __future__ import annotations


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without its region: “en” of “en-GB”."""
    return tag.replace("_", "-").partition("-")[0].lower()
