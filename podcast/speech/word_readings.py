"""How readers read a word that stands alone: what a lexicon knows, and what two readers guess."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from podcast.speech.word_sounds import word_sounds

_BRITISH = frozenset({"au", "gb", "ie", "in", "nz", "za"})


@dataclass(frozen=True, slots=True)
class WordReading:
    """A word as readers read it, in IPA; ``known`` says whether a voice's lexicon has it."""

    known: bool = False
    readings: tuple[str, ...] = ()


def word_readings(words: Iterable[str], *, language: str) -> Mapping[str, WordReading]:
    """Read words by every reader of a language that there is on this machine.

    English has a lexicon, that of the engine hibari; other languages have espeak-ng's rules only,
    by which no word is known. A word that nobody can read has none.
    """
    wanted = sorted(set(words))
    found: Mapping[str, tuple[bool, str]] = {}
    if language[:2].lower() == "en":
        british = language[3:].lower() in _BRITISH
        found = _by_lexicon(wanted, british=british)
        language = "en-GB" if british else "en-US"  # of two accents, all words would differ
    unsure = [word for word in wanted if not found.get(word, (False, ""))[0]]
    guesses = word_sounds(unsure, language=language) or {}
    readings = {}
    for word in wanted:
        known, said = found.get(word, (False, ""))
        readings[word] = WordReading(known, _told(said, guesses.get(word, "")))
    return readings


def _told(*readings: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for one in readings if one.strip()))


def _by_lexicon(words: Iterable[str], *, british: bool) -> Mapping[str, tuple[bool, str]]:
    from podcast.speech.engines.english_reading import KNOWN, english_tokens
    from podcast.speech.engines.misaki import AMERICAN, BRITISH

    alphabet = BRITISH if british else AMERICAN
    found = {}
    for word in words:
        tokens = english_tokens(word, british=british)
        known = all((token.rating or 0) >= KNOWN for token in tokens)
        said = " ".join(token.phonemes or "" for token in tokens)
        found[word] = known, alphabet.ipa(said)
    return found
