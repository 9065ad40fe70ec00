"""Words of capitals: by letters, as words from a list, or shouted."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.capitals import begins_sentence, is_as_word, reading
from podcast.narration.spoken.rule import Rule, capital, form
from podcast.narration.spoken.sentence_ends import ends_sentence

# What an apostrophe adds to a word that is shouted: "DON'T", "IT'S", "WE'LL".
_SHORTENED = r"['’](?:T|S|LL|RE|VE|D|M)(?!\w)"


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


ACRONYMS = Rule(
    "acronyms",
    (
        capital(
            r"(?<![\w.])(?:(?:[A-Z]\.){2,8}(?:[A-Z](?![\w.]))?(?!\w)"
            r"|(?:[A-Z]\.){1,8}[A-Z](?= ?\.(?:\W|$)))",
            _dotted,
        ),
        capital(
            r"(?<!\w)(?P<word>[A-ZÀ-Þ]+)(?P<mark>['’])(?P<ending>T|S|LL|RE|VE|D|M)(?!\w)",
            _shortened,
        ),
        capital(r"(?<=[A-Z]{2} )A(?= (?:[A-Z]{2,}(?![\w.])|# ?[0-9]))", "a"),
        capital(
            r"(?<![\w])(?P<word>[A-ZÀ-Þ]{2,})(?P<tail>['’]?s)?(?!\w)",
            _acronym,
        ),
        form(r"(?<![\w'’])(?P<word>[a-z]{1,2}[A-Z]{2,6}|[a-z][A-Z])(?P<tail>s)?(?!\w)", _mixed),
    ),
)
