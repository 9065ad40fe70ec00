"""A pressure of the blood that stands without its unit: "BP is over 180/120"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form


def _pressure(match: re.Match[str]) -> str | None:
    """Say a pressure of the blood: "is over 180/120"."""
    top, bottom = match["top"], match["bottom"]
    if int(top) <= int(bottom):
        return None
    return f"{number_words.integer(top)} over {number_words.integer(bottom)}"


PRESSURES: tuple[Form, ...] = (
    form(
        r"\b(?:BP|[Bb]lood pressure|[Ss]ystolic)\b[^.!?;/\n]{0,40}? "
        r"(?P<said>(?P<top>[1-2][0-9]{2}|[7-9][0-9])/(?P<bottom>1[0-9]{2}|[3-9][0-9]))"
        r"(?![\w/%]|[.,][0-9]| ?mm)",
        _pressure,
        needs="/",
    ),
)
"""Forms of the rule "measures"."""
