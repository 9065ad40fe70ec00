"""Bookmarks in each paragraph of a Word file, which carry its look and number past mammoth."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from podcast.reading.tree import HEADINGS, Element, local_name
from podcast.reading.unmarked.headings_by_look import Look
from podcast.reading.word.markup import W, child, value
from podcast.reading.word.numbering import Item
from podcast.reading.word.styles import Styles

_BOOKMARK = "podcast:paragraph:"
_HOLDERS = frozenset({"p", "li", "pre", "math", *HEADINGS})


def number_paragraphs(tree: Element) -> dict[Element, int]:
    """Number the paragraphs in which something stands, as a reader would count them."""
    seen = (f"{W}t", f"{W}drawing", f"{W}pict", f"{W}sym", f"{W}object", f"{W}noBreakHyphen")
    math = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
    filled = [
        one
        for one in tree.iter(f"{W}p")
        if any(inner.tag != f"{W}t" or inner.text for inner in one.iter(*seen, math))
    ]
    return {paragraph: at for at, paragraph in enumerate(filled, 1)}


def mark_paragraphs(
    tree: Element,
    *,
    numbers: Mapping[Element, int],
    items: Mapping[Element, Item],
    styles: Styles,
) -> dict[str, Look]:
    """Put a bookmark into each paragraph, and give by its name what is known of it."""
    looks: dict[str, Look] = {}
    last = 0
    for at, paragraph in enumerate(tree.iter(f"{W}p")):
        last = numbers.get(paragraph, last)
        if next(paragraph.iter(f"{W}r"), None) is None:
            continue
        name = f"{_BOOKMARK}{at}"
        looks[name] = Look(
            number=max(last, 1),
            item=items.get(paragraph),
            bold=styles.all_bold(paragraph),
            size=styles.size(paragraph),
            centred=value(styles.paragraph_property(paragraph, "jc")) == "center",
        )
        mark = etree.Element(f"{W}bookmarkStart")
        mark.set(f"{W}name", name)
        properties = child(paragraph, "pPr")
        paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, mark)
    return looks


def find_looks(body: Element, looks: Mapping[str, Look]) -> dict[Element, Look]:
    """Take the bookmarks out of the HTML, and give the look of each element that held one."""
    found: dict[Element, Look] = {}
    for mark in [one for one in body.iter("a") if one.get("id") in looks]:
        look = looks[mark.get("id") or ""]
        holder = next((up for up in mark.iterancestors() if local_name(up) in _HOLDERS), None)
        if holder is not None:
            found[holder] = look
        _take_out(mark)
    return found


def _take_out(mark: Element) -> None:
    """Take an empty element out and leave the text behind it where it is."""
    parent, before = mark.getparent(), mark.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (mark.tail or "")
    else:
        parent.text = (parent.text or "") + (mark.tail or "")
    parent.remove(mark)
