"""Courses of universities and the buildings that they are held in: "CS 101", "Bldg. B"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_COURSES = one_of(sorted(wordlist("courses", part="departments")))


def _course(match: re.Match[str]) -> str:
    """Say the number of a course: "one o one", "twelve ten L"."""
    number = match["number"]
    if len(number) == 3:
        rest = int(number[1:])
        o = f"{number_words.OH} " if 0 < rest < 10 else ""
        last = f"{o}{number_words.cardinal(rest)}" if rest else "hundred"
        said = f"{number_words.integer(number[0])} {last}"
    else:
        said = number_words.year(int(number))
    return f"{said} {match['letter']}" if match["letter"] else said


COURSES: tuple[Form, ...] = (
    form(
        rf"\b{_COURSES}(?P<gap>{SPACE}|-)(?P<said>(?P<number>[1-9][0-9]{{2,3}})(?P<letter>[A-Z])?)"
        r"(?![\w%]|[.,:/-][0-9]| ?(?:mg|mcg|g|kg|m[lL]|km|volts?|amps?|watts?|people|per)\b)",
        _course,
        needs=DIGITS,
    ),
    form(r"(?<![\w.])(?P<said>[Bb]ldg\.?)(?= (?:[A-Z]\b|[0-9]))", "Building", needs=("ldg",)),
)
"""Forms of the rule "places": courses and where they are held."""
