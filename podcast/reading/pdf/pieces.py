"""The pieces of text on the pages of a PDF: what each says, where it stands, how large."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from podcast.errors import ArticleError
from podcast.reading.pdf.bounds_and_refusals import SAVE
from podcast.reading.pdf.values import value_of

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MOST_STEPS = 300_000  # of drawing, in the whole file
_MOST_BYTES = 10_000_000  # that draw one page
_SHOWS = frozenset({b"Tj", b"TJ", b"'", b'"'})
_NO_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNSEEN = 3  # the mode in which letters are not drawn: words recognised in a scan


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one type. ``x`` and ``y`` are points from the left and lower edge of its page.

    ``mark`` is the number by which tags name it; ``aside`` says that the file itself calls it no
    part of the text, as heads and feet of pages; ``turn`` is by how many quarters of a circle it
    is turned from what stands upright on its page.
    """

    text: str
    page: int
    x: float
    y: float
    size: float
    bold: bool = False
    unseen: bool = False
    mark: int | None = None
    aside: bool = False
    turn: int = 0

    @property
    def turned(self) -> bool:
        """Whether it stands on its side, or on its head."""
        return self.turn != 0


def pieces_of(reader: PdfReader, *, source: str) -> tuple[Piece, ...]:
    """Give all pieces, page by page in the order in which they are drawn.

    Raises ArticleError for pages that take too many steps to draw.
    """
    budget = _Budget(source)
    found: list[Piece] = []
    for number, page in enumerate(reader.pages):
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) > _MOST_BYTES:
            raise budget.error()
        looking = _Looking(number, page, budget)
        page.extract_text(visitor_operand_before=looking.step, visitor_text=looking.text)
        budget.check()
        found += looking.pieces
    return tuple(found)


@dataclass(slots=True)
class _Budget:
    """Counts steps and no time: the same file is read or refused on every machine."""

    source: str
    steps: int = 0

    def step(self) -> None:
        self.steps += 1
        self.check()

    def check(self) -> None:
        if self.steps > _MOST_STEPS:
            raise self.error()

    def error(self) -> ArticleError:
        return ArticleError(
            "The pages of this PDF take too many steps to draw.", where=self.source, mend=SAVE
        )


@dataclass(slots=True)
class _Looking:
    """One page while it is drawn."""

    number: int
    page: PageObject
    budget: _Budget
    pieces: list[Piece] = field(default_factory=list)
    marked: list[tuple[int | None, bool]] = field(default_factory=list)
    begun: tuple[int | None, bool] | None = None  # what was marked when the text began
    mode: int = 0
    rise: float = 0.0  # of letters above their line, which the library leaves out of their place
    risen: float = 0.0  # what it was when the text began

    def step(self, operator: Any, operands: Any, _cm: Any, _tm: Any) -> None:
        self.budget.step()
        if operator in (b"BDC", b"BMC"):
            above = self.marked[-1] if self.marked else (None, False)
            self.marked.append(self._mark(operands, above))
        elif operator == b"EMC" and self.marked:
            self.marked.pop()
        elif operator == b"Tr" and operands:
            self.mode = int(operands[0])
        elif operator == b"Ts" and operands:
            self.rise = float(operands[0])
        elif operator in _SHOWS and self.begun is None:
            self.risen = self.rise
            self.begun = self.marked[-1] if self.marked else (None, False)

    def text(self, text: Any, cm: Any, tm: Any, font: Any, size: Any) -> None:
        a, b, c, d, x, y = _product((1, 0, 0, 1, 0, self.risen), _product(tm, cm))
        if not str(text).strip():
            self._space(str(text), x=x, y=y)
            return
        mark, aside = self.begun or (self.marked[-1] if self.marked else (None, False))
        self.begun = None
        name = str(value_of(font, "/BaseFont") or "") if isinstance(font, Mapping) else ""
        self.pieces.append(
            Piece(
                text=_NO_TEXT.sub("", str(text).replace("\n", " ")),
                page=self.number,
                x=x,
                y=y,
                size=abs(float(size)) * math.sqrt(abs(a * d - b * c)),
                bold=any(word in name.lower() for word in ("bold", "black", "heavy", "-medi")),
                unseen=self.mode == _UNSEEN,
                mark=mark,
                aside=aside,
                turn=_quarters(a, b),
            )
        )

    def _space(self, text: str, *, x: float, y: float) -> None:
        """Put a space that is drawn alone behind what it follows on its line."""
        last = self.pieces[-1] if self.pieces else None
        if " " in text and last and abs(last.y - y) < last.size and x > last.x:
            self.pieces[-1] = replace(last, text=f"{last.text.rstrip()} ")

    def _mark(self, operands: Sequence[Any], above: tuple[int | None, bool]) -> Any:
        aside = above[1] or (bool(operands) and operands[0] == "/Artifact")
        told = operands[1] if len(operands) > 1 else None
        if isinstance(told, str):  # the page names it
            resources = value_of(self.page, "/Resources")
            named = value_of(resources, "/Properties") if isinstance(resources, Mapping) else None
            told = value_of(named, told) if isinstance(named, Mapping) else None
        number = value_of(told, "/MCID") if isinstance(told, Mapping) else None
        return (number if isinstance(number, int) else above[0]), aside


def _quarters(a: float, b: float) -> int:
    """Give by how many quarters of a circle, against the clock, a line of text is turned."""
    if abs(b) > abs(a):
        return 1 if b > 0 else 3
    return 0 if a >= 0 else 2


def _product(one: Sequence[float], other: Sequence[float]) -> tuple[float, ...]:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )
