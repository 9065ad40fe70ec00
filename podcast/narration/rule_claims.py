"""What rules claim of a text: of two that want the same words, the earlier one has them.

A claim says how a stretch of text is spoken and by which rule. Layers of rules claim one
after the other; what an earlier layer has claimed, a later one leaves alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from podcast.model import Piece
from podcast.narration.pieces import tidy


@dataclass(frozen=True, slots=True)
class Claim:
    """Characters ``start`` to ``end`` are spoken so, by that rule."""

    start: int
    end: int
    spoken: str
    rule: str


def layered(earlier: Sequence[Claim], later: Iterable[Claim]) -> tuple[Claim, ...]:
    """Both layers in the order of the text, without later claims that touch earlier ones."""
    result: list[Claim] = []
    standing = 0
    for claim in sorted(later, key=lambda claim: claim.start):
        while standing < len(earlier) and earlier[standing].end <= claim.start:
            result.append(earlier[standing])
            standing += 1
        free = standing == len(earlier) or claim.end <= earlier[standing].start
        if free and (not result or result[-1].end <= claim.start):
            result.append(claim)
    return (*result, *earlier[standing:])


def to_pieces(text: str, claims: Sequence[Claim]) -> tuple[Piece, ...]:
    """The text in pieces; the claims are in order and do not overlap."""
    pieces: list[Piece] = []
    done = 0
    for claim in claims:
        pieces.append(Piece(text[done : claim.start], text[done : claim.start]))
        pieces.append(Piece(text[claim.start : claim.end], claim.spoken, claim.rule))
        done = claim.end
    pieces.append(Piece(text[done:], text[done:]))
    return tidy(pieces)


def to_claims(pieces: Iterable[Piece]) -> list[Claim]:
    """The claims behind pieces: what is spoken otherwise than it is shown."""
    claims: list[Claim] = []
    start = 0
    for piece in pieces:
        end = start + len(piece.shown)
        if piece.rule or piece.shown != piece.spoken:
            claims.append(Claim(start, end, piece.spoken, piece.rule))
        start = end
    return claims


def with_space_before(claims: Sequence[Claim], *, text: str) -> list[Claim]:
    """Claims in which a note mark goes together with the space before it."""
    result: list[Claim] = []
    for claim in claims:
        start = claim.start
        floor = result[-1].end if result else 0
        if not claim.spoken and claim.rule == "note mark":
            while start > floor and text[start - 1] == " ":
                start -= 1
        result.append(Claim(start, claim.end, claim.spoken, claim.rule))
    return result
