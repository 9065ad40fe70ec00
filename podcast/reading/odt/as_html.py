"""The elements of an OpenDocument text as those of HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.odt.styles import TEXT, OdtStyles
from podcast.reading.tree import Element, all_text, local_name

_LINK = "{http://www.w3.org/1999/xlink}href"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_SKIPPED = frozenset(
    {
        *("tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms"),
        *("bookmark", "bookmark-start", "bookmark-end", "change", "change-start", "change-end"),
        *(
            "soft-page-break",
            "note-citation",
            "variable-decls",
            "user-field-decls",
        ),
    }
)
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_DRAWN = frozenset({f"{_SVG}title", f"{_SVG}desc"})  # of a picture, which tells them itself
_CONTENTS = {
    "table-of-content": "table of contents",
    "illustration-index": "table of contents",
    "table-index": "table of contents",
    "alphabetical-index": "index",
}
_ITALIC, _BOLD = ("italic", "oblique"), ("bold", "600", "700", "800", "900")


def as_html(
    content: Element,
    *,
    styles: OdtStyles,
    findings: Findings,
    formula: Callable[[str], Element | None] = lambda _address: None,
) -> Element:
    """Give the body of the text as HTML elements; what is hidden is left out and listed.

    ``formula`` gives the MathML of an object that the text names, or None where it is none.
    """
    body = etree.Element("body")
    text = next((one for one in content.iter() if local_name(one) == "text"), None)
    made = _Making(styles, findings, formula)
    if text is not None:
        made.children(text, body)
    for note in made.notes:
        body.append(note)
    return body


@dataclass(slots=True)
class _Making:
    """One walk; ``depth`` counts the lists around what is being made."""

    styles: OdtStyles
    findings: Findings
    formula: Callable[[str], Element | None]
    notes: list[Element] = field(default_factory=list)
    depth: int = 0
    lists: list[str] = field(default_factory=list)

    def children(self, element: Element, into: Element) -> None:
        """Put what stands in an element into its HTML twin."""
        _append(into, element.text or "")
        for child in element:
            self.element(child, into)
            _append(into, child.tail or "")

    def element(self, element: Element, into: Element) -> None:
        """Put one element into its HTML parent."""
        name = local_name(element)
        if name in _SKIPPED or element.tag in _DRAWN:
            return
        style = element.get(f"{TEXT}style-name") or ""
        hidden = name in ("hidden-text", "hidden-paragraph") or self.styles.is_hidden(style)
        if hidden or name in _CONTENTS:
            reason = _CONTENTS.get(name, "hidden text")
            self.findings.leave_out(all_text(element), reason=reason, place=Place())
            return
        build = _BUILDERS.get(name)
        if build is None:
            self.children(element, into)
        else:
            build(self, element, into)

    def heading(self, element: Element, into: Element) -> None:
        level = element.get(f"{TEXT}outline-level") or "1"
        shown = min(int(level) + 1, 6) if level.isascii() and level.isdigit() else 2
        self.children(element, etree.SubElement(into, f"h{shown}"))

    def paragraph(self, element: Element, into: Element) -> None:
        names = self.styles.names(element.get(f"{TEXT}style-name") or "")
        if "title" in names:
            made = etree.SubElement(into, "h1")
        elif "quotations" in names:
            made = etree.SubElement(_quote(into), "p")
        elif "preformatted text" in names:
            made = etree.SubElement(into, "pre")
        else:
            made = etree.SubElement(into, "p")
        self.children(element, made)

    def span(self, element: Element, into: Element) -> None:
        style = element.get(f"{TEXT}style-name") or ""
        place = self.styles.said(style, "text-position")
        tag = "span"
        if self.styles.said(style, "text-line-through-style") not in ("", "none"):
            tag = "s"
        elif place.startswith(("super", "sub")):
            tag = "sup" if place.startswith("super") else "sub"
        elif self.styles.said(style, "font-style") in _ITALIC:
            tag = "em"
        elif self.styles.said(style, "font-weight") in _BOLD:
            tag = "strong"
        self.children(element, etree.SubElement(into, tag))

    def link(self, element: Element, into: Element) -> None:
        made = etree.SubElement(into, "a")
        made.set("href", element.get(_LINK) or "")
        self.children(element, made)

    def listing(self, element: Element, into: Element) -> None:
        style = element.get(f"{TEXT}style-name") or (self.lists[-1] if self.lists else "")
        self.lists.append(style)
        self.depth += 1
        numbered = self.styles.is_numbered(style, level=self.depth)
        made = etree.SubElement(into, "ol" if numbered else "ul")
        first = next((one.get(f"{TEXT}start-value") for one in element), None)
        if numbered and first:
            made.set("start", first)
        self.children(element, made)
        self.depth -= 1
        self.lists.pop()

    def item(self, element: Element, into: Element) -> None:
        self.children(element, etree.SubElement(into, "li"))

    def table(self, element: Element, into: Element) -> None:
        self.children(element, etree.SubElement(into, "table"))

    def head_rows(self, element: Element, into: Element) -> None:
        self.children(element, etree.SubElement(into, "thead"))

    def row(self, element: Element, into: Element) -> None:
        made = etree.SubElement(into, "tr")
        is_head = local_name(into) == "thead"
        for cell in element:
            if local_name(cell) == "table-cell":
                twin = etree.SubElement(made, "th" if is_head else "td")
                for ours, theirs in (("colspan", "columns"), ("rowspan", "rows")):
                    if told := cell.get(f"{_TABLE}number-{theirs}-spanned"):
                        twin.set(ours, told)
                self.children(cell, twin)

    def note(self, element: Element, into: Element) -> None:
        identity = f"note-{len(self.notes) + 1}"
        mark = etree.SubElement(into, "a", {"href": f"#{identity}", "role": "doc-noteref"})
        mark.text = next((all_text(one) for one in element if _is(one, "note-citation")), "")
        made = etree.Element("aside", {"id": identity, "role": "doc-footnote"})
        self.notes.append(made)
        for body in element:
            if _is(body, "note-body"):
                self.children(body, made)

    def frame(self, element: Element, into: Element) -> None:
        """Give a formula, a picture by its description, or the paragraphs of a text box."""
        objects = [one for one in element if _is(one, "object")]
        formula = self.formula(objects[0].get(_LINK) or "") if objects else None
        if formula is not None:
            into.append(formula)
            return
        images = [one for one in element if _is(one, "image")]
        if not images:
            for one in objects:
                self.findings.leave_out(
                    one.get(_LINK) or "object", reason="embedded object", place=Place()
                )
            self.children(element, into)
            return
        told = (all_text(one) for name in ("desc", "title") for one in element if _is(one, name))
        alt = next((text for text in told if text), None)
        made = etree.SubElement(into, "img", {"src": images[0].get(_LINK) or ""})
        if alt:
            made.set("alt", alt)

    def blank(self, _element: Element, into: Element) -> None:
        _append(into, " ")

    def line_break(self, _element: Element, into: Element) -> None:
        etree.SubElement(into, "br")


_BUILDERS: dict[str, Callable[[_Making, Element, Element], None]] = {
    "h": _Making.heading,
    "p": _Making.paragraph,
    "span": _Making.span,
    "a": _Making.link,
    "list": _Making.listing,
    "list-item": _Making.item,
    "list-header": _Making.item,
    "table": _Making.table,
    "table-header-rows": _Making.head_rows,
    "table-row": _Making.row,
    "note": _Making.note,
    "frame": _Making.frame,
    "s": _Making.blank,
    "tab": _Making.blank,
    "line-break": _Making.line_break,
}


def _quote(into: Element) -> Element:
    """Give the block quote that goes on, or a new one."""
    last = into[-1] if len(into) else None
    if last is not None and last.tag == "blockquote":
        return last
    return etree.SubElement(into, "blockquote")


def _is(element: Element, name: str) -> bool:
    return local_name(element) == name


def _append(into: Element, text: str) -> None:
    """Put text behind all that stands in an element."""
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
    else:
        into.text = (into.text or "") + text
