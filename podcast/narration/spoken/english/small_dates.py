"""Dates of two figures, "on 12/25", where the sentence says that they are a day; "12-Mar-2021"."""

from __future__ import annotations

import re
from functools import partial

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.dates import MONTH, MONTHS, Order, month_name, say_date
from podcast.narration.spoken.english.times import clock
from podcast.narration.spoken.rule import Form, figure, form

# What stands before a day, and before no part of a whole.
_WHEN = (
    r"(?:\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill?|[Ss]ince|[Tt]hrough|[Tt]hru|[Bb]efore|[Aa]fter|[Bb]eginning|[Ss]tarting"
    r"|[Ee]nding|[Dd]ue|[Dd]ated?|[Ee]ffective"
    r"|[Dd]eadline|[Ss]tarts|[Ee]nds|[Oo]pens|[Cc]loses|[Ff]rom"
    r"|[Tt]oday|[Bb]orn|[Aa]s of|[Ww]eek of|[Nn]ight of|[Mm]orning of"
    r"|(?:Mon|Tue?|Tues|Wed|Weds|Th|Thu|Thurs?|Fri|Sat|Sun)"
    r"(?:day|sday|nesday|rsday|urday)?"
    r"|[Ss]ee you|[Mm]eet(?: you)?|[Ss]cheduled for|[Ww]/[bce])[.,:]{0,2} \(?)"
)
# "From 1/3 to 2/3 of them": a part of a whole beside another.
_NO_PART = r"(?! (?:to|and|or) [0-9]/[0-9]{1,2} of\b)"
_FIGURES = r"(?P<said>(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9]))"
# A part of a whole goes on with a noun; a day does not.
_DONE = (
    r"(?![\w/%°\"″]|[.,:-][0-9])(?=$|\s*$|[.,;:!?)\]\"”’\u2013\u2014-]|\s+(?:at|we|he|she|they|it|i"
    r"|you|and|or|to|for|in|the|a|an|from|through|until|till"
    r"|with|when|each|every|after|before|but|so|because|as|if|is|was|were"
    r"|are|showed|shows|revealed|confirmed|found|due|unless|instead|owing|by|our|his|her|their|my|this|that|there|will|only"
    r"|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
    r"[A-Z][a-z]+|[0-9]{1,2}(?::[0-9]{2})?(?:[- ]|\s?[ap]\.?m))\b|\s+\()"
)
_NEWEST = "35"  # two figures of a year above these are of the last century
_HOUR = (
    r"(?= ?(?:at |@ ?|, ?)[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[-\u2013] ?[0-9]{1,2}(?:[:.][0-9]{2})?)?"
    r" ?(?:[ap]\.?m|[AP]\.?M)\b|\) ?(?:at |@ ?|, ?)[0-9]{1,2})"
)
_DASHED = (
    r"(?<![\w/.,-])(?P<day>[0-3]?[0-9])[- ](?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul"
    r"|Aug|Sept?|Oct|Nov|Dec"
    r"|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[- ](?P<year>[12][0-9]{3}|[0-9]{2})(?![\w-])"
)


def _two(match: re.Match[str], *, order: Order | None) -> str | None:
    first, second = int(match["first"]), int(match["second"])
    if order is None and first <= 12 >= second:
        return None
    month, day = (second, first) if order == "day" else (first, second)
    if month > 12 >= day:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return say_date(day, month=MONTHS[month - 1], year="", order=order or "day")


def _dashed(match: re.Match[str]) -> str | None:
    day, year = int(match["day"]), match["year"]
    if not 1 <= day <= 31:
        return None
    month = next(name for name in MONTHS if name[:3] == match["month"].title()[:3])
    return say_date(day, month=month, year=year, order="day")


# A day and its time, as machines write them: "2026-03-01T14:30Z" (ISO 8601).
_MOMENT = (
    r"(?<![\w/-])(?P<year>[0-9]{4})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])"
    r"[T ](?P<hour>[012][0-9]):(?P<minute>[0-5][0-9])"
    r"(?::[0-5][0-9](?:\.[0-9]{1,6})?)?(?P<zone>Z| ?UTC|[+-]00:?00)?(?![\w:-]|[.,][0-9])"
)


def _moment(match: re.Match[str], *, order: Order) -> str | None:
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    date = say_date(day, month=MONTHS[month - 1], year=match["year"], order=order)
    hour = clock(int(match["hour"]), int(match["minute"]), half=False)
    return f"{date}, {hour}{' U T C' if match['zone'] else ''}"


def _short(match: re.Match[str], *, order: Order) -> str | None:
    """Say a day written with full stops and two figures of its year: "born 12.3.45"."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    century = "19" if match["year"] > _NEWEST else "20"
    year = f"{century}{match['year']}"
    return say_date(day, month=MONTHS[month - 1], year=year, order=order)


def _two_days(match: re.Match[str]) -> str | None:
    """Say the two days of a night: "5/6 May 2024"."""
    first, day = int(match["first"]), int(match["day"])
    if not 1 <= first < day <= 31:
        return None
    last = say_date(day, month=month_name(match["month"]), year=match["year"] or "", order="day")
    return f"the {number_words.ordinal(first)} and {last.removeprefix('the ')}"


def small_dates(order: Order | None) -> tuple[Form, ...]:
    """Give the forms for a country that writes the day or the month first; None where unknown."""
    two = partial(_two, order=order)
    return (
        figure(_MOMENT, partial(_moment, order=order or "day"), needs=":"),
        figure(
            rf"(?<![\w/.,:$£€#-])(?P<first>[0-3]?[0-9])/(?P<day>[0-3]?[0-9]) {MONTH}(?!\w)"
            r"(?:,? (?P<year>[12][0-9]{3})(?![\w-]|[.,][0-9]))?",
            _two_days,
            needs="/",
        ),
        figure(_DASHED, _dashed, needs="-"),
        form(
            rf"(?:{_WHEN}|\b(?:DOB|[Dd]\.[Oo]\.[Bb]\.)[: ]{{1,2}})"
            r"(?P<said>(?P<day>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.(?P<year>[0-9]{2}))(?![\w%°]|[.,:][0-9])",
            partial(_short, order=order or "day"),
            needs=".",
        ),
        form(rf"{_WHEN}{_FIGURES}{_NO_PART}{_DONE}", two, needs="/"),
        form(
            rf"{_WHEN}[0-3]?[0-9]/[0-3]?[0-9](?: (?:to|through|thru|until|and|or) | ?[-\u2013] ?)"
            rf"{_FIGURES}{_DONE}",
            two,
            needs="/",
        ),
        figure(rf"(?<![\w/.,$-]){_FIGURES}{_HOUR}(?![\w/])", two, needs="/"),
    )
