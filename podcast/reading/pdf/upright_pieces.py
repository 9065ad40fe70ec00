"""The pieces of a page as a reader sees them: the page turned upright, capitals not torn apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from podcast.reading.pdf.pieces import Piece

_INITIAL = re.compile(r"(?:^|\s)[^\W\d_a-zß-ÿ]$")
_SMALL = (0.6, 0.9)  # times the size of capitals: small ones
_WIDEST = 1.0  # capital, in its size
_SPACE = 0.35


def mended(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Give the pieces of all pages so."""
    pages = groupby(pieces, key=lambda piece: piece.page)
    return tuple(one for _, page in pages for one in _untorn(_upright(list(page))))


def _upright(pieces: Sequence[Piece]) -> list[Piece]:
    """Turn a page as most of its text stands; what is turned otherwise stays so."""
    letters: Counter[int] = Counter()
    for piece in pieces:
        letters[piece.turn] += len(piece.text)
    most = letters.most_common(1)[0][0] if letters else 0
    if not most:
        return list(pieces)
    turned = []
    for piece in pieces:
        x, y = _turned(piece.x, piece.y, quarters=most)
        turned.append(replace(piece, x=x, y=y, turn=(piece.turn - most) % 4))
    return turned


def _turned(x: float, y: float, *, quarters: int) -> tuple[float, float]:
    for _ in range(quarters):
        x, y = y, -x
    return x, y


def _untorn(pieces: Sequence[Piece]) -> list[Piece]:
    """Join capitals to the small capitals behind them, which a gap of their size seems to part."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1] if kept else None
        torn = last is not None and _is_torn(last, piece)
        kept.append(replace(piece, text=piece.text.lstrip()) if torn else piece)
    return kept


def _is_torn(last: Piece, piece: Piece) -> bool:
    letters = last.text.strip()
    reach = (_WIDEST + _SPACE * (last.text != letters)) * last.size
    return (
        piece.text.startswith(" ")
        and piece.text.isupper()
        and len(letters) == 1
        and bool(_INITIAL.search(last.text))
        and _SMALL[0] * last.size <= piece.size <= _SMALL[1] * last.size
        and abs(piece.y - last.y) < 0.1 * last.size
        and 0 < piece.x - last.x <= reach
    )
