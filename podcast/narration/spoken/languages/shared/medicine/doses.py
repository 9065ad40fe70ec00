"""Doses in all three languages: concentrations, how many, two strengths, units of insulin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.quantities import (
    END,
    key_of,
    measured,
    span,
    spanned,
    unit_of,
)
from podcast.narration.spoken.languages.shared.medicine.dose_times import many_times
from podcast.narration.spoken.languages.tongue import DASH, GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.spoken.triggers import DIGITS

_HOURS = "2 3 4 6 8 12"
_PERIODS = frozenset(
    {"j", "jours", "sem", "sem.", "semaines", "mois", "días", "d", "semanas", "meses"}
)
_SIZES = ("g", "mg", "µg", "mcg")
_IN_UNITS = re.compile(r"\b(?i:insulin|héparine|heparin)")


def doses(tongue: Tongue) -> Rule:
    """Give the rule for doses."""
    return Rule(
        "doses",
        (*many_times(tongue), *_many_forms(tongue), *_per_forms(tongue), *_strength_forms(tongue)),
    )


def _per_forms(tongue: Tongue) -> Iterator[Form]:
    units, forms = tongue.keys("units"), tongue.keys("forms")
    below = _below(tongue)
    yield figure(
        rf"{span(tongue)}{GAP}(?P<unit>{units})(?P<per>(?:{below}){{1,3}})(?![\w/])",
        partial(_concentration, tongue=tongue),
        needs="/",
    )
    yield form(
        rf"(?<=[0-9a-zé] )(?:{forms})(?P<said>(?:{below}){{1,3}})(?![\w/])",
        lambda match: _per(match["said"], tongue=tongue) or None,
        needs="/",
    )


def _below(tongue: Tongue) -> str:
    units, under = tongue.keys("units"), tongue.keys("under")
    return rf"{GAP}/{GAP}(?:{NUMBER}{GAP})?(?:{units}|{under})(?![\w²³])"


def _concentration(match: re.Match[str], *, tongue: Tongue) -> str | None:
    if f"{match['unit']}{match['per']}" in tongue.part("units"):
        return None  # km/h has words of its own
    per = _per(match["per"], tongue=tongue)
    return f"{measured(match, tongue=tongue)}{per}" if per else None


def _per(text: str, *, tongue: Tongue) -> str:
    """Say “/kg/24 h”: per kilogram, per twenty-four hours."""
    said = ""
    for found in re.finditer(rf"/{GAP}(?P<count>{NUMBER})?{GAP}(?P<unit>[^/\s0-9]+)", text):
        pair = tongue.part("under").get(key_of(found["unit"])) or tongue.part("units").get(
            key_of(found["unit"]), ""
        )
        if not pair:
            return ""
        hours = tongue.part("words").get("hours_between", _HOURS).split()
        if found["unit"] == "h" and (found["count"] or "") in hours:  # "500 mg/6 h" is how often
            return f"{said} {tongue.word('every_hours').format(n=tongue.number(found['count']))}"
        if every := _every_so_many(found, pair=pair, tongue=tongue):
            return f"{said} {every}"
        one = not found["count"] or tongue.is_one(found["count"])
        number = f"{tongue.number(found['count'], noun=pair)} " if found["count"] else ""
        said += f" {tongue.word('per')} {number}{tongue.named(pair, one=one)}"
    return said


def _every_so_many(found: re.Match[str], *, pair: str, tongue: Tongue) -> str:
    """Say "1 amp./3 mois" as how often it is given."""
    known = tongue.part("words").get("every_so_many")
    if not known or found["unit"] not in _PERIODS or (found["count"] or "1") == "1":
        return ""
    every, _, feminine = known.partition("|")
    if feminine and pair.endswith("|f"):
        every = feminine
    number = tongue.number(found["count"], noun=pair)
    return f"{every} {number} {tongue.named(pair, one=False)}"


def _many_forms(tongue: Tongue) -> Iterator[Form]:
    yield figure(
        rf"{START}(?P<count>[0-9]{{1,2}}){GAP}[x×]{GAP}(?P<sign>)(?P<low>{NUMBER})(?P<high>(?!))?"
        rf"{GAP}(?![ckm]?m\b)(?P<unit>{tongue.keys('units')})"
        rf"(?:{GAP}/{GAP}(?P<often>{tongue.keys('often')})|(?P<per>(?:{_below(tongue)}){{1,3}}))?"
        rf"{END}(?!/)",
        partial(_several, tongue=tongue),
        needs="x×",
    )
    yield figure(
        rf"{START}(?P<count>[0-9]{{1,2}}){GAP}(?:[x×]{GAP}(?:/{GAP})?|/{GAP})"
        rf"(?P<often>{tongue.keys('often')})(?!\w)",
        partial(_often, tongue=tongue),
        needs="x×/",
    )


def _times(count: str, *, tongue: Tongue) -> str:
    known = tongue.part("how_many").get(count)
    return known or tongue.word("times").format(n=tongue.number(count, noun=tongue.word("time")))


def _several(match: re.Match[str], *, tongue: Tongue) -> str | None:
    pair, one = unit_of(match, tongue=tongue)
    said = f"{spanned(match, tongue=tongue, noun=pair)} {tongue.named(pair, one=one)}"
    often = tongue.part("often").get(match["often"] or "", "")
    if match["per"] and not (often := _per(match["per"], tongue=tongue).strip()):
        return None
    return f"{_times(match['count'], tongue=tongue)} {said} {often}".rstrip()


def _often(match: re.Match[str], *, tongue: Tongue) -> str:
    unit = tongue.part("often")[re.sub(r"\s", "", match["often"]).lower()]
    return f"{_times(match['count'], tongue=tongue)} {unit}"


# With the space of thousands that is plain beside a unit: "1 760 kJ".
_AMOUNT = rf"(?:[1-9][0-9]? [0-9]{{3}}(?![0-9])|{NUMBER})"


def _strength_forms(tongue: Tongue) -> Iterator[Form]:
    yield figure(
        rf"{START}(?P<high_from>[0-9]{{2,3}}){DASH}(?P<high_to>[0-9]{{2,3}})/"
        rf"(?P<low_from>[0-9]{{2,3}}){DASH}(?P<low_to>[0-9]{{2,3}}){GAP}mm{GAP}Hg(?!\w)",
        partial(_pressures_between, tongue=tongue),
        needs=("Hg",),
    )
    yield figure(
        rf"{START}(?P<low>[0-9]{{1,4}})/(?P<high>[0-9]{{1,4}}){GAP}(?P<unit>mmHg|mg|µg)(?![\w/])",
        partial(_over, tongue=tongue),
        needs="/",
    )
    yield form(
        r"\b[A-ZÄÖÜÉ][\w-]{3,20}(?:®)? (?P<said>[0-9]{2,4}/[0-9]{1,4})(?=[.,;)]|$| [a-zäöü])",
        lambda match: ", ".join(tongue.number(one) for one in match["said"].split("/")),
        needs="/",
    )


def _pressures_between(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say what a pressure is to lie between: "120–140/70–90 mmHg"."""
    to, pair = tongue.word("to"), tongue.part("units")["mmHg"]
    high, low = (
        f"{tongue.number(match[f'{end}_from'])} {to} {tongue.number(match[f'{end}_to'])}"
        for end in ("high", "low")
    )
    return f"{high} {tongue.word('over')} {low} {tongue.named(pair, one=False)}"


