"""Words of capitals: by letters, as words from a list, or shouted."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, capital, form
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.tables import wordlist

_AS_WORDS = wordlist("acronyms", part="as_words")
_BY_LETTERS = wordlist("acronyms", part="by_letters")
# Letters in a sentence, words in a heading that is all in capitals.
_OFTEN_LETTERS = frozenset({"US", "IT", "WHO", "AM", "OR", "MA", "PA", "ME", "ID"})
_SHOUTED = wordlist("acronyms", part="shouted")
_VOWEL = re.compile("[AEIOUYÀ-Þ]")
_CLUMSY = re.compile("[^AEIOUY]{4}|[AEIOU]{4}|^[^AEIOUY]{3}")
# A run of these ("SAVE THE DATE") is shouting; initials rarely look so twice in a row.
_SYLLABLE = re.compile("[^AEIOU]+[AEIOU]")
_LOWER = re.compile(r"[^\W\d_A-ZÀ-Þ]")
_CAPITALS = re.compile(r"(?<![\w.])[A-ZÀ-Þ]{2,}(?![\w.])")
_STOP = re.compile(r"[.!?:;\n\u201c\u201d\"`]")
_WINDOW = 120


def said_as_word(word: str) -> bool:
    """Tell whether a word of capitals is on the list of those said as words."""
    return word in _AS_WORDS


def _tail(match: re.Match[str]) -> str:
    # Engines take the end of "S S R Is" for the word; with an apostrophe all say a plural.
    return "'s" if match["tail"] else ""


def _acronym(match: re.Match[str]) -> str | None:
    word, tail = match["word"], _tail(match)
    if word in _AS_WORDS or match[0] in _AS_WORDS:
        return None
    joined = "&" in match.string[max(0, match.start() - 1) : match.end() + 1]
    if joined or word in _BY_LETTERS or not _looks_like_word(word):
        return f"{number_words.letters(word)}{tail}"
    if _is_shouted(match):
        return f"{word.capitalize()}{tail}"
    return None if len(word) > 4 else f"{number_words.letters(word)}{tail}"


def _looks_like_word(word: str) -> bool:
    return bool(_VOWEL.search(word)) and not _CLUMSY.search(word)


def _is_shouted(match: re.Match[str]) -> bool:
    """Tell a heading in capitals, or a word of a shouted run, from an acronym."""
    start = max(0, match.start() - _WINDOW)
    before = _STOP.split(match.string[start : match.start()])[-1]
    after = _STOP.split(match.string[match.end() : match.end() + _WINDOW])[0]
    if not _LOWER.search(before + after):
        capitals = [match["word"], *_CAPITALS.findall(before), *_CAPITALS.findall(after)]
        if len(capitals) > 2 or any(len(word) > 5 for word in capitals):
            return True
    if match["word"] in _OFTEN_LETTERS:
        return False
    run = [match["word"], *_run(before, after)]
    if len(run) > 1 and all(_SYLLABLE.match(word) and _looks_like_word(word) for word in run):
        return True
    return match["word"] in _SHOUTED or (
        len(run) > 1 and any(word in _SHOUTED or len(word) > 5 for word in run)
    )


def _run(before: str, after: str) -> list[str]:
    """Give the words of capitals that touch this one with nothing but spaces between."""
    left = re.search(r"(?:(?<![\w])[A-Z]{2,} )*$", before[-60:])
    right = re.match(r"(?: [A-Z]{2,}(?![\w]))*", after[:60])
    return [word for side in (left, right) if side for word in side[0].split()]


def _dotted(match: re.Match[str]) -> str:
    said = number_words.letters(match[0].replace(".", "").replace(" ", ""))
    return f"{said}." if match[0].endswith(".") and ends_sentence(match, before_name=True) else said


def _mixed(match: re.Match[str]) -> str:
    return f"{number_words.letters(match['word'])}{_tail(match)}"


ACRONYMS = Rule(
    "acronyms",
    (
        capital(
            r"(?<![\w.])(?:(?:[A-Z]\.){2,8}(?:[A-Z](?![\w.]))?(?!\w)"
            r"|(?:[A-Z]\.){1,8}[A-Z](?= ?\.(?:\W|$)))",
            _dotted,
        ),
        capital(
            r"(?<![\w])(?P<word>[A-ZÀ-Þ]{2,})(?P<tail>['’]?s)?(?!\w)",
            _acronym,
        ),
        form(r"(?<![\w'’])(?P<word>[a-z]{1,2}[A-Z]{2,6}|[a-z][A-Z])(?P<tail>s)?(?!\w)", _mixed),
    ),
)
