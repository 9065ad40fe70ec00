"""Quantities that German, French and Spanish write alike: percent, units, fractions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from podcast.narration.spoken.languages.german.ordinals import SENTENCES
from podcast.narration.spoken.languages.tongue import (
    DASH,
    GAP,
    NUMBER,
    SPACE,
    START,
    Tongue,
    begins_sentence,
)
from podcast.narration.spoken.rule import Form, Rule, figure, form

END = r"(?![\w²³]|[.,][0-9]|['’][a-zà-ÿ]|\.[a-zà-ÿ]\.)"
_SIGNS = {"1/2": "½", "1/4": "¼", "3/4": "¾", "1/3": "⅓", "2/3": "⅔"}


_BEGINS = re.compile(rf"\s+{SENTENCES}\b")
_VOWELS = "aeéèiouh"  # before which French says d'

_ONE_OF = re.compile(r"\b(?:pro|je|par|por|cada|chaque|une?|una|eine?[mnr]?)\s$")


def quantity_rules(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for percent, units and fractions."""
    return (
        Rule("percent", (_percent(tongue),)),
        Rule("units", tuple(_units(tongue))),
        Rule("fractions", tuple(_fractions(tongue))),
    )


def span(tongue: Tongue) -> str:
    """A pattern of a number, or of two with a dash or a word between: sign, low, high."""
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:{tongue.word('between')}){SPACE})"
    signed = rf"(?P<sign>(?<![\w)\]]){GAP}[-+\u2212](?=[0-9]))?"
    number = NUMBER
    if tongue.word("thousands") == "spaced":
        number = rf"(?:[1-9][0-9]{{0,2}}(?: [0-9]{{3}})++(?![0-9])(?:,[0-9]++)?|{NUMBER})"
    return rf"{START}{signed}(?P<low>{number})(?:(?P<to>{to})(?P<high>{number}))?"


def spanned(match: re.Match[str], *, tongue: Tongue, noun: str = "") -> str:
    """Say what `span` matched, before a noun that it counts."""
    low, high = match["low"], match["high"]
    sign = ""
    if match["sign"]:
        is_plus = match["sign"].endswith("+")
        sign = f"{tongue.part('symbols')['+'] if is_plus else tongue.word('minus')} "
    if not high:
        return f"{sign}{tongue.number(low, noun=noun)}"
    written = match["to"].strip()
    to = tongue.word("to") if re.fullmatch(DASH, written) else written
    return f"{sign}{tongue.number(low, noun=noun)} {to} {tongue.number(high, noun=noun)}"


def unit_of(match: re.Match[str], *, tongue: Tongue) -> tuple[str, bool]:
    """The unit's entry in the tables, and whether it is one of them."""
    pair = tongue.part("units")[key_of(match["unit"])]
    return pair, not match["high"] and tongue.is_one(match["low"])


def key_of(unit: str) -> str:
    """The unit as the tables write it: with the micro sign."""
    return unit.replace("\u03bc", "µ")


