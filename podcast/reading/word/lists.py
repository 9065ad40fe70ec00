"""The numbers of list items, put into the HTML that mammoth makes without them."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.unmarked.headings_by_look import Look


def number_lists(body: Element, looks: Mapping[Element, Look]) -> None:
    """Let each list begin with the number that Word shows, and part it where the number jumps."""
    for listing in list(body.iter("ol")):
        _number(listing, looks)


def _number(listing: Element, looks: Mapping[Element, Look]) -> None:
    items = [look.item for entry in listing if (look := looks.get(entry)) and look.item]
    if not items:
        return
    current, after = listing, items[0].number
    current.set("start", str(after))
    _set_form(current, items[0].form)
    for entry in list(listing):
        look = looks.get(entry)
        item = look.item if look else None
        if item and item.number != after:
            current = _parted(current, start=item.number, form=item.form)
        if current is not listing:
            current.append(entry)
        after = (item.number if item else after) + 1


def _parted(listing: Element, *, start: int, form: str) -> Element:
    made = etree.Element("ol")
    made.set("start", str(start))
    _set_form(made, form)
    made.tail, listing.tail = listing.tail, None
    listing.addnext(made)
    return made


def _set_form(listing: Element, form: str) -> None:
    if form:
        listing.set("type", form)
