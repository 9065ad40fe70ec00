"""Formulas as MathML on pages and in books, and in one line where no MathML is shown."""

from __future__ import annotations

from typing import Any

from lxml import etree

from podcast.publishing.pages.elements import Element, el

SPACE = "http://www.w3.org/1998/Math/MathML"
# How each shape reads in one line; {0} is its first part.
_LINES = {
    "mfrac": "{0}/{1}",
    "mroot": "{0}^(1/{1})",
    "msub": "{0}_{1}",
    "munder": "{0}_{1}",
    "msup": "{0}^{1}",
    "mover": "{0}^{1}",
    "msubsup": "{0}_{1}^{2} ",
    "munderover": "{0}_{1}^{2} ",
}
_ALL = frozenset({"mfrac", "mroot"})  # their first part may need brackets too
_AROUND = {"msqrt": "√({})", "mtr": "{}; ", "mtd": "{} "}
_SHAPES = frozenset(
    {*_LINES, *_AROUND, "math", "mrow", "mtable", "mi", "mn", "mo", "mtext", "mspace"}
)
_KEPT = frozenset({"mathvariant", "linethickness", "display"})
_RELATIONS = frozenset("=≠<>≤≥≈+−-±→∈")
_UNSEEN = {0x2061: "", 0x2062: "", 0x2063: "", 0x2064: " "}  # signs of MathML for programs
_DEEPEST = 60
_LONG = 12  # characters of a part that needs brackets


def formula(mathml: str) -> Element | None:
    """The MathML of a span or an equation as an element; None where there is none that is known.

    ``alttext`` holds the formula in one line.
    """
    if not mathml.startswith("<math"):
        return None
    try:
        root = etree.fromstring(mathml, etree.XMLParser(resolve_entities=False, no_network=True))
        made = _copied(root, deep=_DEEPEST)
    except (etree.XMLSyntaxError, ValueError):
        return None
    line = " ".join(_line(root).split())
    attributes = (("xmlns", SPACE), *made.attributes, ("alttext", line))
    return Element("math", attributes, made.children)


def _copied(element: Any, *, deep: int) -> Element:
    name = str(element.tag).rpartition("}")[2]
    if name not in _SHAPES or not deep:
        raise ValueError(name)
    kept = {key: str(value) for key, value in element.attrib.items() if key in _KEPT}
    inner = [_copied(child, deep=deep - 1) for child in element]
    return el(name, element.text if not inner else None, *inner, **kept)


def _line(element: Any) -> str:
    """A formula in one line: (a + b)/c, √(x), x^2."""
    name, parts = str(element.tag).rpartition("}")[2], [_line(child) for child in element]
    if name in _LINES and len(parts) == _LINES[name].count("{"):
        grouped = map(_grouped, parts if name in _ALL else parts[1:])
        return _LINES[name].format(*([] if name in _ALL else parts[:1]), *grouped)
    own = (element.text or "").translate(_UNSEEN)
    if name == "mo" and own in _RELATIONS:
        return f" {own} "
    return _AROUND.get(name, "{}").format("".join(parts) if parts else own)


def _grouped(part: str) -> str:
    part = part.strip()
    return part if part.isalnum() and len(part) < _LONG else f"({part})"
