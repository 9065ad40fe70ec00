"""How words are pronounced: entries, where they come from, and finding them in a text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from podcast.errors import ProjectError
from podcast.narration.language import primary

Match = Literal["word", "case", "pattern"]
Scope = Literal["article", "show", "built-in"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One word and how it is said.

    ``say`` is a respelling that every engine understands; ``ipa`` is for engines that take
    phonemes, ``phonemes`` for one engine's own notation. ``match`` is ``word`` (any case),
    ``case`` (as written) or ``pattern`` (a regular expression). ``language`` limits the entry
    to articles in that language.
    """

    word: str
    say: str = ""
    ipa: str = ""
    phonemes: str = ""
    match: Match = "word"
    scope: Scope = "show"
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Characters ``start`` to ``end`` of a text are the entry's word."""

    start: int
    end: int
    entry: Entry
    written: str

    @property
    def said(self) -> str:
        """What is spoken: the respelling, or the word as written where only its sound is told."""
        return self.entry.say or self.written


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries in the order of their weight: the article's, the show's, the built-in ones."""

    entries: tuple[Entry, ...] = ()

    def find(self, text: str, *, language: str) -> Iterator[Found]:
        """Every word of the lexicon in the text, once over, the longest at each place."""
        for matcher in _matchers(self.entries, primary(language)):
            for match in matcher.pattern.finditer(text):
                if match.end() > match.start():
                    entry = matcher.entry_of(match)
                    yield Found(match.start(), match.end(), entry, match.group())

    @property
    def phonemes(self) -> tuple[tuple[str, str], ...]:
        """Spoken words and their IPA, for engines that take it."""
        return tuple((entry.say or entry.word, entry.ipa) for entry in self.entries if entry.ipa)


@dataclass(frozen=True, slots=True)
class _Matcher:
    """Words in one alternation, or one pattern, and the entries they stand for."""

    pattern: re.Pattern[str]
    exact: Mapping[str, Entry]
    folded: Mapping[str, Entry]

    def entry_of(self, match: re.Match[str]) -> Entry:
        word = match.group()
        return self.exact.get(word) or self.folded.get(word.casefold()) or self.folded[""]


def load_lexicon(text: str, *, where: str, scope: Scope = "show") -> Lexicon:
    """Read a lexicon.toml: tables ``[[word]]``. Raises ProjectError that tells all it found."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProjectError(
            f"The lexicon is not TOML: {error}.", where=where, mend="Compare docs/lexicon.md."
        ) from error
    unknown = sorted(set(document) - {"word"})
    if unknown or not isinstance(document.get("word", []), list):
        raise _wrong(f"“{(unknown or ['word'])[0]}” is not a list of words", where=where)
    return lexicon_of(document.get("word", []), where=where, scope=scope)


def lexicon_of(value: object, *, where: str, scope: Scope = "article") -> Lexicon:
    """Read entries as front matter gives them: ``{word: say}`` or a list of tables.

    Raises ProjectError.
    """
    if isinstance(value, Mapping):
        value = [{"word": word, "say": say} for word, say in value.items()]
    if not isinstance(value, list | tuple):
        raise _wrong("A lexicon is a table of words or a list of entries", where=where)
    return Lexicon(tuple(_entry(given, where=where, scope=scope) for given in value))


def joined(lexicons: Iterable[Lexicon]) -> Lexicon:
    """Several lexicons as one; of two entries for a word the earlier counts."""
    return Lexicon(tuple(entry for lexicon in lexicons for entry in lexicon.entries))


@cache
def built_in() -> Lexicon:
    """The words that every show says alike: names of substances, places, acronyms."""
    file = files("podcast.narration") / "words" / "lexicon.toml"
    text = file.read_text(encoding="utf-8")
    return load_lexicon(text, where="the built-in lexicon", scope="built-in")


def _entry(given: object, *, where: str, scope: Scope) -> Entry:
    if not isinstance(given, Mapping):
        raise _wrong(f"“{given}” is not an entry", where=where)
    known = {field.name for field in fields(Entry)} - {"scope"}
    for key, value in given.items():
        if key not in known:
            raise _wrong(f"An entry has no “{key}”", where=where)
        if not isinstance(value, str):
            raise _wrong(f"“{key}” must be text", where=where)
    entry = Entry(**given, scope=scope)
    _check(entry, where=where)
    return entry


def _check(entry: Entry, *, where: str) -> None:
    if not entry.word.strip():
        raise _wrong("An entry has no word", where=where)
    if not (entry.say or entry.ipa or entry.phonemes):
        raise _wrong(f"“{entry.word}” does not say how it is said", where=where)
    if entry.match not in get_args(Match):
        raise _wrong(f"“{entry.word}”: match is word, case or pattern", where=where)
    if entry.match == "pattern":
        try:
            re.compile(entry.word)
        except re.error as error:
            raise _wrong(f"“{entry.word}” is no pattern: {error}", where=where) from error


def _wrong(what: str, *, where: str) -> ProjectError:
    mend = 'An entry is: word = "Nguyen", say = "win".'
    return ProjectError(f"{what}.", where=where, mend=mend)


@cache
def _matchers(entries: tuple[Entry, ...], language: str) -> tuple[_Matcher, ...]:
    """All plain words as one pattern, longest first, and each pattern of its own."""
    mine = [e for e in entries if not e.language or primary(e.language) == language]
    exact = {e.word: e for e in reversed(mine) if e.match == "case"}
    folded = {e.word.casefold(): e for e in reversed(mine) if e.match == "word"}
    matchers = [
        _Matcher(re.compile(entry.word), {}, {"": entry})
        for entry in mine
        if entry.match == "pattern"
    ]
    if exact or folded:
        matchers.insert(0, _Matcher(_alternation(exact, folded), exact, folded))
    return tuple(matchers)


def _alternation(exact: Mapping[str, Entry], folded: Mapping[str, Entry]) -> re.Pattern[str]:
    """One pattern for all words; at one place the longest wins.

    The boundaries are no word anchors: a word may begin or end with a sign ("C++"), and letters of
    every script count, so that "dr" is not found in "drôle".
    """
    choices = [(word, re.escape(word)) for word in exact]
    choices += [(entry.word, f"(?i:{re.escape(entry.word)})") for entry in folded.values()]
    choices.sort(key=lambda choice: -len(choice[0]))
    return re.compile(rf"(?<![\w])(?:{'|'.join(form for _, form in choices)})(?![\w])")
