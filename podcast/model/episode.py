"""What listeners get: an episode on its clock, and the show it belongs to."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, overload

from podcast.model.article import Article, LeftOut, Reference
from podcast.model.script import Role, Script
from podcast.model.sound import ENGINE, Timing

NOTICE_AGAIN = 30
"""Minutes of speech after which a show that sets nothing says its notice again."""


@dataclass(frozen=True, slots=True)
class Word:
    """A shown word and when it is heard, in milliseconds of the finished file."""

    shown: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class WordsInTurn(Sequence[Word]):
    """Words of which each is heard until the next one begins, and the last until ``end``.

    A tenth of the memory that a tuple of them takes: ten hours have 100,000.
    """

    shown: tuple[str, ...]
    starts: array[int]
    end: int

    def __iter__(self) -> Iterator[Word]:
        """Each word with its times."""
        return map(Word, self.shown, self.starts, [*self.starts[1:], self.end])

    def __len__(self) -> int:
        """How many they are."""
        return len(self.shown)

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Word]: ...
    def __getitem__(self, at: int | slice) -> Word | Sequence[Word]:
        """One of them, or some that follow each other."""
        return tuple(self)[at]


@dataclass(frozen=True, slots=True)
class Cue:
    """A line of the script on the finished file's clock, in milliseconds.

    ``shown`` is the writer's spelling without what was left out; ``words`` are
    its shown words with their times, and ``timing`` tells where those come from. ``name`` is
    the sentence's own, which lives through edits. ``written`` is how the source writes it where
    it is shown as it is said: a formula in TeX finds its place by that, and nobody reads it.
    ``by`` is who reads it, "" for the voice. ``cited`` are the times in which it only names works.
    """

    start: int
    end: int
    shown: str
    spoken: str
    role: Role = "body"
    section: int = 0
    block: int = 0
    language: str = ""
    words: Sequence[Word] = ()
    timing: Timing = ENGINE
    name: str = ""
    written: str = ""
    by: str = ""
    cited: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter mark on the finished file's clock, in milliseconds.

    ``sentence`` is the name of the sentence that it begins with.
    """

    start: int
    end: int
    title: str
    sentence: str = ""


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
    """Everything a listener gets of one article, ready to be rendered.

    ``readers`` are the people who read lines of it in their own recordings, ``source_type`` is
    IPTC's word for where its sound comes from ("" where nobody told).
    """

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
    teaser: str = ""  # what lists show: the summary, or how the text begins
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
    readers: tuple[str, ...] = ()
    elsewhere: bool = False  # made by another program: no script, and nothing is known of its voice
    captioned: bool = False  # made elsewhere, and its words were heard at their times
    notes: str = ""  # its notes from there, as they were written: HTML that is not trusted
    source_type: str = ""
    unlisted: bool = False  # another edition, which is found by the page of its article alone


@dataclass(frozen=True, slots=True)
class Show:
    """What podcast.toml says of the show as a whole."""

    title: str
    author: str
    description: str
    language: str
    url: str  # where output/ is published: ASCII, without a trailing slash
    email: str = ""
    link: str = ""
    category: str = "Education"
    subcategory: str = ""
    explicit: bool = False
    cover: str = ""  # path relative to the project folder; "" draws one
    cover_font: str = ""  # path of a font to draw one with; "" takes the packaged one
    cover_alt: str = ""
    copyright: str = ""
    licence: str = ""
    zone: str = "UTC"  # of dates that tell none
    guid: str = ""  # podcast:guid, for life
    kind: Literal["episodic", "serial"] = "episodic"
    complete: bool = False
    updates: str = ""  # how often episodes come: daily, weekly, fortnightly, monthly
    new_feed_url: str = ""
    hub: str = ""  # a WebSub hub that is told of every publication
    colour: str = "#1f4e5f"
    disclaimer: str = ""
    disclaimer_at: Literal["end", "start"] = "end"
    no_disclaimer_because: str = ""
    voice_notice: str = ""  # the spoken synthetic-voice disclosure
    notice_again: int = NOTICE_AGAIN  # said again for every so many minutes; 0 is never
    braille: bool = False  # a braille file of each episode
    editions: Literal["page", "alternate", "item"] = "page"  # where other editions are told
    narrator: str = ""
    accessibility: str = ""  # the file of the accessibility statement, in the project's folder
