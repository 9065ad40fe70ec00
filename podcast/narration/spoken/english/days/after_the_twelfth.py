"""Days after the twelfth, where the day is written first: "21/12" is in December and no part.

A whole is not parted into fewer than are taken of it. They may be odds, marks, screws or days of a
prescriber too: a word for a day must stand beside them, and none for those near.
"""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.dates import MONTHS, say_date
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure

_NEAR = 60  # characters on each side that may tell another meaning
_NO_DAY = late_regex(
    r"\b(?i:odds|evens|favou?rites?|bets?|betting|backed|priced|punt\w*|outsider|drifted|SP|bookies?"
    r"|bookmakers?|rat(?:ed?|ing)|scor\w{1,4}|marks?|out of|would recommend|stars|pain"
    r"|inch(?:es)?|fractions?|ratio|time signature|beats?|tempo|BPM|acuity|vision|lens|snellen"
    r"|BP|blood pressure|mmHg|tablets?|doses?|mg|ml|weeks?|wks?|courses?|hours|hrs|scale|GCS"
    r"|MMSE|stainless|rhythm|decimal)\b"
    r"|[½¼¾×=]|[0-9] ?[\"″]"
)
_NUMBERED = late_regex(
    r"\b(?i:an?|units?|flats?|apt\.?|apartments?|cases?|pages?|tracks?|invoices?|resolutions?|steel"
    r"|reduce|simplify|convert|write|answer is|sight is|[xyz] is|rooms?|lots?|plots?)\W*$"
)
_OF_A_PRESCRIBER = frozenset({7, 12})
"""Bottoms of days and months as prescribers write them, "14/7" and "18/12"."""
_PRESCRIBED = late_regex(
    r"\b(?i:for|ages?d?|old|months?|days?|review|f/u|fu|follow-up|abx|antibiotics?|supply|script"
    r"|history|hx|ago|since|last(?:ed|ing)?|took|takes?|taking|treatment|in|over|every|past)\W*$"
)


# What stands before a day, or right behind it: "on 23/11", "Mon 23/11", "eve: 26/11 @ 6".
_ON_A_DAY = late_regex(
    r"(?:\b(?i:on|by|until|till?|from|since|before|after|of|due|dated?|next|last|back|to|ends?"
    r"|start(?:s|ing|ed)?|clos(?:es?|ed|ing)|open(?:s|ed|ing)?|begins?|beginning|meetings?|hearing"
    r"|eve(?:ning)?|morning|afternoon|night|session|deadline|expires?|exp|posted|sent|updated|held"
    r"|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|[a-z]{3,6}days?|w(?:ee)?k(?:\.? comm(?:encing)?)?"
    r"|then|the|and|or|&)\b[.,]?|[:;(,&]|^) ?$"
)
_AT = late_regex(
    r" ?(?:@|at [0-9]|,? [0-9]{1,2}(?:[:.][0-9]{2}| ?[ap]\.?m)|,? (?:and|&|or|to) [0-9])"
)


def _day(match: re.Match[str]) -> str | None:
    """Say "21/12" as a day of December; None where what stands near may mean something else."""
    day, month = int(match["day"]), int(match["month"])
    before = match.string[max(0, match.start() - 24) : match.start()]
    if month == 7 and (day % 7 == 0 or day == 24):
        return None  # a prescriber's days, or all day and all week
    if month in _OF_A_PRESCRIBER and _PRESCRIBED.search(before):
        return None
    if not (_ON_A_DAY.search(before) or _AT.match(match.string, match.end())):
        return None
    if _NUMBERED.search(before):
        return None
    if _NO_DAY.search(around(match, within=_NEAR)):
        return None
    said = say_date(day, month=MONTHS[month - 1], year="", order="day")
    return said.removeprefix("the ") if before.endswith(("the ", "The ")) else said


_LATER = r"(?:1[3-9]|2[0-9]|3[01])/(?:0?[1-9]|1[0-2])(?![\w/%°]|[.,:][0-9])"

AFTER_THE_TWELFTH: tuple[Form, ...] = (
    figure(
        r"(?<![\w/.,:$£€%°+×=<>≤≥~-])(?<![0-9] )(?P<day>1[3-9]|2[0-9]|3[01])"
        r"/(?P<month>0?[1-9]|1[0-2])"
        r"(?![\w/%°\"″'′+-]|[.,:][0-9]| ?[×x=<>]| (?:of|an?|th)\b)",
        _day,
        needs="/",
    ),
    # An earlier one in a row with it: "7/12, 21/12".
    figure(
        r"(?<![\w/.,:$£€%°+×=<>≤≥~-])(?<![0-9] )(?P<day>0?[1-9]|1[0-2])/(?P<month>0?[1-9]|1[0-2])"
        rf"(?=(?:, (?:and |then )?| and | & | or ){_LATER})",
        _day,
        needs="/",
    ),
)
"""Forms of the rule "short-dates", for countries that write the day first."""
