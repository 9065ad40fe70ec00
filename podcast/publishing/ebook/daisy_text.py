"""A book's documents as DAISY 2.02 has them: XHTML 1.0, in one folder, by plain names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from lxml import etree

_XHTML = "{http://www.w3.org/1999/xhtml}"
_MATHML = "{http://www.w3.org/1998/Math/MathML}"
_NAMESPACE = {"h": _XHTML.strip("{}")}
_DOCTYPE = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
)

# Elements that came with HTML 5, and what readers of 2.02 know in their place.
_OLDER = {
    "section": "div",
    "figure": "div",
    "figcaption": "p",
    "details": "div",
    "summary": "p",
    "footer": "p",
}
_KEPT = {"id", "class", "lang", "dir", "href", "src", "alt", "title", "scope", "start"}
_VOID = {"br", "hr", "img", "link", "meta"}
SHOWN = {".jpg", ".jpeg", ".png", ".gif"}
"""The pictures that readers of DAISY 2.02 show."""


def body_of(document: Any) -> Any:
    """The body of a parsed document."""
    return document.find("h:body", _NAMESPACE)


def headings_in(body: Any) -> list[Any]:
    """The headings of a body or a part of it, in order."""
    return [one for one in body.iter() if level_of(one)]


def level_of(element: Any) -> int:
    """The level of a heading; 0 for whatever is none."""
    name = str(element.tag).removeprefix(_XHTML)
    return int(name[1]) if len(name) == 2 and name[0] == "h" and name[1].isdigit() else 0


def text_of(element: Any) -> str:
    """An element's words in one line, without note marks."""
    marks = set(element.iterfind(".//h:sup", _NAMESPACE))
    pieces = [element.text or ""]
    for one in element.iterdescendants():
        inside = marks.isdisjoint({one, *one.iterancestors()})
        pieces += [(one.text or "") if inside else "", one.tail or ""]
    return " ".join("".join(pieces).split())


def older(body: Any, *, shift: int, place: Callable[[str], str]) -> None:
    """Turn a body into XHTML 1.0, in place.

    ``shift`` is taken from each heading's level, down to 1; ``place`` gives the new name of
    a file of the book.
    """
    for formula in list(body.iter(f"{_MATHML}math")):
        _in_one_line(formula)
    for one in list(body.iter(etree.Element)):
        name = str(one.tag).removeprefix(_XHTML)
        if name == "img" and PurePosixPath(one.get("src", "")).suffix not in SHOWN:
            name, one.text = "span", one.get("alt", "")
            one.attrib.clear()
        level = level_of(one)
        name = f"h{max(1, level - shift)}" if level else _OLDER.get(name, name)
        one.tag = _XHTML + name
        _plain(one, place=place)
        if name not in _VOID and one.text is None and not len(one):
            one.text = ""  # <td/> is not understood by readers that take it for HTML


def _in_one_line(formula: Any) -> None:
    """A formula in its one line, for readers of 2.02 know no MathML."""
    line = etree.Element(f"{_XHTML}span")
    line.text, line.tail = formula.get("alttext"), formula.tail
    formula.getparent().replace(formula, line)


def _plain(element: Any, *, place: Callable[[str], str]) -> None:
    for name in list(element.attrib):
        if name not in _KEPT and not name.endswith("}lang"):
            del element.attrib[name]
    for name in ("href", "src"):
        file, mark, rest = element.get(name, "").partition("#")
        if file and ":" not in file:
            element.set(name, place(file) + mark + rest)


def page(bodies: list[Any], *, title: str, language: str, direction: str) -> str:
    """One document of what was made of several bodies, as text."""
    empty = f'<html xmlns="{_NAMESPACE["h"]}"/>'
    root = etree.fromstring(empty)
    root.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    root.set("lang", language)
    root.set("dir", direction)
    head = etree.SubElement(root, f"{_XHTML}head")
    kind = {"http-equiv": "Content-Type", "content": "text/html; charset=utf-8"}
    etree.SubElement(head, f"{_XHTML}meta", kind)
    etree.SubElement(head, f"{_XHTML}title").text = title
    style = {"rel": "stylesheet", "type": "text/css", "href": "book.css"}
    etree.SubElement(head, f"{_XHTML}link", style)
    etree.SubElement(root, f"{_XHTML}body").extend([part for body in bodies for part in body])
    etree.cleanup_namespaces(root)
    text = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{_DOCTYPE}\n{text}\n'
