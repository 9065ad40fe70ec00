"""Prices, rates and shares cut short: "inc. VAT", "£40 dep.", "25bp", "p/w", "pcm"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.number_words import number
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import ends_sentence, stopped
from podcast.narration.spoken.shapes import NUMBER, QUANTITY, START, is_one, quantity
from podcast.narration.spoken.triggers import DIGITS

_RATES = late_regex(
    r"\b(?:Fed|ECB|BoE|BoJ|RBA|Bank|rates?|yields?|cuts?|hikes?|hiked|spreads?|gilts?|bonds?"
    r"|Treasur(?:y|ies)|basis|mortgages?|inflation)\b"
)
_GENES = late_regex(
    r"\b(?:DNA|RNA|PCR|primers?|reads?|amplicons?|genes?|genomes?|sequenc\w+|deletions?|insertions?"
    r"|exons?|introns?|fragments?|oligo\w*|alleles?|repeats?|band)\b"
)


def _points(match: re.Match[str]) -> str | None:
    """Say the bp of a rate as basis points, and those of a gene as base pairs."""
    near = around(match, within=90)
    s = "" if is_one(match) else "s"
    if _GENES.search(near):
        return f"{quantity(match)} base pair{s}"
    return f"{quantity(match)} basis point{s}" if _RATES.search(near) else None


def _econ(match: re.Match[str]) -> str:
    after = match.string[match.end() : match.end() + 12]
    before = match.string[max(0, match.start() - 5) : match.start()]
    if _AIR.match(after) or (_THE.search(before) and _VERB.match(after)):
        said = "economy"
    elif _OF_MONEY.match(after):
        said = "economic"
    else:
        said = "economics"
    said = said.capitalize() if match["said"][0] == "E" else said
    return stopped(said, match)


_AIR = late_regex(r" (?:class|seats?|fares?|cabin|ticket|flight)\b")
_THE = late_regex(r"\b[Tt]he $")
_VERB = late_regex(r" (?:is|was|has|will|grew|grows|fell|shrank|needs)\b")
_OF_MONEY = late_regex(
    r" (?:growth|policy|crisis|sec|sanctions|outlook|data|news|reform|dev|aid)\b"
)
# A rule, a grade, a room: "the answer is 3.2B".
_LETTERED = late_regex(
    r"\b(?:rules?|questions?|fig(?:ure)?s?|tables?|answers?|grades?|rooms?|sections?|flats?|versions?|scores?"
    r"|band|units?|parts?|steps?|chapters?|classes|class|pages?|plans?)\b",
    re.IGNORECASE,
)
_SO_MANY = late_regex(
    r"[0-9] ?[MB]\b|\b(?:[mb]illion|pop(?:ulation|\.)|users|people|worth|revenues?|sales|profits?"
    r"|valued|parameters)|[$£€]"
)


def _billions(match: re.Match[str]) -> str | None:
    text = match.string
    near = f"{text[max(0, match.start() - 60) : match.start()]} | {text[match.end() :][:60]}"
    if _LETTERED.search(near) or not (match["many"] or _SO_MANY.search(near)):
        return None
    return f"{number(match['number'])} billion"


# Behind a name it is a company.
_NAMED = late_regex(r"(?:\b[A-Z][\w&'’.-]{0,30},?|\b[A-Za-z]{3,30},) $")
_IN_PRICE = late_regex(
    r" (?:[0-9]{1,2}% )?(?:tax|VAT|GST|P&P|p&p|delivery|postage|breakfast|bills|service charge"
    r"|meals|lunch"
    r"|flights|fees|parking|booking)\b"
)


def _including(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 34) : match.start()]
    in_price = _IN_PRICE.match(match.string, match.end())
    return "including" if in_price or not _NAMED.search(before) else None


_PERIODS = {
    "min": "minute", "hr": "hour", "wk": "week", "mo": "month", "yr": "year", "sec": "second",
    "w": "week", "m": "month", "h": "hour", "d": "day",
}  # fmt: skip

BILLIONS: tuple[Form, ...] = (
    # Of people, beside a figure in millions or behind what is so many.
    form(
        r"\b(?:is|was|of|about|over|nearly|around|than|to|from|has|reached|hit|some|with|and) "
        r"(?P<said>(?P<number>[1-9][0-9]?\.[0-9]{1,2})B)"
        r"(?:(?=(?P<many> (?:people|users|views|years)\b))"
        r"|(?=[,.;)]|$| (?:in|by|and|or|last|this)\b))(?!\.[0-9])",
        _billions,
        needs=("B",),
    ),
)
"""Forms of the rule "money": what is counted in billions."""

_GUESSED = (
    "price", "level", "revenue", "sale", "GDP", "population", "cost", "budget", "value", "figure",
    "earning", "income", "output", "emission", "turnover", "profit", "time", "delivery", "arrival",
    "damage", "losse", "death", "completion",
)  # fmt: skip

PRICES_AND_RATES: tuple[Form, ...] = (
    figure(rf"{QUANTITY} ?bp(?![\w/])", _points, needs=("bp",)),
    figure(
        rf"{START}(?P<count>[0-9]{{1,4}}\.[0-9]{{1,2}})p(?=/|[.,;)](?:\s|$)|$| (?:a|an|per|to|from"
        r"|in|and|on|each|at|last|or)\b)",
        lambda match: f"{number_words.number(match['count'])} pence",
        needs=("p",),
    ),
    form(
        r"(?<![\w.])div\.(?= (?:up |of |is |was )?(?:[£$€][0-9]|[0-9][0-9.]{0,5}(?:p\b|c\b|%)))",
        "dividend",
        needs=("div.",),
    ),
    form(
        r"[$£€][0-9][0-9.,]{0,9} ?(?P<said>inc\.?)(?=[,;)]|\.?$|\. [A-Z])(?!\.? (?:VAT|GST|P&P"
        r"|B&B|UK|EU))",
        lambda match: stopped("inclusive", match),
        needs=("inc",),
    ),
    form(
        r"[$£€][0-9][0-9.,]{0,9} ?(?:bn|billion|m|million|[KMBT])? (?P<said>est\.?)(?=[,;)]|\.?$)",
        lambda match: stopped("estimated", match),
        needs=("est",),
    ),
    # How many there may be: "est. 40 dead"; a year is when a firm was founded.
    form(
        r"(?<![\w.])(?P<first>[Ee])st\.(?= [$£€]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}"
        r"|[1-9][0-9]{0,2})"
        r"(?![\w,./-]\w|\w)(?! (?:AD|BC|CE|BCE)\b))",
        lambda match: f"{match['first']}stimated",
        needs=tuple(f"st. {digit}" for digit in (*DIGITS, *"$£€")),
    ),
    # "Est. 1990 prices" are guessed, and no firm was founded.
    form(
        r"(?<![\w.])(?P<said>(?P<first>[Ee])st\.)"
        rf"(?= (?:[12][0-9]{{3}} |FY ?[0-9]{{2,4}} )?(?:{'|'.join(_GUESSED)})s?\b)",
        lambda match: f"{match['first']}stimated",
        needs=tuple(f"st. {word}" for word in ("1", "2", "FY", *_GUESSED)),
    ),
    form(
        r"(?<![\w.])(?P<said>(?:econ|(?:(?<=\()|(?<=[.!?] )|^)Econ)\.)(?!\w)",
        _econ,
        needs=("con.",),
    ),
    form(
        r"\b(?:[Nn]ot|[Aa]ll|VAT|are|is) (?P<said>incl\.?)(?=[,;:)]|\s*$| [A-Z])",
        lambda match: stopped("included", match),
        needs=("incl",),
    ),
    # What comes with it: "bills inc.", "breakfast incl.".
    form(
        r"\b(?:[Bb]ills|[Bb]reakfast|[Mm]eals|[Dd]inner|[Ll]unch|[Tt]ax(?:es)?|[Ff]ees|VAT|GST"
        r"|[Pp]ostage|[Dd]elivery|[Pp]arking|[Ww]i-?[Ff]i|[Uu]tilities|[Hh]eat(?:ing)?|[Ww]ater"
        r"|[Tt]ips?|[Ff]lights|[Ii]nsurance|P&P|[Bb]atteries|[Bb]edding|[Ll]inen) "
        r"(?P<said>incl?\b\.?)(?=[,;:)]|\s*$|\. ?[A-Z]|(?<=\.) [A-Z])",
        lambda match: stopped("included", match),
        needs=("inc",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Ss])rs\.(?= (?:[$£]|[0-9]{1,2}\+|free|half)|[,/:])",
        lambda match: f"{match['first']}eniors",
        needs=("rs.",),
    ),
    form(r"(?<=[0-9] )pct\. pts\.(?! [A-Z])", "percentage points", needs=("pct. pts.",)),
    form(r"(?<=[0-9] )pct\.(?= [a-z])", "percent", needs=("pct.",)),
    # How many for whom: "limit 2/customer".
    form(
        r"\b(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?P<said>/)(?=(?:customer|household|family"
        r"|guest|order|room|team|player|pupil|student|couple|visitor|table|car)\b)",
        " per ",
        needs="/",
    ),
    # What a price has in it; a company has its name before it.
    form(
        r"(?<![\w.])inc\.(?= (?:[0-9$£€]|VAT|GST|P&P|p&p|B&B|[a-z]))",
        _including,
        needs=("inc.",),
    ),
    form(
        r"(?:^|(?<=[.;:(] )|(?<=\())Inc\.(?= (?:[0-9]{1,2}%|VAT|GST|P&P))",
        "Including",
        needs=("Inc.",),
    ),
    form(
        r"(?:(?<![\w.])(?=[Ee]x\.)|(?<=[0-9] )|(?<=\())(?P<first>[Ee])x\.?"
        r"(?= (?:[0-9]{1,2}% )?(?:VAT|GST|P&P)\b)",
        lambda match: f"{match['first']}xcluding",
        needs=("x. ", "x "),
    ),
    form(
        rf"[$£€]{NUMBER} (?P<said>dep\b\.?)(?=[,;)]|\s*$|\. [A-Z]| (?:and|to|required|payable))",
        lambda match: stopped("deposit", match),
        needs=("dep",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Ee])st\.(?= (?:time|cost|value|delivery|arrival|total|price|number"
        r"|budget|completion|weight|wait|salary|age|date|reading|duration)s?\b)",
        lambda match: f"{match['first']}stimated",
        needs=("st.",),
    ),
    form(
        r"(?:\b(?:[0-9]|hours|hrs|h|week|[Rr]ent|[a-z]{3,9}) |(?<=[0-9]))(?P<said>p\.w\.)(?!\w)",
        lambda match: stopped("a week", match),
        needs=("p.w.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Aa]dm\.)(?=:? (?:[$£€]|free|[0-9]+p\b))",
        lambda match: f"{match['said'][0]}dmission",
        needs=("dm.",),
    ),
    form(
        r"[$£€][0-9][0-9.]{0,6} (?P<said>adv\.(?P<or>/)?)(?!\w)",
        lambda match: "in advance or " if match["or"] else "in advance",
        needs=("adv.",),
    ),
    # What a stroke was said as "per" for: "$3.49/gal. nationwide".
    form(
        r"\bper (?P<said>(?P<unit>gal|bbl|mi|lb|oz|yd)\b\.?)",
        lambda match: stopped(unit_name(match["unit"], one=True), match),
        needs=("per ",),
    ),
    form(
        r"\bper (?:mile|gallon|barrel)(?P<said>\.)"
        r"(?= [a-z])",
        "",
        needs=("per ",),
    ),
    form(r"\bper (?:month|week|hour|year|day)(?P<said>\.)(?= (?:\+|plus\b))", "", needs=("per ",)),
    form(r"[$£€][0-9][0-9.,]{0,9}(?P<said>/nt\b\.?)", " per night", needs=("/nt",)),
    form(
        r"[$£€][0-9][0-9.,]{0,9},? (?P<said>ppd\b\.?)",
        lambda match: stopped("postpaid", match),
        needs=("ppd",),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

PRICES_AND_RATES_ANYWHERE: tuple[Form, ...] = (
    form(
        r"[0-9](?:/| per )(?:user|seat|person|head|site|device|unit|employee|room)"
        r"(?P<said>/(?P<unit>wk|w|mo|m|hr|h|d|yr)\b\.?)(?!\w)",
        lambda match: stopped(f" per {_PERIODS[match['unit']]}", match),
        needs=("/",),
    ),
    form(
        r"(?<=[0-9] )(?P<said>p/(?P<unit>wk|w|mo|m|hr|h|d))(?!\w)",
        lambda match: f"per {_PERIODS[match['unit']]}",
        needs=("p/",),
    ),
    form(r"(?<=[0-9] )(?P<said>pcm)(?!\w)", "per calendar month", needs=("pcm",)),
    form(
        r"(?<=[Pp]er )(?P<said>(?P<unit>min|hr|wk|mo|yr|sec)\b\.?)(?!\w)",
        lambda match: (
            _PERIODS[match["unit"]] + ("." if ends_sentence(match) and match[0][-1] == "." else "")
        ),
        needs=("er ",),
    ),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""
