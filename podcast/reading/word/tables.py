"""The head of a Word table: marked to be repeated, or told by its look."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import W, child, drop, switch, text_in, value
from podcast.reading.word.styles import Styles

_FIRST_ROW = 0x0020  # of w:tblLook's w:val
_LONGEST = 60  # characters of a column's name
_MOST_PLACES = 60  # columns: Word has 63
_LARGE, _SHARE = (
    400,
    0.6,
)  # characters, and part of a table's text, in the cell that holds an article
_FIGURES = re.compile(r"[<>≤≥~±+−–-]?\s*[$€£]?\d[\d.,:/–-]*\s*\S{0,4}")


def fill_rows(tree: Element, *, findings: Findings, place_of: PlaceOf) -> None:
    """Give rows the empty cells that they leave out, and the places that old files merge.

    Word shows no words of a cell that goes on from the one above it: they are listed.
    """
    for row in tree.iter(f"{W}tr"):
        properties = child(row, "trPr")
        marked = child(properties, "tblHeader")
        if marked is not None and switch(properties, "tblHeader") is False:
            drop(marked)
        _fill(row, before=_places(child(properties, "gridBefore")))
        row.extend(_cell() for _ in range(_places(child(properties, "gridAfter"))))
        _join_across(row)
        for cell in row.iterchildren(f"{W}tc"):
            goes_on = child(cell, "tcPr", "vMerge")
            if goes_on is not None and value(goes_on) in ("", "continue"):
                reason = "words below a merged cell"
                findings.leave_out(text_in(cell), reason=reason, place=place_of(cell))


def _fill(row: Element, *, before: int) -> None:
    first = next(row.iterchildren(f"{W}tc"), None)
    if first is not None:
        for _ in range(before):
            first.addprevious(_cell())


def _places(told: Element | None) -> int:
    count = value(told)
    return min(int(count), _MOST_PLACES) if count.isascii() and count.isdigit() else 0


def _cell() -> Element:
    cell = etree.Element(f"{W}tc")
    etree.SubElement(cell, f"{W}p")
    return cell


def _join_across(row: Element) -> None:
    """Make one wide cell of those that old files merge beside each other."""
    wide: Element | None = None
    for cell in list(row.iterchildren(f"{W}tc")):
        merge = child(cell, "tcPr", "hMerge")
        if merge is None:
            wide = None
        elif value(merge) == "restart":
            wide = cell
        elif wide is not None:
            properties = child(wide, "tcPr")
            span = child(properties, "gridSpan")
            if span is None and properties is not None:
                span = etree.SubElement(properties, f"{W}gridSpan")
            if span is not None:
                span.set(f"{W}val", str(max(_places(span), 1) + 1))
            wide.extend([one for one in cell if one.tag == f"{W}p" and text_in(one).strip()])
            drop(cell)


def mark_heads(tree: Element, *, styles: Styles) -> None:
    """Mark the first row of each table as its head where it looks like one."""
    for table in tree.iter(f"{W}tbl"):
        rows = list(table.iterchildren(f"{W}tr"))
        marked = any(child(row, "trPr", "tblHeader") is not None for row in rows[:1])
        if len(rows) > 1 and not marked and _is_head(table, rows, styles=styles):
            _mark(rows[0])
        elif not marked and _has_two_heads(rows, styles=styles):
            _mark(rows[0])
            _mark(rows[1])


def unfold_layouts(tree: Element, *, styles: Styles) -> None:
    """Put the text that a table of one cell frames, or that a table lays out, into the open."""
    for table in reversed(list(tree.iter(f"{W}tbl"))):
        cells = [
            cell for row in table.iterchildren(f"{W}tr") for cell in row.iterchildren(f"{W}tc")
        ]
        parent = table.getparent()
        if parent is None or not (len(cells) == 1 or _lays_out(cells, styles=styles)):
            continue
        parts = [one for cell in cells for one in cell if one.tag in (f"{W}p", f"{W}tbl")]
        at = parent.index(table)
        parent[at : at + 1] = parts


def _lays_out(cells: Sequence[Element], *, styles: Styles) -> bool:
    """Say whether one cell holds most of the text, under headings, as none of a table does."""
    heaviest = max(cells, key=lambda cell: len(text_in(cell)), default=None)
    if heaviest is None:
        return False
    names = [styles.name_of(p) for p in heaviest.iter(f"{W}p") if text_in(p).strip()]
    headed = any(name == "title" or name.startswith("heading ") for name in names)
    everything = sum(len(text_in(cell)) for cell in cells)
    return headed and len(text_in(heaviest)) >= max(_LARGE, _SHARE * everything)


def _mark(row: Element) -> None:
    properties = child(row, "trPr")
    if properties is None:
        properties = etree.Element(f"{W}trPr")
        row.insert(0, properties)
    etree.SubElement(properties, f"{W}tblHeader")


def _has_two_heads(rows: Sequence[Element], *, styles: Styles) -> bool:
    """Say whether two bold rows of names stand above one that is not bold."""
    if len(rows) < 3 or not _stands_out(rows[1:], styles=styles):
        return False
    upper, lower = (
        [text_in(cell).strip() for cell in row.iterchildren(f"{W}tc")] for row in rows[:2]
    )
    named = [text for text in upper if text]
    return (
        len(lower) > 1
        and len(upper) > 1
        and _could_be_names([text or "-" for text in lower])
        and bool(named)
        and _could_be_names(named)
        and _is_bold(rows[0], styles=styles)
    )


def _is_head(table: Element, rows: Sequence[Element], *, styles: Styles) -> bool:
    cells = [[text_in(cell).strip() for cell in row.iterchildren(f"{W}tc")] for row in rows]
    head, body = cells[0], [row for row in cells[1:] if any(row)]
    if len(head) < 2 or not body or not _could_be_names(head):
        return False
    if _stands_out(rows, styles=styles):
        return True
    if not _first_row_differs(table):
        return False
    if _styled_first_row(table, styles=styles):
        return True
    return len(head) > 2 or any(_FIGURES.fullmatch(cell) for row in body for cell in row[1:])


def _could_be_names(head: Sequence[str]) -> bool:
    """Say whether texts may be the names of columns: short, all there but the first, no figures."""
    named = head[1:] if not head[0] else head
    return all(
        text and len(text) <= _LONGEST and not text.endswith((".", ":")) for text in named
    ) and not any(_FIGURES.fullmatch(text) and not _is_year(text) for text in named)


def _is_year(text: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", text))


def _stands_out(rows: Sequence[Element], *, styles: Styles) -> bool:
    """Say whether the first row is bold and the next is not."""
    return _is_bold(rows[0], styles=styles) and not _is_bold(rows[1], styles=styles)


def _is_bold(row: Element, *, styles: Styles) -> bool:
    shown = [p for p in row.iter(f"{W}p") if text_in(p).strip()]
    return bool(shown) and all(styles.all_bold(p) for p in shown)


def _first_row_differs(table: Element) -> bool:
    look = child(table, "tblPr", "tblLook")
    if look is None:
        return False
    own = look.get(f"{W}firstRow")
    if own is not None:
        return own in ("1", "true", "on")
    try:
        return bool(int(value(look) or "0", 16) & _FIRST_ROW)
    except ValueError:
        return False


def _styled_first_row(table: Element, *, styles: Styles) -> bool:
    """Say whether the table's style gives first rows a look of their own."""
    return any(
        part.get(f"{W}type") == "firstRow"
        for style in styles.chain(value(child(table, "tblPr", "tblStyle")))
        for part in style.iter(f"{W}tblStylePr")
    )
