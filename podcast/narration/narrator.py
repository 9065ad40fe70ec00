"""What narrating any part of an article needs to know, and what it gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from podcast.model import LeftOut, Line, Role, Warned
from podcast.narration.lexicon.entries import Finder
from podcast.narration.profiles import Style
from podcast.narration.spoken import spoken_forms
from podcast.narration.words import Words

RULED = -1
"""The pause of a line whose silence is decided by what follows it."""


@dataclass(frozen=True, slots=True)
class Narrator:
    """How one article is narrated: language, style, lexicon, words; and what it refers to."""

    language: str
    style: Style
    finder: Finder  # of the lexicon's words
    words: Words
    sounds: Mapping[str, str] = field(default_factory=dict)  # spoken words in IPA
    figures: Mapping[int, int] = field(default_factory=dict)  # their numbers, by identity
    told_before: frozenset[int] = frozenset()  # figures whose description another one has too
    authors: frozenset[str] = frozenset()  # capitalised words of the reference list
    body: str = ""  # the words of all paragraphs, to know a pull quote by
    has_crosses: bool = False  # its text tells with ✗ what is not
    is_abroad: bool = False  # its lines are in another language than the article's, and say so

    def number(self, count: int | str) -> str:
        """A number in words of the language."""
        return self.said(str(count))

    def said(self, text: str) -> str:
        """The narrator's own words in their spoken form; for them no rule is off."""
        return "".join(piece.spoken for piece in spoken_forms(text, language=self.language))


@dataclass(frozen=True, slots=True)
class Narrated:
    """The lines of a part of an article, what was left out, and what a person should look at."""

    lines: tuple[Line, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()


def joined(parts: Iterable[Narrated]) -> Narrated:
    """Several parts, one after the other, as one."""
    parts = tuple(parts)
    return Narrated(
        lines=tuple(line for part in parts for line in part.lines),
        left_out=tuple(left for part in parts for left in part.left_out),
        warnings=tuple(warned for part in parts for warned in part.warnings),
    )


def as_role(told: Narrated, role: Role) -> Narrated:
    """The same part with its running text in another role."""
    lines = (replace(line, role=role) if line.role == "body" else line for line in told.lines)
    return replace(told, lines=tuple(lines))
