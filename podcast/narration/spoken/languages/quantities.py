"""A number or two before a unit: the pattern, and how it is said in all three languages."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import (
    BEGINS_IN_GERMAN,
    begins_sentence,
)
from podcast.narration.spoken.languages.tongue import (
    DASH,
    GAP,
    NUMBER,
    SPACE,
    START,
    Tongue,
)

END = r"(?![\w²³]|[.,][0-9]|['’][a-zà-ÿ]|\.[a-zà-ÿ]\.|-(?:Moll|Dur)\b)"

# A German sentence that begins with a figure has its verb behind its noun: "5 Min. 20 Leute standen
# da". Behind these words it goes on: "nach 5 Min. 20 ml Wasser zugeben".
_FIGURE_BEGINS = re.compile(
    r"\s[0-9][0-9.,]{0,6} (?:[a-zäöüßA-Zµ]{1,12} )?[A-ZÄÖÜ][a-zäöüß]{2,30} "
    r"(?!mit\b|seit\b|statt\b|samt\b|fast\b|erst\b|nicht\b|selbst\b|jetzt\b|gegen\b|neben\b|zwischen\b"
    r"|unten\b|oben\b|bitte\b|heute\b)"
    r"(?:[a-zäöüß]{2,20}(?:en|[^aeiou]t|te)|war|sind|kam|ging|lag|stand|blieb|half)"
    r"(?= (?!und\b|oder\b)[\wäöü])"
)
_GOES_ON_BEHIND = re.compile(
    r"(?:^|[(:,;]|\b(?i:nach|alle|aller|vor|in|innerhalb|binnen|seit|bis|für|weitere[nr]?|ca\.|circa|etwa|rund"
    r"|ungefähr|mindestens|höchstens|und|oder|täglich|je|jeweils|um|während|zu|von|mit|auf|pro|ab|nur))\s*$"
)

# How a medicine is given, in capitals, begins no sentence: "1 inj. SC le soir".
_WAY = re.compile(r"\s+(?:SC|IM|IV|VO|PO|EV|SL|VR|IR|PRN|[LMXJVSD](?=-[LMXJVSD]))\b")


def span(tongue: Tongue) -> str:
    """A pattern of a number, or of two with a dash or a word between: sign, low, high."""
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:{tongue.word('between')}){SPACE})"
    signed = rf"(?P<sign>(?<![\w)\]]){GAP}[-+\u2212](?=[0-9]))?"
    number = NUMBER
    if tongue.word("thousands") == "spaced":
        number = rf"(?:[1-9][0-9]{{0,2}}(?: [0-9]{{3}})++(?![0-9])(?:,[0-9]++)?|{NUMBER})"
    return rf"{START}{signed}(?P<low>{number})(?:(?P<to>{to})(?P<high>{number}))?"


def spanned(match: re.Match[str], *, tongue: Tongue, noun: str = "") -> str:
    """Say what `span` matched, before a noun that it counts."""
    low, high = match["low"], match["high"]
    sign = ""
    if match["sign"]:
        is_plus = match["sign"].endswith("+")
        sign = f"{tongue.part('symbols')['+'] if is_plus else tongue.word('minus')} "
    if not high:
        return f"{sign}{tongue.number(low, noun=noun)}"
    written = match["to"].strip()
    to = tongue.word("to") if re.fullmatch(DASH, written) else written
    return f"{sign}{tongue.number(low, noun=noun)} {to} {tongue.number(high, noun=noun)}"


def unit_of(match: re.Match[str], *, tongue: Tongue) -> tuple[str, bool]:
    """The unit's entry in the tables, and whether it is one of them."""
    pair = tongue.part("units")[key_of(match["unit"])]
    return pair, not match["high"] and tongue.is_one(match["low"])


def key_of(unit: str) -> str:
    """The unit as the tables write it: with the micro sign."""
    return unit.replace("\u03bc", "µ")


def measured(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a number, or two, and the unit that `span` and a group ``unit`` matched."""
    pair, one = unit_of(match, tongue=tongue)
    said = tongue.named(pair, one=one)
    return f"{spanned(match, tongue=tongue, noun=pair)} {said}{unit_stop(match, tongue=tongue)}"


def unit_stop(match: re.Match[str], *, tongue: Tongue) -> str:
    """Keep the full stop of "5 min." where it ends the sentence too.

    In German a noun begins with a capital as well: there only a word that is none tells.
    """
    if not match[0].endswith(".") or match.end("unit") < match.end():
        return ""
    if tongue.has_capital_nouns:
        after = match.string[match.end() : match.end() + 80]
        ends = BEGINS_IN_GERMAN.match(after) or _is_followed_by_a_figure(match, after=after)
        return "." if ends else ""
    after = match.string[match.end() : match.end() + 8]
    return "." if begins_sentence(after) and not _WAY.match(after) else ""


def _is_followed_by_a_figure(match: re.Match[str], *, after: str) -> bool:
    ahead = match.string[max(0, match.start() - 16) : match.start()]
    return not _GOES_ON_BEHIND.search(ahead) and _FIGURE_BEGINS.match(after) is not None


def counted(number: str, unit: str, *, tongue: Tongue) -> str:
    """Say a whole number of a unit of the tables: "drei Minuten"."""
    pair, plain = tongue.part("units")[unit], str(int(number))
    said = tongue.named(pair, one=tongue.is_one(plain))
    return f"{tongue.number(plain, noun=pair)} {said}"
