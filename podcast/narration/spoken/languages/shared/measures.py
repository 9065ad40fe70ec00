"""Measures in all three languages: percent, units, rates, heights, inches."""

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
)
from podcast.narration.spoken.languages.sentence_ends import before
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_ONE_OF = re.compile(r"\b(?:pro|je|par|por|cada|chaque|une?|una|eine?[mnr]?)\s$")
_BELOW = {"⁻²": "²", "⁻³": "³"}


def _each(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a rate of what is not named: "72/min"."""
    under = key_of(match["under"])
    pair = tongue.part("under").get(under) or tongue.part("units")[under]
    return f"{spanned(match, tongue=tongue)} {tongue.word('per')} {tongue.named(pair, one=True)}"


def percent(tongue: Tongue) -> Form:
    """Say percent and per mille."""
    names = {"%": tongue.word("percent"), "‰": tongue.word("per_mille")}

    def say(match: re.Match[str]) -> str:
        # "ein Prozent", but "uno por ciento".
        noun = f"{names[match['mark']]} |n" if tongue.has_capital_nouns else ""
        return f"{spanned(match, tongue=tongue, noun=noun)} {names[match['mark']]}"

    return figure(rf"{span(tongue)}{GAP}(?P<mark>[%‰])", say, needs="%‰")


def with_units(tongue: Tongue) -> Iterator[Form]:
    """Say a number, or two, and its unit, its square, and what is under a stroke."""
    units = tongue.keys("units")

    def squared(match: re.Match[str]) -> str:
        power = {"2": "²", "3": "³"}.get(match["power"], match["power"])
        single, many = tongue.part("squares")[f"{match['unit']}{power}"].split("/")
        one = not match["high"] and tongue.is_one(match["low"])
        return f"{spanned(match, tongue=tongue, noun=single)} {single if one else many}"

    def uncounted(match: re.Match[str]) -> str:
        single, many = tongue.part("squares")[match["said"]].split("/")
        return single if _ONE_OF.search(match.string[: match.start()][-12:]) else many

    yield figure(
        rf"{span(tongue)}{GAP}(?P<unit>km|cm|mm|m)(?P<power>[²³23])(?!\w)", squared, needs="²³23"
    )
    yield form(
        r"(?<![\w/·⋅.-])(?<![0-9][ \u00a0\u202f])(?P<said>(?P<unit>[ck]m|mm)(?P<power>[²³]))"
        r"(?![\w/·⋅])",
        uncounted,
        needs="²³",
    )
    yield figure(
        rf"{START}(?P<low>{NUMBER})-(?P<unit>{units})-(?=[A-ZÄÖÜ])",
        partial(_compound, tongue=tongue),
        needs="-",
    )
    yield figure(
        rf"{span(tongue)}{GAP}(?P<unit>{units}){END}(?!/[a-zµ])", partial(measured, tongue=tongue)
    )
    yield figure(
        rf"{span(tongue)}{GAP}/{GAP}(?P<under>{tongue.keys('under')}|min|h|s){END}",
        partial(_each, tongue=tongue),
        needs="/",
    )
    yield form(
        rf"(?<=[0-9] )(?P<said>(?P<low>1)(?P<sign>)(?P<high>(?!))?{SPACE}(?P<unit>{units})){END}",
        partial(measured, tongue=tongue),
    )


def squares_alone(tongue: Tongue) -> Form:
    """Say a square or cubic metre that no figure stands before: "le prix au m²"."""
    return form(
        r"\b(?P<before>(?i:au|du|le|chaque|par|en|el|del|al|por|cada|pro|je|der|den|dem|des|in)) "
        r"(?P<said>m[²³])(?![\w/·⋅^+=*-]| [-+=×·*/\u2212])",
        partial(_square_alone, tongue=tongue),
        needs="²³",
    )


def _square_alone(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say one of it, but "en m²" as many."""
    single, many = tongue.part("squares")[match["said"]].split("/")
    return many if match["before"].lower() in {"en", "in"} else single


def _compound(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say “5-mg-Tablette”: the number and its unit before the noun."""
    pair = tongue.part("units")[key_of(match["unit"])]
    unit = tongue.named(pair, one=not pair.endswith("|f"))
    number = tongue.number(match["low"]).replace(" ", "-")
    return f"{number[0].upper()}{number[1:]}-{unit}-"


def height(tongue: Tongue) -> Iterator[Form]:
    """Say how tall somebody is: "1m80"."""
    pair = tongue.part("units")["m"]

    def said(match: re.Match[str]) -> str:
        metres = tongue.named(pair, one=match["low"] == "1")
        return f"{tongue.number(match['low'], noun=pair)} {metres} {tongue.number(match['high'])}"

    yield figure(r"(?<![\w.,])(?P<low>[12])m(?P<high>[1-9][0-9])(?!\w)", said, needs="m")


def _is_quoted(ahead: str) -> bool:
    """Whether a plain quotation is open at the end of a text: behind a figure a mark is inches."""
    is_open = False
    for mark in re.finditer('"', ahead):
        is_open = not is_open and not ahead[: mark.start()][-1:].isdigit()
    return is_open


def inches(tongue: Tongue) -> Form:
    """Say the size of a screen: "6,7"", where no quotation ends there."""

    def said(match: re.Match[str]) -> str | None:
        ahead = before(match)
        is_screen = re.search(rf"\b(?i:{tongue.word('screens')})", ahead)
        if (match["mark"] == '"' and _is_quoted(ahead)) or not ("," in match["n"] or is_screen):
            return None
        pair = tongue.word("inch")
        name = tongue.named(pair, one=tongue.is_one(match["n"]))
        return f"{tongue.number(match['n'], noun=pair)} {name}"

    return figure(rf"{START}(?P<n>{NUMBER}){GAP}(?P<mark>[\"″”])(?![\w\"])", said, needs='"″”')


def memory(tongue: Tongue) -> Form:
    """Say the two memories of a telephone: "8 GB/256 GB"."""

    def said(match: re.Match[str]) -> str:
        ends = []
        for end in ("low", "high"):
            pair = tongue.part("units")[match[f"{end}_unit"]]
            name = tongue.named(pair, one=tongue.is_one(match[end]))
            ends.append(f"{tongue.number(match[end], noun=pair)} {name}")
        return ", ".join(ends)

    units = "GB|TB|MB" if "TB" in tongue.part("units") else "Go|To|Mo"
    return figure(
        rf"{START}(?P<low>{NUMBER}){GAP}(?P<low_unit>{units}){GAP}/{GAP}"
        rf"(?P<high>{NUMBER}){GAP}(?P<high_unit>{units})(?![\w/])",
        said,
        needs="/",
    )


def height_and_weight(tongue: Tongue) -> Form:
    """Say how tall and how heavy somebody is: "1,78 m/85 kg" is no rate."""

    def said(match: re.Match[str]) -> str:
        names = []
        for number, unit in ((match["low"], match["first"]), (match["high"], match["last"])):
            pair = tongue.part("units")[unit]
            name = tongue.named(pair, one=tongue.is_one(number))
            names.append(f"{tongue.number(number, noun=pair)} {name}")
        return ", ".join(names)

    return figure(
        rf"{START}(?P<low>[12][,.][0-9]{{1,2}}|[0-9]{{2,3}}(?:[,.][0-9])?){GAP}(?P<first>c?m|kg){GAP}/{GAP}"
        rf"(?P<high>[12][,.][0-9]{{1,2}}|[0-9]{{2,3}}(?:[,.][0-9])?){GAP}(?P<last>c?m|kg)(?![\w/²³])",
        said,
        needs="/",
    )


def products(tongue: Tongue) -> Iterator[Form]:
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


def rates(tongue: Tongue) -> Iterator[Form]:
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
