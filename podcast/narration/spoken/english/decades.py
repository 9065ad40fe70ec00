"""Decades, short years and ages by tens: "the 1990s", "’68", "under 30s"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.triggers import DIGITS


def _decade(match: re.Match[str]) -> str | None:
    return number_words.plural(number_words.year(int(match["year"])))


def _short_decade(match: re.Match[str]) -> str:
    tens = match["tens"]
    return (
        "two thousands" if tens == "00" else number_words.plural(number_words.cardinal(int(tens)))
    )


def _ages(match: re.Match[str]) -> str:
    return number_words.plural(number_words.integer(match["age"]))


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
