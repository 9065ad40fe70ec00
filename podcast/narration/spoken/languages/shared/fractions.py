"""Halves and other parts in all three languages: "½–2 horas", "3/4", "1½ h"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.languages.quantities import END, key_of
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_SIGNS = {"1/2": "½", "1/4": "¼", "3/4": "¾", "1/3": "⅓", "2/3": "⅔"}
_VOWELS = "aeéèiouh"  # before which French says d'


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


def fractions(tongue: Tongue) -> Iterator[Form]:
    """Say parts of a thing: "3/4", "½ l", "1 1/2"."""
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
