"""Small readings of an OpenDocument's elements, and small steps in making those of HTML."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from podcast.reading.odt.styles import TEXT
from podcast.reading.tree import Element, local_name
from podcast.reading.word.bylines import AUTHOR, DATE
from podcast.reading.word.symbol_fonts import as_symbols

_PARTING = frozenset({"p", "h", "tab", "s", "line-break"})
SKIPPED = frozenset(
    {
        *("object", "object-ole", "binary-data"),  # in a flat file they stand in the text
        *("tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms"),
        *("bookmark", "bookmark-start", "bookmark-end", "change", "change-start", "change-end"),
        *(
            "soft-page-break",
            "note-citation",
            "number",  # as LibreOffice showed it for programs that do not count
            "variable-decls",
            "user-field-decls",
            "script",
        ),
    }
)
"""What stands in a text and is none of it."""

CONTENTS = {
    "table-of-content": "table of contents",
    "illustration-index": "table of contents",
    "table-index": "table of contents",
    "alphabetical-index": "index",
    "user-index": "index",
    "object-index": "table of contents",
    "placeholder": "empty form field",
}
"""What is made from the text, or is to be filled in: left out, and why."""

CAPTION = "caption"
"""The class of a paragraph that names a table or a picture, and the style of such."""

LEVELS = {f"heading {level}": f"h{min(level + 1, 6)}" for level in range(1, 11)}
"""What paragraphs are whose style is that of a heading."""


def kind_of(names: Sequence[str]) -> str:
    """Give the first name of a style, or of what it is based on, that says what a text is."""
    kinds = ("title", "subtitle", AUTHOR, DATE, CAPTION, *LEVELS)
    return next((name for name in names if name in kinds), "")


def captions_apart(body: Element) -> None:
    """Make a figure of each picture that stands with its caption in one paragraph, as in a box."""
    for paragraph in list(body.iter("p")):
        picture = next(iter(paragraph), None)
        if paragraph.get("class") != CAPTION or picture is None or picture.tag != "img":
            continue
        paragraph.tag = "figure"
        del paragraph.attrib["class"]
        caption = etree.SubElement(paragraph, "figcaption")
        caption.text, picture.tail = picture.tail, None
        caption.extend(list(paragraph)[1:-1])


def unfold_frames(body: Element) -> None:
    """Put the text that a table of one cell frames into the open."""
    for table in reversed(list(body.iter("table"))):
        cells = [one for one in table.iter("td", "th") if next(one.iterancestors("table")) is table]
        parent = table.getparent()
        if len(cells) == 1 and parent is not None and not (cells[0].text or "").strip():
            at = parent.index(table)
            parent[at : at + 1] = list(cells[0])


def show_symbols(span: Element) -> None:
    """Write what stands in a font of symbols as what it shows; notes and lines in it stay."""
    for one in span.iter():
        if one.text and one.get("role") != "doc-noteref":
            one.text = as_symbols(one.text)
        if one.tail and one is not span:
            one.tail = as_symbols(one.tail)


def is_a(element: Element, name: str) -> bool:
    """Say whether an element has a name, whatever its namespace."""
    return local_name(element) == name


def hides(field: Element) -> bool:
    """Say whether a field hides what it stands in."""
    return field.get(f"{TEXT}is-hidden") == "true"


def text_in_lines(element: Element) -> str:
    """Give the words of an element, parted where paragraphs, tabs and blanks part them."""
    parts: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            parts += [" " if local_name(one) in _PARTING else "", one.text or ""]
        elif one is not element:
            parts.append(one.tail or "")
    return "".join(parts)


def quote_in(into: Element) -> Element:
    """Give the block quote that goes on, or a new one."""
    last = last_of(into)
    if last is not None and last.tag == "blockquote":
        return last
    return etree.SubElement(into, "blockquote")


def code_in(into: Element) -> Element:
    """Give the listing that goes on with another line, or a new one."""
    last = last_of(into)
    if last is not None and last.tag == "pre" and not (last.tail or "").strip():
        append_text(last, "\n")
        return last
    return etree.SubElement(into, "pre")


def is_placeholder(element: Element) -> bool:
    """Say whether an element is what a form says where nothing was filled in."""
    return is_a(element, "content-control") and any(
        str(name).endswith("}showing-place-holder") and told == "true"
        for name, told in element.attrib.items()
    )


def last_of(into: Element) -> Element | None:
    """Give the last child without counting those before it."""
    return next(into.iterchildren(reversed=True), None)


def append_text(into: Element, text: str) -> None:
    """Put text behind all that stands in an element."""
    if not text:
        return
    last = last_of(into)
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        into.text = (into.text or "") + text
