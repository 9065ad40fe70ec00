"""A pressure of the blood without its unit, in all three languages: "TA 12/8", "RR 120/80"."""

from __future__ import annotations

import re
from functools import partial

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_PAIR = re.compile("([0-9]{1,3}(?:,5)?)/([0-9]{1,3}(?:,5)?)")


def pressure(tongue: Tongue) -> Form:
    """Say a pressure of the blood that stands without its unit: "TA 120/80", "tension à 14/9"."""
    pair = r"[0-9]{1,3}(?:,5)?/[0-9]{1,3}(?:,5)?"
    return form(
        rf"\b(?:{tongue.word('blood_pressure')})"
        rf"(?:[ :,\u00a0]{{1,2}}(?:{tongue.word('pressure_words')})){{0,6}}[ :\u00a0]{{1,3}}"
        rf"(?P<said>{pair}(?:(?:,| {tongue.word('and')}| {tongue.word('then')}| (?:auf|à|a)"
        rf"(?= [0-9]))(?: (?:bei|de|à|a))? {pair}){{0,3}})"
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
