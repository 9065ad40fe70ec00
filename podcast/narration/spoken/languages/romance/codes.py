"""The figure behind a word of letters in French and Spanish: "IPv4", "base64", "iPhone15"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.triggers import DIGITS


def figures_behind_words(tongue: Tongue) -> Form:
    """Say the figure that ends a name; of a code of more parts nothing."""
    return form(
        r"(?<![\w./@-])(?:[A-Za-zà-ÿ]{3,16}|[A-Z]{2}v|[a-z][A-Z])(?P<said>(?P<n>[1-9][0-9]{0,2}))"
        r"(?![\w]|[.,:/@-][\w])",
        lambda match: f" {tongue.number(match['n'])}",
        needs=DIGITS,
    )


def noughts_behind_letters(tongue: Tongue) -> Form:
    """Say the day or month from which others are counted: "M0, M6", "J0"."""
    return form(
        r"(?<![\w./-])(?P<letter>[DHJMST])(?P<said>0)(?![\w]|[.,:/-][\w])",
        f" {tongue.number('0')}",
        needs=("0",),
    )


def additives(tongue: Tongue) -> Form:
    """Say the number of what is added to food and medicine: "E 471", "E470b", "E-1520"."""
    return form(
        r"(?<![\w./-])E[- ]?(?P<said>(?P<n>[1-9][0-9]{2}|1[0-9]{3})(?P<part>[a-k]?))(?![\w/]"
        r"|[.,:-][0-9])",
        lambda match: (
            f"{_apart(match)}{tongue.number(match['n'])} {match['part'].upper()}".rstrip()
        ),
        needs=("E",),
    )


def _apart(match: re.Match[str]) -> str:
    return "" if match.string[match.start("said") - 1] in " -" else " "


def flights(tongue: Tongue) -> Form:
    """Say the number of a flight, one of four figures in pairs: "vol AF 1234", "vuelo IB 3106"."""

    def said(match: re.Match[str]) -> str:
        line = " ".join(match["line"])
        if len(match["n"]) < 4:
            return f"{line} {tongue.number(match['n'])}"
        return f"{line} {_pair(match['n'][:2], tongue)} {_pair(match['n'][2:], tongue)}"

    return form(
        r"\b(?i:vols?|vuelos?) (?:n[°º.]{1,2} ?)?(?P<said>(?P<line>[A-Z]{2}) ?(?P<n>[0-9]{3,4}))"
        r"(?![\w%/-]|[.,][0-9])",
        said,
        needs=("vol", "Vol", "VOL", "vuel", "Vuel"),
    )


def _pair(digits: str, tongue: Tongue) -> str:
    zero = f"{tongue.digits('0')} " if digits[0] == "0" else ""
    return f"{zero}{tongue.number(str(int(digits)))}"
