"""Spanish ranges: "3-5"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.spanish.counting import SPANISH
from podcast.narration.spoken.languages.tongue import DASH, GAP
from podcast.narration.spoken.rule import Form, figure


def ranges() -> Form:
    """Say from which number to which: "3-5"."""
    number = "[0-9]{1,3}(?:[.\u00a0\u202f][0-9]{3})*"

    def between(match: re.Match[str]) -> str:
        return f"{SPANISH.number(match['low'])} a {SPANISH.number(match['high'])}"

    return figure(
        rf"(?<![\w.,:/-])(?P<low>{number}){GAP}{DASH}{GAP}(?P<high>{number})(?![\w:/-]|[.,][0-9])",
        between,
    )
