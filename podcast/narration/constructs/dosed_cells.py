"""Shorthand of prescribers alone in a cell: "SC" and "OD" are heard by the dose in their row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from podcast.model import Piece, Span
from podcast.narration.narrator import Narrator
from podcast.narration.spans_to_pieces import prose

_DOSE = re.compile(
    r"[0-9][0-9., –-]{0,12}(?:mg|mcg|µg|μg|g|m[lL]|units?|IU|UI|IE|I\.E\.|u|puffs?|tabs?|tablets?"
    r"|caps?|drops?|Tbl\.?|Tr\.?|cp|comp\.?)(?![\w/]).{0,40}"
)
_AS_IF = Span("5 mg ")
"""A dose before the cell, since rules know shorthand by one."""


def beside_a_dose(
    cell: tuple[Span, ...], *, row: Iterable[str], heads: Iterable[str], narrator: Narrator
) -> Sequence[Piece]:
    """The words of a cell that is a way or a time of giving what its row doses; else nothing.

    A row doses by a cell such as "5 mg", or by a head such as "Dose".
    """
    named = narrator.words.listed("dose_heads")
    if not any(map(_DOSE.fullmatch, row)) and not any(one.casefold() in named for one in heads):
        return ()
    dose, *told = prose((_AS_IF, *cell), narrator=narrator)
    is_shorthand = any(piece.rule == "doses" for piece in told)
    if dose.shown != _AS_IF.text.rstrip() or not is_shorthand:
        return ()
    space, *rest = told
    shown, spoken = space.shown.removeprefix(" "), space.spoken.removeprefix(" ")
    return (*([Piece(shown, spoken, space.rule)] if shown else []), *rest)
