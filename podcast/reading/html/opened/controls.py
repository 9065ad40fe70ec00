"""Boxes within headings: controls that copy the heading's address, drawn arrows, boxed lines."""

from __future__ import annotations

import re

from podcast.reading.html.furniture_by_class import is_address_of_heading
from podcast.reading.tree import BLOCK_NAMES, HEADINGS, Element, all_text, local_name

_LINES = frozenset({"div", "p"})
_WORDED = re.compile(r"[^\W\d_]")


def with_plain_headings(root: Element) -> None:
    """Make links of such controls, and no boxes of lines, so that headings are one run of text.

    Boxes that show nothing are drawn arrows.
    """
    for heading in list(root.iter(*HEADINGS)):
        boxed = [one for one in heading if local_name(one) in (*BLOCK_NAMES, "button")]
        shown = all_text(heading) if boxed else ""
        for child in boxed:
            text = all_text(child)
            if text and text != shown and _is_control(child, text):
                for inner in list(child):
                    child.remove(inner)
                child.text, child.tag = text, "a"
        for box in list(heading.iterdescendants("div")):
            if not all_text(box) and not any(True for _ in box.iter("img")):
                box.tag = "span"
        if local_name(heading) != "h1":
            unbox_lines(heading)


def _is_control(box: Element, text: str) -> bool:
    """Say whether a box only leads to its heading: a bare word does so where it can be pressed."""
    pressed = any(True for _ in box.iter("a", "button"))
    return is_address_of_heading(text) and (pressed or not _WORDED.search(text))


def unbox_lines(heading: Element) -> None:
    """Make one run of text of the lines that a heading boxes."""
    boxes = [one for one in heading.iterdescendants() if local_name(one) in BLOCK_NAMES]
    if any(local_name(one) not in _LINES for one in boxes) or heading.find(".//img") is not None:
        return
    for box in boxes:
        box.tag, box.text, box.tail = "span", f" {box.text or ''}", f" {box.tail or ''}"
