"""Toggles that a page sets as items of a list: they are passages, and no lists."""

from __future__ import annotations

from podcast.reading.tree import HEADINGS, Element, all_text, local_name

_PARTS = 2  # what opens, and what is opened


def without_lists_of_toggles(root: Element) -> None:
    """Make boxes of the lists whose items are a toggle each, and nothing else.

    Items with numbers stay: a number is a word of the text.
    """
    for element in list(root.iter("ul")):
        if len(element) and all(map(_is_toggle, element)):
            for one in (element, *element):
                one.tag = "div"


def _is_opened(heading: Element) -> bool:
    """Say whether a heading is nothing but a button that opens what is below."""
    shut = (one for one in heading.iter("button") if one.get("aria-expanded"))
    button = next(shut, None) if local_name(heading) in HEADINGS else None
    return button is not None and all_text(button) == all_text(heading) != ""


def _is_toggle(item: Element) -> bool:
    inner = list(item)
    if local_name(item) == "li" and len(inner) == _PARTS and _is_opened(inner[0]):
        return not (item.text or "").strip()
    alone = len(inner) == 1 and not (item.text or "").strip()
    alone = alone and local_name(item) == "li" and local_name(inner[0]) == "details"
    return alone and bool(all_text(item)) and not (inner[0].tail or "").strip()
