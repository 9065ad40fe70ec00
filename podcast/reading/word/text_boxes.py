"""Text boxes, and drawings that are there twice: their words put where they are read, once."""

from __future__ import annotations

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.word.markup import (
    COMPATIBILITY,
    DRAWING,
    RELATION,
    W,
    drop,
    paragraph_of,
    paragraph_with,
    unwrap,
)

_PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_PICTURE = f"{{{_PICTURES}}}pic"
_PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_LETTERS = "{urn:schemas-microsoft-com:vml}textpath"
_GROUPS = ("wordprocessingGroup", "wordprocessingCanvas", "wordprocessingShape")


def choose_branches(tree: Element) -> None:
    """Keep of each drawing that is there twice the new version, and the old where it is empty."""
    for both in list(tree.iter(f"{COMPATIBILITY}AlternateContent")):
        new, old = both.find(f"{COMPATIBILITY}Choice"), both.find(f"{COMPATIBILITY}Fallback")
        kept = new if new is not None and _shows(new) else old
        for branch in (new, old):
            if branch is not None and branch is not kept:
                both.remove(branch)
        if kept is not None:
            unwrap(kept)
        unwrap(both)


def _shows(branch: Element) -> bool:
    """Say whether a branch holds something that is read: words, a picture, a diagram, a chart."""
    seen = (f"{W}t", f"{DRAWING}blip", f"{DRAWING}graphicData", f"{W}br", f"{W}tab", f"{W}sym")
    return next(branch.iter(*seen), None) is not None


def lift_text_boxes(tree: Element) -> None:
    """Put the paragraphs of each text box behind the paragraph to which it is fixed."""
    for box in reversed(list(tree.iter(f"{W}txbxContent"))):
        anchor = paragraph_of(box)
        parent = None if anchor is None else anchor.getparent()
        if anchor is None or parent is None:
            continue
        at = parent.index(anchor) + 1
        drop(box)
        parent[at:at] = list(box)


def tell_word_art(tree: Element) -> None:
    """Put the words that are drawn as a shape of letters behind the paragraph that holds them."""
    for letters in reversed(list(tree.iter(_LETTERS))):
        words = " ".join((letters.get("string") or "").split())
        anchor = paragraph_of(letters)
        is_drawn = letters.get("on") not in ("f", "false", "0")
        if words and is_drawn and anchor is not None:
            anchor.addnext(paragraph_with(words))
        drop(letters)


def part_groups(tree: Element) -> None:
    """Give each picture of a drawn group a drawing of its own, which the reader understands."""
    for drawing in list(tree.iter(f"{W}drawing")):
        data = next(drawing.iter(f"{DRAWING}graphicData"), None)
        is_group = data is not None and (data.get("uri") or "").endswith(_GROUPS)
        parent = drawing.getparent()
        if data is None or not is_group or parent is None:
            continue
        for picture in list(data.iter(_PICTURE)):
            parent.insert(parent.index(drawing), _alone(picture))


def described_picture(key: str, alt: str) -> Element:
    """Make a drawing of the picture that a relation leads to, with its description."""
    picture = etree.Element(_PICTURE)
    named = etree.SubElement(picture, f"{{{_PICTURES}}}cNvPr")
    named.set("descr", alt)
    fill = etree.SubElement(picture, f"{{{_PICTURES}}}blipFill")
    etree.SubElement(fill, f"{DRAWING}blip").set(f"{RELATION}embed", key)
    return _alone(picture)


def _alone(picture: Element) -> Element:
    drawing = etree.Element(f"{W}drawing")
    inline = etree.SubElement(drawing, f"{_PLACED}inline")
    described = etree.SubElement(inline, f"{_PLACED}docPr")
    for told in picture.iter(f"{{{_PICTURES}}}cNvPr"):
        for name in ("descr", "title"):
            described.set(name, told.get(name) or "")
    graphic = etree.SubElement(inline, f"{DRAWING}graphic")
    etree.SubElement(graphic, f"{DRAWING}graphicData").append(picture)
    return drawing
