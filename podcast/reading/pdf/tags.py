"""The tags of a PDF as elements of HTML: what its author's program says each piece is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lxml import etree

from podcast.reading.line_ends import is_parted, without_hyphen
from podcast.reading.pdf.lines import is_raised
from podcast.reading.pdf.pieces import Piece
from podcast.reading.pdf.values import plain, resolved, value_of
from podcast.reading.tree import Element, all_text, local_name

if TYPE_CHECKING:
    from pypdf import PdfReader

_DEEPEST = 60
_MOST = 100_000  # tags
_NAMES = {
    **{f"/H{level}": f"h{level}" for level in range(1, 7)},
    "/Title": "h1",
    "/H": "h2",
    "/P": "p",
    "/L": "ul",
    "/LI": "li",
    "/Table": "table",
    "/THead": "thead",
    "/TBody": "tbody",
    "/TFoot": "tfoot",
    "/TR": "tr",
    "/TH": "th",
    "/TD": "td",
    "/BlockQuote": "blockquote",
    "/Figure": "figure",
    "/Caption": "figcaption",
    "/Code": "code",
    "/Em": "em",
    "/Strong": "strong",
    "/Link": "a",
    "/Note": "aside",
    "/FENote": "aside",
    "/Reference": "a",
    **dict.fromkeys(("/Sect", "/Part", "/Art", "/Div", "/Document", "/Aside", "/LBody"), "div"),
}
_LEFT_OUT = {
    "/TOC": "table of contents",
    "/TOCI": "table of contents",
    "/Index": "index",
    "/Artifact": "head or foot of a page",
    "/Form": "form",
}
_NUMBER = re.compile(r"\(?(\d{1,3})[.)]?")
_BULLET = re.compile(r"[^\w\s]{0,2}|o|\uf0b7|§")
_BLOCKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "figcaption"})


@dataclass(frozen=True, slots=True)
class Tagged:
    """``body`` has the article; each element's page is its ``data-page``. ``used``: its marks."""

    body: Element
    used: frozenset[tuple[int, int]]


def tagged(reader: PdfReader, pieces: Sequence[Piece]) -> Tagged | None:
    """Give what the tags make of the pieces; None for a file that has none."""
    root = value_of(reader.root_object, "/StructTreeRoot")
    if not isinstance(root, Mapping):
        return None
    by_mark: dict[tuple[int, int], list[Piece]] = {}
    for piece in pieces:
        if piece.mark is not None and not piece.aside:
            by_mark.setdefault((piece.page, piece.mark), []).append(piece)
    pages = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(reader.pages)
        if page.indirect_reference is not None
    }
    roles = value_of(root, "/RoleMap")
    making = _Making(by_mark, pages, roles if isinstance(roles, Mapping) else {})
    body = etree.Element("body")
    making.kids(root, body, page=0, depth=0)
    return Tagged(body, frozenset(making.used))


