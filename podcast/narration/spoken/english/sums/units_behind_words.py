"""Units behind numbers in words, where no figure stands: "two million km", "hundreds of kg"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import SPACE

# None is a word or a shop's short form of something else.
_UNITS = ("km", "kg", "cm", "mm", "mg", "mL", "ml", "ha", "kW", "MW", "GW", "kWh", "MWh", "GWh")
_MANY = (
    r"\b(?i:(?:hundred|thousand|million|billion|trillion|dozen)s?(?: of)?|few|several|many"
    r"|couple of)"
)


def _many(match: re.Match[str]) -> str:
    square = "square " if match["square"] else ""
    return stopped(f"{square}{unit_name(match['unit'], one=False)}", match)


UNITS_BEHIND_WORDS: tuple[Form, ...] = (
    form(
        rf"{_MANY}{SPACE}(?P<said>(?P<square>sq\.?{SPACE})?(?P<unit>{one_of(_UNITS)})\.?)(?![\w²³/-])",
        _many,
        needs=_UNITS,
    ),
    # "The price per kWh", "each km", "half a kg".
    form(
        rf"\b(?:per|each|every|half a|a whole|the last|the first){SPACE}"
        rf"(?P<said>{one_of(_UNITS)})(?![\w²³/-]|\.\w)",
        lambda match: unit_name(match["said"], one=True),
        needs=_UNITS,
    ),
)
"""Forms of the rule "units"."""
