"""Menus and keys in all three languages: "Datei > Drucken", "Strg+C"."""

from __future__ import annotations

import re
from functools import partial

from podcast.narration.spoken.languages.tongue import SPACE, Tongue
from podcast.narration.spoken.rule import Form, Rule, form, one_of

_FUNCTION = re.compile("^F([0-9]{1,2})$")
_WINDOW = 140
_SENTENCE = re.compile(r"[.!?;\n](?=\s|$)")
_QUOTES = re.compile("[«‹]")
_LEFT = r"(?<=[^\W\d_]|[\"”“»’'…)])"
_RIGHT = r"(?=(?:[\"“„‘']|«[ \u00a0\u202f]?)?[^\W\d_]{2})"


def key_combinations(tongue: Tongue) -> Form:
    """Say keys that are pressed together: "Strg+C"."""
    keys = tongue.part("keys")

    def said(match: re.Match[str]) -> str:
        written = re.split(r" ?\+ ?", match["said"])
        names = (keys.get(key) or _FUNCTION.sub(r"F \1", key) for key in written)
        return f" {tongue.word('plus')} ".join(
            re.sub("[0-9]+", lambda one: tongue.number(one[0]), name) for name in names
        )

    return form(
        rf"(?<![\w+])(?P<said>{one_of(tuple(keys))}(?: ?\+ ?(?:{one_of(tuple(keys))}|[A-Z0-9]|"
        rf"F1?[0-9])){{1,3}})"
        r"(?![\w+])",
        said,
        needs="+",
    )


def menus(tongue: Tongue) -> Rule:
    """Give the rule for the signs between the entries of a menu."""
    say = partial(_then, tongue=tongue)
    return Rule(
        "symbols",
        (
            form(rf"{_LEFT}{SPACE}?(?:>|->|\u2192){SPACE}?{_RIGHT}", say, needs=">\u2192"),
            form(rf"{_LEFT}{SPACE}[»›]{SPACE}{_RIGHT}", say, needs="»›"),
        ),
    )


def _then(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say that one is chosen after another, where the sentence tells somebody to choose.

    "Jungen > Mädchen" compares, and so does what stands behind "wenn"; « » are quotation marks,
    and < > are around what somebody has to put in.
    """
    text = match.string
    before = _SENTENCE.split(text[max(0, match.start() - _WINDOW) : match.start()])[-1]
    sign = match[0].strip()
    if (sign in "»›" and _QUOTES.search(before)) or (sign == ">" and "<" in before):
        return None
    cues = list(re.finditer(rf"\b(?:{tongue.word('menu_cues')})\b", before))
    if not cues or re.search(rf"\b(?i:{tongue.word('conditions')})\b", before[cues[-1].end() :]):
        return None
    return f", {tongue.word('then')} "
