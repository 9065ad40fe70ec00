"""Tables that only lay a page out: what is in their cells is a page of its own, not a table."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.reading.tree import HEADINGS, Element, all_text, local_name, roles_of

_LARGE = 400  # characters of the cell that holds the article
_SHARE = 0.6  # of the table's text
_PARAGRAPHS = 3
_FRAMES = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td"})
_OF_DATA = frozenset({"th", "caption"})


def without_layout_tables(root: Element) -> None:
    """Make boxes of the tables, and of their rows and cells, that hold a page's text."""
    for table in list(root.iter("table")):
        if _lays_out(table):
            for part in list(_parts(table)):
                part.tag = "div"


def _parts(table: Element) -> Iterator[Element]:
    """Give a table, its rows and its cells, and nothing of the tables inside it."""
    yield table
    for child in table:
        if local_name(child) == "td":
            yield child
        elif local_name(child) in _FRAMES - {"table"}:
            yield from _parts(child)


def _lays_out(table: Element) -> bool:
    cells = [one for one in _parts(table) if local_name(one) == "td"]
    if any(local_name(inner) in _OF_DATA for one in _parts(table) for inner in one):
        return False
    said = roles_of(table) & {"presentation", "none"}
    heaviest = max(cells, key=lambda one: len(all_text(one)), default=None)
    if heaviest is None or not _holds_text(heaviest):
        return False
    text = len(all_text(heaviest))
    return bool(said) or text >= max(_LARGE, _SHARE * len(all_text(table)))


def _holds_text(cell: Element) -> bool:
    """Say whether a cell has a heading, or paragraphs, as no cell of a table of data has."""
    headed = any(local_name(one) in HEADINGS for one in cell.iterdescendants())
    return headed or sum(1 for _ in cell.iter("p")) >= _PARAGRAPHS
