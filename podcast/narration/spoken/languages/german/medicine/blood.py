"""Gases of the blood in German, by their letters: "SpO2", "paCO₂", "FiO2"."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Form, form


def gases() -> Form:
    """Say how much of a gas the blood or the air holds."""

    def said(match: re.Match[str]) -> str:
        return " ".join(match["letters"].upper()) + " zwei"

    return form(
        r"(?<![\w-])(?P<letters>(?:[Ss][pa]|[Pp]a?|[Ff]i|et|[Vv])C?O)[2₂](?!\w)",
        said,
        needs=("O2", "O₂"),
    )
