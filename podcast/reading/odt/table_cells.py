"""The cells of an OpenDocument table: written once for several, and named as heads by style."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.reading.odt.styles import TEXT, OdtStyles
from podcast.reading.tree import Element, all_text, local_name

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
"""The namespace of tables, as it stands before a name."""

_MOST = 50  # times that a cell may stand; a file may claim any number


def each_cell(row: Element) -> Iterator[Element]:
    """Give what stands in a row, a cell as often as it says that it is repeated.

    Empty cells at the end fill the page of a spreadsheet, and stand once.
    """
    last = next(row.iterchildren(reversed=True), None)
    for cell in row:
        told = cell.get(f"{TABLE}number-columns-repeated") or "1"
        times = min(int(told), _MOST) if told.isascii() and told.isdigit() else 1
        for _ in range(1 if cell is last and not all_text(cell) else times):
            yield cell


def is_named_head(cell: Element, styles: OdtStyles) -> bool:
    """Say whether all paragraphs of a cell have the style that names heads of tables."""
    paragraphs = [one for one in cell if local_name(one) in ("p", "h")]
    return bool(paragraphs) and all(
        "table heading" in styles.names(one.get(f"{TEXT}style-name") or "") for one in paragraphs
    )
