"""Inches and cold: "6-8 in.", "a 3/4 in. board", "-40F"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import NUMBER, START


def _span(match: re.Match[str]) -> str:
    low, high = number_words.number(match["low"]), number_words.number(match["high"])
    stop = "." if not match.string[match.end() :].strip() else ""
    return f"{low} to {high} inches{stop}"


def _cold(match: re.Match[str]) -> str:
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"minus {number_words.number(match['low'])} degrees {scale}"


INCHES: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<low>{NUMBER})[-\u2013](?P<high>{NUMBER}) in\."
        r"(?=[,;)]|$| (?!(?:the|a|an|this|that|his|her|our|its)\b)[a-z])",
        _span,
        needs=("in.",),
    ),
    form(r"(?<=[1-9]/[248] )in\.(?= [a-z]{3})", "inch", needs=("in.",)),
    form(
        rf"(?<![\w)\]%/.,-])[-\u2212](?P<low>{NUMBER}) ?°? ?(?P<scale>[CF])(?![\w'’/-])",
        _cold,
        needs="CF",
    ),
)
"""Forms of the rule "measures"."""
