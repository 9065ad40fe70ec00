"""Formulas, ions and areas under a curve in all three languages: "H2O", "Na+", "AUC0–24"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import DASH, Tongue
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.shapes import SUPERS
from podcast.narration.spoken.triggers import DIGITS

# From when to when a curve's area is taken: AUC0–24, AUC₀₋∞.
_LOWERED_SPAN = str.maketrans("₀₁₂₃₄₅₆₇₈₉₋", "0123456789-")
_AREA = (
    r"(?<![\w-])AUC(?P<said>[ _]?(?:(?P<low>[0-9]{1,3})[-\u2010-\u2014](?P<high>[0-9]{1,3}|∞)"
    r"|(?P<small>[₀-₉]{1,3}[₋\u2013-](?:[₀-₉]{1,3}|∞))))(?![\w₀-₉])"
)
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SMALL = "₀₁₂₃₄₅₆₇₈₉"
# Elements that everyday compounds are made of; with one figure or more, they spell no word.
_ELEMENT = "(?:Na|Mg|Al|Si|Cl|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Br|Ag|Sn|Ba|Hg|Pb|Li|[HBCNOFPSKI])"


def areas_under_a_curve(tongue: Tongue) -> Iterator[Form]:
    """Say from when to when the area under a curve is taken."""

    def said(match: re.Match[str]) -> str:
        written = match["small"] or f"{match['low']}-{match['high']}"
        low, high = re.split(DASH, written.translate(_LOWERED_SPAN))
        last = tongue.word("infinity") if high == "∞" else tongue.number(high)
        return f" {tongue.number(low)} {tongue.word('to')} {last}"

    yield form(_AREA, said, needs=("AUC",))


def haemoglobin(tongue: Tongue) -> Form:
    """Say the haemoglobin that tells of sugar in the blood: "HbA1c", "HbA1c-Wert"."""
    one = tongue.number("1")
    return form(r"(?<![\w-])HbA1[cC](?!\w)", f"H B A {one} C", needs=("HbA1",))


def formulas(tongue: Tongue) -> Iterator[Form]:
    """Say a formula letter by letter, and its figures as numbers: "H2O", "Na₂CO₃"."""

    def said(match: re.Match[str]) -> str:
        parts = re.findall("[A-Z]|[a-z]|[0-9]+", match["said"].translate(_LOWERED))
        return " ".join(tongue.number(one) if one.isdigit() else one.upper() for one in parts)

    yield form(
        rf"(?<![\w-])(?=[A-Za-z]{{1,8}}[{_SMALL}])(?P<said>(?:{_ELEMENT}[{_SMALL}]{{0,3}}){{1,10}})"
        rf"(?![\w{_SMALL}])",
        said,
        needs=tuple(_SMALL),
    )
    yield form(
        r"(?<![\w-])(?=[A-Z]{1,2}[1-9][0-9]?[A-Z])(?P<said>(?:[HCNOS](?:[1-9][0-9]?)?){2,8})(?![\w-])",
        said,
        needs=DIGITS,
    )
    yield form(
        r"(?<![\w-])(?=[A-Z]{0,3}[A-Z][a-z][A-Z0-9])"
        rf"(?P<said>(?:{_ELEMENT}[2-9]?(?![0-9])){{2,10}})(?<=[0-9])(?![\w-])",
        said,
        needs=DIGITS,
    )


def ions(tongue: Tongue) -> Iterator[Form]:
    """Say the charge of an ion, and what a reaction yields: "Na+", "C + O2 → CO2"."""
    yield form(
        r"(?<![\w])(?:Na|K|H|Li|NH4|Cl|HCO3)(?P<said>[+\u207a])(?![\w+])", " plus", needs="+\u207a"
    )
    yield form(
        r"(?<![\w])(?:Ca|Mg|Fe|Zn|Cu|Al)(?P<said>(?P<n>[23²³])[+\u207a])(?!\w)",
        lambda match: f" {tongue.number(match['n'].replace('²', '2').replace('³', '3'))} plus",
        needs="+\u207a",
    )
    signs = {"\u207a": "plus", "\u207b": tongue.word("minus")}
    numbers = {"²": tongue.number("2"), "³": tongue.number("3"), None: ""}
    yield form(
        rf"(?:(?<=[A-Z{_SMALL}])|(?<=[A-Z][a-z])|(?<=[A-Z][0-9]))"
        r"(?P<said>(?P<n>[²³])?(?P<sign>[\u207a\u207b]))(?![\w\u207a\u207b])",
        lambda match: f" {numbers[match['n']]} {signs[match['sign']]}".replace("  ", " "),
        needs="\u207a\u207b",
    )
    whole = rf"(?:(?:{_ELEMENT}[0-9{_SMALL}]{{0,2}}){{2,8}}|[HON][2₂])"
    part = rf"(?=[A-Za-z]{{1,6}}[0-9{_SMALL}]){whole}"
    arrow = "(?P<said>\u2192|->|\u27f6|\u21cc)"
    yield form(rf"(?<![\w/.-]){part} {arrow} ", tongue.word("yields"), needs="\u2192>\u27f6\u21cc")
    yield form(
        rf"[A-Za-z)] {arrow} (?={part}(?!\w))",
        tongue.word("yields"),
        needs="\u2192>\u27f6\u21cc",
    )


def isotopes(tongue: Tongue) -> Form:
    """Say an isotope by its element and its weight: "¹⁴C"."""
    names = dict(one.split("=") for one in tongue.word("isotopes").split())
    return form(
        # "fini.¹²O" and "¹C'est" are the marks of notes.
        rf"(?<![^\s(«„“/,'’-])(?:(?P<weight>[{SUPERS}]{{2,3}})(?P<m>ᵐ)?|(?P<light>[¹²³])(?=H))"
        rf"(?P<element>{one_of(tuple(names))})(?![a-z'’])",
        lambda match: (
            f"{names[match['element']]} "
            f"{tongue.number(unicodedata.normalize('NFKC', match['weight'] or match['light']))}"
            f"{' m' if match['m'] else ''}"
        ),
        needs=tuple(SUPERS),
    )
