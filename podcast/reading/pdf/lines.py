"""The lines of a PDF without tags, put together from its pieces by where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from podcast.reading.pdf.pieces import Piece

_SHORT = 20  # characters: of longer pieces nobody can guess where they end
_GAP, _WIDE = 0.8, 2.0  # of a letter's size: between marks, and anywhere
_MANY, _FEW = 8, 4  # pieces that stand to the right: fewer must be most of their page
_MARK = re.compile(r"\d{1,3}|[*†‡]{1,3}")
_RAISED = 0.8  # times the line's size, at most: the mark of a note
_HIGHEST = 0.6  # of a line's size: what is raised more stands on another
_WIDTH = 0.5  # of a letter, in its size: what most letters come to


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, from left to right; ``size`` is that of most of its letters.

    ``column`` counts the columns of its page in the order in which they are read, and what stands
    across them as one of its own; it is 0 on a page without columns.
    """

    pieces: tuple[Piece, ...]
    size: float
    column: int = 0

    @property
    def page(self) -> int:
        """The page, counted from 0."""
        return self.pieces[0].page

    @property
    def region(self) -> tuple[int, int]:
        """Its page, and its column there."""
        return self.page, self.column

    @property
    def x(self) -> float:
        """Where it begins, in points."""
        return self.pieces[0].x

    @property
    def y(self) -> float:
        """How high its letters stand, in points."""
        return max(self.pieces, key=lambda piece: piece.size).y

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join("".join(spaced(self.pieces)).split())

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.bold for piece in self.pieces)

    @property
    def ends(self) -> float:
        """About where it ends, in points."""
        last = self.pieces[-1]
        return last.x + len(last.text) * last.size * _WIDTH


def spaced(pieces: Sequence[Piece]) -> Iterator[str]:
    """Give the text of each piece of a line, with a space where a gap parts it from the last.

    Pieces that a file marks one by one, as the cells of a table, have none of their own.
    """
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else None
        parted = before and not before.text.endswith(" ") and not piece.text.startswith(" ")
        if before and parted and len(before.text) <= _SHORT:
            gap = piece.x - (before.x + len(before.text) * before.size * _WIDTH)
            least = _GAP if piece.mark != before.mark else _WIDE
            yield f" {piece.text}" if gap > least * piece.size else piece.text
        else:
            yield piece.text


def lines_of(pieces: Iterable[Piece]) -> list[Line]:
    """Give the lines of all pages, each page from its top down."""
    lines: list[Line] = []
    for _, page in groupby(pieces, key=lambda piece: piece.page):
        lines += sorted(_of_page(list(page)), key=lambda line: -line.y)
    return lines


def body_size(lines: Sequence[Line]) -> float:
    """Give the size of most letters, in points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def stands_beside(page: Sequence[Line]) -> bool:
    """Say whether the text of a page stands side by side, in columns or a wide table."""
    left = min(line.x for line in page)
    width = max(line.ends for line in page) - left
    right = [
        piece
        for line in page
        for piece in line.pieces
        if piece.x > left + width * 0.4 and _begins_anew(piece, line) and len(piece.text) > 14
    ]
    least = _MANY if len(right) * 2 <= len(page) else _FEW
    return len(right) >= least and len(right) * 4 >= len(page)


def _begins_anew(piece: Piece, line: Line) -> bool:
    """Say whether a piece begins its line, or stands behind a gap in it."""
    at = line.pieces.index(piece)
    if at == 0:
        return True
    before = line.pieces[at - 1]
    return piece.x - (before.x + len(before.text) * before.size * _WIDTH) > 1.2 * piece.size


def _of_page(pieces: Sequence[Piece]) -> list[Line]:
    runs: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: -one.y):
        near = next((run for run in runs[:-3:-1] if _beside(run[0], piece)), None)
        if near is None:
            runs.append([piece])
        else:
            near.append(piece)
            if piece.size > near[0].size:  # what a line is measured by stands first
                near[0], near[-1] = near[-1], near[0]
    return [line_of(run) for run in runs]


def is_raised(piece: Piece, line: Piece) -> bool:
    """Say whether a piece is the mark of a note, raised beside a piece of a line."""
    if not _MARK.fullmatch(piece.text.strip()) or piece.page != line.page:
        return False
    up = (piece.y - line.y) / line.size if line.size else 0.0
    is_small = piece.size < _RAISED * line.size
    return (0.1 if is_small else 0.25) < up < _HIGHEST and piece.size <= line.size


def _beside(one: Piece, other: Piece) -> bool:
    """Say whether two pieces stand on one line: a raised figure is smaller than its line."""
    if is_raised(other, one) or is_raised(one, other):
        return True
    sizes = sorted((one.size, other.size))
    reach = 0.45 if sizes[0] < sizes[1] * 0.85 else 0.25
    return abs(other.y - one.y) < reach * sizes[1]


def line_of(run: Sequence[Piece]) -> Line:
    """Put the pieces of a line together."""
    pieces = tuple(sorted(run, key=lambda piece: piece.x))
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[piece.size] += len(piece.text)
    return Line(pieces, sizes.most_common(1)[0][0])