def in_both_units(tongue: Tongue) -> Form:
    """Say an amount and the same in another unit, which is no rate: "420 kcal/1760 kJ"."""

    def said(match: re.Match[str]) -> str:
        units = tongue.part("units")
        ends = (("low", "first"), ("high", "last"))
        return f" {tongue.word('or')} ".join(
            f"{tongue.number(match[number], noun=units[match[unit]])} "
            f"{tongue.named(units[match[unit]], one=tongue.is_one(match[number]))}"
            for number, unit in ends
        )

    return figure(
        rf"{START}(?P<low>{_AMOUNT}){GAP}(?P<first>kcal|kJ){GAP}/{GAP}"
        rf"(?P<high>{_AMOUNT}){GAP}(?P<last>kJ|kcal)(?<!kJ.kJ)(?![\w/])",
        said,
        needs="/",
    )


def _over(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a pressure, “120/80 mmHg”, or a medicine's two strengths, “5/25 mg”."""
    pair = tongue.part("units")[key_of(match["unit"])]
    between = f" {tongue.word('over')} " if match["unit"] == "mmHg" else ", "
    said = between.join(tongue.number(match[one]) for one in ("low", "high"))
    return f"{said} {tongue.named(pair, one=False)}"


def two_strengths(tongue: Tongue) -> Form:
    """Say the two strengths of a medicine, which is no concentration: "500 mg/125 mg"."""

    def said(match: re.Match[str]) -> str | None:
        first, last = key_of(match["first"]), key_of(match["last"])
        if _SIZES.index(last) < _SIZES.index(first):
            return None
        names = (tongue.named(tongue.part("units")[one], one=False) for one in (first, last))
        if tongue.is_one(match["low"]):
            single = tongue.named(tongue.part("units")[first], one=True)
            number = tongue.number(match["low"], noun=tongue.part("units")[first])
            _, second = names
            return f"{number} {single}, {tongue.number(match['high'])} {second}"
        ends = zip((match["low"], match["high"]), names, strict=True)
        return ", ".join(f"{tongue.number(one)} {name}" for one, name in ends)

    return figure(
        rf"{START}(?P<low>{NUMBER}){GAP}(?P<first>g|mg|µg|\u03bcg|mcg){GAP}/{GAP}"
        rf"(?P<high>{NUMBER}){GAP}(?P<last>mg|µg|\u03bcg|mcg)(?![\w/])",
        said,
        needs="/",
    )


def behind_a_code(tongue: Tongue) -> Form:
    """Part the figure of a name from its dose: "D3 1.000 I.E." is no thirty-one thousand."""
    return form(
        rf"(?<![\w-])(?:[A-Z]|Omega-)[0-9]{{1,2}}(?P<said> )(?={NUMBER}{GAP}"
        rf"(?:{tongue.keys('units')})(?!\w))",
        ", ",
        needs=DIGITS,
    )


def units_of_a_drug(tongue: Tongue) -> Form:
    """Say the letter of units where insulin is spoken of: "10 E morgens, 12 E abends"."""
    pair = tongue.word("drug_units")

    def said(match: re.Match[str]) -> str | None:
        if not _IN_UNITS.search(match.string[max(0, match.start() - 90) : match.start()]):
            return None
        name = tongue.named(pair, one=tongue.is_one(match["n"]))
        stop = "." if not match.string[match.end() :].strip() and match[0].endswith(".") else ""
        return f"{tongue.number(match['n'], noun=pair)} {name}{stop}"

    return figure(rf"{START}(?P<n>{NUMBER}){GAP}{tongue.word('drug_letter')}\.?(?![\w/-])", said)


def fevers(tongue: Tongue) -> Form:
    """Say a fever whose part stands behind the sign: "38°5"."""
    degrees = tongue.named(tongue.part("units")["°"], one=False)
    return figure(
        r"(?<![\w.,:/-])(?P<n>3[4-9]|4[0-3])[°º](?P<part>[0-9])(?: ?C)?(?![\w'’′]|[.,][0-9])",
        lambda match: f"{tongue.number(match['n'] + ',' + match['part'])} {degrees}",
        needs="°º",
    )


def of_a_body(tongue: Tongue) -> Form:
    """Say for how much of a body a kidney works: "60 ml/min/1,73 m²"."""
    square = tongue.named(tongue.part("squares")["m²"], one=tongue.is_one("1,73"))
    millilitre, minute = tongue.part("units")["ml"], tongue.part("units")["min"]
    per = tongue.word("per")

    def said(match: re.Match[str]) -> str:
        one = not match["high"] and tongue.is_one(match["low"])
        flow = (
            f"{spanned(match, tongue=tongue, noun=millilitre)} {tongue.named(millilitre, one=one)}"
        )
        body = f"{tongue.number('1,73')} {square}"
        return f"{flow} {per} {tongue.named(minute, one=True)} {per} {body}"

    return figure(
        rf"{span(tongue)}{GAP}m[lL]/min{GAP}/{GAP}1[,.]73{GAP}m[²2](?!\w)", said, needs=("73",)
    )
