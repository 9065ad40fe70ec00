"""Decades, ordinals, versions, counted things, years, and every other number."""

from __future__ import annotations

import re

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import INTEGER, SPACE, WORD_END, spoken_number
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_COUNTED = one_of(sorted(wordlist("counted", part="nouns")))
_FREE = r"(?<![\w.])(?<![0-9],)"


def _decade(match: re.Match[str]) -> str | None:
    return words.plural(words.year(int(match["year"])))


def _short_decade(match: re.Match[str]) -> str:
    tens = match["tens"]
    return "two thousands" if tens == "00" else words.plural(words.cardinal(int(tens)))


def _ordinal(match: re.Match[str]) -> str | None:
    number = match["number"].replace(",", "")
    return words.ordinal(int(number)) if len(number) <= words.LONGEST else None


def _version(match: re.Match[str]) -> str:
    return " point ".join(words.integer(part) for part in match["parts"].split("."))


def _counted(match: re.Match[str]) -> str:
    return words.number(match["number"])


def _year(match: re.Match[str]) -> str:
    return words.year(int(match[0]))


def _any(match: re.Match[str]) -> str:
    return spoken_number(match["number"])


def _after_letters(match: re.Match[str]) -> str:
    said = " ".join(words.integer(part) for part in re.findall("[0-9]+", match[0]))
    return f" {said}"


DECADES = Rule(
    "decades",
    (
        figure(r"(?<![\w.,])(?P<year>[12][0-9]{2}0)(?: ?['’])?s\b", _decade),
        form(r"(?<![\w.,$£€])['’‘]?(?P<tens>[1-9]0|00)(?: ?['’])?s\b", _short_decade, needs=DIGITS),
        form(
            r"(?<!\w)['’‘](?P<tens>[0-9]{2})(?![\w'’]|[.,][0-9])",
            lambda match: words.integer(match["tens"]),
            needs="'’‘",
        ),
    ),
)

ORDINALS = Rule(
    "ordinals",
    (
        figure(
            rf"{_FREE}(?P<number>{INTEGER})(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)",
            _ordinal,
            needs=("st", "nd", "rd", "th", "ST", "ND", "RD", "TH"),
        ),
    ),
)

VERSIONS = Rule(
    "versions",
    (
        form(
            r"(?<![\w.])[vV](?P<parts>[0-9]{1,9}(?:\.[0-9]{1,9})+)(?!\w)",
            lambda match: f"version {_version(match)}",
            needs=DIGITS,
        ),
        figure(r"(?<![\w.])(?P<parts>[0-9]{1,9}(?:\.[0-9]{1,9}){2,8})(?!\w|\.[0-9])", _version),
    ),
)

NUMBERS = Rule(
    "numbers",
    (
        figure(
            r"(?<![\w.,-])(?<!the )(?<!in )(?<!of )(?<!by )(?<!In )(?<!The )"
            rf"(?P<number>[0-9]{{4}})(?={SPACE}{_COUNTED}\b)",
            _counted,
        ),
        figure(r"(?<![\w])[0-9]{4}(?= ?(?:BC|AD|CE|BCE)\b)", _year, needs=("BC", "AD", "CE")),
        figure(
            r"(?<!\w)(?<![0-9]\.)(?P<number>\.[0-9]++)(?!\w)",
            lambda match: words.number(match["number"]),
        ),
        figure(rf"(?<!\w)(?P<number>{INTEGER}(?:\.[0-9]++)?){WORD_END}", _any),
        figure(rf"(?<!\w)(?P<number>[0-9]++){WORD_END}", _any),
    ),
)
