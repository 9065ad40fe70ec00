"""Strokes, primes and products of units in German, French and Spanish.

"nurse/doctor" is one or the other, "5′" is minutes where lengths are metric, "ng·h/ml" a product.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.money import large_sums
from podcast.narration.spoken.languages.quantities import END, key_of, span, spanned
from podcast.narration.spoken.languages.tongue import DASH, GAP, NUMBER, SPACE, START, Tongue
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, Rule, figure, form

_LETTER = r"[^\W\d_]"
_LEFT = re.compile(rf"(?<![\w/.@:~=&?#'’-])(?:{_LETTER}{{2,30}}/){{0,3}}({_LETTER}{{2,30}})$")
_RIGHT = re.compile(rf"-?({_LETTER}{{1,30}})(?:/{_LETTER}{{2,30}}){{0,3}}(?![\w/@~=&?#]|\.\w|:/)")
_BELOW = {"⁻²": "²", "⁻³": "³"}
# From when to when a curve's area is taken: AUC0–24, AUC₀₋∞.
_SMALL = str.maketrans("₀₁₂₃₄₅₆₇₈₉₋", "0123456789-")
_AREA = (
    r"(?<![\w-])AUC(?P<said>[ _]?(?:(?P<low>[0-9]{1,3})[-\u2010-\u2014](?P<high>[0-9]{1,3}|∞)"
    r"|(?P<small>[₀-₉]{1,3}[₋\u2013-](?:[₀-₉]{1,3}|∞))))(?![\w₀-₉])"
)


def before_doses(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before every figure: areas under a curve, ages in months."""
    return (
        Rule("chemistry", tuple(_areas(tongue))),
        Rule("ages", tuple(_young_ages(tongue))),
    )


