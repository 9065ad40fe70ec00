"""What was understood of a written article: blocks of spans, in sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from podcast.model.edition import Edition


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a source file something stands.

    ``line`` counts from 1 and is 0 where the format has no lines; ``part`` names
    a piece of the file (``chapter-2.xhtml``, ``paragraph 12``).
    """

    line: int = 0
    part: str = ""

    def __str__(self) -> str:
        return ":".join(bit for bit in (self.part, str(self.line or "")) if bit)


NOWHERE = Place()

SpanKind = Literal[
    "text",  # running words
    "emphasis",  # italics, small caps: changes nothing that is heard
    "strong",  # bold: neither does it
    "struck",  # crossed out: shown so, and no longer said
    "link",  # text is what is shown, target the address
    "code",  # inline code
    "note",  # a note mark; target is the label of the Note
    "abbreviation",  # <abbr>; target is its title
    "image",  # an inline picture; text is its alt text, target its address
    "math",  # text is its text alternative or source, target its MathML, or else "alt" or "tex"
    "superscript",
    "subscript",
    "break",  # a forced line break; text is "\n"
]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of running text with one meaning.

    ``language`` is a BCP 47 tag where the passage differs from its article.
    """

    text: str
    kind: SpanKind = "text"
    target: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the article's title, 2 opens a section."""

    spans: tuple[Span, ...]
    level: int = 2
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text that stands together."""

    spans: tuple[Span, ...]
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each item is a tuple of blocks, so lists nest.

    ``numbers`` holds the number of each item where they do not count on from ``start``;
    ``letters`` says that A, B, C stand for them.
    """

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    start: int = 1
    place: Place = NOWHERE
    numbers: tuple[int, ...] = ()
    letters: bool = False

    def number_of(self, position: int) -> int:
        """Give the number of an item by its position, which counts from 0."""
        return self.numbers[position] if self.numbers else self.start + position


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote with, where there is one, who said it."""

    blocks: tuple[Block, ...]
    attribution: tuple[Span, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Table:
    """A table: rows of cells of spans.

    ``header`` is empty where the source marks no header row; ``layout`` is true
    for a table used to place things side by side.
    """

    header: tuple[tuple[Span, ...], ...]
    rows: tuple[tuple[tuple[Span, ...], ...], ...]
    caption: tuple[Span, ...] = ()
    row_headers: bool = False
    layout: bool = False
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture. ``alt`` is None where the source gives none, "" where decorative."""

    source: str
    alt: str | None = None
    caption: tuple[Span, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Code:
    """A code block, kept as it is."""

    text: str
    language: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Equation:
    """A displayed equation; ``alt`` is its text alternative, ``mathml`` what it means, or ""."""

    source: str
    alt: str = ""
    place: Place = NOWHERE
    mathml: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """A thematic break (``***``, ``<hr>``)."""

    place: Place = NOWHERE


Block = Heading | Paragraph | Listing | Quote | Table | Figure | Code | Equation | Break


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote, found by its label from note spans."""

    label: str
    blocks: tuple[Block, ...]
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of the list of works cited; links in its spans are kept."""

    spans: tuple[Span, ...]
    label: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Text of the source that is not part of what is narrated, and why.

    ``reason`` is a short name such as ``navigation``, ``citation``,
    ``reference list``, ``cookie notice``.
    """

    text: str
    reason: str
    place: Place = NOWHERE


MEDICAL = "May be misheard, in a text on medicines"
"""Begins what is told of a figure or sign in such a text; builds, plans and status count these."""

THE_PAGES_OWN = frozenset(
    {
        "advertisement",
        "byline",
        "comments",
        "cookie notice",
        "decoration",
        "dialog",
        "donation",
        "edit link",
        "following",
        "form",
        "navigation",
        "newsletter",
        "outside the article",
        "photo credit",
        "player",
        "reading time",
        "related",
        "screen reader hint",
        "sharing",
        "sidebar",
        "site footer",
        "site header",
        "subscription",
        "table of contents",
        "tags",
    }
)
"""Reasons for which words of a saved page are not the article's: staff see them, readers do not."""


def for_readers(left_out: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    """What readers are told was left out: the article's words, and nothing of the page around."""
    return tuple(entry for entry in left_out if entry.reason not in THE_PAGES_OWN)


@dataclass(frozen=True, slots=True)
class Warned:
    """Something a person should look at; it stops nothing."""

    what: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; the lead has no heading."""

    heading: Heading | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """What was understood of one file.

    ``meta`` holds the front matter's remaining keys as strings, lists and tables
    as TOML or YAML gave them. ``editions`` are the other episodes of the same article; where
    ``source`` is the file of an edition, ``written_in`` is the file that has its words.
    """

    slug: str
    title: str
    sections: tuple[Section, ...]
    byline: str = ""
    published: date | None = None
    moment: datetime | None = None  # of that day, where a time is told; its zone too, if told
    language: str = ""
    summary: str = ""
    notes: tuple[Note, ...] = ()
    references: tuple[Reference, ...] = ()
    disclaimer: tuple[Paragraph, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    meta: dict[str, object] = field(default_factory=dict)
    source: str = ""
    editions: tuple[Edition, ...] = ()
    written_in: str = ""

    @property
    def main_slug(self) -> str:
        """The short name of the episode that this is another edition of; "" where it is none."""
        return next((one.slug for one in self.editions if one.is_main), "")

    @property
    def text_source(self) -> str:
        """The file that the article's places are in."""
        return self.written_in or self.source


def figures_in(blocks: Iterable[Block]) -> Iterator[Figure]:
    """Every figure among blocks and inside their lists and quotes, in reading order."""
    for block in blocks:
        match block:
            case Figure():
                yield block
            case Listing(items=items):
                yield from figures_in(inner for item in items for inner in item)
            case Quote(blocks=inner_blocks):
                yield from figures_in(inner_blocks)
            case _:
                pass
