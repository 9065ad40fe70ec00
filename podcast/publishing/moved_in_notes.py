"""Notes that another program wrote -> the few tags that apps keep, for the feed and a page.

They come from a feed of somebody else's, so that nothing of them is trusted: tags that are not
known give way to their words, an address that is none of the web to its text.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from podcast.directory_limits import DESCRIPTION_BYTES
from podcast.publishing.links import web_link
from podcast.publishing.pages.elements import Element, Node, clean, el, to_html

_KEPT = {
    "p": "p",
    "ol": "ol",
    "ul": "ul",
    "li": "li",
    "br": "br",
    "strong": "strong",
    "b": "strong",
}
_KEPT |= {"em": "em", "i": "em"}
_KEPT |= dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "blockquote"), "p")
_SILENT = frozenset({"script", "style", "template", "iframe", "object", "noscript", "svg", "math"})
_LARGEST = 1_000_000  # characters; more is no episode's notes


def notes_elements(html: str) -> tuple[Node, ...]:
    """The notes as elements of a page; plain text is one paragraph."""
    try:
        root = lxml_html.fragment_fromstring(clean(html[:_LARGEST]), create_parent="div")
    except (etree.LxmlError, ValueError):
        return ()
    nodes = tuple(_inside(root))
    if any(isinstance(node, Element) and node.name in {"p", "ol", "ul"} for node in nodes):
        return tuple(node for node in nodes if not isinstance(node, str) or node.strip())
    return (el("p", *nodes),) if nodes_text(nodes).strip() else ()


def notes_html(html: str) -> str:
    """The notes for ``content:encoded``."""
    return "".join(map(to_html, notes_elements(html)))


def description_html(html: str) -> str:
    """As much of the notes as fits into 4,000 bytes, whole paragraphs or else words."""
    kept, size = "", 0
    for node in notes_elements(html):
        written = to_html(node)
        size += len(written.encode())
        if size > DESCRIPTION_BYTES:
            break
        kept += written
    if kept:
        return kept
    text = " ".join(nodes_text(notes_elements(html)).split())
    cut = text.encode()[: DESCRIPTION_BYTES // 2].decode(errors="ignore")
    return to_html(el("p", cut)) if cut else ""


def nodes_text(nodes: tuple[Node, ...]) -> str:
    """The words of the notes."""
    words = (
        node if isinstance(node, str) else nodes_text(node.children) + " "
        for node in nodes
        if isinstance(node, str | Element)
    )
    return "".join(words)


def _inside(node: etree._Element) -> Iterator[Node]:
    if node.text:
        yield node.text
    for child in node:
        yield from _kept(child)
        if child.tail:
            yield child.tail


def _kept(node: etree._Element) -> Iterator[Node]:
    name = str(node.tag)  # of a comment, the function that makes one
    if name in _SILENT or isinstance(node, etree._Comment | etree._ProcessingInstruction):  # noqa: SLF001  no public name
        return
    if name == "a" and (address := web_link(node.get("href") or "")):
        yield el("a", *_inside(node), href=address)
    elif name in _KEPT and not (_KEPT[name] == "p" and _has_blocks(node)):
        yield el(_KEPT[name], *_inside(node))
    else:
        yield from _inside(node)


def _has_blocks(node: etree._Element) -> bool:
    return any(
        child.tag in {"p", "ul", "ol", "li", "div", "section"}
        for child in node.iter()
        if child is not node
    )
