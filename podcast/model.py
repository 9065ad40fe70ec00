"""The words everyone uses: the values that flow from an article to an episode.

Every value is frozen and does no I/O. Times are milliseconds unless a name says
otherwise (``frames`` are MPEG frames of 1,152 samples).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

# --------------------------------------------------------------------- articles


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
    "emphasis",  # italics, bold, small caps: changes nothing that is heard
    "link",  # text is what is shown, target the address
    "code",  # inline code
    "note",  # a note mark; target is the label of the Note
    "abbreviation",  # <abbr>; target is its title
    "image",  # an inline picture; text is its alt text, target its address
    "math",  # text is its text alternative or source, target "alt" or "tex" or "mathml"
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
    """A list; each item is a tuple of blocks, so lists nest."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    start: int = 1
    place: Place = NOWHERE


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
    """A displayed equation; ``alt`` is its text alternative, "" where there is none."""

    source: str
    alt: str = ""
    place: Place = NOWHERE


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
    as TOML or YAML gave them.
    """

    slug: str
    title: str
    sections: tuple[Section, ...]
    byline: str = ""
    published: date | None = None
    language: str = ""
    summary: str = ""
    notes: tuple[Note, ...] = ()
    references: tuple[Reference, ...] = ()
    disclaimer: tuple[Paragraph, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    meta: dict[str, object] = field(default_factory=dict)
    source: str = ""


# ---------------------------------------------------------------------- scripts


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line: what is shown, what is spoken, and by which rule.

    No rule: spoken as it is shown. A rule and nothing spoken: left out for that
    reason. A rule and nothing shown: words that the narrator adds.
    """

    shown: str
    spoken: str
    rule: str = ""


Role = Literal[
    "title",
    "heading",
    "body",
    "list",
    "quote",
    "table",
    "figure",
    "note",
    "code",
    "reference",
    "disclaimer",
    "notice",  # the synthetic-voice notice and other words of the show's own
]


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance: about one sentence, spoken in one breath of the engine.

    ``pause`` is the silence after it in milliseconds; ``phonemes`` maps a
    spoken word to phonemes in IPA where the lexicon gives them.
    """

    pieces: tuple[Piece, ...]
    role: Role = "body"
    pause: int = 350
    language: str = ""
    place: Place = NOWHERE
    block: int = 0  # which block of its section it came from; -1 for added lines
    phonemes: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        """The writer's words, as captions and pages show them."""
        return "".join(piece.shown for piece in self.pieces)

    @property
    def spoken(self) -> str:
        """The words the engine gets, with single spaces."""
        return " ".join("".join(piece.spoken for piece in self.pieces).split())


