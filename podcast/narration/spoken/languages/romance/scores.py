"""Scores in French and Spanish alike: how the last set was decided, "7-6 (7/4)"."""

from __future__ import annotations

from podcast.narration.spoken.languages.tongue import DASH, Tongue
from podcast.narration.spoken.rule import Form, form


def tie_breaks(tongue: Tongue) -> Form:
    """Say the points of a set that went to seven six, which are no part and no date."""
    return form(
        rf"(?<![\w.,/-])(?:7{DASH}6|6{DASH}7) ?\("
        rf"(?P<said>(?P<low>[0-9]{{1,2}})(?:{DASH}|/)(?P<high>[0-9]{{1,2}}))\)",
        lambda match: (
            f"{tongue.number(match['low'])} {tongue.word('to')} {tongue.number(match['high'])}"
        ),
        needs="67",
    )
