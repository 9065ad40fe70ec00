"""Places in a row and centuries: "3rd", "21st–25th", "a C19th mill"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.shapes import DASH, GAP, INTEGER

_FREE = r"(?<![\w.])(?<![0-9],)"


def _ordinal(match: re.Match[str]) -> str | None:
    number = number_words.plain(match["number"])
    return number_words.ordinal(int(number)) if len(number) <= number_words.LONGEST else None


def _century(match: re.Match[str]) -> str:
    joint = "-" if _BEFORE_NOUN.match(match.string, match.end()) else " "
    return f"{number_words.ordinal(int(match['number']))}{joint}century"


_BEFORE_NOUN = late_regex(
    r" (?!(?:and|or|but|when|onwards|by|to|in|at|of|with|for|is|was|were|are|had|has|as|on"
    r"|from)\b)[a-z]"
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
        # "in the C19", "late C17": without its ending where nothing else can be meant.
        form(
            r"\b(?:[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater)(?:[- ]to[- ](?:late"
            r"|mid))?[- ](?P<said>C(?P<number>1[0-9]|20))"
            r"(?![\w-]|\.[0-9])",
            _century,
            needs=("C1", "C20"),
        ),
        form(
            r"\b(?:[Ee]arly|[Ll]ate|[Mm]id|the)[- ]C(?:1[0-9]|20) (?:and|or|to) (?:(?:early|late"
            r"|mid)[- ])?"
            r"(?P<said>C(?P<number>1[0-9]|20))(?![\w-]|\.[0-9])",
            _century,
            needs=("C1", "C20"),
        ),
        form(
            r"\b(?:[Ii]n|[Oo]f|[Ff]rom|[Ss]ince|[Uu]ntil|(?<!came )(?<!went )(?<!go )(?<!get )"
            r"[Bb]y|[Dd]uring|[Tt]hroughout) the "
            r"(?P<said>C(?P<number>1[0-9]|20))(?=[,;.)](?![0-9])|$| (?:and|or|but|when|onwards"
            r"|by|to)\b)",
            _century,
            needs=("the C1", "the C20"),
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