def measured(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a number, or two, and the unit that `span` and a group ``unit`` matched."""
    pair, one = unit_of(match, tongue=tongue)
    said = tongue.named(pair, one=one)
    return f"{spanned(match, tongue=tongue, noun=pair)} {said}{_stop(match, tongue=tongue)}"


def _stop(match: re.Match[str], *, tongue: Tongue) -> str:
    """Keep the full stop of "5 min." where it ends the sentence too.

    In German a noun begins with a capital as well: there only a word that is none tells.
    """
    if not match[0].endswith("."):
        return ""
    if tongue.has_capital_nouns:
        return "." if _BEGINS.match(match.string[match.end() : match.end() + 24]) else ""
    return "." if begins_sentence(match.string[match.end() : match.end() + 8]) else ""


def _each(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a rate of what is not named: "72/min"."""
    under = key_of(match["under"])
    pair = tongue.part("under").get(under) or tongue.part("units")[under]
    return f"{spanned(match, tongue=tongue)} {tongue.word('per')} {tongue.named(pair, one=True)}"


def _percent(tongue: Tongue) -> Form:
    names = {"%": tongue.word("percent"), "‰": tongue.word("per_mille")}

    def say(match: re.Match[str]) -> str:
        return f"{spanned(match, tongue=tongue)} {names[match['mark']]}"

    return figure(rf"{span(tongue)}{GAP}(?P<mark>[%‰])", say, needs="%‰")


def _units(tongue: Tongue) -> Iterator[Form]:
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


def _compound(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say “5-mg-Tablette”: the number and its unit before the noun."""
    pair = tongue.part("units")[key_of(match["unit"])]
    unit = tongue.named(pair, one=not pair.endswith("|f"))
    number = tongue.number(match["low"]).replace(" ", "-")
    return f"{number[0].upper()}{number[1:]}-{unit}-"


def halves(tongue: Tongue) -> Rule:
    """Give the rule for from a half to how many: "1/2-1 comp.", "½–2 horas"."""
    half = rf"(?<![\w.,/-])(?P<half>1/2|½)(?:{GAP}{DASH}{GAP}|{SPACE}{tongue.word('to')}{SPACE})"
    high = rf"(?P<high>[0-9]{{1,2}}){GAP}"

    def said(match: re.Match[str]) -> str | None:
        groups = match.groupdict()
        if "unit" not in groups and tongue.has_capital_nouns and match["high"] != "1":
            return None  # the gender of many is not told
        noun = tongue.part("units")[key_of(groups["unit"])] if "unit" in groups else groups["noun"]
        single = tongue.named(noun, one=True)
        feminine = tongue.count(1, noun) != tongue.count(1, " |m")
        low = _half(single, feminine=feminine, tongue=tongue)
        to = f"{low} {tongue.word('to')} {tongue.number(match['high'], noun=noun)}"
        if "unit" not in groups:
            return to
        return f"{to} {tongue.named(noun, one=tongue.is_one(match['high']))}"

    return Rule(
        "doses",
        (
            form(rf"{half}{high}(?P<unit>{tongue.keys('units')}){END}", said, needs="½/"),
            form(
                rf"(?P<said>{half}{high.removesuffix(GAP)})(?={SPACE}(?P<noun>"
                rf"{tongue.word('noun')}))",
                said,
                needs="½/",
            ),
        ),
    )


def _fractions(tongue: Tongue) -> Iterator[Form]:
    signs = "".join(tongue.part("vulgar"))

    mixed = tongue.part("mixed")

    def vulgar(match: re.Match[str]) -> str:
        sign, whole = _SIGNS.get(match["part"], match["part"]), match["whole"]
        part = tongue.part("vulgar")[sign]
        if not whole:
            return part
        n = tongue.number(whole)
        return mixed.get(whole + sign) or mixed.get(sign, tongue.word("and_part")).format(
            n=n, part=part
        )

    def half(match: re.Match[str]) -> str | None:
        noun = match["noun"]
        if {noun, f"{noun}."} & set(tongue.part("units")):
            return None
        is_feminine = tongue.count(1, noun) != tongue.count(1, " |m")
        return _half(noun, feminine=is_feminine, tongue=tongue)

    yield form(
        rf"(?<![\w.,/])(?<![0-9] )(?P<said>½|1/2){SPACE}(?P<noun>{tongue.word('noun')})",
        half,
        needs="½/",
    )
    yield from _parted_units(tongue, part_of=vulgar)
    yield form(rf"(?<![\w.,/])(?P<whole>[0-9]{{1,3}})?{GAP}(?P<part>[{signs}])(?![\w/])", vulgar)
    yield figure(
        rf"(?<![\w.,/-])(?:(?P<whole>[0-9]{{1,3}}){SPACE})?(?P<part>1/2|[13]/4|[12]/3)(?![\w/-]"
        rf"|[.,]\w)",
        vulgar,
        needs="/",
    )
    yield from _from_part_to_part(signs, to=f" {tongue.word('to')} ")


def _from_part_to_part(signs: str, *, to: str) -> Iterator[Form]:
    dash = rf"(?P<said>{GAP}{DASH}{GAP})"
    yield form(rf"(?<=[{signs}]){dash}(?=[0-9])", to, needs=signs)
    yield form(rf"(?<=[{signs}0-9]){dash}(?=[0-9]?[{signs}])", to, needs=signs)


def _half(noun: str, *, feminine: bool, tongue: Tongue) -> str:
    """The half of a thing, as its gender wants it."""
    if feminine:
        return tongue.word("half_f")
    is_neuter = re.search(tongue.word("neuter"), noun) is not None
    return tongue.word("half_n" if is_neuter else "half_m")


def _parted_units(tongue: Tongue, *, part_of: Callable[[re.Match[str]], str]) -> Iterator[Form]:
    """Say a part of a unit: "½ l" is "ein halber Liter", "1½ h" one hour and a half."""
    signs, units = "".join(tongue.part("vulgar")), tongue.part("units")

    def parted(match: re.Match[str]) -> str:
        pair = units[key_of(match["unit"])]
        said = tongue.named(pair, one=not match["whole"])
        if not match["whole"] and _SIGNS.get(match["part"], match["part"]) == "½":
            return f"{_half(said, feminine=pair.endswith('|f'), tongue=tongue)} {said}"
        between = "" if match["whole"] else tongue.word("part_of")
        if between and said[0] in _VOWELS:
            between = tongue.word("of_vowel")
        return f"{part_of(match)} {between}{said}"

    yield form(
        rf"(?<![\w.,/])(?<![0-9] )(?:(?P<whole>[0-9]{{1,3}}){GAP})?"
        rf"(?P<part>[{signs}]|(?<![0-9])(?:1/2|[13]/4"
        rf"|[12]/3)){GAP}(?P<unit>{tongue.keys('units')}){END}",
        parted,
        needs=(*signs, "/"),
    )
