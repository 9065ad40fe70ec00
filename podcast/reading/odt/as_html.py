"""The elements of an OpenDocument text as those of HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.odt.elements import (
    CAPTION,
    CONTENTS,
    LEVELS,
    SKIPPED,
    append_text,
    code_in,
    hides,
    is_a,
    is_placeholder,
    kind_of,
    last_of,
    quote_in,
    show_symbols,
    text_in_lines,
)
from podcast.reading.odt.numbering import Counts, OdtNumbering, is_bare, is_heading
from podcast.reading.odt.paragraph_looks import BOLD, look_of
from podcast.reading.odt.styles import TEXT, OdtStyles
from podcast.reading.odt.table_cells import TABLE, each_cell, is_named_head
from podcast.reading.tree import Element, all_text, local_name
from podcast.reading.unmarked.headings_by_look import Look
from podcast.reading.word.bylines import AUTHOR, DATE
from podcast.reading.word.symbol_fonts import is_symbol

LINK = "{http://www.w3.org/1999/xlink}href"
"""The attribute that names the part of an object, or the address of a link."""

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_DRAWN = frozenset({f"{_SVG}title", f"{_SVG}desc"})  # of a picture, which tells them itself
_HIDING = f"{TEXT}hidden-paragraph"  # a field that hides the paragraph in which it stands
_LEVELS = frozenset(map(str, range(1, 11)))
_ITALIC = ("italic", "oblique")


def as_html(
    content: Element,
    *,
    styles: OdtStyles,
    findings: Findings,
    formula: Callable[[Element], Element | None] = lambda _holder: None,
) -> tuple[Element, dict[Element, Look]]:
    """Give the body of the text as HTML elements, and how its paragraphs look.

    What is hidden is left out and listed. ``formula`` gives the MathML of an object in the
    text, or None where it is none.
    """
    body = etree.Element("body")
    # Not the first of that name: a format of dates has "text" between its figures.
    text = next(content.iter(f"{_OFFICE}text"), None)
    made = _Making(styles, findings, OdtNumbering(styles), formula)
    if text is not None:
        made.children(text, body)
    for note in made.notes:
        body.append(note)
    return body, made.looks


@dataclass(slots=True)
class _Making:
    """One walk; ``depth`` counts the lists around what is being made.

    ``label`` is the number that a list gives to the heading that comes next.
    """

    styles: OdtStyles
    findings: Findings
    numbering: OdtNumbering
    formula: Callable[[Element], Element | None]
    notes: list[Element] = field(default_factory=list)
    looks: dict[Element, Look] = field(default_factory=dict)
    depth: int = 0
    lists: list[str] = field(default_factory=list)
    counts: Counts = field(default_factory=dict)
    label: str = ""

    def children(self, element: Element, into: Element) -> None:
        """Put what stands in an element into its HTML twin."""
        append_text(into, element.text or "")
        for child in element:
            self.element(child, into)
            append_text(into, child.tail or "")

    def element(self, element: Element, into: Element) -> None:
        """Put one element into its HTML parent."""
        name = local_name(element)
        if name in SKIPPED or element.tag in _DRAWN:
            return
        if self._is_hidden(element) or name in CONTENTS or is_placeholder(element):
            usual = "empty form field" if is_placeholder(element) else "hidden text"
            reason = CONTENTS.get(name, usual)
            made = next((one for one in element if is_a(one, "index-body")), element)
            self.findings.leave_out(text_in_lines(made), reason=reason, place=Place())
            return
        build = _BUILDERS.get(name)
        if build is None:
            self.children(element, into)
        else:
            build(self, element, into)

    def _is_hidden(self, element: Element) -> bool:
        """Say whether an element is not shown, by its style, its field or its own word."""
        name = local_name(element)
        if name == "hidden-text":
            return element.get(f"{TEXT}is-hidden") != "false"
        if name == "section" and element.get(f"{TEXT}display") in ("none", "condition"):
            return element.get(f"{TEXT}is-hidden") != "false"
        if name in ("p", "h") and any(hides(one) for one in element.iter(_HIDING)):
            return True
        return self.styles.is_hidden(element.get(f"{TEXT}style-name") or "")

    def heading(self, element: Element, into: Element) -> None:
        told = element.get(f"{TEXT}outline-level") or "1"
        level = int(told) if told in _LEVELS else 1
        made = etree.SubElement(into, f"h{min(level + 1, 6)}")
        number = self.label if self.lists else self.numbering.heading(element, level=level)
        self.label = ""
        made.text = f"{number} " if number else None
        self.children(element, made)

    def paragraph(self, element: Element, into: Element) -> None:
        names = self.styles.names(element.get(f"{TEXT}style-name") or "")
        kind = kind_of(names)
        if kind in LEVELS or kind == "title":
            made = etree.SubElement(into, LEVELS.get(kind, "h1"))
        elif kind in (AUTHOR, DATE, CAPTION):
            made = etree.SubElement(into, "p", {"class": kind})
        elif "quotations" in names:
            made = etree.SubElement(quote_in(into), "p")
        elif "preformatted text" in names:
            made = code_in(into)
        elif "horizontal line" in names and not all_text(element):
            made = etree.SubElement(into, "hr")
        else:
            made = etree.SubElement(into, "p")
            self.looks[made] = look_of(element, self.styles)
        self.children(element, made)

    def span(self, element: Element, into: Element) -> None:
        style = element.get(f"{TEXT}style-name") or ""
        place = self.styles.said(style, "text-position")
        tag = ""
        if self.styles.said(style, "text-line-through-style") not in ("", "none"):
            tag = "s"
        elif place.startswith(("super", "sub")):
            tag = "sup" if place.startswith("super") else "sub"
        elif self.styles.said(style, "font-style") in _ITALIC:
            tag = "em"
        elif self.styles.said(style, "font-weight") in BOLD:
            tag = "strong"
        if is_symbol(
            self.styles.said(style, "font-name") or self.styles.said(style, "font-family")
        ):
            made = etree.SubElement(into, "span")
            self.children(element, made)
            show_symbols(made)
            return
        # LibreOffice keeps who wrote what in spans that mean nothing: one for each few words.
        self.children(element, etree.SubElement(into, tag) if tag else into)

    def link(self, element: Element, into: Element) -> None:
        made = etree.SubElement(into, "a")
        made.set("href", element.get(LINK) or "")
        self.children(element, made)

    def listing(self, element: Element, into: Element) -> None:
        style = element.get(f"{TEXT}style-name") or (self.lists[-1] if self.lists else "")
        outer = self.counts
        if not self.lists:
            self.counts = self.numbering.counts_of(element, style=style)
        self.lists.append(style)
        self.depth += 1
        form = self.styles.list_number(style, level=self.depth).form
        made = etree.Element("ol" if form else "ul", {"type": form} if form else {})
        for item in element:
            made = self._item(item, made, into)
        self.depth -= 1
        self.lists.pop()
        self.counts = outer

    def _item(self, item: Element, made: Element, into: Element) -> Element:
        """Put one item into its list, and give the list that goes on behind it.

        An item that only leads to deeper lists is none, nor is a paragraph without a number: it
        goes on with the item before it. A numbered heading is no item.
        """
        if is_bare(item) or is_a(item, "list-header"):
            before = last_of(made)
            self.children(item, into if before is None else before)
            return made
        number = self._count(item) if is_a(item, "list-item") else 0
        if is_heading(item) and made.tag == "ol":
            style, level = self.lists[-1], self.depth
            self.label = self.numbering.label(self.counts, style=style, level=level)
            self.children(item, into)
            return etree.Element(made.tag, {"type": form} if (form := made.get("type")) else {})
        if made.getparent() is None:
            into.append(made)
        twin = etree.SubElement(made, "li", {"value": str(number)} if number else {})
        self.children(item, twin)
        return made

    def _count(self, item: Element) -> int:
        return self.numbering.next(item, self.counts, style=self.lists[-1], level=self.depth)

    def table(self, element: Element, into: Element) -> None:
        self.children(element, etree.SubElement(into, "table"))

    def head_rows(self, element: Element, into: Element) -> None:
        self.children(element, etree.SubElement(into, "thead"))

    def row(self, element: Element, into: Element) -> None:
        made = etree.SubElement(into, "tr")
        is_head = local_name(into) == "thead"
        for cell in each_cell(element):
            if local_name(cell) == "table-cell":
                named = is_head or is_named_head(cell, self.styles)
                twin = etree.SubElement(made, "th" if named else "td")
                for ours, theirs in (("colspan", "columns"), ("rowspan", "rows")):
                    if told := cell.get(f"{TABLE}number-{theirs}-spanned"):
                        twin.set(ours, told)
                self.children(cell, twin)

    def note(self, element: Element, into: Element) -> None:
        identity = f"note-{len(self.notes) + 1}"
        mark = etree.SubElement(into, "a", {"href": f"#{identity}", "role": "doc-noteref"})
        mark.text = next((all_text(one) for one in element if is_a(one, "note-citation")), "")
        made = etree.Element("aside", {"id": identity, "role": "doc-footnote"})
        self.notes.append(made)
        for body in element:
            if is_a(body, "note-body"):
                self.children(body, made)

    def frame(self, element: Element, into: Element) -> None:
        """Give a formula, a picture by its description, or the paragraphs of a text box."""
        objects = [one for one in element if is_a(one, "object")]
        formula = self.formula(objects[0]) if objects else None
        if formula is not None:
            into.append(formula)
            return
        images = [one for one in element if is_a(one, "image")]
        if not images:
            for one in objects:
                self.findings.leave_out(
                    one.get(LINK) or "object", reason="embedded object", place=Place()
                )
            self.children(element, into)
            return
        told = (all_text(one) for name in ("desc", "title") for one in element if is_a(one, name))
        alt = next((text for text in told if text), None)
        made = etree.SubElement(into, "img", {"src": images[0].get(LINK) or "picture"})
        if alt:
            made.set("alt", alt)

    def blank(self, _element: Element, into: Element) -> None:
        append_text(into, " ")

    def ruby(self, element: Element, into: Element) -> None:
        """Keep the characters below small glosses, and list the glosses."""
        for one in element:
            if is_a(one, "ruby-base"):
                self.children(one, etree.SubElement(into, "span"))
            elif is_a(one, "ruby-text"):
                reason = "reading aid above characters"
                self.findings.leave_out(all_text(one), reason=reason, place=Place())

    def line_break(self, _element: Element, into: Element) -> None:
        etree.SubElement(into, "br")


_BUILDERS: dict[str, Callable[[_Making, Element, Element], None]] = {
    "h": _Making.heading,
    "p": _Making.paragraph,
    "span": _Making.span,
    "a": _Making.link,
    "list": _Making.listing,
    "table": _Making.table,
    "table-header-rows": _Making.head_rows,
    "table-row": _Making.row,
    "note": _Making.note,
    "frame": _Making.frame,
    "ruby": _Making.ruby,
    "s": _Making.blank,
    "tab": _Making.blank,
    "line-break": _Making.line_break,
}
