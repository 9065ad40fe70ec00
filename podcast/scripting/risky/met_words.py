"""The words that are met in an article's script, counted before anybody judges them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from podcast.model import Article, Piece, Script
from podcast.model.source_places import where_of
from podcast.production.lines_with_words import audible
from podcast.scripting.risky.two_readings import is_in_doubt

ENDS = re.compile(r"['’]s?$")
"""What a word ends with that is no part of it."""

A_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""A word among others."""

_LETTERS = re.compile(r"\b\w \w\b")
_CAPITALS = re.compile(r"[A-ZÀ-Þ]{2,}s?|[a-z]?(?:[A-Z]{2,}|[A-Z]+[a-z]{1,2}[A-Z]+)[a-z]?")
_BEGINS = re.compile(r"(?:^|[.!?:…] )[\"'“‘„«(\[]*$")


@dataclass(slots=True)
class MetWord:
    """A word as it was met so far, in one article or in many."""

    written: str
    heard: int = 0
    capital_inside: bool = False  # seen with a capital where no sentence begins
    small: bool = False
    acronym: bool = False
    doubted: bool = False  # of two readings, it may be the rare one somewhere
    slugs: dict[str, None] = field(default_factory=dict)
    places: dict[str, None] = field(default_factory=dict)

    def add(self, other: MetWord) -> None:
        """Count what was met of the same word in an article that comes later."""
        self.heard += other.heard
        self.doubted |= other.doubted
        self.acronym |= other.acronym
        self.capital_inside |= other.capital_inside
        if other.small:
            self.small, self.written = True, other.written
        self.slugs |= other.slugs
        self.places |= other.places


@dataclass(frozen=True, slots=True)
class MetWords:
    """The words of an article in the order in which they are met; its language."""

    language: str
    words: tuple[MetWord, ...] = ()


def met_words(article: Article, script: Script, *, language: str) -> MetWords:
    """The words of a script; ``language`` is the show's, where the script has none of its own."""
    language = script.language or language
    met: dict[str, MetWord] = {}
    for section in audible(script).sections:
        for line in section.lines:
            if line.language:
                continue  # another voice says this line
            place = where_of(article.text_source, line.place)
            text = "".join(map(_looked_at, line.pieces))
            for match in A_WORD.finditer(text):
                _count(match, met=met, slug=script.slug, place=place, language=language)
    return MetWords(language, tuple(met.values()))


def met_in_all(articles: Iterable[MetWords]) -> dict[str, dict[str, MetWord]]:
    """The words of several articles together, case-folded, by their language."""
    together: dict[str, dict[str, MetWord]] = {}
    for one in articles:
        known = together.setdefault(one.language, {})
        for word in one.words:
            key = word.written.casefold()
            if key not in known:
                known[key] = MetWord(word.written)
            known[key].add(word)
    return together


def _looked_at(piece: Piece) -> str:
    """The words of a piece to look at; what a rule or a person made of it is not in doubt."""
    if not piece.rule:
        return piece.spoken
    if piece.rule == "acronyms":
        return f" {piece.shown if _LETTERS.search(piece.spoken) else piece.spoken} "
    return f" {piece.shown} " if piece.rule.startswith("lang:") else " · "


def _count(
    match: re.Match[str], *, met: dict[str, MetWord], slug: str, place: str, language: str
) -> None:
    word = ENDS.sub("", match[0]).replace("’", "'")
    if len(word) < 2:
        return
    one = met.setdefault(word.casefold(), MetWord(word))
    one.heard += 1
    one.doubted |= is_in_doubt(match, language=language)
    if word[0].islower():
        one.small, one.written = True, word
    if not word.islower():  # most words are
        before = match.string[max(0, match.start() - 6) : match.start()]
        one.acronym |= bool(_CAPITALS.fullmatch(word))
        one.capital_inside |= word[0].isupper() and not _BEGINS.search(before)
    one.slugs[slug] = None
    one.places[place] = None
