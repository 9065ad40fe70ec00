"""Decades, ordinals, versions, counted things, years, and every other number."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import DASH, GAP, INTEGER, SPACE, WORD_END, spoken_number
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_COUNTED = one_of(sorted(wordlist("counted", part="nouns")))
_FREE = r"(?<![\w.])(?<![0-9],)"


def _decade(match: re.Match[str]) -> str | None:
    return number_words.plural(number_words.year(int(match["year"])))


def _short_decade(match: re.Match[str]) -> str:
    tens = match["tens"]
    return (
        "two thousands" if tens == "00" else number_words.plural(number_words.cardinal(int(tens)))
    )


def _ages(match: re.Match[str]) -> str:
    return number_words.plural(number_words.integer(match["age"]))


def _ordinal(match: re.Match[str]) -> str | None:
    number = number_words.plain(match["number"])
    return number_words.ordinal(int(number)) if len(number) <= number_words.LONGEST else None


def _version(match: re.Match[str]) -> str:
    return " point ".join(number_words.integer(part) for part in match["parts"].split("."))


def _dotted(match: re.Match[str]) -> str | None:
    """Say thousands that are parted by points, "1.000.000"; four parts are an address."""
    parts = match[0].split(".")
    if len(parts) == 4 and all(int(part) < 256 for part in parts):
        return None
    return number_words.integer("".join(parts))


def _counted(match: re.Match[str]) -> str:
    return number_words.number(match["number"])


def _year(match: re.Match[str]) -> str:
    return number_words.year(int(match[0]))


def _any(match: re.Match[str]) -> str:
    return spoken_number(match["number"])


def _after_letters(match: re.Match[str]) -> str:
    said = " ".join(number_words.integer(part) for part in re.findall("[0-9]+", match[0]))
    return f" {said}"


def _century(match: re.Match[str]) -> str:
    joint = "-" if re.match(" [a-z]", match.string[match.end() : match.end() + 2]) else " "
    return f"{number_words.ordinal(int(match['number']))}{joint}century"


DECADES = Rule(
    "decades",
    (
        figure(r"(?<![\w.,])(?P<year>[12][0-9]{2}0)(?: ?['’])?s\b", _decade),
        form(
            r"(?<![\w.,$£€])['’‘]?(?P<tens>[1-9]0|00)(?: ?['’])?s\b(?! [0-9]{1,2}d\b)"
            r"(?! (?:rests?|holds?|pauses?|planks?|sprints?|waits?|delays?|intervals?|timers?"
            r"|countdowns?|timeouts?)\b)(?!(?<=[123]0s) clips?\b)",
            _short_decade,
            needs=DIGITS,
        ),
        figure(
            r"(?<![\w.])(?P<plane>7[0-8]7)s\b",  # Boeing's, no seconds
            lambda match: number_words.plural(number_words.integer(match["plane"])),
        ),
        form(r"\b(?:[Uu]nder|[Oo]ver)[ -](?P<said>(?P<age>[0-9]{1,2})s)\b", _ages, needs=DIGITS),
        form(
            r"(?<!\w)['’‘](?P<tens>[0-9]{2})(?![\w'’]|[.,][0-9])",
            lambda match: number_words.integer(match["tens"]),
            needs="'’‘",
        ),
    ),
)

ORDINALS = Rule(
    "ordinals",
    (
        # "C19th mill": historians' hundred years.
        form(
            r"(?<![\w.])C(?P<number>1?[0-9]|2[01])(?:st|nd|rd|th)(?!\w)",
            _century,
            needs=("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"),
        ),
        figure(
            rf"{_FREE}(?P<number>{INTEGER})(?:st|nd|rd|th|ST|ND|RD|TH|ˢᵗ|ⁿᵈ|ⁿd|ʳᵈ|ᵗʰ)(?!\w)",
            _ordinal,
            needs=("st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "ˢ", "ⁿ", "ʳ", "ᵗ"),
        ),
        form(
            rf"(?<=[ᵗᵈʰ])(?P<said>{GAP}{DASH}{GAP})(?=[0-9]{{1,4}}(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ))",
            " to ",
            needs="ᵗᵈʰ",
        ),
        form(
            rf"(?<=[0-9](?:st|nd|rd|th))(?P<said>{GAP}{DASH}{GAP})(?=[0-9]{{1,4}}(?:st|nd|rd|th)\b)",
            " to ",
            needs=("st", "nd", "rd", "th"),
        ),
    ),
)

VERSIONS = Rule(
    "versions",
    (
        figure(r"(?<![\w.])[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,5}(?!\w|\.[0-9])", _dotted, needs="."),
        form(
            # Behind a result another is compared: "an odds ratio of 1.5 v 1.0".
            r"(?<![\w.])(?:(?<![0-9%)] )[vV]\.? |[vV])"
            r"(?P<parts>[0-9]{1,9}(?:\.[0-9]{1,9}){1,9})(?!\w)",
            lambda match: f"version {_version(match)}",
            needs=DIGITS,
        ),
        figure(r"(?<![\w.])(?P<parts>[0-9]{1,9}(?:\.[0-9]{1,9}){2,8})(?!\w|\.[0-9])", _version),
    ),
)

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
