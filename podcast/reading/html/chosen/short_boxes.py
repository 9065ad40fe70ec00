"""Boxes of a builder among the text: a list that leads nowhere, and one short sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import Element, all_text, local_name

_SAID = range(7, 60)  # words of one sentence
_ITEMS = 2
_ROW = 2  # boxes with text
_WORDS = 4  # of a short sentence
_QUOTED = 0.5  # of what the box says: the rest names who said it


def is_bare_list(parts: Sequence[Piece]) -> bool:
    """Say whether pieces are the items of one list, in boxes of a builder, and lead nowhere."""
    lists = {next(one.element.iterancestors("ul", "ol"), None) for one in parts}
    items = all(local_name(one.element) == "li" or _in_item(one.element) for one in parts)
    plain = not any(one.linked or one.picture for one in parts)
    return len(parts) >= _ITEMS and len(lists) == 1 and items and plain


def _in_item(element: Element) -> bool:
    return next(element.iterancestors("li"), None) is not None


def is_next_in_row(box: Element, parts: Sequence[Piece], weights: Mapping[Element, int]) -> bool:
    """Say whether a box is a quotation or a sentence, next to one of the text in a row of boxes.

    ``weights`` tells how much of each element is the article.
    """
    quoted = [one for one in box.iter("blockquote") if one.find(".//blockquote") is None]
    plain = not any(True for _ in box.iter("a", "button", "input", "form", "iframe", "img"))
    before, parent = box.getprevious(), box.getparent()
    if not plain or before is None or parent is None or not parts:
        return False
    length = sum(len(one.text) for one in parts)
    is_quotation = len(quoted) == 1 and len(all_text(quoted[0])) >= _QUOTED * length
    row = sum(bool(weights.get(one)) for one in parent)
    is_row = row >= _ROW and bool(weights.get(before))
    return is_row and (is_quotation or _is_sentence(parts[-1].text))


def _is_sentence(text: str) -> bool:
    words = text.split()
    return text[:1].isupper() and text.endswith((".", "!", "?")) and len(words) >= _WORDS


def is_said(box: Element, parts: Sequence[Piece]) -> bool:
    """Say whether a box that stands in the text ends with a sentence, and has nothing to press."""
    plain = not any(True for _ in box.iter("a", "button", "input", "form", "iframe"))
    text = parts[-1].text
    said = text[:1].isalpha() and text.endswith((".", "!", "?")) and len(text.split()) in _SAID
    return plain and said and not any(one.linked for one in parts)
