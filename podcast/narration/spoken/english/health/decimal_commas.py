"""Doses with a comma before their decimals, as much of Europe writes them: "2,5 mg", "0,125 mg".

Two or one figures behind a comma are no thousands, and after a lone zero none are.
"""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import form, one_of
from podcast.narration.spoken.shapes import GAP, START

_MEASURED = (
    *("mg", "g", "kg", "mcg", "ng", "\u00b5g", "\u03bcg", "ml", "mL", "cl", "dl", "dL", "l", "L"),
    *("mm", "cm", "mmol", "IU", "kcal", "kJ"),
)
_UNIT = one_of(sorted(_MEASURED))
_DECIMALS = r"(?:0,[0-9]{1,4}|[1-9][0-9]{0,3},[0-9]{1,2})"


def _said(match: re.Match[str]) -> str:
    low, high = (part and part.replace(",", ".") for part in match.group("low", "high"))
    ends = [number_words.number(part) for part in (low, high) if part]
    under = "".join(f" per {_under(unit)}" for unit in match["per"].split("/") if unit)
    return f"{' to '.join(ends)} {unit_name(match['unit'], one=False)}{under}"


def _under(unit: str) -> str:
    return "day" if unit == "day" else unit_name(unit, one=True)


DECIMAL_COMMAS = (
    form(
        rf"{START}(?:(?P<low>{_DECIMALS})(?:[-\u2013](?P<high>[0-9]{{1,4}}(?:,[0-9]{{1,2}})?))?)"
        rf"{GAP}(?P<unit>{_UNIT})(?P<per>(?:/(?:kg|h|d|day|min|ml|mL|l|L)){{0,2}})(?![\w\u00b2\u00b3/])",
        _said,
        needs=",",
    ),
)
