"""A formula as a small tree, whatever it was written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lxml import etree

Kind = Literal["number", "name", "sign", "words"]
_KINDS: dict[str, Kind] = {"mn": "number", "mi": "name", "mo": "sign", "mtext": "words"}


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a name, a sign or words."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Fraction:
    """One thing over another; without a bar it is a binomial."""

    top: Node
    bottom: Node
    bar: bool = True


@dataclass(frozen=True, slots=True)
class Root:
    """A root; the square root has no index."""

    inside: Node
    index: Node | None = None


@dataclass(frozen=True, slots=True)
class Scripted:
    """Something with what stands lower and higher; ``stacked`` is straight below and above."""

    base: Node
    below: Node | None = None
    above: Node | None = None
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells: a matrix, cases, or lines of a derivation."""

    rows: tuple[tuple[Node, ...], ...]


Node = Token | Row | Fraction | Root | Scripted | Grid


def tree_of(mathml: str) -> Row | None:
    """The tree of plain MathML (podcast/reading/maths/formula.py), None where it has no sense."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return _row(etree.fromstring(mathml, parser))
    except (etree.XMLSyntaxError, ValueError):
        return None


def flat(node: Node) -> Node:
    """The node itself where it stands alone in rows."""
    while isinstance(node, Row) and len(node.items) == 1:
        node = node.items[0]
    return node


def _row(element: etree._Element) -> Row:
    items: list[Node] = []
    for child in element:
        node = _node(child)
        if isinstance(node, Row) and child.tag == "mrow":
            items += node.items
        elif node is not None:
            items.append(node)
    return Row(tuple(items))


def _node(element: etree._Element) -> Node | None:
    name = str(element.tag)
    if name in _KINDS:
        text = (element.text or "").strip()
        return Token(_KINDS[name], text) if text else None
    match name:
        case "mspace":
            return None
        case "mtable":
            rows = tuple(tuple(_row(cell) for cell in row) for row in element)
            return Grid(rows)
        case "msqrt":
            return Root(_row(element))
        case "mrow" | "math":
            return _row(element)
    return _shape(element, name=name)


def _shape(element: etree._Element, *, name: str) -> Node:
    parts = [flat(_node(child) or Row(())) for child in element]
    stacked = name in {"munder", "mover", "munderover"}
    match name, parts:
        case "mfrac", [top, bottom]:
            return Fraction(top, bottom, bar=element.get("linethickness") != "0")
        case "mroot", [inside, index]:
            return Root(inside, index)
        case "msub" | "munder", [base, below]:
            return Scripted(base, below, stacked=stacked)
        case "msup" | "mover", [base, above]:
            return Scripted(base, None, above, stacked=stacked)
        case "msubsup" | "munderover", [base, below, above]:
            return Scripted(base, below, above, stacked=stacked)
    raise ValueError(name)
