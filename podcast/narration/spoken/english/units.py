"""Quantities with units: "5 mg/kg", "37.5 °C", "6–8 h", "100 km2", "5-mg"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stop_of_measure
from podcast.narration.spoken.shapes import (
    DASH,
    GAP,
    NUMBER,
    QUANTITY,
    SPACE,
    START,
    SUPERS,
    VULGAR,
    is_one,
    quantity,
)
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_MICRO, _MU = "\u00b5", "\u03bc"
_OHM, _OMEGA = "\u2126", "\u03a9"


def _both_signs(units: Mapping[str, str]) -> dict[str, str]:
    """Spell each unit with the sign and with the Greek letter that looks like it."""
    likened = {unit.replace(_MICRO, _MU): said for unit, said in units.items()}
    likened |= {unit.replace(_OMEGA, _OHM): said for unit, said in units.items()}
    return {**units, **likened}


_UNITS = _both_signs(
    {
        **table("units", part="metric"),
        **table("units", part="imperial"),
        **table("units", part="time"),
        **table("units", part="data"),
    }
)
_UNDER = {**_UNITS, **table("units", part="under")}
_POWERS = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}
_RAISED = {"square": "squared", "cubic": "cubed"}
_POWERED = (
    "mm",
    "cm",
    "dm",
    "m",
    "km",
    "ft",
    "yd",
    "mi",
    "nm",
    *(f"{micro}m" for micro in (_MICRO, _MU)),
    "in",
)
LENGTHS = {**_UNITS, "in": "inch/inches"}

# Letters that, after a space, are more often something else ("9 A", "5 T").
_GLUED = {"T", "N", "J", "t", "MP"}
PLAIN_UNITS = tuple(unit for unit in _UNITS if unit not in _GLUED)

# A lone capital after a space may be a street's or a person's: "108 W 55th Street".
_HEAD = (
    rf"(?:{GAP}(?P<unit>{one_of(PLAIN_UNITS)})(?!(?<= [A-Z]) [A-Z0-9])"
    rf"|(?P<glued>{one_of(sorted(_GLUED))}))"
)
_POWER = rf"{GAP}(?P<length>{one_of(_POWERED)})(?P<power>[23²³])"
_STROKED = rf"/{one_of([unit for unit in _UNDER if '/' not in unit])}[23²³]?(?![\w²³])"
_PER = rf"(?P<per>(?:{_STROKED}){{0,3}})"
_END = r"(?![\w²³]|/[^\W0-9])"
# Units that are multiplied, and those of a negative power, which are divided by.
_TIMES = "[·⋅\u2022*\u2219]"
_BELOW = {"⁻²": "²", "⁻³": "³"}
_FACTOR = late_regex(rf"{_TIMES}({one_of(list(_UNDER))})(⁻[¹²³])?")
_FACTORS = rf"(?P<rest>(?:{_TIMES}{one_of(list(_UNDER))}(?:⁻[¹²³])?){{1,3}})"
_PERCENT = rf"{GAP}(?:%|per{SPACE}cent\b)"


def unit_name(unit: str, *, one: bool) -> str:
    """Give a unit in words, for one or for many; raises KeyError for one that is not known."""
    singular, _, plural = {**_UNDER, **LENGTHS}[unit].partition("/")
    return singular if one else plural


def is_unit(text: str) -> bool:
    """Whether a text is the symbol of a unit."""
    return text in _UNDER or text in LENGTHS


def _pers(written: str) -> str:
    said = []
    for under in filter(None, written.split("/")):
        power = _POWERS.get(under[-1], "")
        name = unit_name(under.rstrip("23²³"), one=True)
        # An area is a "square meter", but an acceleration "per second squared".
        raised = f"{name} {_RAISED[power]}" if power and name == "second" else f"{power} {name}"
        said.append(f" per {raised.strip()}")
    return "".join(said)


def _plain(match: re.Match[str]) -> str:
    unit = match["unit"] or match["glued"]
    said = f"{unit_name(unit, one=is_one(match))}{_pers(match['per'] or '')}"
    return f"{quantity(match)} {said}{stop_of_measure(match)}"


def _powered(match: re.Match[str]) -> str:
    name = unit_name(match["length"], one=is_one(match))
    return f"{quantity(match)} {_POWERS[match['power']]} {name}{_pers(match['per'] or '')}"


def _hyphened(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count'])} {unit_name(match['unit'], one=True)}"


def _product(match: re.Match[str]) -> str:
    """Say "812 ng·h/mL" as "nanogram hours per milliliter", "mL·min⁻¹" as "per minute"."""
    names: list[str] = [match["unit"]]
    under: list[str] = []
    for unit, power in _FACTOR.findall(match["rest"]):
        (under if power else names).append(f"{unit}{_BELOW.get(power, '')}")
    last = unit_name(names.pop(), one=is_one(match))
    said = " ".join([*(unit_name(unit, one=True) for unit in names), last])
    return f"{quantity(match)} {said}{_pers('/'.join(['', *under]) + (match['per'] or ''))}"


def _density(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count'])}{_pers(match['per'] or '')}"


def _percent(match: re.Match[str]) -> str:
    return f"{quantity(match)} percent"


def _percents(match: re.Match[str]) -> str:
    low, high = number_words.number(match["low"]), number_words.number(match["high"])
    return f"{low} percent to {high} percent"


def _parts(match: re.Match[str]) -> str:
    """Say what is measured in parts: "two and a half hours", "three quarters of a mile"."""
    if match["whole"]:
        return f" {unit_name(match['unit'], one=False)}{stop_of_measure(match)}"
    name = unit_name(match["unit"], one=True)
    a = "an" if name[0] in "aeiou" or name.startswith("hour") else "a"
    return f" of {a} {name}{stop_of_measure(match)}"


def _alone(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start("said") - 5) : match.start("said")]
    is_one = re.search(r"(?<![\w-])[Oo]ne $", before) is not None
    return f"{unit_name(match['unit'], one=is_one)}{_pers(match['per'] or '')}"


# Units that head a column, "Weight (kg)", and those before a stroke without a figure, "mg/kg".
_HEADING = sorted(wordlist("units", part="heading"))
_OVER = sorted(wordlist("units", part="over"))
_MANY = one_of(sorted(wordlist("counted", part="nouns")))
_IN_PARTS = f"{one_of([unit for unit in PLAIN_UNITS if len(unit) > 1])}|[ghl]|m(?! (?:{_MANY})\\b)"

_NO_NOUN = (
    "(?:and|are|for|from|had|has|high|long|not|off|per|than|that|the|too|was|were|when|wide|with|deep"
    "|tall|thick|away|each|daily|once|twice|every|until|then|but|into|over|under|or|north|south|east"
    "|west|less|more|down|around|along|back|later|after|before|left|which|who|you|they|she)"
)
_NOUNS = (
    "sprint|dash|races?|hurdles|relay|freestyle|butterfly|backstroke|breaststroke|run|walk|final"
    "|record|champion|pool|course|track|event|swim|(?:tea|table)?spoon(?:ful)?s?"
    "|tablet|capsule|patch|suppository|pessary|vial|ampoule|sachet"
)


def _adjective(match: re.Match[str]) -> str:
    unit = unit_name(match["unit"], one=True)
    return f"{number_words.number(match['count'])}-{unit}"


def _points(match: re.Match[str]) -> str:
    kind = "basis" if match["points"].startswith("b") else "percentage"
    return f"{quantity(match)} {kind} point{'' if is_one(match) else 's'}"


def _interval(match: re.Match[str]) -> str:
    return " to ".join(_end(match[end]) for end in ("low", "high"))


def _end(written: str) -> str:
    said = number_words.number(written.lstrip("-\u2212"))
    return said if written[0].isdigit() else f"minus {said}"


UNITS = Rule(
    "units",
    (
        form(rf"(?<=\()(?P<said>(?P<unit>{one_of(_HEADING)}){_PER})(?=\))", _alone, needs=("(",)),
        form(
            rf"(?<![\w/.,])(?<![0-9] )(?P<said>(?P<unit>{one_of(_OVER)})"
            rf"(?P<per>(?:{_STROKED}){{1,3}}))(?![\w/²³]|\.\w)",
            _alone,
            needs="/",
        ),
        figure(
            rf"{START}{NUMBER}{GAP}(?:{one_of(PLAIN_UNITS)}|in)(?P<said>\.?{GAP}[-\u2010-\u2014]{GAP})"
            rf"(?=[0-9][0-9.,]{{0,12}}{GAP}{one_of(PLAIN_UNITS)}(?![\w/]))",
            " to ",
            needs="-\u2010\u2011\u2012\u2013\u2014",
        ),
        form(
            rf"(?<![\w.,/$£€])(?:(?P<whole>[0-9]{{1,4}})[ -]?)?"
            rf"(?:[{VULGAR}]|(?<![0-9])[0-9]{{1,2}}/[0-9]{{1,2}})"
            rf"(?P<said>(?:(?<=[{VULGAR}])|{GAP}(?![a-z]\b))(?P<unit>{_IN_PARTS}))(?![\w/])",
            _parts,
            needs=(*VULGAR, "/"),
        ),
        # "1.2m people" counts no meters.
        figure(
            rf"{START}(?P<count>{NUMBER})m(?={SPACE}(?:{_MANY}"
            r"|km|ha|hectares?|light[- ]years?|sq\.? ?(?:km|mi|miles|ft|feet|m|metres|meters))\b)",
            lambda match: f"{number_words.number(match['count'])} million",
            needs=("m ",),
        ),
        # "A 10m (32ft) tunnel" has one unit, as a "ten-meter tunnel" has.
        form(
            rf"\b(?:[Aa]n?|[Tt]h(?:e|is)(?!{SPACE}[0-9.,]+{GAP}(?:km|mi))){SPACE}"
            rf"(?P<said>(?P<count>{NUMBER}){GAP}(?P<unit>{one_of(PLAIN_UNITS)}))"
            rf"(?= (?:\([^()]{{1,24}}\) )?(?:(?!{_NO_NOUN}\b)[a-z]{{3}}|[A-Z]{{3}}))",
            _adjective,
            needs=DIGITS,
        ),
        form(
            rf"\b[Aa]n?{SPACE}{NUMBER}{GAP}{one_of(PLAIN_UNITS)} \("
            rf"(?P<said>(?P<count>{NUMBER}){GAP}(?P<unit>{one_of(PLAIN_UNITS)}))(?=\) [a-z])",
            _adjective,
            needs="(",
        ),
        figure(
            rf"{START}(?P<count>{NUMBER}){GAP}(?P<unit>km|m|mi|yd|m[lLg]|mcg|g)(?= (?:{_NOUNS})\b)",
            _adjective,
        ),
        figure(rf"(?<!/min/){QUANTITY}{_POWER}{_PER}{_END}", _powered, needs="23²³"),
        figure(
            rf"{QUANTITY}{GAP}(?P<unit>{one_of(tuple(_UNITS))}){_FACTORS}{_PER}{_END}",
            _product,
            needs="·⋅\u2022*\u2219",
        ),
        figure(rf"{QUANTITY}{_HEAD}{_PER}{_END}", _plain),
        figure(
            rf"{START}(?P<count>{NUMBER})-(?P<unit>{one_of(PLAIN_UNITS)})(?![\w/])",
            _hyphened,
            needs="-",
        ),
        # A count of cells: "4.5 × 10⁹/L".
        form(
            rf"[x×*·] ?10(?:\^[0-9]{{1,2}}|[{SUPERS}]{{1,2}})"
            rf"(?P<said>(?P<per>/(?:[mµ\u03bcd]?[Ll]|mm[3³])))"
            r"(?![\w³])",
            lambda match: _pers(match["per"]),
            needs="/",
        ),
        figure(
            rf"{START}(?P<count>{NUMBER})(?P<per>(?:/(?:(?:km|mi|m)[2²]|(?:mm|cm)[3³]|[µ\u03bc][lL])))(?!\w)",
            _density,
            needs="/",
        ),
    ),
)

PERCENT = Rule(
    "percent",
    (
        figure(
            rf"{START}(?P<low>{NUMBER}){GAP}%{GAP}{DASH}{GAP}(?P<high>{NUMBER}){GAP}%",
            _percents,
            needs="%",
        ),
        form(
            r"\b(?:up|down|by|rose|fell|cut|raised|of|from|to|gained|lost|another|at) "
            rf"(?P<said>{QUANTITY}{GAP}(?P<points>bps|pp|ppts?|pps))(?!\w)",
            _points,
            needs=("bps", "pp"),
        ),
        figure(rf"{QUANTITY}{GAP}(?P<points>bps|ppts?)(?!\w)", _points, needs=("bps", "pp")),
        figure(rf"{QUANTITY}{_PERCENT}", _percent, needs=("%", "cent")),
        form(r"(?<=\()%(?=\))", "percent", needs=("(%)",)),
        form(
            rf"\b(?:CIs?|CrI|[Ii]nterval|IQR|[Rr]ange|IC)[:,=]? ?"
            rf"(?P<said>[\[(](?P<low>[-\u2212]?{NUMBER})"
            rf"(?:, ?| to | ?[\u2013-] ?)(?P<high>[-\u2212]?{NUMBER})[\])])",
            _interval,
            needs="[(",
        ),
        form(rf"%{GAP}(?P<said>CI)\b(?!{GAP}s)", "confidence interval", needs=("CI",)),
    ),
)
