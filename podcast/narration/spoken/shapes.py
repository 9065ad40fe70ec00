"""Shapes that many rules share: numbers, gaps, dashes and ranges of numbers.

Quantifiers are possessive, so that no text makes a pattern try twice.
"""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words

GAP = "[ \u00a0\u2009\u202f]?"
SPACE = "[ \u00a0\u2009\u202f]"
DASH = "[-\u2010\u2011\u2012\u2013\u2014\u2212]"
# Thousands by commas, by the commas of India (2,50,000),
# by the apostrophes of Switzerland, or by spaces where it is plain that they
# join: "10 000", "1 234 567"; but "table 1 100 mg" is two numbers.
INTEGER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])"
    r"|[0-9]{1,3}(?:['’][0-9]{3})++(?![0-9])"
    r"|[0-9]{1,2}(?:,[0-9]{2}(?=,)){1,5},[0-9]{3}(?![0-9])"
    rf"|[1-9][0-9]{{0,2}}(?:{SPACE}[0-9]{{3}}){{0,3}}{SPACE}000(?![0-9])"
    rf"|[1-9][0-9]?(?:{SPACE}[0-9]{{3}}){{2,4}}(?![0-9])"
    r"|[0-9]++)"
)
NUMBER = rf"(?:{INTEGER}(?:\.[0-9]++)?|\.[0-9]++)"
# A number does not begin inside a word, a power, a code or another number.
START = r"(?<![\w.^])(?<!\^[-\u2212])(?<![0-9][,/])(?<!(?<![°º])[A-Z]-)(?<![A-Z]- )"
END = r"(?![0-9]|[.,][0-9]|[^\W\d_])"

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
SUPERS = "⁰¹²³⁴⁵⁶⁷⁸⁹"

# A number may be raised ("10⁶"): the power is another rule's.
WORD_END = f"(?![^\\W{SUPERS}₀₁₂₃₄₅₆₇₈₉])"

# A quantity: a number, or two joined by a dash or "to". Groups: sign, low, high.
TO = f"(?:{GAP}[\u2010-\u2014]{GAP}|{GAP}-{GAP}|{SPACE}to{SPACE})"
QUANTITY = (
    rf"{START}(?P<sign>(?<![\w)\]%^/])[-\u2212])?(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?"
)


def quantity(match: re.Match[str]) -> str:
    """Say what QUANTITY matched: "minus five", "five to ten"."""
    said = number_words.number(match["low"])
    if match["sign"]:
        said = f"minus {said}"
    return f"{said} to {number_words.number(match['high'])}" if match["high"] else said


def is_one(match: re.Match[str]) -> bool:
    """Tell whether a quantity is exactly one, so that its unit is singular."""
    return match["high"] is None and match["low"] == "1"


def is_year(text: str) -> bool:
    """Tell whether digits without a comma look like a year from 1000 to 2099."""
    return len(text) == 4 and text.isascii() and text.isdigit() and "1000" <= text <= "2099"


def spoken_number(text: str) -> str:
    """Say a bare number: a year in pairs where it looks like one."""
    return number_words.year(int(text)) if is_year(text) else number_words.number(text)
