"""Numbers as English words; the only place that knows num2words for English."""

from __future__ import annotations

from functools import lru_cache

from podcast.narration.spoken.number_library import num2words

# Beyond this many digits a name ("decillion") helps nobody: digits are read out.
LONGEST = 18

# The zero of "nineteen o five" and of codes: a lone "o" is said as the letter by every engine.
OH = "o"

_THOUSANDS = str.maketrans("", "", ",'’ \u00a0\u2009\u202f")

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@lru_cache(maxsize=4096)
def cardinal(number: int) -> str:
    """Say a whole number the American way, without "and" and commas."""
    return num2words(number, lang="en").replace(",", "").replace(" and ", " ")


@lru_cache(maxsize=1024)
def ordinal(number: int) -> str:
    """Say a whole number as a place in a row: 21 is "twenty-first"."""
    words = num2words(number, lang="en", to="ordinal")
    return words.replace(",", "").replace(" and ", " ")


def year(number: int) -> str:
    """Say a year in pairs: 1905 "nineteen o five", 2007 "two thousand seven"."""
    high, low = divmod(number, 100)
    if number < 1000 or number > 9999 or number % 1000 < 10:
        return cardinal(number)
    if low == 0:
        return f"{cardinal(high)} hundred"
    return f"{cardinal(high)} {f'{OH} ' if low < 10 else ''}{cardinal(low)}"


def digits(text: str, *, zero: str = "zero") -> str:
    """Say each digit of a text by itself and leave out all else."""
    return " ".join(
        zero if char == "0" else DIGITS[int(char)] for char in text if char in "0123456789"
    )


def plain(text: str) -> str:
    """Take what parts thousands out of a written number."""
    return text.translate(_THOUSANDS)


def number(text: str) -> str:
    """Say a written number: commas or spaces for thousands, a point, leading zeros.

    Decimals are read digit by digit; so is a number longer than ``LONGEST`` digits and one that
    begins with zeros ("007"), which is a code and not a quantity.
    """
    whole, point, part = plain(text).partition(".")
    said = integer(whole) if whole else ""
    return f"{said} point {digits(part)}".strip() if point else said


def integer(text: str) -> str:
    """Say a row of digits as a quantity, or digit by digit where it cannot be one."""
    if len(text) > LONGEST or (len(text) > 1 and text[0] == "0"):
        return digits(text, zero=OH)
    return cardinal(int(text))


def plural(words: str) -> str:
    """Put the last of some number words in the plural: "sixties", "hundreds"."""
    if words.endswith("y"):
        return f"{words[:-1]}ies"
    return f"{words}es" if words.endswith("x") else f"{words}s"


def letters(text: str) -> str:
    """Space the letters of a word so that each is said by its name."""
    return " ".join(text.upper())
