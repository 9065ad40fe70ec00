"""The contents of a book: its chapters, the headings in them, and where its parts begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from podcast.publishing.ebook.chapters import Document
from podcast.publishing.pages.elements import Element, Node, el
from podcast.publishing.pages.words import Words

_LEVELS = {"h3": 1, "h4": 2, "h5": 3, "h6": 4}
_PARTS = {"notes.xhtml": "endnotes", "references.xhtml": "bibliography"}
_FIRST = "chapter-1.xhtml"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents, and the lines under it."""

    title: str
    href: str
    inner: tuple[Entry, ...] = ()


def entries(parts: Sequence[Document]) -> list[Entry]:
    """A line for each document, and under it one for each heading in it."""
    return [Entry(part.title, part.name, _under(list(_headings(part)))) for part in parts]


def navigation(lines: Sequence[Entry], *, words: Words, parts: Sequence[Document] = ()) -> Element:
    """The contents as a reading system shows them, and the landmarks that it leads to."""
    kind = {"epub:type": "toc"}
    contents = el("nav", el("h1", words["contents"]), _list(lines), role="doc-toc", **kind)
    return el("div", contents, _landmarks(parts) if parts else None)


def _landmarks(parts: Sequence[Document]) -> Element:
    kinds = {_FIRST: "bodymatter", **_PARTS}
    items = (
        el("li", el("a", part.title, href=part.name, **{"epub:type": kinds[part.name]}))
        for part in parts
        if part.name in kinds
    )
    return el("nav", el("ol", *items), hidden="hidden", **{"epub:type": "landmarks"})


def _headings(part: Document) -> Iterator[tuple[int, Entry]]:
    for element in _every(part.body):
        name = dict(element.attributes).get("id", "")
        if element.name in _LEVELS and name:
            title = " ".join(_text(element).split())
            yield _LEVELS[element.name], Entry(title, f"{part.name}#{name}")


def _every(nodes: Sequence[Node]) -> Iterator[Element]:
    for node in nodes:
        if isinstance(node, Element):
            yield node
            yield from _every(node.children)


def _text(node: Node) -> str:
    if not isinstance(node, Element):
        return node if isinstance(node, str) else node.text
    return "" if node.name == "sup" else "".join(map(_text, node.children))


def _under(found: list[tuple[int, Entry]]) -> tuple[Entry, ...]:
    """Headings in order as lines with those of lower levels under them."""
    made: list[Entry] = []
    while found:
        level, entry = found.pop(0)
        inner: list[tuple[int, Entry]] = []
        while found and found[0][0] > level:
            inner.append(found.pop(0))
        made.append(replace(entry, inner=_under(inner)))
    return tuple(made)


def _list(lines: Sequence[Entry]) -> Element:
    return el("ol", *map(_line, lines))


def _line(entry: Entry) -> Element:
    inner = _list(entry.inner) if entry.inner else None
    return el("li", el("a", entry.title, href=entry.href), inner)
