"""Isotopes by their names: "iodine-131" is iodine one thirty-one."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.tables import table

_ISOTOPES = one_of(
    sorted(
        {
            way
            for name in (*table("chemistry", part="elements").values(), "caesium", "cesium")
            for way in (name, name.capitalize())
        }
    )
)


def _mass(match: re.Match[str]) -> str:
    """Say an isotope's mass as chemists do: "iodine one thirty-one"."""
    digits = match["mass"]
    last = " M" if match["meta"] else ""
    if len(digits) < 3 or digits.endswith("00"):
        return f" {number_words.integer(digits)}{last}"
    rest = int(digits[1:])
    o = f"{number_words.OH} " if rest < 10 else ""
    return f" {number_words.integer(digits[0])} {o}{number_words.cardinal(rest)}{last}"


ISOTOPES: tuple[Form, ...] = (
    form(
        rf"\b(?:{_ISOTOPES})(?P<said>-(?P<mass>[1-9][0-9]{{0,2}})(?P<meta>m)?)(?![\w-]|[.,][0-9])",
        _mass,
        needs="-",
    ),
)
"""Forms of the rule "chemistry"."""
