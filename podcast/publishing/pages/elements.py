"""Elements of a page, and the one place that escapes text into HTML or XHTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape

from podcast.model import Span

# What neither HTML nor XML 1.0 may hold, and what quietly reorders or hides text.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "source", "track"})


@dataclass(frozen=True, slots=True, eq=False)
class Prose:
    """Running text of the article, to be laid on the clock before it is rendered."""

    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The characters of all spans, one after the other."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A tag with its attributes and what is in it."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node, ...] = ()

    def containing(self, *children: Node) -> Element:
        """The same tag around other children."""
        return Element(self.name, self.attributes, children)


Node = Element | Prose | str


def el(name: str, /, *children: Node | None, **attributes: str | bool | None) -> Element:
    """An element; ``class_`` becomes class and ``data_x`` data-x.

    Children and attributes that are None, and attributes that are False, are left away.
    """
    given = tuple(
        (key.rstrip("_").replace("_", "-"), "" if value is True else value)
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return Element(name, given, tuple(child for child in children if child is not None))


def prose_of(node: Node) -> Iterator[Prose]:
    """All prose under a node, in the order of reading."""
    if isinstance(node, Prose):
        yield node
    elif isinstance(node, Element):
        for child in node.children:
            yield from prose_of(child)


def holds(node: Node, name: str) -> bool:
    """Whether an element of this name is in a tree."""
    return isinstance(node, Element) and (
        node.name == name or any(holds(child, name) for child in node.children)
    )


def resolve(element: Element, *, prose: Callable[[Prose], Iterable[Node]]) -> Element:
    """The same tree with each stretch of prose turned into elements."""
    children: list[Node] = []
    for child in element.children:
        if isinstance(child, Prose):
            children.extend(prose(child))
        else:
            children.append(child if isinstance(child, str) else resolve(child, prose=prose))
    return element.containing(*children)


def clean(text: str) -> str:
    """Text without the characters that HTML and XML 1.0 forbid."""
    return _FORBIDDEN.sub("", text)


def to_html(node: Node) -> str:
    """HTML text of a tree; everything that is not an element is escaped."""
    return _written(node, xml=False)


def to_xhtml(node: Node) -> str:
    """The same as well-formed XML."""
    return _written(node, xml=True)


def _written(node: Node, *, xml: bool) -> str:
    if isinstance(node, str):
        return escape(clean(node), quote=False)
    if isinstance(node, Prose):
        return escape(clean(node.text), quote=False)
    told = "".join(
        f" {key}" if value == "" and not xml else f' {key}="{escape(clean(value))}"'
        for key, value in node.attributes
    )
    if node.name in _VOID and not node.children:  # a package's meta holds text
        return f"<{node.name}{told}/>" if xml else f"<{node.name}{told}>"
    inner = "".join([_written(child, xml=xml) for child in node.children])
    return f"<{node.name}{told}>{inner}</{node.name}>"
