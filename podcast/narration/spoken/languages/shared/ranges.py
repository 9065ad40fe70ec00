"""Ranges in all three languages: "0,8–1,2", letters of exercises "a-c"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.quantities import END, key_of
from podcast.narration.spoken.languages.tongue import DASH, GAP, NUMBER, Tongue
from podcast.narration.spoken.rule import Form, figure, form


def decimal_spans(tongue: Tongue) -> Iterator[Form]:
    """Say from where to where a decimal goes: "0,8–1,2"."""

    def between(match: re.Match[str]) -> str:
        ends = (tongue.number(match[end]) for end in ("low", "high"))
        return f" {tongue.word('to')} ".join(ends)

    yield figure(
        rf"(?<![\w.,:/-])(?P<low>[0-9]{{1,4}}(?:,[0-9]{{1,4}})?){GAP}{DASH}{GAP}"
        r"(?P<high>[0-9]{1,4},[0-9]{1,4})(?![\w:/-]|[.,][0-9])",
        between,
        needs=",",
    )


def seasons(tongue: Tongue) -> Form:
    """Say a year that runs into the next: "1848/49", "Saison 2023/24"."""

    def said(match: re.Match[str]) -> str | None:
        low, high = int(match["low"]), int(match["high"])
        if high != (low + 1) % 100:
            return None
        return f"{tongue.year(low)} {tongue.word('to')} {tongue.number(match['high'])}"

    return figure(
        r"(?<![\w.,:/-])(?P<low>1[1-9][0-9]{2}|20[0-9]{2})/"
        r"(?P<high>[0-9]{2})(?![\w/-]|[.,][0-9])",
        said,
        needs="/",
    )


def letters_of_exercises(tongue: Tongue) -> Form:
    """Say from which letter of an exercise to which: "Nr. 2 a-c"."""
    return form(
        r"(?<!%)(?<!%[0-9])[0-9] ?[a-h](?P<said>[-\u2013]| [-\u2013] )(?=[a-h](?![\w'’-]))",
        f" {tongue.word('to')} ",
        needs="-\u2013",
    )


def spreads(tongue: Tongue) -> Iterator[Form]:
    """Say a measure in brackets with how far it is off, and its unit: "(5,2 ± 0,3) mm"."""
    units = tongue.part("units")

    def said(match: re.Match[str]) -> str:
        pair = units[key_of(match["unit"])]
        about = tongue.part("symbols")["±"]
        ends = f"{tongue.number(match['low'])} {about} {tongue.number(match['high'], noun=pair)}"
        return f"{ends} {tongue.named(pair, one=False)}"

    yield form(
        rf"\((?P<low>{NUMBER}){GAP}±{GAP}(?P<high>{NUMBER})\){GAP}(?P<unit>{tongue.keys('units')}){END}",
        said,
        needs="±",
    )
