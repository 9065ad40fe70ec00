"""Sums such as "$1.500": dollars in one country that speaks Spanish, pesos in another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from podcast.model import Line, Piece
from podcast.narration.language import primary

_PAY_IN_DOLLARS = frozenset({"US", "EC", "SV", "PR", "PA"})


def told_of_dollars(lines: Iterable[Line], *, language: str) -> Iterator[tuple[str, Line]]:
    """Give what a person is told of the first "$" heard as dollars, and its line.

    ``language`` is the show's BCP 47 tag; where its country is one of dollars nothing is told.
    """
    region = language.replace("_", "-").upper().partition("-")[2]
    if primary(language) != "es" or region in _PAY_IN_DOLLARS:
        return
    for line in lines:
        for piece in line.pieces:
            if piece.rule == "money" and piece.shown[:1] == "$" and "dólar" in piece.spoken:
                yield _told(piece), line
                return


def _told(piece: Piece) -> str:
    return (
        f"“{piece.shown}” is heard as “{piece.spoken}”; in many countries it is pesos. Name the "
        "country in the show's language, such as es-AR or es-US, or write the currency's name"
    )
