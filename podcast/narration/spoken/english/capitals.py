"""Words of capitals: by letters, as words, or shouted: by a dictionary and by their company.

A dictionary knows which capitals make a word; the words beside it, whether the whole line is in
capitals. Length alone decides nothing: "ARM" is a word, "LED" is not, "IT" is either.
"""

from __future__ import annotations

import re
from typing import Literal

from podcast.narration.spoken.dictionary import frequency
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.names.words_in_capitals import (
    IT_DOES,
    STRESSED,
    is_cry,
    is_gas,
)
from podcast.narration.spoken.rule import Rule, capital, form
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.tables import wordlist

Reading = Literal["word", "letters", "as it is"]

_AS_WORDS = wordlist("acronyms", part="as_words")
_BY_LETTERS = wordlist("acronyms", part="by_letters")
_ALONE_LETTERS = wordlist("acronyms", part="alone_by_letters")
_SHOUTED = wordlist("acronyms", part="shouted")
_BY_COMPANY = frozenset({"US", "AM", "IT", "ME"})
_BEFORE_US = wordlist("acronyms", part="before_us")
_BEFORE_IT = wordlist("acronyms", part="before_it")
_VOWEL = re.compile("[AEIOUYÀ-Þ]")
_CLUMSY = re.compile("[^AEIOUY]{4}|[AEIOU]{4}|^(?!THR|STR|SCH|SCR|SHR|SPL|SPR|CHR|PHR)[^AEIOUY]{3}")
_LOWER = re.compile(r"[^\W\d_A-ZÀ-Þ]")
_CAPITALS = re.compile(r"(?<![\w.])[A-ZÀ-Þ]+(?:['’][A-Z]{1,2})?(?![\w])")
_STOP = re.compile(r"[.!?:;\n\u201c\u201d\"`]")
_LEFT = re.compile(r"(?:(?<![\w'’])[A-ZÀ-Þ]+(?:['’][A-Z]{1,2})?,? |[0-9#&]+ |- )*$")
_RIGHT = re.compile(r"(?:,? (?:[A-ZÀ-Þ]+(?:['’][A-Z]{1,2})?(?!\w|\.\w)|[0-9#&]+|-))*")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_WINDOW = 120  # characters on each side
# How often a lone word of three and of four letters is written at least (Google's counts).
_COMMON = {2: 10**12, 3: 10_000_000, 4: 1_000_000}


def is_as_word(word: str) -> bool:
    """Tell whether a word of capitals is on the list of acronyms said as words."""
    return word in _AS_WORDS


def reading(match: re.Match[str], word: str) -> Reading:
    """Tell how a word of capitals is said where it stands; ``match`` is of the word."""
    run = _run(match)
    if is_cry(word) or (word == "NO" and is_gas(*_around(match))):
        return "letters" if word == "NO" else "word"
    if word in _BY_COMPANY and (said := _by_company(match, word, run=run)):
        return said
    if word == "ID" or (
        word in _BY_LETTERS and not (frequency(word) and _shouts(match, run, least=3))
    ):
        return "letters"
    if word in _AS_WORDS:
        return "word" if frequency(word) and _shouts(match, run, least=3) else "as it is"
    if frequency(word) and _VOWEL.search(word):
        return _of_the_dictionary(match, word, run=run)
    return _of_no_dictionary(match, word, run=run)


def _by_company(match: re.Match[str], word: str, *, run: list[str]) -> Reading | None:
    """Tell "JOIN US" from "US TROOPS", and "I AM" from a time of day, by the word before."""
    if len(run) < 2:
        return None
    left = _CAPITALS.findall(_around(match)[0][-24:])
    before = left[-1] if left else ""
    if word == "IT" and IT_DOES.intersection(run[run.index(word) + 1 :][:1]):
        return "word"
    if word == "AM":
        beside = before == "I" or run[run.index(word) + 1 :][:1] == ["I"]
        return "word" if beside else None
    if word == "US":
        return "word" if before in _BEFORE_US else "letters"
    return "word" if before in _BEFORE_US or before in _BEFORE_IT else None


def _of_no_dictionary(match: re.Match[str], word: str, *, run: list[str]) -> Reading:
    if _is_drawn_out(word):
        return "word"
    if not _looks_like_word(word):
        return "letters"
    if _shouts(match, run, least=2) and len(word) > 4:
        return "word"
    return "as it is" if len(word) > 4 else "letters"


def _of_the_dictionary(match: re.Match[str], word: str, *, run: list[str]) -> Reading:
    if _shouts(match, run, least=3):
        return "word"
    if word in _ALONE_LETTERS:
        return "letters"
    if word in _SHOUTED or _shouts(match, run, least=2):
        return "word"
    return "word" if frequency(word) >= _COMMON.get(len(word), 1) else "letters"


def _shouts(match: re.Match[str], run: list[str], *, least: int) -> bool:
    """Tell whether a word stands among enough words of capitals, or in a line of nothing else."""
    words = [one for one in run if frequency(one) and (len(one) > 1 or one in "AI")]
    if len(words) >= least and 2 * len(words) > len(run):
        return True
    before, after = _around(match)
    if _LOWER.search(before + after):
        return False
    line = [match[0], *_CAPITALS.findall(before), *_CAPITALS.findall(after)]
    known = [one for one in line if frequency(one)]
    return len(known) > 2 or any(len(one) > 5 for one in known)


def _around(match: re.Match[str]) -> tuple[str, str]:
    start = max(0, match.start() - _WINDOW)
    before = _STOP.split(match.string[start : match.start()])[-1]
    after = _STOP.split(match.string[match.end() : match.end() + _WINDOW])[0]
    return before, after


