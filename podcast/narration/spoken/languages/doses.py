"""Doses in German, French and Spanish: concentrations, how many, how often, strengths."""

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
from podcast.narration.spoken.languages.strokes import many_times
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_HOURS = frozenset({"2", "3", "4", "6", "8", "12"})


def doses(tongue: Tongue) -> Rule:
    """Give the rule for doses."""
    return Rule(
        "doses",
        (*many_times(tongue), *_per_forms(tongue), *_many_forms(tongue), *_strength_forms(tongue)),
    )


def _per_forms(tongue: Tongue) -> Iterator[Form]:
    units, under, forms = (tongue.keys(part) for part in ("units", "under", "forms"))
    below = rf"{GAP}/{GAP}(?:{NUMBER}{GAP})?(?:{units}|{under})(?![\w²³])"
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
        if found["unit"] == "h" and (found["count"] or "") in _HOURS:  # "500 mg/6 h" is how often
            return f"{said} {tongue.word('every_hours').format(n=tongue.number(found['count']))}"
        one = not found["count"] or tongue.is_one(found["count"])
        number = f"{tongue.number(found['count'], noun=pair)} " if found["count"] else ""
        said += f" {tongue.word('per')} {number}{tongue.named(pair, one=one)}"
    return said


def _many_forms(tongue: Tongue) -> Iterator[Form]:
    yield figure(
        rf"{START}(?P<count>[0-9]{{1,2}}){GAP}[x×]{GAP}(?P<sign>)(?P<low>{NUMBER})(?P<high>(?!))?"
        rf"{GAP}(?![ckm]?m\b)(?P<unit>{tongue.keys('units')})"
        rf"(?:{GAP}/{GAP}(?P<often>{tongue.keys('often')}))?{END}",
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


def _several(match: re.Match[str], *, tongue: Tongue) -> str:
    pair, one = unit_of(match, tongue=tongue)
    said = f"{spanned(match, tongue=tongue, noun=pair)} {tongue.named(pair, one=one)}"
    often = tongue.part("often").get(match["often"] or "", "")
    return f"{_times(match['count'], tongue=tongue)} {said} {often}".rstrip()


def _often(match: re.Match[str], *, tongue: Tongue) -> str:
    unit = tongue.part("often")[re.sub(r"\s", "", match["often"]).lower()]
    return f"{_times(match['count'], tongue=tongue)} {unit}"


def _strength_forms(tongue: Tongue) -> Iterator[Form]:
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


def _over(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a pressure, “120/80 mmHg”, or a medicine's two strengths, “5/25 mg”."""
    pair = tongue.part("units")[key_of(match["unit"])]
    between = f" {tongue.word('over')} " if match["unit"] == "mmHg" else ", "
    said = between.join(tongue.number(match[one]) for one in ("low", "high"))
    return f"{said} {tongue.named(pair, one=False)}"
