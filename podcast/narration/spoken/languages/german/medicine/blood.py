"""What is measured in the blood, by its letters in German: "SpO2", "paCO₂", "fT4"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.german.grammar.counting import GERMAN
from podcast.narration.spoken.rule import Form, figure, form


def pressures() -> Form:
    """Say from which pressure to which: "von 180/100 auf 135/80 mmHg"."""
    pressure = r"[0-9]{2,3}/[0-9]{2,3}"
    return figure(
        r"(?<![\w.,:/-])(?P<said>(?P<high>[0-9]{2,3})/(?P<low>[0-9]{2,3}))"
        rf"(?=,? (?:auf|bis|und|oder|statt|dann) {pressure} ?mmHg)",
        lambda match: f"{GERMAN.number(match['high'])} zu {GERMAN.number(match['low'])}",
        needs=("mmHg",),
    )


def hormones() -> Form:
    """Say the hormones of the thyroid: "fT4"."""
    return form(
        r"(?<![\w-])f ?T(?P<n>[34])(?!\w)",
        lambda match: f"F T {'drei' if match['n'] == '3' else 'vier'}",
        needs=("T3", "T4"),
    )


def gases() -> Form:
    """Say how much of a gas the blood or the air holds."""

    def said(match: re.Match[str]) -> str:
        return " ".join(match["letters"].upper()) + " zwei"

    return form(
        r"(?<![\w-])(?P<letters>(?:[Ss][pa]|[Pp]a?|[Ff]i|et|[Vv])C?O)[2₂](?!\w)",
        said,
        needs=("O2", "O₂"),
    )
