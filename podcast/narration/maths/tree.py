"""A formula as a small tree, whatever it was written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from podcast.narration.maths.alphabets import plain_letter

APPLIED = "\u2061"
"""The sign that nobody sees between a function and what it is applied to."""
APART = "\u2063"
"""The sign that nobody sees between things that do not belong together."""

Kind = Literal["number", "name", "sign", "words"]
_SILENT = frozenset("\u2062\u200b\u200c\u200d\ufeff")  # "times" that nobody sees
_NO_LINE = re.compile(r"0{1,3}(?:\.0{1,3})?\s?[a-z%]{0,3}")
_KINDS: dict[str, Kind] = {"mn": "number", "mi": "name", "mo": "sign", "mtext": "words"}


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a name, a sign or words; ``style`` is the alphabet that a letter is of."""

    kind: Kind
    text: str
    style: str = ""


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
        return _token(element, kind=_KINDS[name])
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


def _token(element: etree._Element, *, kind: Kind) -> Token | None:
    text = "".join(one for one in (element.text or "").strip() if one not in _SILENT)
    if not text or kind == "words":
        return Token(kind, text) if text else None
    text, style = plain_letter(text, variant=element.get("mathvariant", ""))
    return Token(kind, text, style)


def _without_applied(base: Node) -> Node:
    """A function without the sign behind it, which KaTeX puts below its limits, too."""
    if not isinstance(base, Row):
        return base
    return flat(Row(tuple(one for one in base.items if one != Token("sign", APPLIED))))


def _shape(element: etree._Element, *, name: str) -> Node:
    parts = [flat(_node(child) or Row(())) for child in element]
    parts[:1] = [_without_applied(one) for one in parts[:1]]
    stacked = name in {"munder", "mover", "munderover"}
    match name, parts:
        case "mfrac", [top, bottom]:
            return Fraction(
                top, bottom, bar=not _NO_LINE.fullmatch(element.get("linethickness", ""))
            )
        case "mroot", [inside, index]:
            return Root(inside, index)
        case "msub" | "munder", [base, below]:
            return Scripted(base, below, stacked=stacked)
        case "msup" | "mover", [base, above]:
            return Scripted(base, None, above, stacked=stacked)
        case "msubsup" | "munderover", [base, below, above]:
            return Scripted(base, below, above, stacked=stacked)
    raise ValueError(name)
