"""The rules of English in the order in which they claim their words."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from podcast.narration.spoken.english.abbreviations import ABBREVIATIONS
from podcast.narration.spoken.english.acronyms import ACRONYMS
from podcast.narration.spoken.english.chemistry import CHEMISTRY
from podcast.narration.spoken.english.codes import CODES
from podcast.narration.spoken.english.dates import Order, date_rules
from podcast.narration.spoken.english.fractions import FRACTIONS, POWERS
from podcast.narration.spoken.english.measures import MEASURES
from podcast.narration.spoken.english.money import MONEY
from podcast.narration.spoken.english.numbers import DECADES, NUMBERS, ORDINALS, VERSIONS
from podcast.narration.spoken.english.places import PLACES
from podcast.narration.spoken.english.ranges import RANGES
from podcast.narration.spoken.english.roman import ROMAN
from podcast.narration.spoken.english.symbols import MINUS, SYMBOLS
from podcast.narration.spoken.english.telephone import IDENTIFIERS, TELEPHONE
from podcast.narration.spoken.english.times import TIMES
from podcast.narration.spoken.english.units import PERCENT, UNITS
from podcast.narration.spoken.english.web import WEB
from podcast.narration.spoken.rule import Form, Rule

# The regions of MONTH_FIRST spell the American way too; the tables of units do.
_METER = re.compile(r"(met|lit)er(s?)\b")

# Regions that write 03/05 for March fifth (CLDR's short date patterns, M/d/y).
MONTH_FIRST = frozenset({"US", "PH", "FM", "GU", "PR", "VI", "AS", "MP", "UM"})


@cache
def english_rules(region: str) -> tuple[Rule, ...]:
    """Give the rules of English as spoken in a region ("US", "GB", "" unknown).

    The order is what decides between readings: names of things that hold
    figures come first, then figures with a meaning, then bare figures.
    """
    order: Order | None = None
    if region:
        order = "month" if region in MONTH_FIRST else "day"
    british = bool(region) and region not in MONTH_FIRST
    measures, units = (_british(MEASURES), _british(UNITS)) if british else (MEASURES, UNITS)
    return (
        WEB,
        CHEMISTRY,
        IDENTIFIERS,
        TELEPHONE,
        PLACES,
        *date_rules(order=order),
        DECADES,
        TIMES,
        MONEY,
        PERCENT,
        measures,
        units,
        FRACTIONS,
        ORDINALS,
        VERSIONS,
        RANGES,
        ROMAN,
        ABBREVIATIONS,
        POWERS,
        CODES,
        ACRONYMS,
        SYMBOLS,
        MINUS,
        NUMBERS,
    )


def _british(rule: Rule) -> Rule:
    """Give a rule that says the same and spells "metre" and "litre"."""
    return replace(rule, forms=tuple(_spelled(shape) for shape in rule.forms))


def _spelled(shape: Form) -> Form:
    def say(match: re.Match[str]) -> str | None:
        said = shape.say(match)
        return said and _METER.sub(r"\1re\2", said)

    return replace(shape, say=say)
