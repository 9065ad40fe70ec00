"""Small readings of an OpenDocument's elements, and small steps in making those of HTML."""

from __future__ import annotations

from lxml import etree

from podcast.reading.odt.styles import TEXT
from podcast.reading.tree import Element, local_name

_PARTING = frozenset({"p", "h", "tab", "s", "line-break"})


def is_a(element: Element, name: str) -> bool:
    """Say whether an element has a name, whatever its namespace."""
    return local_name(element) == name


def hides(field: Element) -> bool:
    """Say whether a field hides what it stands in."""
    return field.get(f"{TEXT}is-hidden") == "true"


def text_in_lines(element: Element) -> str:
    """Give the words of an element, parted where paragraphs, tabs and blanks part them."""
    parts: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            parts += [" " if local_name(one) in _PARTING else "", one.text or ""]
        elif one is not element:
            parts.append(one.tail or "")
    return "".join(parts)


def quote_in(into: Element) -> Element:
    """Give the block quote that goes on, or a new one."""
    last = last_of(into)
    if last is not None and last.tag == "blockquote":
        return last
    return etree.SubElement(into, "blockquote")


def last_of(into: Element) -> Element | None:
    """Give the last child without counting those before it."""
    return next(into.iterchildren(reversed=True), None)


def append_text(into: Element, text: str) -> None:
    """Put text behind all that stands in an element."""
    if not text:
        return
    last = last_of(into)
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        into.text = (into.text or "") + text
