"""Brackets and bars of a formula, and the function that is applied to what is in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.narration.maths.kinds_of_parts import (
    base_text,
    closing,
    is_argument,
    is_called,
    letter_of,
    partner,
    text_of,
)
from podcast.narration.maths.speaker import Said, Speaker
from podcast.narration.maths.tree import APPLIED, Fraction, Grid, Node, Row, Scripted

_GRIDS = {"(": "matrix", "[": "matrix", "{": "matrix", "|": "determinant", "‖": "determinant"}
_CLOSED = {"(": ")", "[": "]", "{": "}", "|": "|", "‖": "‖"}
_BARS = {"|": "absolute", "‖": "norm"}
_ROUNDED = {"⌊": ("⌋", "floor"), "⌈": ("⌉", "ceiling")}
_MODULO = re.compile(r"mod", re.IGNORECASE)


def bracketed(speaker: Speaker, items: Sequence[Node], at: int) -> Said:
    """A matrix, cases, a binomial or a value between bars, with its brackets."""
    text, following = text_of(items[at]), items[at + 1] if at + 1 < len(items) else None
    if isinstance(following, Grid) and text in _GRIDS:
        return _grid(speaker, items, at, grid=following)
    if text in _BARS and (end := partner(items, at)):
        return _pair(speaker, items, at, end=end, shape=_BARS[text])
    if text in _ROUNDED:
        closer, shape = _ROUNDED[text]
        ends = (n for n in range(at + 2, len(items)) if base_text(items[n]) == closer)
        return _pair(speaker, items, at, end=end, shape=shape) if (end := next(ends, 0)) else None
    if text == "(" and _MODULO.fullmatch(text_of(following)) and (end := closing(items, at)):
        return end - at + 1, speaker.row(items[at + 1 : end])
    close = base_text(items[at + 2]) if at + 2 < len(items) else ""
    if not (text in {"(", "["} and close in {")", "]"}):
        return None
    is_choice = isinstance(following, Fraction) and not following.bar
    return (
        (3, speaker.with_scripts(speaker.say(items[at + 1]), items[at + 2])) if is_choice else None
    )


def _grid(speaker: Speaker, items: Sequence[Node], at: int, *, grid: Grid) -> Said:
    text = text_of(items[at])
    closer = items[at + 2] if at + 2 < len(items) else Row(())
    is_closed = base_text(closer) == _CLOSED[text]
    if not is_closed:
        return (2, speaker.grid(grid, shape="cases")) if text == "{" else None
    return 3, speaker.with_scripts(speaker.grid(grid, shape=_GRIDS[text]), closer)


def _pair(speaker: Speaker, items: Sequence[Node], at: int, *, end: int, shape: str) -> Said:
    inner = speaker.row(items[at + 1 : end])
    said = speaker.catalogue.shape(shape, a=inner)
    return end - at + 1, speaker.with_scripts(said, items[end])


def called(speaker: Speaker, items: Sequence[Node], at: int) -> Said:
    """A function with what stands in its brackets."""
    one, start = items[at], at + 1
    applied = start < len(items) and text_of(items[start]) == APPLIED
    start += applied
    opening = text_of(items[start]) if start < len(items) else ""
    known = is_called(one, speaker.catalogue)
    if opening == "[" and (known or applied):
        return start - at, speaker.catalogue.shape("of_only_applied", a=speaker.say(one))
    if opening != "(" or not (end := closing(items, start)):
        return None
    inner = items[start + 1 : end]
    letter = letter_of(one)
    if not (known or applied or (letter and is_argument(inner) and base_text(inner[0]) != letter)):
        return None
    words = speaker.row(inner, inside="(") + ("" if len(inner) == 1 else ",")
    said = speaker.catalogue.shape("applied", a=speaker.say(one), b=words)
    return end - at + 1, speaker.with_scripts(said, items[end])


def evaluated(speaker: Speaker, node: Scripted) -> str:
    """What stands before a bar with a place below it: “…, evaluated at x equals zero”."""
    base, below = node.base, node.below
    parts = base.items if isinstance(base, Row) else (base,)
    if below is None or node.above is not None or not parts or text_of(parts[-1]) != "|":
        return ""
    if len(parts) > 1 and text_of(parts[0]) == "|":
        return ""
    before = speaker.row(parts[:-1])
    return speaker.catalogue.shape("evaluated", a=before, b=speaker.say(below))
