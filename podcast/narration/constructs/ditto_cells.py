"""Ditto marks in a table: a cell that says "the same as above" is heard as what stands above it."""

from __future__ import annotations

import re

from podcast.model import Table
from podcast.narration.block_texts import text_of
from podcast.narration.narrator import Narrator

_MARK = re.compile("[-–—]{0,2} ?(?:\"|″|〃|''|,,|„|“|”|′′|´´|‘‘|’’) ?[-–—]{0,2}")


def row_repeated(table: Table, *, row: int, column: int, narrator: Narrator) -> int | None:
    """The row whose cell a ditto mark or a word such as "ditto" stands for; None if it is none."""
    if not _is_ditto(table, row=row, column=column, narrator=narrator):
        return None
    above = row - 1
    while above >= 0 and _is_ditto(table, row=above, column=column, narrator=narrator):
        above -= 1
    if above < 0 or column >= len(table.rows[above]):
        return None
    # Below another sign it is one of a list of signs, and means itself.
    return above if any(map(str.isalnum, text_of(table.rows[above][column]))) else None


def _is_ditto(table: Table, *, row: int, column: int, narrator: Narrator) -> bool:
    cells = table.rows[row]
    text = text_of(cells[column]).strip() if column < len(cells) else ""
    words = narrator.words.listed("ditto")
    said = text.casefold()
    return bool(_MARK.fullmatch(text)) or said in words or said.rstrip(".") in words
