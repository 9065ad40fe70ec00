"""How words are pronounced: entries, as lexicons give them, and finding them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal, get_args

from podcast.errors import ProjectError
from podcast.narration.language import primary

Match = Literal["word", "case", "pattern"]
Scope = Literal["article", "show", "built-in"]

_TOKEN = re.compile(r"\w+|[^\w\s]")
_WORDLIKE = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Entry:
    """One word and how it is said.

    ``say`` is a respelling that every engine understands; ``ipa`` is for engines that take
    phonemes, ``phonemes`` for one engine's own notation. ``match`` is ``word`` (any case),
    ``case`` (as written) or ``pattern`` (a regular expression). ``language`` limits the entry
    to articles in that language. ``right`` only remembers that a person called the word right
    as it is: it changes nothing.
    """

    word: str
    say: str = ""
    ipa: str = ""
    phonemes: str = ""
    match: Match = "word"
    scope: Scope = "show"
    language: str = ""
    note: str = ""
    right: bool = False


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

    def finder(self, language: str) -> Finder:
        """The entries of a language ready to be looked for, in time linear in the text."""
        tongues = {"", primary(language)}
        mine = [e for e in self.entries if primary(e.language) in tongues and not e.right]
        words: dict[str, list[Entry]] = {}
        for entry in mine:
            if entry.match != "pattern" and (first := _TOKEN.search(entry.word)):
                words.setdefault(first.group().casefold(), []).append(entry)
        return Finder(
            # A stable sort: of two entries as long as each other the earlier one stays first.
            {first: tuple(sorted(them, key=_longest_first)) for first, them in words.items()},
            tuple((re.compile(e.word), e) for e in mine if e.match == "pattern"),
        )

    @property
    def phonemes(self) -> tuple[tuple[str, str], ...]:
        """Spoken words and their IPA, for engines that take it; in any case: case-folded."""
        return tuple((_said(entry), entry.ipa) for entry in self.entries if entry.ipa)


@dataclass(frozen=True, slots=True)
class Finder:
    """Entries by the first word of each, longest first, and those that are patterns."""

    words: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    patterns: tuple[tuple[re.Pattern[str], Entry], ...] = ()

    def find(self, text: str) -> Iterator[Found]:
        """Every plain word of the lexicon in the text's order, then what patterns match."""
        done = 0
        for token in _TOKEN.finditer(text):
            if token.start() < done:
                continue
            for entry in self.words.get(token.group().casefold(), ()):
                end = token.start() + len(entry.word)
                if _is_there(entry, text, token.start(), end):
                    yield Found(token.start(), end, entry, text[token.start() : end])
                    done = end
                    break
        for pattern, entry in self.patterns:
            for match in pattern.finditer(text):
                if match.end() > match.start():
                    yield Found(match.start(), match.end(), entry, match.group())


def lexicon_of(value: object, *, where: str, scope: Scope = "article") -> Lexicon:
    """Read entries as front matter gives them: ``{word: say}`` or a list of tables.

    A word's ``say`` may itself be a table: ``{word: {ipa: …}}``. Raises ProjectError.
    """
    if isinstance(value, Mapping):
        value = [{"word": word, **_told(said)} for word, said in value.items()]
    if not isinstance(value, list | tuple):
        raise wrong_entry("A lexicon is a table of words or a list of entries", where=where)
    return Lexicon(tuple(_entry(given, where=where, scope=scope) for given in value))


def is_same_word(one: Entry, other: Entry) -> bool:
    """Whether two entries are about one word, so that only one of them can count."""
    same = one.word.casefold() == other.word.casefold()
    return same and one.language == other.language


def extended(lexicon: Lexicon, entry: Entry) -> Lexicon:
    """The lexicon with the entry in place of the one for its word, or behind all others."""
    if not any(is_same_word(one, entry) for one in lexicon.entries):
        return Lexicon((*lexicon.entries, entry))
    return Lexicon(tuple(entry if is_same_word(e, entry) else e for e in lexicon.entries))


def joined(lexicons: Iterable[Lexicon]) -> Lexicon:
    """Several lexicons as one; of two entries for a word the earlier counts."""
    return Lexicon(tuple(entry for lexicon in lexicons for entry in lexicon.entries))


def _said(entry: Entry) -> str:
    if entry.say:
        return entry.say
    return entry.word.casefold() if entry.match == "word" else entry.word


def _told(said: object) -> Mapping[str, object]:
    return said if isinstance(said, Mapping) else {"say": said}


def _entry(given: object, *, where: str, scope: Scope) -> Entry:
    if not isinstance(given, Mapping):
        raise wrong_entry(f"“{given}” is not an entry", where=where)
    known = {one.name for one in fields(Entry)} - {"scope"}
    for key, value in given.items():
        if key not in known:
            raise wrong_entry(f"An entry has no “{key}”", where=where)
        if not isinstance(value, bool if key == "right" else str):
            kind = "true or false" if key == "right" else "text"
            raise wrong_entry(f"“{key}” must be {kind}", where=where)
    values = {"word": "", **given}
    entry = Entry(**{**values, "word": values["word"].strip()}, scope=scope)
    _check(entry, where=where)
    return entry


def _check(entry: Entry, *, where: str) -> None:
    if not entry.word.strip():
        raise wrong_entry("An entry has no word", where=where)
    if not (entry.say or entry.ipa or entry.phonemes or entry.right):
        raise wrong_entry(f"“{entry.word}” does not say how it is said", where=where)
    if entry.match not in get_args(Match):
        raise wrong_entry(f"“{entry.word}”: match is word, case or pattern", where=where)
    if entry.match == "pattern":
        try:
            re.compile(entry.word)
        except re.error as error:
            raise wrong_entry(f"“{entry.word}” is no pattern: {error}", where=where) from error


def wrong_entry(what: str, *, where: str) -> ProjectError:
    """The error for a lexicon that says something else than entries."""
    mend = 'An entry is: word = "Nguyen", say = "win".'
    return ProjectError(f"{what}.", where=where, mend=mend)


def _longest_first(entry: Entry) -> int:
    return -len(entry.word)


def _is_there(entry: Entry, text: str, start: int, end: int) -> bool:
    """Whether the entry's word stands at that place, as a whole word.

    Letters of every script count, so that "dr" is not found in "drôle"; and the word may
    end with a sign ("C++").
    """
    found = text[start:end]
    same = found == entry.word
    if not same and entry.match == "word":
        same = found.casefold() == entry.word.casefold()
    before, after = text[start - 1 : start], text[end : end + 1]
    return same and not _WORDLIKE.match(before) and not _WORDLIKE.match(after)
