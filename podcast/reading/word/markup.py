"""Names of WordprocessingML and small readings of its elements."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from podcast.reading.tree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_OFF = frozenset({"0", "false", "off", "none"})


def value(element: Element | None) -> str:
    """Give the ``w:val`` of a property, "" where it or the property is missing."""
    return "" if element is None else element.get(f"{W}val") or ""


def child(element: Element | None, *path: str) -> Element | None:
    """Give the first element that a path of local names leads to."""
    for name in path:
        element = None if element is None else element.find(f"{W}{name}")
    return element


def switch(properties: Element | None, name: str) -> bool | None:
    """Say whether properties turn something on or off; None where they say nothing of it."""
    found = child(properties, name)
    return None if found is None else value(found).lower() not in _OFF


def runs_of(paragraph: Element) -> Iterator[Element]:
    """Give the runs that show in a paragraph itself, not those of a text box in it."""
    for run in paragraph.iter(f"{W}r"):
        if paragraph_of(run) is paragraph:
            yield run


def paragraph_of(element: Element) -> Element | None:
    """Give the paragraph that an element stands in."""
    return next(element.iterancestors(f"{W}p"), None)


def text_in(element: Element) -> str:
    """Give the words of an element, with a space for each break, tab and paragraph."""
    parts = (
        inner.text or "" if inner.tag == f"{W}t" else " "
        for inner in element.iter(f"{W}t", f"{W}br", f"{W}cr", f"{W}tab", f"{W}p")
    )
    return "".join(parts)


def run_of(text: str) -> Element:
    """Make a run that shows a text."""
    run = etree.Element(f"{W}r")
    shown = etree.SubElement(run, f"{W}t")
    shown.text = text
    shown.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def paragraph_with(text: str, *, style: str = "") -> Element:
    """Make a paragraph that shows a text."""
    paragraph = etree.Element(f"{W}p")
    if style:
        properties = etree.SubElement(paragraph, f"{W}pPr")
        etree.SubElement(properties, f"{W}pStyle").set(f"{W}val", style)
    paragraph.append(run_of(text))
    return paragraph


def unwrap(element: Element) -> None:
    """Put an element's children in its place."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def drop(element: Element) -> None:
    """Take an element away."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
