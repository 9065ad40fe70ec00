"""Parts of a book that a reading system may skip or leave: notes, tables, lists, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from podcast.publishing.pages.elements import Element, Node

# EPUB 3.3, 9.3.3: what may be skipped, and what one may leave while it is read.
_TYPES = {"table": "table", "figure": "figure", "ul": "list", "ol": "list"}
_PARTS = {"notes": ("endnotes", "endnote"), "references": ("bibliography", "")}
_ROLES = {"notes": "doc-endnotes", "references": "doc-bibliography"}
_HEADINGS = frozenset({"h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class _Numbering:
    given: int = 0
    kinds: dict[str, str] = field(default_factory=dict)


def named(body: Sequence[Element]) -> tuple[Element, ...]:
    """The body with a name for each heading, table, picture, list and note, and its type."""
    numbering = _Numbering()
    return tuple(_named(element, numbering, part="") for element in body)


def _named(element: Element, numbering: _Numbering, *, part: str) -> Element:
    own = dict(element.attributes)
    part = own["id"] if own.get("id") in _PARTS else part
    more: list[tuple[str, str]] = []
    if own.get("role") == "doc-noteref":
        more.append(("epub:type", "noteref"))
    if own.get("id") in _PARTS:
        more += [("epub:type", _PARTS[part][0]), ("role", _ROLES[part])]
    elif (element.name in _HEADINGS or kind_of(element, part=part)) and "id" not in own:
        numbering.given += 1
        more.append(("id", f"part-{numbering.given}"))
    children = tuple(
        _named(child, numbering, part=part) if isinstance(child, Element) else child
        for child in element.children
    )
    return Element(element.name, (*element.attributes, *more), children)


def kind_of(element: Element, *, part: str) -> str:
    """The type of what may be skipped or left; "" of everything else.

    ``part`` is the part after the article that it is in: its list is the part itself, and of
    notes each may be skipped.
    """
    if part:
        return _PARTS[part][1] if element.name == "li" else ""
    return _TYPES.get(element.name, "")


@dataclass(frozen=True, slots=True)
class Read:
    """A part of a document that is read: a sentence's fragment, or what holds several.

    ``kind`` is its type where it may be skipped or left.
    """

    name: str
    kind: str = ""
    inner: tuple[Read, ...] = ()


def read_in(body: Sequence[Node], *, heard: frozenset[str], part: str = "") -> Iterator[Read]:
    """The sentences of a document in order, inside what may be skipped or left."""
    for node in body:
        if not isinstance(node, Element):
            continue
        own = dict(node.attributes)
        name = own.get("id", "")
        here = name if name in _PARTS else part
        inner = tuple(read_in(node.children, heard=heard, part=here))
        kind = kind_of(node, part=part)
        if name in heard:
            yield Read(name, "table-row" if node.name == "tr" else own.get("epub:type", ""))
        elif kind and name and inner:
            yield Read(name, kind, inner)
        else:
            yield from inner