def _run(match: re.Match[str]) -> list[str]:
    """Give the words of capitals that touch this one, itself among them."""
    before, after = _around(match)
    left, right = _LEFT.search(before[-60:]), _RIGHT.match(after[:60])
    sides = [found[0] if found else "" for found in (left, right)]
    return [*_CAPITALS.findall(sides[0]), match["word"], *_CAPITALS.findall(sides[1])]


def _looks_like_word(word: str) -> bool:
    return bool(_VOWEL.search(word)) and not _CLUMSY.search(word)


def _is_drawn_out(word: str) -> bool:
    """Tell a word that is drawn out, "NOOOO", from an acronym."""
    if not _DRAWN_OUT.search(word) or not _VOWEL.search(word):
        return False
    return any(frequency(_DRAWN_OUT.sub(times, word)) for times in (r"\1", r"\1\1"))


def begins_sentence(match: re.Match[str]) -> bool:
    """Tell whether a word begins its sentence, so that it keeps one capital."""
    before = match.string[max(0, match.start() - 4) : match.start()].rstrip(" \"'“‘(")
    return not before or before[-1] in ".!?:\n"


def _tail(match: re.Match[str]) -> str:
    # Engines take the end of "S S R Is" for the word; with an apostrophe all say a plural.
    return "'s" if match["tail"] else ""


def _acronym(match: re.Match[str]) -> str | None:
    word, tail = match["word"], _tail(match)
    if tail and is_as_word(match[0]):
        return None
    joined = "&" in match.string[max(0, match.start() - 1) : match.end() + 1]
    read = "letters" if joined and len(word) < 4 else reading(match, word)
    if read == "as it is":
        return None
    return f"{number_words.letters(word)}{tail}" if read == "letters" else _as_word(match)


def _as_word(match: re.Match[str]) -> str:
    said = match[0].lower()
    return said.capitalize() if begins_sentence(match) else said


def _shortened(match: re.Match[str]) -> str | None:
    """Say "DON'T" as the word it is; after an acronym, "NASA'S", only the S is its own."""
    stem, mark, ending = match["word"], match["mark"], match["ending"].lower()
    if stem == "I":
        return f"I{mark}{ending}"
    read = "word" if ending not in {"s", "d"} else reading(match, stem)
    if read == "word":
        return _as_word(match)
    said = number_words.letters(stem) if read == "letters" else stem
    return f"{said}{mark}{ending}"


def _dotted(match: re.Match[str]) -> str:
    said = number_words.letters(match[0].replace(".", "").replace(" ", ""))
    return f"{said}." if match[0].endswith(".") and ends_sentence(match, before_name=True) else said


def _mixed(match: re.Match[str]) -> str:
    return f"{number_words.letters(match['word'])}{_tail(match)}"


# Behind these, capitals of two letters are a thing's name: "the OR", "my SO".
_NO_NAME = "".join(
    f"(?<!\\b{word} )"
    for word in ("the", "The", "an", "in", "to", "my", "My", "his", "her", "your", "our", "their")
)
_CONDITION = (
    "in|you|your|the|it|there|a|an|any|they|he|she|we|not|this|that|these|possible|necessary|so"
)

ACRONYMS = Rule(
    "acronyms",
    (
        # "Take it with food OR milk", "IF in doubt", "SO tired": stressed, and no acronyms.
        capital(
            rf"(?<=[a-z,)] ){_NO_NAME}(?P<word>OR)(?P<tail>)(?= [a-z])", _as_word, needs=("OR",)
        ),
        *STRESSED,
        capital(
            rf"(?<![\w.-])(?P<word>IF)(?P<tail>)(?= (?:{_CONDITION})\b)", _as_word, needs=("IF",)
        ),
        capital(
            rf"(?<![\w.-]){_NO_NAME}(?P<word>SO)(?P<tail>)"
            r"(?= (?!(?:is|was|has|had|said|says|who|and|or|of|one|two|three|four)\b)[a-z])",
            _as_word,
            needs=("SO",),
        ),
        capital(
            r"(?<![\w.])(?:(?:[A-Z]\.){2,8}(?:[A-Z](?![\w.]))?(?!\w)"
            r"|(?:[A-Z]\.){1,8}[A-Z](?= ?\.(?:\W|$)))",
            _dotted,
        ),
        # Several of what has its stops: "Ph.D.s", "three M.P.s".
        capital(
            r"(?<![\w.])(?P<word>(?:[A-Z][a-z]?\.){2,4})['’]?s(?!\w)",
            lambda match: f"{number_words.letters(match['word'].replace('.', '').upper())}'s",
            needs=(".s", ".'s", ".’s"),
        ),
        capital(
            r"(?<!\w)(?P<word>[A-ZÀ-Þ]+)(?P<mark>['’])(?P<ending>T|S|LL|RE|VE|D|M)(?!\w)",
            _shortened,
        ),
        capital(r"(?<=[A-Z]{2} )A(?= (?:[A-Z]{2,}(?!\w|\.\w)|# ?[0-9]))", "a"),
        capital(
            r"(?<![\w.-])(?P<word>OH)(?P<tail>)(?=!|,? (?:NO|YES|MY|GOD|DEAR|WELL|YOU)\b)",
            _as_word,
            needs=("OH",),
        ),
        capital(
            r"(?<![\w])(?P<word>[A-ZÀ-Þ]{2,})(?P<tail>['’]?s)?(?!\w)",
            _acronym,
        ),
        form(r"(?<![\w'’])(?P<word>[a-z]{1,2}[A-Z]{2,6}|[a-z][A-Z])(?P<tail>s)?(?!\w)", _mixed),
    ),
)
