"""Two figures in German, French and Spanish that belong together: ratios, pressures, same times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.tongue import DASH, GAP, NUMBER, SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_PART = r"[0-9]{1,3}"
_PAIR = re.compile("([0-9]{1,3}(?:,5)?)/([0-9]{1,3}(?:,5)?)")
_PARTS = r"(?:[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+|[0-9]{1,7})"


def before_times(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before times of day and fractions, which look alike."""
    return (
        Rule("ranges", tuple(_ratios(tongue))),
        Rule("measures", (_pressure(tongue),)),
        Rule("units", (_same_time(tongue), _age_or_weight(tongue), *_tall(tongue))),
        Rule("money", (_for_one(tongue),)),
        Rule("roman", tuple(_numerals(tongue))),
        Rule("codes", (_section(tongue),)),
    )


def _ratios(tongue: Tongue) -> Iterator[Form]:
    """Say "1:20" where a word before it tells that it is no time, and "1:1000" anywhere."""
    say = partial(_two, between=tongue.word("ratio"), tongue=tongue)
    yield form(
        rf"\b(?i:{tongue.word('ratios')})\b[^.;:\n]{{0,40}}?(?<![\w.:,])"
        rf"(?P<said>(?P<low>{_PART}):(?P<high>{_PARTS}))(?![\w:/]|[.,][0-9])",
        say,
        needs=":",
    )
    yield figure(
        r"(?<![\w.:,/])(?P<low>1):(?P<high>[1-9][0-9]{0,2}(?:[. \u00a0\u202f]?000))"
        r"(?![\w:/]|[.,][0-9])",
        say,
        needs=":",
    )


def _pressure(tongue: Tongue) -> Form:
    """Say a pressure of the blood that stands without its unit: "TA 120/80", "tension à 14/9"."""
    pair = r"[0-9]{1,3}(?:,5)?/[0-9]{1,3}(?:,5)?"
    return form(
        rf"\b(?:{tongue.word('blood_pressure')})"
        rf"(?:[ :,\u00a0]{{1,2}}(?:{tongue.word('pressure_words')})){{0,6}}[ :\u00a0]{{1,3}}"
        rf"(?P<said>{pair}(?:(?:,| {tongue.word('and')}| {tongue.word('then')})"
        rf"(?: (?:bei|de|à|a))? {pair}){{0,3}})"
        r"(?![\w/%]|[.,][0-9]| ?mm)",
        partial(_pressures, tongue=tongue),
        needs="/",
    )


def _pressures(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say each: in millimetres of mercury one over the other, in centimetres side by side."""
    pairs = [
        (float(high.replace(",", ".")), float(low.replace(",", ".")))
        for high, low in _PAIR.findall(match["said"])
    ]
    if not all(low < high < 30 or 30 <= low < high for high, low in pairs):
        return None

    def said(pair: re.Match[str]) -> str:
        over = (
            tongue.word("over")
            if int(pair[2].partition(",")[0]) >= 30
            else tongue.word("over_centimetres")
        )
        return " ".join(filter(None, (tongue.number(pair[1]), over, tongue.number(pair[2]))))

    return _PAIR.sub(said, match["said"])


def _two(match: re.Match[str], *, between: str, tongue: Tongue) -> str:
    return f"{tongue.number(match['low'])} {between} {tongue.number(match['high'])}"


def _same_time(tongue: Tongue) -> Form:
    """Say the stroke between a time and the same in other words: "10 jours/2 semaines"."""
    periods = tongue.word("periods")
    return form(
        rf"{START}{NUMBER}{SPACE}(?:{periods})(?P<said>{GAP}/{GAP})(?={NUMBER}{SPACE}(?:{periods})\b)",
        f" {tongue.word('or')} ",
        needs="/",
    )


def _age_or_weight(tongue: Tongue) -> Form:
    """Say the stroke of "6 ans/20 kg", which is no rate."""
    return form(
        rf"[0-9]{SPACE}(?:{tongue.word('periods')}|J\.)(?P<said>{GAP}/{GAP})(?=[0-9]{{1,3}}{GAP}kg\b)",
        f" {tongue.word('or')} ",
        needs="/",
    )


def _tall(tongue: Tongue) -> Iterator[Form]:
    """Say how tall somebody is: "1m80"."""
    pair = tongue.part("units")["m"]

    def said(match: re.Match[str]) -> str:
        metres = tongue.named(pair, one=match["low"] == "1")
        return f"{tongue.number(match['low'], noun=pair)} {metres} {tongue.number(match['high'])}"

    yield figure(r"(?<![\w.,])(?P<low>[12])m(?P<high>[1-9][0-9])(?!\w)", said, needs="m")


def _for_one(tongue: Tongue) -> Form:
    """Say what one of a thing costs: "9,90 €/pièce"."""
    signs, units = tongue.keys("currencies"), f"{tongue.keys('under')}|{tongue.keys('units')}"
    return form(
        rf"[0-9]{GAP}{signs}(?P<said>{GAP}/{GAP})(?!(?:{units})(?!\w))(?=[^\W\d_]{{3,}}|uds?\.)",
        f" {tongue.word('per')} ",
        needs="/",
    )


def _numerals(tongue: Tongue) -> Iterator[Form]:
    """Say the second of two Roman numerals, and what joins them: "Siglos XVI–XVIII"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["numeral"])
        return None if number is None else f" {tongue.word('to')} {tongue.count(number, '')}"

    yield form(
        rf"\b(?:{tongue.word('roman_behind')}){SPACE}[IVXL]{{1,6}}"
        rf"(?P<said>{GAP}{DASH}{GAP}(?P<numeral>[IVXL]{{1,6}}))(?!\w)",
        said,
        needs=tuple("IVX"),
    )


def _section(tongue: Tongue) -> Form:
    """Say a section of a book by its parts: "Kap. 2.3" is no date and no decimal."""

    def said(match: re.Match[str]) -> str:
        point = f" {tongue.word('point')} "
        return point.join(map(tongue.number, match["said"].split(".")))

    return form(
        rf"\b(?:{tongue.word('sections')}){SPACE}"
        r"(?P<said>[1-9][0-9]?(?:\.[0-9]{1,3}){1,3})(?![\w]|[.,]?[0-9])",
        said,
        needs=".",
    )