@dataclass(slots=True)
class _Making:
    """One walk over the tags; ``last`` is the piece that was written, and where."""

    by_mark: Mapping[tuple[int, int], Sequence[Piece]]
    pages: Mapping[int, int]
    roles: Mapping[Any, Any]
    used: set[tuple[int, int]] = field(default_factory=set)
    last: tuple[Piece, Element, str] | None = None
    count: int = 0

    def kids(self, node: Mapping[Any, Any], into: Element, *, page: int, depth: int) -> None:
        for kid in _listed(value_of(node, "/K")):
            self.count += 1
            if self.count > _MOST or depth > _DEEPEST:
                return
            if isinstance(kid, int):
                self.text((page, kid), into)
            elif isinstance(kid, Mapping) and value_of(kid, "/Type") == "/MCR":
                number = value_of(kid, "/MCID")
                if isinstance(number, int):
                    self.text((self.page_of(kid, page), number), into)
            elif isinstance(kid, Mapping) and value_of(kid, "/Type") == "/OBJR":
                _linked(kid, into)
            elif isinstance(kid, Mapping):
                self.element(kid, into, page=self.page_of(kid, page), depth=depth + 1)

    def page_of(self, node: Mapping[Any, Any], page: int) -> int:
        raw = node.raw_get("/Pg") if "/Pg" in node and hasattr(node, "raw_get") else None
        return self.pages.get(getattr(raw, "idnum", -1), page)

    def element(self, node: Mapping[Any, Any], into: Element, *, page: int, depth: int) -> None:
        role = self.role_of(node)
        name = _NAMES.get(role)
        if role in _LEFT_OUT:
            name = "nav"
        elif name == "figcaption" and local_name(into) == "table":
            name = "caption"
        if name is None and role == "/Lbl":
            self.label(node, into, page=page, depth=depth)
            return
        if name is None:  # /Span, /NonStruct and what nobody knows: text as it runs
            self.kids(node, into, page=page, depth=depth)
            return
        made = etree.SubElement(into, name, {"data-page": str(page + 1)})
        if role in _LEFT_OUT:
            made.set("data-reason", _LEFT_OUT[role])
        if name in _BLOCKS:
            self.last = None
        _spanned(node, made)
        self.kids(node, made, page=page, depth=depth)
        self.described(node, made, role=role)
        if name in _BLOCKS:
            self.last = None

    def role_of(self, node: Mapping[Any, Any]) -> str:
        role = str(value_of(node, "/S") or "")
        for _ in range(5):
            if role in _NAMES or role not in self.roles:
                break
            role = str(self.roles[role])
        return role

    def described(self, node: Mapping[Any, Any], made: Element, *, role: str) -> None:
        """Give what a picture shows, a note its name, and a mark what it points to."""
        text = all_text(made).strip()
        if role == "/Figure" and next(made.iter("img"), None) is None:
            number = made.get("data-page") or ""
            shown = etree.Element("img", {"src": f"page-{number}", "data-page": number})
            if alt := plain(value_of(node, "/Alt")):
                shown.set("alt", alt)
            made.insert(0, shown)
            shown.tail, made.text = made.text, None
        elif role in ("/Note", "/FENote"):
            made.set("role", "doc-footnote")
            made.set("id", f"note-{made.get('data-label') or text[:20]}")
        elif role == "/Reference" and _NUMBER.fullmatch(text):
            made.set("role", "doc-noteref")
            made.set("href", f"#note-{text}")

    def label(self, node: Mapping[Any, Any], into: Element, *, page: int, depth: int) -> None:
        """Write the label of an item or a note, or keep it as the item's number."""
        made = etree.Element("span")
        self.kids(node, made, page=page, depth=depth)
        self.last = None
        text = all_text(made).strip()
        number = _NUMBER.fullmatch(text)
        above = into.getparent()
        if local_name(into) == "aside" and text:
            into.set("data-label", text)
        elif number and local_name(into) == "li" and above is not None:
            above.tag = "ol"
            into.set("value", number[1])
        elif not _BULLET.fullmatch(text):
            _append(into, f"{text} ")

    def text(self, mark: tuple[int, int], into: Element) -> None:
        """Write the text of one mark; lines are joined, and words that their ends parted."""
        if mark in self.used:
            return
        self.used.add(mark)
        for piece in self.by_mark.get(mark, ()):
            text = piece.text
            if self.last and not _on_one_line(self.last[0], piece):
                before = self.last[0].text
                if is_parted(before, text):
                    _shorten(self.last, to=without_hyphen(before, after=text))
                    text = text.lstrip()
                elif not before.endswith(" ") and not text.startswith(" "):
                    text = f" {text}"
            if self.last and is_raised(piece, self.last[0]):
                raised = etree.SubElement(into, "sup")
                raised.text, text = text.strip(), " " if text.endswith(" ") else ""
            holder, slot = _append(into, text)
            self.last = (piece, holder, slot)


def _on_one_line(one: Piece, other: Piece) -> bool:
    return one.page == other.page and abs(one.y - other.y) < max(one.size, other.size) * 0.6


def _append(into: Element, text: str) -> tuple[Element, str]:
    """Put text behind all that stands in an element; say where it went."""
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
        return into[-1], "tail"
    into.text = (into.text or "") + text
    return into, "text"


def _shorten(last: tuple[Piece, Element, str], *, to: str) -> None:
    """Take the hyphen off the text that was written last."""
    piece, holder, slot = last
    written = (getattr(holder, slot) or "").rstrip()
    cut = len(piece.text.rstrip()) - len(to)
    setattr(holder, slot, written[: len(written) - cut] if cut else written)


def _listed(kids: object) -> Iterator[Any]:
    """Give the kids of a tag: one, or a list of them, each as what it refers to."""
    many = kids if isinstance(kids, list) else [kids]
    yield from map(resolved, many)


def _linked(kid: Mapping[Any, Any], into: Element) -> None:
    """Give a link the address that its annotation has."""
    note = value_of(kid, "/Obj")
    action = value_of(note, "/A") if isinstance(note, Mapping) else None
    address = plain(value_of(action, "/URI")) if isinstance(action, Mapping) else ""
    if address and local_name(into) == "a":
        into.set("href", address)


def _spanned(node: Mapping[Any, Any], made: Element) -> None:
    """Give a cell the columns and rows that it spans."""
    for told in _listed(value_of(node, "/A")):
        if isinstance(told, Mapping):
            for ours, theirs in (("colspan", "/ColSpan"), ("rowspan", "/RowSpan")):
                if isinstance(number := told.get(theirs), int) and 1 < number < 100:
                    made.set(ours, str(number))
