"""The micro sign, which a repaired text has as the Greek letter: "25 μg".

German, French and Spanish know their units by the sign itself; what is shown stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from podcast.model import Piece

_GREEK, _SIGN = "\u03bc", "\u00b5"


def by_the_sign(text: str, *, respelt: Callable[[str], Iterable[Piece]]) -> tuple[Piece, ...]:
    """Respell a text whose micro signs are all the same; the pieces show it as it was written."""
    if _GREEK not in text:
        return tuple(respelt(text))
    return tuple(_as_written(respelt(text.replace(_GREEK, _SIGN)), text=text))


def _as_written(pieces: Iterable[Piece], *, text: str) -> Iterator[Piece]:
    at = 0
    for piece in pieces:
        shown = text[at : at + len(piece.shown)]
        at += len(shown)
        yield replace(piece, shown=shown, spoken=piece.spoken if piece.rule else shown)
