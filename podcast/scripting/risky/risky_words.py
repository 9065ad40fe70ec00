"""Words that a voice may say wrongly: what no lexicon knows, and what readers disagree on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from podcast.errors import PodcastError
from podcast.listening.sound_alike import by_sound
from podcast.model import Article, Script
from podcast.narration.lexicon.entries import Entry, Lexicon
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.tables import table, wordlist
from podcast.project import Project
from podcast.project_folder import script_path
from podcast.reading import read
from podcast.scripting.articles import find_articles
from podcast.scripting.lexicon_edits import write_show_words
from podcast.scripting.prepare import scripted_of
from podcast.scripting.risky.met_words import (
    A_WORD,
    ENDS,
    MetWord,
    MetWords,
    met_in_all,
    met_words,
)
from podcast.scripting.risky.not_risky import is_common_name, is_made_of_words
from podcast.scripting.script_files import script_text
from podcast.scripting.stored_spoken_forms import recalling
from podcast.speech.respelling import respelt
from podcast.speech.word_readings import WordReading, word_readings

RiskKind = Literal["unknown", "name", "foreign", "readers disagree", "two readings", "acronym"]

WHY: Mapping[RiskKind, str] = {
    "unknown": "a word that no lexicon knows",
    "name": "a name that no lexicon knows",
    "foreign": "a word with letters of another language",
    "readers disagree": "a word that readers say in two ways",
    "two readings": "a word that is said in two ways, by what it means",
    "acronym": "capitals that no list has",
}
"""Each kind in words."""

NOTE = "right as it is"
_DISAGREES = 0.2  # difference of two readings, of 1; two accents differ by less
_ALPHABETS = {"en": "", "de": "äöüß", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúü"}
_LISTED = wordlist("acronyms", part="as_words") | wordlist("acronyms", part="by_letters")
_LISTED_ABROAD = {"fr": "french", "es": "spanish"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to say a word: a respelling that every engine understands, and its IPA, or one."""

    say: str = ""
    ipa: str = ""


@dataclass(frozen=True, slots=True)
class RiskyWord:
    """A word to listen to: why, how often it is heard, in which episodes, and where.

    ``places`` name each line that holds it; of the two ``suggestions`` the first is the likelier.
    """

    word: str
    kind: RiskKind
    heard: int
    slugs: tuple[str, ...]
    places: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]


def risky_words(
    project: Project,
    *,
    articles: Sequence[str],
    today: date,
    unread: Callable[[str, PodcastError], None] | None = None,
    known: Callable[[Path], MetWords | None] = lambda _path: None,
) -> tuple[RiskyWord, ...]:
    """The words of the articles, or of all, that a person should listen to, most heard first.

    ``known`` gives the words of an article that need not be narrated for them. Nothing is spoken
    or written; an article that cannot be read is passed over where it was not named, and
    ``unread`` is called with its file and what is wrong. Raises ProjectError.
    """
    words, met = read_lexicon(project.lexicon), []
    for path in find_articles(project, names=articles):
        try:
            met.append(known(path) or _met(path, project=project, today=today, words=words))
        except PodcastError as error:
            if articles:
                raise
            if unread:
                unread(path.relative_to(project.root).as_posix(), error)
    return risky_words_met(met, words=words)


def _met(path: Path, *, project: Project, today: date, words: Lexicon) -> MetWords:
    """The words of an article, narrated for them."""
    article = read(path, root=project.root)
    with recalling(article.source, project=project):
        _, scripted = scripted_of(article, project=project, today=today, words=words)
    return met_words(article, scripted.script, language=project.show.language)


def risky_words_of(
    scripts: Iterable[tuple[Article, Script]], *, project: Project, words: Lexicon
) -> tuple[RiskyWord, ...]:
    """The risky words of these scripts; ``words`` are the show's pronunciations."""
    told = project.show.language
    met = (met_words(article, script, language=told) for article, script in scripts)
    return risky_words_met(met, words=words)


def risky_words_met(articles: Iterable[MetWords], *, words: Lexicon) -> tuple[RiskyWord, ...]:
    """The same of the words that were met in articles."""
    met = met_in_all(articles)
    known = {entry.word.casefold() for entry in words.entries if entry.match != "pattern"}
    found = [
        one
        for language, them in met.items()
        for one in _judged({k: v for k, v in them.items() if k not in known}, language=language)
    ]
    return tuple(sorted(found, key=lambda one: (-one.heard, one.word.casefold(), one.word)))


