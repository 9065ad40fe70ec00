"""Grades of climbs: "5.14a" of America, "VS 4c" of Britain, "6b+" of France."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form

_WINDOW = 100  # characters on each side that may hold the cue
_CLIMBED = late_regex(
    r"\b(?:climb\w{0,4}|routes?|pitch(?:es)?|crags?|belay\w{0,3}|rap(?:pel\w{0,4}|s)|boulder\w{0,4}|trad"
    r"|bolted|bolts|redpoint\w{0,3}|on-?sight|[Gg]raded?|lead|slab|crux|free[ds]?|summit)\b"
)


def _is_climbed(match: re.Match[str]) -> bool:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return bool(_CLIMBED.search(near))


def _letters(written: str) -> str:
    return " ".join(written.replace("/", " ").upper().replace("+", "plus").split())


def _american(match: re.Match[str]) -> str | None:
    """Say a decimal of Yosemite as two numbers: 5.14a is harder than 5.9."""
    letter = match["letter"] or ""
    if not letter and not _is_climbed(match):
        return None
    said = f"five {number_words.integer(match['grade'])}"
    return f"{said} {_letters(letter)}" if letter else said


def _french(match: re.Match[str]) -> str | None:
    if not _is_climbed(match):
        return None
    return f"{number_words.integer(match['grade'])} {match['letter'].upper()} plus"


CLIMBING_GRADES: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,$£€/])5\.(?P<grade>1[0-5])(?P<letter>[a-d](?:/[a-d])?)?(?![\w%/]|[.,][0-9]| ?"
        r"(?:%|million|billion"
        r"|[kcm]?m\b|points?|percent|per cent|mg|kg|g\b|miles?|per|in\b|ft\b|times))",
        _american,
        needs=("5.1",),
    ),
    form(
        r"(?<![\w-])(?P<said>M?VS|HVS|HS)(?= [3-7][abc](?!\w))",
        lambda match: number_words.letters(match["said"]),
        needs=("S ",),
    ),
    figure(
        r"(?<![\w.,/-])(?P<grade>[4-9])(?P<letter>[abc])\+(?=[,.;:)]|$| )",
        _french,
        needs=("a+", "b+", "c+"),
    ),
)
"""Forms of the rule "identifiers"."""
