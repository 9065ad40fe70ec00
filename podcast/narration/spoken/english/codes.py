"""Letters and figures in one word: "MP3", "H2O", "COVID-19", "B12", "10k"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.capitals import is_as_word
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.shapes import START, is_year
from podcast.narration.spoken.triggers import DIGITS

_PARTS = late_regex(r"[0-9]+|[^\W\d_]+")
_OTHER_SCRIPT = late_regex("[\u0400-\u1fff\u2e80-\ufaff]")
_LETTER = r"[^\W\d_]"


def _code(match: re.Match[str]) -> str | None:
    if _OTHER_SCRIPT.search(match["said"]):
        return None  # "2024年": figures of a language that these rules do not know
    return " ".join(_part(part) for part in _PARTS.findall(match["said"]))


def _part(part: str) -> str:
    if part[0] in "0123456789":
        return code_number(part)
    if part == "a":
        return "A"  # engines take the small letter for the article
    if part.isupper() or len(part) <= 2:
        return part if is_as_word(part) or len(part) == 1 else number_words.letters(part)
    return part


def code_number(text: str) -> str:
    """Say a number inside a code: short ones whole, long ones digit by digit."""
    if is_year(text) and text >= "1900":
        return number_words.year(int(text))
    return (
        number_words.integer(text)
        if len(text) <= 3
        else number_words.digits(text, zero=number_words.OH)
    )


def _plural_code(match: re.Match[str]) -> str:
    said = _PARTS.findall(match["said"][:-1])
    return number_words.plural(" ".join(_part(part) for part in said))


def _thousands(match: re.Match[str]) -> str:
    scale = {"k": "thousand", "M": "million", "bn": "billion"}[match["scale"]]
    low, high = number_words.number(match["low"]), match["high"]
    return f"{low} to {number_words.number(high)} {scale}" if high else f"{low} {scale}"


def _kilo(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['number'])} K"


def _times(match: re.Match[str]) -> str:
    low, high = number_words.number(match["low"]), match["high"]
    return f"{low} to {number_words.number(high)} times" if high else f"{low} times"


def _joined_number(match: re.Match[str]) -> str:
    return f" {code_number(match['number'])}"


def _decimal_code(match: re.Match[str]) -> str:
    return f"{number_words.number(match['number'])} {number_words.letters(match['letters'])}"


def _lines(match: re.Match[str]) -> str:
    """Say how many lines a picture has: "ten eighty p"."""
    high, low = divmod(int(match["lines"]), 100)
    if low not in {20, 40, 60, 76, 80}:
        return f"{number_words.integer(match['lines'])} {match['kind']}"
    return f"{number_words.cardinal(high)} {number_words.cardinal(low)} {match['kind']}"


def _paragraph(match: re.Match[str]) -> str:
    hundreds, low = match["number"][0], match["number"][1:]
    said = number_words.cardinal(int(match["number"]))
    if low[0] == "0" and low[1] != "0":  # as of pension plans and charities: "four o one K"
        said = f"{number_words.integer(hundreds)} {number_words.OH} {number_words.integer(low[1])}"
    last = f" {number_words.integer(match['item'])}" if match["item"] else ""
    return f"{said} {match['letter'].upper()}{last}"


def _of_a_section(match: re.Match[str]) -> str:
    """Say the parts of a section one after the other: "5(1)(c)" is five, one C."""
    parts = re.findall(r"\(([^()]+)\)", match["said"])
    said = [number_words.integer(one) if one.isdigit() else _roman_or_letter(one) for one in parts]
    return f", {' '.join(said)}"


def _roman_or_letter(part: str) -> str:
    number = value(part.upper()) if len(part) > 1 else None
    return number_words.cardinal(number) if number else number_words.letters(part.upper())


CODES = Rule(
    "codes",
    (
        # An article's number in a journal without pages.
        form(
            r"(?<=: e)(?P<said> ?[0-9]{4,8})(?!\w|[.,][0-9])",
            lambda match: f" {number_words.digits(match['said'].strip(), zero=number_words.OH)}",
            needs=(": e",),
        ),
        form(
            r"(?:\b(?:(?:Civ|Crim|App)\. P\.|[Aa]rt(?:icles?|s?\.|(?= ?[0-9]))|[Ss]ec(?:tions?"
            r"|s?\.)|[Ss]s?\."
            r"|[Rr](?:ule|\.|eg\.|eg(?= [0-9]+\()|egulation)|[Pp]ara(?:graph|s?\.)?"
            r"|[Cc]l(?:ause|\.)|[Ss]chedule|[Tt]itle)|§§?)"
            r" ?[0-9]{1,5}(?:\.[0-9]{1,4})?[A-Z]{0,2}"
            r"(?P<said>(?:\((?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)){1,5})(?!\w)",
            _of_a_section,
            needs="(",
        ),
        # A distance that is run, and not a sum: "a 5k run".
        figure(
            r"(?<![\w.,$£€])(?P<number>[1-9][0-9]?)k(?= (?:runs?|races?|walks?|swims?|rides?)\b)",
            _kilo,
            needs="k",
        ),
        figure(
            rf"{START}(?!3M\b)(?P<low>[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?)"
            r"(?:[-\u2013](?P<high>[0-9]{1,4}(?:\.[0-9]{1,3})?))?(?P<scale>k|M|bn)(?!\w)",
            _thousands,
            needs="kMb",
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?)"
            r"(?:[-\u2013](?P<high>[0-9]{1,4}(?:\.[0-9]{1,3})?))?"
            r"(?:[x×](?! (?:squared|cubed|to the)\b)(?![\w^]| ?[-+=\u2212] ?[0-9a-z])"
            r"| [x×](?=/| (?:a|an|per|each|every|daily|weekly|monthly)\b))",
            _times,
            needs="x×",
        ),
        form(r"(?<=[0-9][x×])[-\u2013](?=[0-9.]{1,5}[x×])", " to ", needs="x×"),
        form(r"(?<!\w)(?P<said>[A-Z]{1,5}-?[0-9]{1,3}s)(?!\w)", _plural_code, needs=DIGITS),
        # Marks of a school: "3Bs".
        figure(
            r"(?<![\w.,/-])(?P<count>[2-9]|1[0-9])(?P<mark>[A-E])s(?!\w)",
            lambda match: f"{number_words.integer(match['count'])} {match['mark']}'s",
        ),
        figure(
            rf"{START}(?P<number>[0-9]{{1,4}}\.[0-9]{{1,3}})(?P<letters>[a-z]{{1,3}}|[A-Z]{{1,3}})(?!\w)",
            _decimal_code,
        ),
        figure(
            r"(?<![\w.])(?P<number>[0-9]{3})\((?P<letter>[a-z])\)(?:\((?P<item>[0-9]{1,2})\))?(?!\w)",
            _paragraph,
            needs="(",
        ),
        form(
            r"(?<![\w.-])(?P<said>(?P<letters>[A-Z]{1,5})(?P<number>[0-9]{1,3}\.[0-9]{1,3}))(?!\w|\.\w)",
            lambda match: (
                f"{number_words.letters(match['letters'])} {number_words.number(match['number'])}"
            ),
            needs=DIGITS,
        ),
        figure(
            rf"{START}(?P<lines>[1-9][0-9]{{0,1}}[0-9]{{2}})(?P<kind>[pi])(?!\w)",
            _lines,
            needs="pi",
        ),
        form(r"(?<!\w)T1/2(?!\w)", "T one half", needs=("T1/2",)),  # a half-life
        form(
            rf"(?<![\w])(?P<said>(?={_LETTER}*[0-9])(?=[0-9]*{_LETTER})[^\W_]{{2,40}})(?![\w])",
            _code,
            needs=DIGITS,
        ),
        form(
            r"(?<=[A-Z])(?P<said>- ?(?P<number>[0-9]{1,9}))(?![\w.,]\w|\w)",
            _joined_number,
            needs="-",
        ),
        form(r"(?<![\w.&])[A-Z](?P<said>\.)(?=[0-9])", " ", needs=DIGITS),
        form(
            rf"(?<=[0-9])-(?![0-9.]{{1,12}} ?=)(?=[0-9]|[A-Z]{{2,}}\b|[A-Z]{_LETTER}?[0-9])",
            " ",
            needs="-",
        ),
        form(r"(?<=[A-Z])- (?=[A-Z]{2})", " ", needs=("- ",)),
    ),
)
