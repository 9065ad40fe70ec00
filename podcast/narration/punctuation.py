"""Brackets and full stops as a voice says them: commas, or nothing.

What ``finished`` adds to a line it adds again when a script is read, so that script files
show brackets as they are typed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from podcast.model import Piece
from podcast.narration.pieces import STOP, closed, shown, tidy
from podcast.narration.rule_claims import Claim, layered, to_claims, to_pieces

BRACKET = "parenthesis"
"""The rule by which a round bracket is spoken as a comma or not at all."""

_ROUND = re.compile(r"[()]")
_NO_COMMA_AFTER = frozenset(".,;:!?…)]”’—–")


def finished(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces of one line with brackets spoken as commas, closed with a full stop."""
    line = tidy(pieces)
    text, claims = shown(line), to_claims(line)
    return closed(to_pieces(text, layered(claims, find_parentheses(text, claims=claims))))


def unfinished(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces without what ``finished`` adds."""
    kept = (piece for piece in pieces if piece.rule != STOP)
    return tidy(
        Piece(piece.shown, piece.shown) if piece.rule == BRACKET else piece for piece in kept
    )


def find_parentheses(text: str, *, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Claims that speak each pair of round brackets as commas, or as nothing.

    Only brackets that stand around words, with white space outside: "word(s)" and "f(x)"
    have none. Those in claimed text are the claim's own.
    """
    starts = [claim.start for claim in claims]
    for opening, closing in _pairs(text):
        if _claimed(opening, claims, starts) or _claimed(closing, claims, starts):
            continue
        before, after = text[:opening][-2:], text[closing + 1 : closing + 2]
        if before[-1:].isspace() or not before:
            said = _said_before(opening - 1, text, claims, starts)
            yield _opened(opening, before=said + before[-1:])
            yield Claim(closing, closing + 1, _close(text, closing, after=after), BRACKET)


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """Positions of brackets that belong together, inner ones first."""
    waiting: list[int] = []
    for found in _ROUND.finditer(text):
        if found.group() == "(":
            waiting.append(found.start())
        elif waiting:
            yield waiting.pop(), found.start()


def _claimed(position: int, claims: Sequence[Claim], starts: Sequence[int]) -> bool:
    before = bisect_right(starts, position) - 1
    return before >= 0 and claims[before].end > position


def _said_before(end: int, text: str, claims: Sequence[Claim], starts: Sequence[int]) -> str:
    """The last sign that is heard before a place: the stop of "b.d." is none, for a rule says it.

    "" at the text's beginning.
    """
    last = bisect_right(starts, end - 1) - 1
    is_claimed = last >= 0 and claims[last].end == end and claims[last].spoken
    return claims[last].spoken[-1:] if is_claimed else text[max(0, end - 1) : max(0, end)]


def _opened(opening: int, *, before: str) -> Claim:
    inside = len(before) == 2 and (before[0].isalnum() or before[0] in "\"'”’%")
    if inside and before[1] == " ":
        return Claim(opening - 1, opening + 1, ", ", BRACKET)
    return Claim(opening, opening + 1, "", BRACKET)


def _close(text: str, closing: int, *, after: str) -> str:
    ended = text[closing - 1] in ".!?…,;:"
    return "" if not after or after in _NO_COMMA_AFTER or ended else ","
