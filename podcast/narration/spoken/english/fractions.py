"""Fractions, odds and scores with a stroke: "2 1/2", "⅞", "7/10 pain", "n = 12/40"."""

from __future__ import annotations

import re
import unicodedata

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.sums.software_versions import SYSTEMS
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.shapes import INTEGER, SPACE, VULGAR

_PARTS = {4: "quarter", 100: "hundredth", 1000: "thousandth"}


def fraction(top: int, bottom: int) -> str:
    """Say a fraction: "one half", "three quarters", "five sixteenths"."""
    if bottom == 2:
        return "one half" if top == 1 else f"{number_words.cardinal(top)} halves"
    part = _PARTS.get(bottom) or number_words.ordinal(bottom)
    return f"{number_words.cardinal(top)} {part}{'' if top == 1 else 's'}"


def with_part(whole: str | None, *, part: str) -> str:
    """Say a number with a part of one sign, "2½": "two and a half", or the part alone."""
    top, _, bottom = unicodedata.normalize("NFKC", part).partition("\u2044")
    return _mixed(whole, top=int(top), bottom=int(bottom))


def _mixed(whole: str | None, *, top: int, bottom: int) -> str:
    if not whole:
        return fraction(top, bottom)
    part = "a half" if (top, bottom) == (1, 2) else fraction(top, bottom)
    return f"{number_words.number(whole)} and {part}"


def _written(match: re.Match[str]) -> str | None:
    top, bottom = int(match["top"]), int(number_words.plain(match["bottom"]))
    if 1 <= top < bottom and (bottom <= 100 or bottom % 100 == 0 or top == 1 or match["place"]):
        return _mixed(match["whole"], top=top, bottom=bottom)
    return None if match["whole"] else _no_part(top, bottom)


# How likely something is, where nobody says "one one thousand one hundred and fifty-second".
_RISK = late_regex(
    r"\b(?:risks?|chances?|odds|likel\w+|probab\w+|incidence|affects?|births|reactions?|rare\w*"
    r"|occurs?|prevalence|lottery)\b"
)
_HUNDRED = 100


def _one_in(match: re.Match[str]) -> str | None:
    bottom = int(number_words.plain(match["bottom"]))
    if bottom <= _HUNDRED or not _RISK.search(around(match, within=80)):
        return None
    return f"one in {number_words.cardinal(bottom)}"


def _no_part(top: int, bottom: int) -> str:
    """Say what is no part of one: "fifty fifty", "seven quarters", "130 over 85"."""
    first, second = number_words.cardinal(top), number_words.cardinal(bottom)
    if top == bottom and top in {20, 50}:
        return f"{first} {second}"
    if top == bottom or not top:
        return f"{first} out of {second}"
    return fraction(top, bottom) if 2 <= bottom <= 12 else f"{first} over {second}"


def _side_by_side(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['top'])} {number_words.integer(match['bottom'])}"


def _vulgar(match: re.Match[str]) -> str:
    return with_part(match["whole"], part=match["part"])


def _out_of(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['top'])} out of {number_words.integer(match['bottom'])}"


def _odds(match: re.Match[str]) -> str | None:
    if match["top"] == match["bottom"]:
        return None  # "fifty fifty"
    return f"{number_words.integer(match['top'])} to {number_words.integer(match['bottom'])}"


def _marks(match: re.Match[str]) -> str | None:
    """Say what was reached and what could be: "seven out of ten"; more than all is no score."""
    points = [one.split("/") for one in re.findall("[0-9.]+/[0-9.]+", match["said"])]
    if any(float(top) > float(bottom) or [top, bottom] == ["9", "11"] for top, bottom in points):
        return None
    return re.sub(
        "([0-9.]+)/([0-9.]+)",
        lambda one: f"{number_words.number(one[1])} out of {number_words.number(one[2])}",
        match["said"],
    )


_SCORED = (
    r"(?:GCS|Glasgow|[Ss]cor(?:e|es|ed|ing)|[Rr]at(?:ed?|es|ing|ings)|pain|Pain|APGAR|Apgar|MMSE|NRS|VAS"
    r"|[Ss]everity|GPA|[Mm]ark(?:s|ed)?|[Gg]raded?)"
)
_POINTS = (
    r"[0-9]{1,3}(?:\.[0-9]{1,2})?/"
    r"(?:[3-9]|1[0-9]|20|2[1457]|30|36|40|50|60|63|80|100)(?![0-9])(?:\.0)?"
)

# What stands right behind a part, "1/2tsp", and is no house's letter, "flat 1/2a".
_GLUED = "(?:tsps?|tbsps?|lbs?|oz|ml|mL|cm|mm|mi|hr|yd|gal|qt|kg)"
_GLUED_WORD = "(?:tabs?|tablets?|caps?|cups?|pts?|pints?|inch|miles?|hours?|sachets?|patch|dose)"

