"""The pieces of a line, each shown in one way and spoken in one way: cut, closed, silenced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from podcast.model import Piece

STOP = "stop"
"""The rule that ends a heading or a list's item with a full stop."""

_ENDED = re.compile(r"[.!?…:;,–—।॥؟。！？｡][\"'”’»)\]]*$")


def tidy(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The same words in as few pieces as say the same."""
    result: list[Piece] = []
    for piece in pieces:
        if not piece.shown and not piece.spoken:
            continue
        if result and not piece.rule and not result[-1].rule:
            last = result[-1]
            result[-1] = Piece(last.shown + piece.shown, last.spoken + piece.spoken)
        else:
            result.append(piece)
    return tuple(result)


def cut(pieces: Iterable[Piece], *, at: Sequence[int]) -> tuple[tuple[Piece, ...], ...]:
    """The pieces in stretches, cut at offsets of the shown text.

    An offset inside a piece that is spoken otherwise is not a place to cut at.
    """
    stretches: list[list[Piece]] = [[]]
    offset, cuts = 0, iter([*at, None])
    after = next(cuts)
    for piece in pieces:
        rest, end = piece, offset + len(piece.shown)
        while after is not None and after < end:
            plain = not rest.rule
            if plain and after > offset:
                head = rest.shown[: after - offset]
                stretches[-1].append(Piece(head, head))
                rest = Piece(rest.shown[after - offset :], rest.shown[after - offset :])
                offset = after
            if offset == after:
                stretches.append([])
            after = next(cuts)
        stretches[-1].append(rest)
        offset = end
        if after is not None and after == end and (piece.shown or after == 0):
            stretches.append([])
            after = next(cuts)
    return tuple(stretch for pieces in stretches if (stretch := tidy(pieces)))


def shown(pieces: Iterable[Piece]) -> str:
    """What is shown of pieces."""
    return "".join(piece.shown for piece in pieces)


def spoken(pieces: Iterable[Piece]) -> str:
    """What is spoken of pieces."""
    return "".join(piece.spoken for piece in pieces)


def is_heard(pieces: Iterable[Piece]) -> bool:
    """Whether there is a letter or digit to speak."""
    return any(character.isalnum() for piece in pieces for character in piece.spoken)


def closed(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces as an utterance of their own: with a full stop where nothing ends them."""
    line = list(tidy(pieces))
    said = spoken(line).rstrip()
    if not said or _ENDED.search(said) or not is_heard(line):
        return tuple(line)
    blank = Piece("", "")
    if not line[-1].rule and (tail := line[-1].shown[len(line[-1].shown.rstrip()) :]):
        body = line[-1].shown[: -len(tail)]
        line[-1], blank = Piece(body, body), Piece(tail, tail)
    return tidy([*line, Piece("", ".", STOP), blank])


def silenced(pieces: Iterable[Piece], *, rule: str) -> tuple[Piece, ...]:
    """The pieces shown and not spoken, for that reason."""
    return tuple(replace(piece, spoken="", rule=rule) for piece in pieces)
