"""Kitchens, shops and hotels cut short: "2 sm. eggs", "med. heat", "12 pcs", "4* hotel"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped

_HOTEL = late_regex(
    r"\b(?:hotels?|hostels?|B&B|resorts?|rooms?|apartments?|guest ?houses?|campsites?|reviews?"
    r"|rated|ratings?|spa|inn|nights?|pppn|pp|film|restaurant)\b",
    re.IGNORECASE,
)


def _stars(match: re.Match[str]) -> str | None:
    if not _HOTEL.search(around(match, within=90)):
        return None
    return f"{number_words.integer(match['count'])} star"


FOOD_AND_SHOPS: tuple[Form, ...] = (
    form(
        r"(?<![\w.'’-])(?P<said>[Ss]z\.?)(?= (?:[0-9]|XX?[SL]|[SML]\b))",
        lambda match: f"{match['said'][0]}ize",
        needs=("z",),
    ),
    figure(
        r"(?<![\w.,/-])(?P<count>[1-5])\*(?=[,;)]| (?:hotel|hostel|resort|spa|B&B|rating|review"
        r"|luxury|accommodation)\b)",
        _stars,
        needs="*",
    ),
    form(
        r"[0-9] (?P<said>(?:pcs|nts)\b\.?)(?![\w/])",
        lambda match: stopped("pieces" if match["said"][0] == "p" else "nights", match),
        needs=("pcs", "nts"),
    ),
    form(
        r"[0-9] ?g (?P<said>sat(?:s\b|\.)?)(?=[,;)]| fat\b)",
        lambda match: stopped("saturated", match),
        needs=("sat",),
    ),
    form(
        r"(?:\b(?P<one>1|[Oo]ne|[Aa]|[½¼¾]|[1-9]/[1-9]) )?(?:heap(?:ed|ing)|level|scant|rounded"
        r"|generous|extra) (?P<said>(?P<spoon>tsp|tbsp)s?\b\.?)",
        lambda match: (
            f"{'tea' if match['spoon'] == 'tsp' else 'table'}spoon{'' if match['one'] else 's'}"
        ),
        needs=("tsp", "tbsp"),
    ),
    form(
        r"(?<![\w./-])(?P<said>[Mm]ed\.?)(?=[ -](?:high |low )?(?:heat|hob|oven|flame)\b)",
        "medium",
        needs=("ed",),
    ),
    form(
        r"(?<![\w.])dbl\.?(?= (?:cream|bed(?:room)?s?|glaz|rooms?|yellow|garage|oven|aspect))",
        "double",
        needs=("dbl",),
    ),
    form(
        r"(?:[0-9½¼¾]|\b[Oo]ne|\b[Tt]wo|\b[Aa]) (?P<said>sm\.)(?= (?:eggs?|onions?|cans?"
        r"|potato(?:es)?"
        r"|carrots?|box|jar|pan|bowl|head|piece|apples?|tomato(?:es)?|peppers?|bunch|bag))",
        "small",
        needs=("sm.",),
    ),
    form(
        r"(?:(?:[0-9]|[½¼¾]) |\b(?:over|on|to|at) )(?P<said>med\.)(?= (?!students?)[a-z]|-"
        r"(?:high|low))",
        "medium",
        needs=("med.",),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""