def before_money(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for minutes by a prime, products of units and what is paid for one."""
    return (
        Rule("times", tuple(_primes(tongue))),
        Rule("units", (*_products(tongue), *_rates(tongue))),
        large_sums(tongue),
    )


def _areas(tongue: Tongue) -> Iterator[Form]:
    """Say from when to when the area under a curve is taken."""

    def said(match: re.Match[str]) -> str:
        written = match["small"] or f"{match['low']}-{match['high']}"
        low, high = re.split(DASH, written.translate(_SMALL))
        last = tongue.word("infinity") if high == "∞" else tongue.number(high)
        return f" {tongue.number(low)} {tongue.word('to')} {last}"

    yield form(_AREA, said, needs=("AUC",))


def _products(tongue: Tongue) -> Iterator[Form]:
    """Say units that are multiplied, and those of a negative power, which are divided by."""
    units = rf"(?:{tongue.keys('units')}|{tongue.keys('under')})"
    factor = rf"[·⋅*\u2219]({units})(⁻[¹²³])?"
    yield figure(
        rf"{span(tongue)}{GAP}(?P<unit>{tongue.keys('units')})"
        rf"(?P<rest>(?:[·⋅*\u2219]{units}(?:⁻[¹²³])?){{1,3}})(?:/(?P<under>{units}))?{END}(?!/)",
        partial(_product, tongue=tongue, factor=re.compile(factor)),
        needs="·⋅*\u2219",
    )


def _product(match: re.Match[str], *, tongue: Tongue, factor: re.Pattern[str]) -> str:
    first = tongue.part("units")[key_of(match["unit"])]
    one = not match["high"] and tongue.is_one(match["low"])
    said = f"{spanned(match, tongue=tongue, noun=first)} {tongue.named(first, one=one)}"
    under = [match["under"]] if match["under"] else []
    for unit, power in factor.findall(match["rest"]):
        if power:
            under.append(f"{unit}{_BELOW.get(power, '')}")
        else:
            said += f" {_one(unit, tongue=tongue)}"
    return said + "".join(f" {tongue.word('per')} {_one(unit, tongue=tongue)}" for unit in under)


def _one(unit: str, *, tongue: Tongue) -> str:
    """One of a unit, or of its square."""
    raised = re.sub("m[23]$", lambda end: {"m2": "m²", "m3": "m³"}[end[0]], unit)
    if square := tongue.part("squares").get(raised):
        return square.partition("/")[0]
    key = key_of(unit)
    pair = tongue.part("units").get(key) or tongue.part("under")[key]
    return tongue.named(pair, one=True)


def _primes(tongue: Tongue) -> Iterator[Form]:
    """Say primes as minutes and seconds, of an angle too."""

    def said(match: re.Match[str]) -> str:
        parts = [(match["degrees"], "°"), (match["minutes"], "min"), (match["seconds"], "s")]
        return " ".join(counted(number, unit, tongue=tongue) for number, unit in parts if number)

    minutes, seconds = r"(?P<minutes>[0-9]{1,3})", r"(?P<seconds>[0-5]?[0-9])″"
    yield figure(
        rf"{START}(?P<degrees>[0-9]{{1,3}})°{GAP}{minutes}′(?:{GAP}{seconds})?(?!\w)",
        said,
        needs="′",
    )
    yield figure(rf"{START}(?P<degrees>){minutes}′(?:{GAP}{seconds})?(?!\w)", said, needs="′")


def counted(number: str, unit: str, *, tongue: Tongue) -> str:
    """Say a whole number of a unit of the tables: "drei Minuten"."""
    pair, plain = tongue.part("units")[unit], str(int(number))
    said = tongue.named(pair, one=tongue.is_one(plain))
    return f"{tongue.number(plain, noun=pair)} {said}"


def _rates(tongue: Tongue) -> Iterator[Form]:
    """Say what is paid for one of a thing, "5 €/h", and a dash between units that are named."""
    squares = rf"(?:{tongue.keys('squares')}|(?:[ck]?m|mm)[23])"
    names = rf"(?:{squares}|{tongue.keys('under')}|{tongue.keys('units')})"
    signs = rf"(?:(?:{tongue.word('thousand_letters')}|{tongue.keys('scales')}){GAP})?"
    signs += tongue.keys("currencies")
    yield figure(
        rf"{span(tongue)}{GAP}(?P<of>{tongue.keys('units')}){GAP}/{GAP}(?P<unit>{squares})(?![\w/²³])",
        partial(_per_square, tongue=tongue),
        needs="/",
    )
    yield form(
        rf"(?:(?<=[^\W_])|(?<=[a-z]\.))(?P<said>{GAP}/{GAP}(?P<unit>{squares}))(?![\w/²³])",
        lambda match: f" {tongue.word('per')} {_one(match['unit'], tongue=tongue)}",
        needs="/",
    )
    yield form(
        rf"[0-9]{GAP}{signs}(?P<said>{GAP}/{GAP}(?P<unit>{names}))(?![\w/²³])",
        lambda match: f" {tongue.word('per')} {_one(match['unit'], tongue=tongue)}",
        needs="/",
    )
    yield figure(
        rf"{START}{NUMBER}{GAP}(?:{tongue.keys('units')}|{tongue.word('periods')})"
        rf"(?P<said>{GAP}[\u2010-\u2014-]{GAP})"
        rf"(?=[0-9][0-9.,]{{0,9}}{GAP}(?:{tongue.keys('units')}|{tongue.word('periods')})(?!\w))",
        f" {tongue.word('to')} ",
        needs="-\u2010\u2011\u2012\u2013\u2014",
    )


def _per_square(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say what there is of a unit on each square metre: "150 W/m²"."""
    pair = tongue.part("units")[key_of(match["of"])]
    one = not match["high"] and tongue.is_one(match["low"])
    said = f"{spanned(match, tongue=tongue, noun=pair)} {tongue.named(pair, one=one)}"
    return f"{said} {tongue.word('per')} {_one(match['unit'], tongue=tongue)}"


def many_times(tongue: Tongue) -> Iterator[Form]:
    """Say "2 cp x 3/j" as a number of tablets, and how often."""
    yield form(
        rf"(?:(?:(?<=[^\W\d_])|(?<=[^\W\d_]\.)){SPACE}[x×]{SPACE}?|(?<=[^\W\d_])(?<!\bma)(?<!\bMa)[x×](?=[0-9]))"
        rf"(?=[0-9]{{1,2}}{GAP}(?:[x×]{GAP})?(?:/{GAP})?(?:{tongue.keys('often')})(?!\w))",
        ", ",
        needs="x×",
    )


def _young_ages(tongue: Tongue) -> Iterator[Form]:
    """Say "6 m–2 a" as months and years."""
    months, years = tongue.word("months_of_age"), tongue.word("years_of_age")

    def said(match: re.Match[str]) -> str:
        low, high = match["low"], match["high"]
        first = tongue.named(months, one=low == "1")
        last = tongue.named(years, one=high == "1")
        return (
            f"{tongue.number(low, noun=months)} {first} {tongue.word('to')} "
            f"{tongue.number(high, noun=years)} {last}"
        )

    yield figure(
        rf"{START}(?P<low>[0-9]{{1,2}}){GAP}[mM]{GAP}(?:{DASH}|{tongue.word('to')}){GAP}"
        rf"(?P<high>[0-9]{{1,2}}){GAP}(?:{tongue.word('year_sign')})(?!\w)",
        said,
    )


def between_words(tongue: Tongue) -> Rule:
    """Give the rule for a stroke between words: one or the other."""
    return Rule("symbols", tuple(_between_words(tongue)))


def _between_words(tongue: Tongue) -> Iterator[Form]:
    yield form(rf"\b(?:{tongue.word('and')})(?P<said>/)(?={tongue.word('or')}\b)", " ", needs="/")
    yield form(rf"(?<={_LETTER})/(?=-?{_LETTER})", partial(_stroke, tongue=tongue), needs="/")


def _stroke(match: re.Match[str], *, tongue: Tongue) -> str | None:
    text, at = match.string, match.start()
    left, right = _LEFT.search(text[max(0, at - 124) : at]), _RIGHT.match(text[at + 1 : at + 125])
    if left is None or right is None:
        return None
    first, second = left[1], right[1]
    if any(key_of(one) in tongue.part("units") for one in (first, second)):
        return None
    if MEDICINE.match(first) or MEDICINE.match(second):
        return None  # both in one: it is told, and not said as a choice
    if len(second) == 1 or re.fullmatch(tongue.word("word_endings"), second):
        return None  # "Patient/in": which word the ending makes is not told
    period = tongue.word("one_period")
    if re.fullmatch(period, second) and not re.fullmatch(
        rf"{period}|{tongue.word('part_of_day')}", first
    ):
        return f" {tongue.word('per')} "  # how often: "zweimal/Tag"
    vowel = re.match(tongue.word("or_vowel"), second, re.IGNORECASE)
    return f" {tongue.word('or_before_vowel' if vowel else 'or')} "
