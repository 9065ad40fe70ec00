"""Substances, receptors and genes from a list of the domain."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Rule, form, one_of
from podcast.narration.spoken.tables import table

_NAMES = table("chemistry", part="names")


def _name(match: re.Match[str]) -> str:
    return _NAMES[match[0]]


CHEMISTRY = Rule(
    "chemistry",
    (form(rf"(?<![\w$/]){one_of(tuple(_NAMES))}(?![\w²³⁺⁻]|-[0-9])", _name),),
)
