"""What one reader hands on: blocks in the order of the file, not yet an article."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from podcast.model import Block, LeftOut, Note, Paragraph, Place, Warned
from podcast.reading.repair import repair


@dataclass(frozen=True, slots=True)
class Draft:
    """Blocks as one format gives them, with what the file says about itself.

    Headings carry the levels of the source; note labels are the source's own.
    """

    blocks: tuple[Block, ...] = ()
    title: str = ""
    slug: str = ""
    byline: str = ""
    published: date | None = None
    moment: datetime | None = None  # of that day, where a time is told
    language: str = ""
    summary: str = ""
    notes: tuple[Note, ...] = ()
    disclaimer: tuple[Paragraph, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    meta: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Findings:
    """What a reader collects beside the blocks while it walks a file."""

    notes: list[Note] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)

    def leave_out(self, text: str, *, reason: str, place: Place) -> None:
        """Record text that is not narrated; blank text is nothing to record."""
        shown = " ".join(repair(text).split())
        if shown:
            self.left_out.append(LeftOut(shown, reason, place))

    def warn(self, what: str, *, place: Place) -> None:
        """Record something a person should look at."""
        self.warnings.append(Warned(what, place))