def words_heard(project: Project, *, slugs: Iterable[str]) -> frozenset[str]:
    """All words of these episodes' scripts, case-folded, as far as they can be read."""
    heard: set[str] = set()
    for slug in slugs:
        try:
            text = script_text(script_path(slug, project=project)) or ""
        except PodcastError:
            continue
        heard |= {ENDS.sub("", word).casefold() for word in A_WORD.findall(text)}
    return frozenset(heard)


def call_words_right(project: Project, *, words: Iterable[str]) -> None:
    """Remember in lexicon.toml that words are said right as they are; their sound stays.

    A word that the lexicon has already stays as it is there. Raises ProjectError, StoreError.
    """
    known = read_lexicon(project.lexicon)
    there = {entry.word.casefold() for entry in known.entries}
    wanted = dict.fromkeys(" ".join(word.split()) for word in words)
    new = [
        Entry(word, right=True, note=NOTE)
        for word in wanted
        if word and word.casefold() not in there
    ]
    if new:
        write_show_words(project, new, seen=known)


def _judged(met: Mapping[str, MetWord], *, language: str) -> Iterator[RiskyWord]:
    twice = _twice(language)
    asked = {one.written for key, one in met.items() if not one.acronym and key not in twice}
    read_as = word_readings(asked, language=language)
    for key, one in met.items():
        if key in twice and not one.doubted:
            continue
        kind: RiskKind | None = "two readings" if key in twice else None
        reading = read_as.get(one.written, WordReading())
        if kind is None:
            kind = (
                _acronym(one, language=language)
                if one.acronym
                else _kind(one, reading, language=language)
            )
        if kind is not None:
            yield RiskyWord(
                one.written,
                kind,
                one.heard,
                tuple(one.slugs),
                tuple(one.places),
                _suggestions(one.written, reading=reading, twice=twice.get(key, ""), kind=kind),
            )


def _twice(language: str) -> Mapping[str, str]:
    main = language[:2].lower()
    if main not in _ALPHABETS:
        return {}
    return {word.casefold(): said for word, said in table("two_readings", part=main).items()}


def _acronym(one: MetWord, *, language: str) -> RiskKind | None:
    """Acronyms that no list has; a word that is only shouted is none."""
    own = _LISTED_ABROAD.get(language[:2].lower())
    known = _LISTED | wordlist(own, part="by_letters") if own else _LISTED
    listed = not known.isdisjoint({one.written, one.written.removesuffix("s")})
    return None if listed or (one.small and is_word(one.written)) else "acronym"


def _kind(one: MetWord, reading: WordReading, *, language: str) -> RiskKind | None:
    main = language[:2].lower()
    if reading.known or (main not in _ALPHABETS):
        return None
    if any(
        not letter.isascii() and letter not in _ALPHABETS[main]
        for letter in one.written.lower()
        if letter.isalpha()
    ):
        return "foreign"
    is_name = one.capital_inside and not one.small
    if main != "en":
        return "name" if is_name and main != "de" else None
    if is_name:
        return None if is_common_name(one.written, reading.readings) else "name"
    if is_word(one.written):
        return "readers disagree" if _disagree(reading.readings) else None
    return None if is_made_of_words(one.written, reading.readings) else "unknown"


def _disagree(readings: Sequence[str]) -> bool:
    return len(readings) > 1 and by_sound([readings[0]], [readings[1]])[0].distance > _DISAGREES


def _suggestions(
    word: str, *, reading: WordReading, twice: str, kind: RiskKind
) -> tuple[Suggestion, ...]:
    """Two ways to say a word, spelt out letter by letter where readers know one only."""
    spelt = Suggestion(" ".join(letter for letter in word if letter.isalpha()))
    if twice:
        return tuple(Suggestion(said) for said in twice.split(" / "))
    if kind == "acronym":
        return spelt, Suggestion(word.lower())
    read_so = [Suggestion(respelt(ipa), ipa) for ipa in reading.readings]
    different = {one.say or one.ipa: one for one in reversed(read_so)}
    return (*reversed(different.values()), spelt)[:2]
