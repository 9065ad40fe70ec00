"""Numbers before what they count, years, and every number that no other rule took."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import INTEGER, SPACE, WORD_END, spoken_number
from podcast.narration.spoken.tables import wordlist

_COUNTED = one_of(sorted(wordlist("counted", part="nouns")))


def _counted(match: re.Match[str]) -> str:
    return number_words.number(match["number"])


def _year(match: re.Match[str]) -> str:
    return number_words.year(int(match[0]))


def _any(match: re.Match[str]) -> str:
    return spoken_number(match["number"])


NUMBERS = Rule(
    "numbers",
    (
        form(
            r"\b(?:[Bb]y|[Uu]ntil|[Tt]hrough|[Yy]ear|[Bb]efore|[Bb]eyond|and|to) (?:the year )?"
            rf"(?P<said>2100)(?![\w%]|[.,-][0-9]| ?[%°$£€]| {_COUNTED}\b)",
            "twenty-one hundred",
            needs=("2100",),
        ),
        figure(
            r"(?<![\w.,-])(?<!the )(?<!in )(?<!of )(?<!by )(?<!In )(?<!The )"
            rf"(?P<number>[0-9]{{4}})(?={SPACE}{_COUNTED}\b)",
            _counted,
        ),
        figure(r"(?<![\w])[0-9]{4}(?= ?(?:BC|AD|CE|BCE)\b)", _year, needs=("BC", "AD", "CE")),
        figure(
            r"(?<!\w)(?<![0-9]\.)(?P<number>\.[0-9]++)(?!\w)",
            lambda match: number_words.number(match["number"]),
        ),
        figure(rf"(?<!\w)(?P<number>{INTEGER}(?:\.[0-9]++)?){WORD_END}", _any),
        figure(rf"(?<!\w)(?P<number>[0-9]++){WORD_END}", _any),
    ),
)
