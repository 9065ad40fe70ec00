"""Signs of sums that look like others: "−2x" is no "two times", "y = -x", "f(x)"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form

_MINUS = "[-\u2212]"


def _term(match: re.Match[str]) -> str:
    letter = "A" if match["letter"] == "a" else match["letter"]
    return f"minus {number_words.number(match['count'])} {letter}"


def _of(match: re.Match[str]) -> str:
    return f"{match['name']} of {match['letter']}"


TERMS: tuple[Form, ...] = (
    # A term below nought; a mark of times has none before it.
    form(
        rf"(?<![\w)\]%.,/^\u2013-]){_MINUS}(?P<count>[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?)"
        r"(?P<letter>[xyznabpqrtuvw])(?![\w'’]|\.\w)(?! ?[x×])",
        _term,
        needs="-\u2212",
    ),
    form(
        rf"(?:(?<=[=(+*×,<>\u2264\u2265] )|(?<=[=(])){_MINUS}(?=[a-zA-Z](?![A-Za-z0-9_'’-]))",
        "minus ",
        needs="-\u2212",
    ),
    form(
        r"(?:(?<=[²³])|(?<=\^[0-9])|(?<=\b[0-9][a-z])|(?<=\b[0-9][0-9][a-z])) [-\u2212\u2013] "
        r"(?=[0-9]{0,4}(?:\.[0-9])?[a-z]?(?![a-z]))",
        " minus ",
        needs=(" - ", " \u2212 ", " \u2013 "),
    ),
    form(
        r"(?<![\w'’])(?P<name>[fghFG])\((?P<letter>[a-z]|[0-9])\)(?!\w)",
        _of,
        needs=("(",),
    ),
    form(r"(?<=[0-9a-z)])ⁿ(?!\w)", " to the n", needs="ⁿ"),
)
"""Forms of the rule "terms"."""
