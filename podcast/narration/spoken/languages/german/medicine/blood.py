"""What is measured in the blood, by its letters in German: "SpO2", "paCO₂", "fT4"."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Form, form


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
