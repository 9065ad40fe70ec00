"""Roman numerals in all three languages: in lists, with a letter, inside a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, form

_ONE = r"[IVX]{1,6}(?:-?[a-d](?!\w)|[AB](?!\w))?"
_PARTED = re.compile(r"([IVX]{1,6})-?([a-dAB]?)(?!\w)")


def numerals(tongue: Tongue) -> Iterator[Form]:
    """Say numerals in a list, with a letter, or inside a word."""
    words = tongue.word("roman_behind")
    joints = rf",|,?{SPACE}(?:{tongue.word('and')}|{tongue.word('or')}|{tongue.word('to')})|{GAP}/"
    yield form(
        rf"\b(?:{words}){SPACE}(?P<said>{_ONE}(?:(?:(?:{joints}){SPACE}?|{GAP}{DASH}{GAP}){_ONE}){{1,9}})"
        r"(?!\w)(?!\.[\w-])",
        partial(_all, tongue=tongue),
        needs="IVX",
    )
    yield form(
        rf"\b(?:{words}){SPACE}(?P<said>[IVX]{{1,6}}(?:-?[a-d]|[AB]))(?!\w)(?!\.\w)",
        partial(_all, tongue=tongue),
        needs="IVX",
    )
    inside = rf"\b(?:{tongue.word('roman_inside')})-"
    yield form(
        rf"{inside}(?P<said>[IVX]{{1,6}}[ab]?)(?=-[A-ZÄÖÜ])",
        partial(_all, tongue=tongue),
        needs="IVX",
    )
    yield form(
        rf"{inside}(?P<said>[0-9]{{1,2}})(?=-[A-ZÄÖÜ])",
        lambda match: tongue.number(match["said"]),
        needs="-",
    )


def _all(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say each numeral of a list, and what joins them."""
    written = match["said"]
    if any(value(one[1]) is None for one in _PARTED.finditer(written)):
        return None

    def one(numeral: re.Match[str]) -> str:
        number = tongue.count(value(numeral[1]) or 0, "")
        return f"{number} {numeral[2]}" if numeral[2] else number

    joined = re.sub(rf"{GAP}{DASH}{GAP}(?=[IVX])", f" {tongue.word('to')} ", written)
    return _PARTED.sub(one, re.sub(rf"{GAP}/{GAP}", f" {tongue.word('or')} ", joined))


def second_numeral(tongue: Tongue) -> Iterator[Form]:
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
