"""Boxes of a builder among the text: a list that leads nowhere, and one short sentence."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import Element, local_name

_SAID = range(7, 60)  # words of one sentence
_ITEMS = 2


def is_bare_list(parts: Sequence[Piece]) -> bool:
    """Say whether pieces are the items of one list, in boxes of a builder, and lead nowhere."""
    lists = {next(one.element.iterancestors("ul", "ol"), None) for one in parts}
    items = all(local_name(one.element) == "li" or _in_item(one.element) for one in parts)
    plain = not any(one.linked or one.picture for one in parts)
    return len(parts) >= _ITEMS and len(lists) == 1 and items and plain


def _in_item(element: Element) -> bool:
    return next(element.iterancestors("li"), None) is not None


def is_said(box: Element, parts: Sequence[Piece]) -> bool:
    """Say whether a box that stands in the text ends with a sentence, and has nothing to press."""
    plain = not any(True for _ in box.iter("a", "button", "input", "form", "iframe"))
    text = parts[-1].text
    said = text[:1].isalpha() and text.endswith((".", "!", "?")) and len(text.split()) in _SAID
    return plain and said and not any(one.linked for one in parts)