FRACTIONS = Rule(
    "fractions",
    (
        figure(rf"(?<![\w.,/])1/(?P<bottom>{INTEGER})(?![\w/]|[.,][0-9])", _one_in, needs="/"),
        *SYSTEMS,
        # "1/4-1/2 cup" is from a quarter to a half.
        form(
            r"(?:(?<=[ (][1-9]/[2-8])|(?<=^[1-9]/[2-8])) ?[-\u2013] ?"
            r"(?=(?:[1-9] )?[1-9]/[2-8](?![0-9_/]|[.,][0-9]))",
            " to ",
            needs="/",
        ),
        # "1/2-1 tablet" is from a half to one.
        form(
            rf"(?:(?<=[ (][1-9]/[2-8])|(?<=^[1-9]/[2-8])|(?<=[{VULGAR}])) ?[-\u2013] ?"
            rf"(?=[1-9](?:[{VULGAR}]| 1/[2-8])?(?: [a-z]{{3}}| hrs?\b| tsp\b|-[a-z]{{2}}"
            rf"|{_GLUED}|{_GLUED_WORD}))",
            " to ",
            needs=(*VULGAR, "/"),
        ),
        figure(
            rf"(?<![\w.,/$])(?P<said>(?P<top>[0-9]{{1,2}})/(?P<bottom>[0-9]{{1,3}}))"
            rf"(?={SPACE}(?:vision|time|meter|metre|signature)\b)",
            _side_by_side,
            needs="/",
        ),
        form(
            r"\b(?:[Ss]ight|[Vv]ision|[Aa]cuity|VA)\b[^.;\n0-9]{0,24}"
            r"(?P<said>(?P<top>20|6)/(?P<bottom>[0-9]{1,3}))(?![\w/]|[.,][0-9])",
            _side_by_side,
            needs="/",
        ),
        form(
            rf"\b[Pp]hases?{SPACE}(?P<said>(?P<top>[1-3])/(?P<bottom>[2-4]))(?![\w/])",
            _side_by_side,
            needs=("hase",),
        ),
        figure(
            r"(?<![\w.,/$£€:])(?P<said>(?P<top>[0-9]{1,3})/(?P<bottom>[0-9]{1,2}))"
            rf"(?={SPACE}(?:odds|favou?rites?|shots?|outsiders?|against|on favou?rite)\b)",
            _odds,
            needs="/",
        ),
        form(
            r"\b(?:[Oo]dds(?: of| at)?|[Pp]riced at|[Bb]acked at) "
            r"(?P<said>(?P<top>[0-9]{1,3})/(?P<bottom>[0-9]{1,2}))(?![\w/]|[.,][0-9])",
            _odds,
            needs="/",
        ),
        # What is scored is out of the most that there is.
        form(
            rf"\b{_SCORED}\b[^.;!?/\n]{{0,24}}?(?<![\w.,/$£€:])"
            rf"(?P<said>{_POINTS}(?:(?:, and |, | and | or |[\u2013-]){_POINTS}){{0,5}})"
            r"(?![\w/%]|[.,][0-9]|-| of\b)",
            _marks,
            needs="/",
        ),
        # A tenth of a point is none of a part: "CVSS 9.8/10".
        figure(
            r"(?<![\w.,/$£€:])(?P<said>[0-9]{1,2}\.[0-9]/(?:5|10|20|100))"
            r"(?![\w/%]|[.,][0-9]| of\b)",
            _marks,
            needs="/",
        ),
        figure(
            rf"(?<![\w.,/$£€:])(?P<said>{_POINTS})(?={SPACE}(?:rating|stars?|score|marks?|points?|pain)\b)",
            _marks,
            needs="/",
        ),
        figure(
            rf"(?<![\w.,/$£€:])(?P<said>{_POINTS})"
            rf"(?={SPACE}(?:adults|children|patients|people|women|men|dentists|doctors|respondents"
            r"|users|students|participants|teachers|parents|voters|teenagers|teens|tasks|questions|problems"
            r"|tests|levels|items|goals|quests|exams|modules|lessons|attempts|puzzles)\b)",
            _marks,
            needs="/",
        ),
        form(
            r"(?<=\()(?P<top>[0-9]{1,4})/(?P<bottom>[1-9][0-9]{1,3})(?=\))",
            _out_of,
            needs=("(",),
        ),
        form(
            r"\b[nN] ?= ?(?P<said>(?P<top>[0-9]{1,5})/(?P<bottom>[1-9][0-9]{0,4}))"
            r"(?![\w/]|[.,][0-9])",
            _out_of,
            needs="=",
        ),
        figure(
            r"(?<![\w.,/$])(?P<top>[0-9]{1,3}) ?/ ?(?P<bottom>[0-9]{1,3})(?= ?=)",
            lambda match: (
                f"{number_words.integer(match['top'])} divided by "
                f"{number_words.integer(match['bottom'])}"
            ),
            needs="=",
        ),
        figure(
            rf"(?<![\w.,/$])(?:(?P<whole>{INTEGER})[ -])?(?P<top>[0-9]{{1,3}})[/\u2044]"
            r"(?P<bottom>[0-9]{1,2},000|[0-9]{1,4})(?P<place>rds?|ths?|nds?)?"
            rf"(?:(?![\w/]|[.,][0-9])|(?={_GLUED}(?![\w/])))",
            _written,
            needs="/\u2044",
        ),
        figure(
            rf"(?<![\w.,/$])(?:(?P<whole>{INTEGER})[ -])?(?P<top>[1-9])/(?P<bottom>[2-8])"
            rf"(?P<place>)(?={_GLUED_WORD}(?![\w/]))",
            lambda match: f"{_written(match)} ",
            needs="/",
        ),
        figure(
            rf"(?<![\w.,/$])(?:(?P<whole>{INTEGER})[ -])?(?P<top>[1-9][0-9]?)"
            r"/(?P<bottom>2|4|8|16|32)(?P<place>)in(?![\w/])",
            lambda match: f"{_written(match)} inch{'es' if match['whole'] else ''}",
            needs=("in",),
        ),
        form(
            rf"(?:(?<=[0-9])|(?<=[{VULGAR}]))(?: ?[-\u2013] ?)(?=[0-9]{{0,3}}[{VULGAR}])"
            rf"|(?<=[{VULGAR}])(?: ?[-\u2013] ?)(?=[0-9])",
            " to ",
            needs=VULGAR,
        ),
        form(
            rf"(?<![\w.,])(?:(?P<whole>{INTEGER}){SPACE}?)?(?P<part>[{VULGAR}])",
            _vulgar,
            needs=VULGAR,
        ),
    ),
)
