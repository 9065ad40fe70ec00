"""What is spoken of an article: lines of pieces, in sections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from podcast.model.article import NOWHERE, LeftOut, Place, Warned


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
class Take:
    """A person's own recording of a line: the SHA-256 of its file, and who reads."""

    sound: str
    by: str


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance: about one sentence, spoken in one breath of the engine.

    ``pause`` is the silence after it in milliseconds; ``phonemes`` maps a
    spoken word to phonemes in IPA where the lexicon gives them. ``name`` is the sentence's own
    for links and bookmarks, which lives through edits. ``take`` is heard instead of the voice.
    """

    pieces: tuple[Piece, ...]
    role: Role = "body"
    pause: int = 350
    language: str = ""
    place: Place = NOWHERE
    block: int = 0  # which block of its section it came from; -1 for added lines
    phonemes: tuple[tuple[str, str], ...] = ()
    name: str = ""
    take: Take | None = None

    @property
    def shown(self) -> str:
        """The writer's words, as captions and pages show them."""
        return "".join(piece.shown for piece in self.pieces)

    @property
    def spoken(self) -> str:
        """The words the engine gets, with single spaces."""
        said = "".join(piece.spoken for piece in self.pieces)
        spaced = " ".join(said.split())
        return said if said == spaced else spaced  # mostly the one piece's own, held once


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
