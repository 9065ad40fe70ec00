"""A cell with figures as it is said behind its head: "Date: 1/11" is a day, "Age: 12/52" weeks.

Rules for spoken forms look at the words before a figure. In a table those are the name of the
column and that of the row, which a listener has just heard.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Piece, Span
from podcast.narration.narrator import Narrator
from podcast.narration.pieces import cut, shown, spoken
from podcast.narration.spans_to_pieces import prose

_PLAIN = re.compile("[0-9]{0,2}|[-\u2013\u2212+±].*", re.DOTALL)  # a sign needs no head to be one
_DAY = re.compile("[0-3]?[0-9][/.][0-3]?[0-9][.]?(?:[/.]?(?:[0-9]{2}|[0-9]{4}))?")
_DIALLED = frozenset({"telephone", "emergency-numbers"})
"""Rules that a head alone does not allow: "Number: 999" of boys; ``dialled_cells`` knows better."""
_LONG = 60  # characters: a longer cell is prose, and a longer name tells a sentence of its own


def under_its_head(
    cell: tuple[Span, ...], *, names: Sequence[str], narrator: Narrator
) -> Sequence[Piece]:
    """The pieces of a cell behind the first of ``names`` that changes them; else of it alone."""
    alone = prose(cell, narrator=narrator)
    text = "".join(span.text for span in cell)
    if len(text) > _LONG or not any(map(str.isdecimal, text)) or _PLAIN.fullmatch(text.strip()):
        return alone
    dated = narrator.words.listed("date_heads") if _DAY.fullmatch(text.strip()) else ()
    on_a_day = narrator.words.say("before_a_day")
    for name in names:
        before = f"{on_a_day} " if name.casefold() in dated else _named(name)
        told = _behind(before, cell, narrator=narrator) if 0 < len(name) <= _LONG else ()
        is_dialled = any(piece.rule in _DIALLED for piece in told)
        if told and not is_dialled and spoken(told) != spoken(alone):
            return told
    return alone


def _named(name: str) -> str:
    return name + (" " if name.endswith((":", ".", "?", "!")) else ": ")


def _behind(before: str, cell: tuple[Span, ...], *, narrator: Narrator) -> Sequence[Piece]:
    """What is said of a cell behind other words; nothing where the two are said as one."""
    said = prose((Span(before), *cell), narrator=narrator)
    parts = cut(said, at=[len(before)])
    return parts[1] if len(parts) > 1 and shown(parts[0]) == before else ()
