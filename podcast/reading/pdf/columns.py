"""Where the columns of a page begin that has no tags, and which words stand in which."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from podcast.reading.pdf.lines import Line, body_size, line_of
from podcast.reading.pdf.pieces import Piece

_NEAR = 2.0  # points within which lines begin at one place
_NARROWEST = 9.0  # letters' sizes from one column's beginning to the next
_INSET = 4.0  # sizes by which a line may be set in
_FEWEST = 5  # lines that begin a column
_SURELY = 2  # of them are enough where they make their lines longer than others
_LONGER = 1.35
_SHORT = 20  # characters: of longer pieces nobody can guess where they end
_GAP = 0.9  # of a letter's size
_WORDS = 0.6  # of it, at most, between two words of a line
_WIDTH = 0.5  # of a letter, in its size: what most letters come to
_OVER = 0.12  # of a column's width, by which a guess may reach into the next


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a page begin, in points, and how wide a letter of its text is."""

    starts: tuple[float, ...]
    size: float
    letter: float

    def parted(self, line: Line) -> tuple[Line | None, ...]:
        """Give what of a line stands in each column; nothing where it stands across them."""
        parts: list[list[Piece]] = [[] for _ in self.starts]
        for at, piece in enumerate(line.pieces):
            column = self._column_of(piece)
            if self._crosses(piece, column) or self._goes_on(line.pieces, at):
                return ()
            parts[column].append(piece)
        return tuple(line_of(part) if part else None for part in parts)

    def is_at_start(self, line: Line, column: int) -> bool:
        """Say whether a line begins where its column does, or is set in a little."""
        return -_NEAR <= line.x - self.starts[column] <= _INSET * self.size

    def width(self, column: int) -> float:
        """Give about how wide a column is, in points, with the gap behind it."""
        widths = [after - before for before, after in pairwise(self.starts)]
        return widths[column] if column < len(widths) else max(widths)

    def reach(self, line: Line) -> float:
        """Give about how wide a line is, in points."""
        last = line.pieces[-1]
        return last.x - line.x + self._wide(last)

    def _column_of(self, piece: Piece) -> int:
        return max(0, bisect_right(self.starts, piece.x + _NEAR) - 1)

    def _wide(self, piece: Piece) -> float:
        return len(piece.text.strip()) * self.letter * piece.size / self.size

    def _crosses(self, piece: Piece, column: int) -> bool:
        after = self.starts[column + 1 : column + 2]
        reach = piece.x + self._wide(piece) - self.size - _OVER * self.width(column)
        return any(reach > start for start in after)

    def _goes_on(self, pieces: Sequence[Piece], at: int) -> bool:
        """Say whether a piece goes on in the next column where the one before it ended."""
        if not at or self._column_of(pieces[at]) == self._column_of(pieces[at - 1]):
            return False
        before, piece = pieces[at - 1], pieces[at]
        is_at_start = abs(piece.x - self.starts[self._column_of(piece)]) <= _NEAR
        least = (_WORDS if is_at_start else _GAP) * piece.size
        gap = piece.x - before.x - self._wide(before)
        return len(before.text) <= _SHORT and gap <= least


def columns_of(page: Sequence[Line], *, known: Sequence[Columns] = ()) -> Columns | None:
    """Give the columns of a page, by where its lines begin; None of a page that has one.

    ``known`` are those of other pages: few lines are enough to show that a page has the same.
    """
    size = body_size(page)
    begins = [
        (piece.x, line)
        for line in page
        for at, piece in enumerate(line.pieces)
        if _may_begin(line.pieces, at)
    ]
    starts = _starts(begins, size=size, lines=len(page))
    if len(starts) > 1:
        return Columns(starts, size, _letter(page, starts))
    return next((one for one in known if _shown(one, page)), None)


def _starts(begins: Sequence[tuple[float, Line]], *, size: float, lines: int) -> tuple[float, ...]:
    groups: list[list[tuple[float, Line]]] = []
    for x, line in sorted(begins, key=lambda begun: begun[0]):
        if groups and x - groups[-1][0][0] <= 2 * _NEAR:
            groups[-1].append((x, line))
        else:
            groups.append([(x, line)])
    chosen: list[float] = []
    for group in sorted(groups, key=len, reverse=True):
        x = median(x for x, _ in group)
        apart = all(abs(x - other) >= _NARROWEST * size for other in chosen)
        if apart and (len(group) >= max(_FEWEST, lines // 6) or _are_longer(group, begins)):
            chosen.append(x)
    firsts = [median(x for x, _ in group) for group in groups if len(group) > 1]
    first = sorted(
        min([x, *(one for one in firsts if 0 < x - one < _INSET * size)]) for x in chosen
    )
    return _with_last(first, [x for x, _ in begins])


def _with_last(starts: Sequence[float], begins: Sequence[float]) -> tuple[float, ...]:
    """Give the columns with those behind them that hold few lines: all are equally wide."""
    found = list(starts)
    while len(found) > 1:
        after = found[-1] + found[-1] - found[-2]
        if not any(abs(x - after) <= _NEAR for x in begins):
            break
        found.append(after)
    return tuple(found)


def _are_longer(group: Sequence[tuple[float, Line]], begins: Sequence[tuple[float, Line]]) -> bool:
    """Say whether what begins at a place makes its lines longer than most others are."""
    inner = [line for x, line in group if x > line.x]
    here = {id(line) for line in inner}
    others = sorted(len(line.text) for _, line in begins if id(line) not in here)
    if len(inner) < _SURELY or len(others) < _FEWEST:
        return False
    usual = others[len(others) * 3 // 4]
    longer = sum(len(line.text) > _LONGER * usual for line in inner)
    return longer >= max(_SURELY, 0.6 * len(inner))


def _may_begin(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a piece begins its line, or may stand behind a gap in it."""
    if not at:
        return True
    before, piece = pieces[at - 1], pieces[at]
    ends = before.x + len(before.text.rstrip()) * before.size * _WIDTH
    return len(before.text) > _SHORT or piece.x - ends > _GAP * piece.size


def _letter(page: Sequence[Line], starts: Sequence[float]) -> float:
    """Give the width of a letter: the longest lines of the first column fill it."""
    first = [line for line in page if abs(line.x - starts[0]) <= _NEAR]
    sure = [length for line in first if (length := _before(line, starts[1]))]
    if len(sure) < _FEWEST and first:
        sure.append(round(median(len(line.text) for line in first) * 1.15))
    return (starts[1] - starts[0]) / max([1, *sure])


def _before(line: Line, start: float) -> int:
    """Give how many letters stand before the place where another column begins, or 0."""
    if not any(abs(piece.x - start) <= _NEAR for piece in line.pieces):
        return 0
    return sum(len(piece.text) for piece in line.pieces if piece.x < start - _NEAR)


def _shown(columns: Columns, page: Sequence[Line]) -> bool:
    """Say whether a page has columns of another: a line does, and few stand across them."""
    parted = [columns.parted(line) for line in page]
    begun = [
        part
        for parts in parted
        for column, part in enumerate(parts)
        if part and column and columns.is_at_start(part, column)
    ]
    return bool(begun) and sum(not parts for parts in parted) * 2 < len(page)