@dataclass(frozen=True, slots=True)
class ScriptSection:
    """A chapter of the script; ``title`` is what a chapter list shows."""

    title: str
    lines: tuple[Line, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Script:
    """All that is spoken of one article, in order, and what is not."""

    slug: str
    title: str
    language: str
    sections: tuple[ScriptSection, ...]
    byline: str = ""
    summary: str = ""
    published: date | None = None
    guid: str = ""
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()


# ----------------------------------------------------------------------- speech


@dataclass(frozen=True, slots=True)
class Voice:
    """Which voice speaks, and how: everything that an engine lets one choose.

    ``rate`` and ``pitch`` are factors of the voice's own (1.0). ``settings``
    holds what only one engine understands, in sorted order.
    """

    engine: str
    name: str
    language: str = ""
    rate: float = 1.0
    pitch: float = 1.0
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class WordMark:
    """A word's start: ``offset`` in characters of the spoken text, time in ms."""

    offset: int
    length: int
    start: float


@dataclass(frozen=True, slots=True)
class Clip:
    """What an engine made for one line, exactly as delivered.

    ``samples`` is mono signed 16-bit little-endian at ``rate`` Hz.
    """

    samples: bytes
    rate: int
    marks: tuple[WordMark, ...] = ()

    @property
    def duration(self) -> float:
        """Length in milliseconds."""
        return len(self.samples) / 2 / self.rate * 1000


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """A voice as ``podcast voices`` lists it."""

    engine: str
    name: str
    language: str
    description: str = ""
    licence: str = ""
    installed: bool = True


# ------------------------------------------------------------------------ audio


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence laid by rule, in milliseconds; all settable in podcast.toml."""

    sentence: int = 350
    paragraph: int = 600
    before_heading: int = 1200
    after_heading: int = 700
    item: int = 350
    section: int = 1500
    title: int = 1500


@dataclass(frozen=True, slots=True)
class AudioSpec:
    """What a finished episode sounds like: levels in LUFS and dBTP, rate in Hz."""

    bitrate: int = 96  # kbit/s, constant
    rate: int = 44_100
    loudness: float = -16.0
    true_peak: float = -1.0
    formats: tuple[str, ...] = ("mp3",)
    pauses: Pauses = Pauses()


@dataclass(frozen=True, slots=True)
class TrackLine:
    """Where one line lies in its track: samples at the track's rate from its start."""

    start: int
    end: int
    words: tuple[tuple[int, int, int], ...] = ()  # (offset, length, start sample)


@dataclass(frozen=True, slots=True)
class Track:
    """One section's sound: whole CBR MP3 frames that begin and end in silence.

    ``frames`` counts MPEG frames; ``lines`` is in the order of the section's
    lines; ``loudness`` is LUFS as measured, ``gain`` the dB that were applied.
    """

    mp3: bytes
    frames: int
    lines: tuple[TrackLine, ...]
    loudness: float = -16.0
    gain: float = 0.0


# ------------------------------------------------------------------- publishing


@dataclass(frozen=True, slots=True)
class Word:
    """A shown word and when it is heard, in milliseconds of the finished file."""

    shown: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A line of the script on the finished file's clock, in milliseconds.

    ``shown`` is the writer's spelling without what was left out; ``words`` are
    its shown words with their times.
    """

    start: int
    end: int
    shown: str
    spoken: str
    role: Role = "body"
    section: int = 0
    block: int = 0
    language: str = ""
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter mark on the finished file's clock, in milliseconds."""

    start: int
    end: int
    title: str


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A finished audio file as a feed names it.

    ``path`` is relative to output/, ``length`` in bytes, ``sha384`` raw hex.
    """

    path: str
    length: int
    type: str
    sha384: str
    bitrate: int = 96


@dataclass(frozen=True, slots=True)
class Episode:
    """Everything a listener gets of one article, ready to be rendered."""

    slug: str
    title: str
    guid: str
    published: datetime
    duration: int
    audio: Enclosure
    chapters: tuple[Chapter, ...]
    cues: tuple[Cue, ...]
    article: Article
    script: Script
    summary: str = ""
    byline: str = ""
    language: str = "en"
    references: tuple[Reference, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    disclaimer: str = ""
    alternates: tuple[Enclosure, ...] = ()
    season: int | None = None
    number: int | None = None
    kind: Literal["full", "trailer", "bonus"] = "full"
    explicit: bool = False
    image: str = ""
    image_alt: str = ""


@dataclass(frozen=True, slots=True)
class Show:
    """What podcast.toml says of the show as a whole."""

    title: str
    author: str
    description: str
    language: str
    url: str  # where output/ is published, without a trailing slash
    email: str = ""
    link: str = ""
    category: str = "Education"
    subcategory: str = ""
    explicit: bool = False
    cover: str = ""  # path relative to the project folder; "" draws one
    cover_alt: str = ""
    copyright: str = ""
    licence: str = ""
    guid: str = ""  # podcast:guid, for life
    kind: Literal["episodic", "serial"] = "episodic"
    complete: bool = False
    new_feed_url: str = ""
    colour: str = "#1f4e5f"
    disclaimer: str = ""
    disclaimer_at: Literal["end", "start"] = "end"
    no_disclaimer_because: str = ""
    voice_notice: str = ""  # the spoken synthetic-voice disclosure
    narrator: str = ""
