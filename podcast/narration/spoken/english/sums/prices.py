"""What a thing costs and for whom: "£10pp", "65p/min", "£1,000s", "5s 6d"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP
from podcast.narration.spoken.tables import table

_SUM = r"[$£€][0-9][0-9.,]{0,12}(?:[kKm]|bn)?(?:[-\u2013][$£€]?[0-9][0-9.,]{0,12}(?:[kKm]|bn)?)?"
_FOR = {
    "pp": "per person", "pppn": "per person per night", "pcm": "per calendar month",
    "pw": "per week", "pm": "per month", "pa": "per year", "ph": "per hour", "pd": "per day",
}  # fmt: skip
_UNDER = {
    "min": "minute", "hr": "hour", "h": "hour", "wk": "week", "mth": "month", "mo": "month",
    "yr": "year", "qtr": "quarter", "sec": "second", "pp": "person", "kWh": "kilowatt hour",
    "mile": "mile", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "text": "text", "unit": "unit", "km": "kilometer", "litre": "litre", "item": "item",
    "l": "litre", "bag": "bag",
    "copy": "copy", "page": "page", "ticket": "ticket", "box": "box", "pack": "pack",
    "head": "head", "night": "night", "visit": "visit", "session": "session", "class": "class",
    "lesson": "lesson", "bottle": "bottle", "portion": "portion", "serving": "serving",
}  # fmt: skip
_MANY = {
    "10": "tens", "100": "hundreds", "1000": "thousands", "10000": "tens of thousands",
    "100000": "hundreds of thousands", "1000000": "millions",
}  # fmt: skip
_NAMES = {mark: names.split("/")[1] for mark, names in table("currencies", part="signs").items()}
_PENCE = (
    "", "one penny", "twopence", "threepence", "fourpence", "fivepence", "sixpence", "sevenpence",
    "eightpence", "ninepence", "tenpence", "elevenpence",
)  # fmt: skip
_OLD = late_regex(
    r"\b[0-9]{1,2}s\.? [0-9]{1,2}d\b|\b(?:shillings?|pre-decimal|old money|half-?crowns?|farthings?"
    r"|[0-9]{1,2}/-)",
)
_OLD_SUM = r"(?P<shillings>1?[0-9])s\.?,? (?P<pence>1[01]|[1-9])d\b\.?(?!\w)"


def _many(match: re.Match[str]) -> str:
    return f"{_MANY[match['many'].replace(',', '')]} of {_NAMES[match['mark']]}"


def _old(match: re.Match[str]) -> str:
    """Say a sum of shillings and pence: "five shillings and sixpence"."""
    count = number_words.integer(match["shillings"])
    pounds = ""
    if match["pounds"]:
        said = number_words.number(match["pounds"])
        pounds = f"{said} pound{'' if said == 'one' else 's'} "
    stop = "." if match[0].endswith(".") and not match.string[match.end() :].strip() else ""
    shillings = f"{count} shilling{'' if count == 'one' else 's'}"
    return f"{pounds}{shillings} and {_PENCE[int(match['pence'])]}{stop}"


def _half_crown(match: re.Match[str]) -> str | None:
    """Say "2/6" as two and six, where the sentence counts in shillings."""
    around = match.string[max(0, match.start() - 80) : match.end() + 80]
    if not _OLD.search(around):
        return None
    pence = match["pence"]
    if pence == "-":
        said = number_words.integer(match["shillings"])
        return f"{said} shilling{'' if said == 'one' else 's'}"
    return f"{number_words.integer(match['shillings'])} and {number_words.integer(pence)}"


def _per(match: re.Match[str]) -> str:
    return f" per {_UNDER[match['unit']]}"


def _hundreds(match: re.Match[str]) -> str:
    """Say "the £500s" as prices of five hundred and more; alone they are sums of that size."""
    said = number_words.plural(number_words.number(match["sum"]))
    between = _BETWEEN.search(match.string[max(0, match.start() - 12) : match.start()])
    return said if between else f"{said} of {_NAMES[match['mark']]}"


_BETWEEN = late_regex(r"\b(?:[Tt]he|[Ll]ow|[Mm]id|[Hh]igh|[Uu]pper)[ -]$")


PRICES: tuple[Form, ...] = (
    form(
        rf"{_SUM}(?P<said> ?(?:(?P<for>pppn|pp|pcm|pw|pa|ph|pd)|(?P<month>pm))\.?)(?![\w'’-]|\.\w)",
        lambda match: stopped(f" {_FOR[match['for'] or match['month']]}", match),
        needs="$£€",
    ),
    form(
        rf"{_SUM}(?P<said>/(?P<unit>{one_of(tuple(_UNDER))})(?:\.(?= [a-z0-9(]|[,;:)]))?)(?!\w)",
        _per,
        needs="$£€",
    ),
    form(
        rf"{_SUM}(?P<said> ?/ ?(?P<count>100|10|[2-9]|250|500|1000) ?(?P<unit>g|m[lL]|kg|l"
        rf"|oz))(?![\w/])",
        lambda match: (
            f" per {number_words.integer(match['count'])} {unit_name(match['unit'], one=False)}"
        ),
        needs="/",
    ),
    form(
        rf"{_SUM}(?P<said>/)(?=[0-9]{{1,3}}-(?:day|week|month|count|ct|pack|pill|tablet|dose)\b)",
        " per ",
        needs="/",
    ),
    form(
        rf"{_SUM}(?P<said> ?p(?:\.p\.?|/p))(?![\w/])",
        lambda match: stopped(" per person", match),
        needs=("p.p.", "p/p"),
    ),
    form(
        rf"[0-9][pc¢](?P<said>/(?P<unit>{one_of(tuple(_UNDER))}))(?![\w/])",
        _per,
        needs="/",
    ),
    form(
        r"(?P<mark>[$£€])(?P<many>10|100|1,?000|10,?000|100,?000|1,?000,?000)s(?!\w)",
        _many,
        needs=("0s",),
    ),
    form(r"(?P<mark>[$£€])(?P<sum>[1-9][0-9,]{0,9})s(?![\w'’])", _hundreds, needs=("s",)),
    form(r"(?<=¢)(?: ?[-\u2013] ?)(?=[0-9$])", " to ", needs="¢"),
    form(rf"(?<=[0-9]p)(?P<said>{GAP}[-\u2013]{GAP})(?=£?[0-9])", " to ", needs="-\u2013"),
    form(rf"£(?P<pounds>[0-9][0-9,]{{0,9}}),? {_OLD_SUM}", _old, needs="£"),
    figure(rf"(?<![\w.,/-])(?P<pounds>){_OLD_SUM}", _old, needs="d"),
    figure(
        r"(?<![\w.,/$£€-])(?P<shillings>1?[0-9])/(?P<pence>1[01]|[1-9]|-)(?![\w/-]|[.,][0-9])",
        _half_crown,
        needs="/",
    ),
)
"""Forms of the rule "money"."""
