"""Pressures of the blood: without a unit, "BP is over 180/120", and between, "120–140/70–90"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import DASH, GAP, START


def _pressure(match: re.Match[str]) -> str | None:
    """Say a pressure of the blood: "is over 180/120"."""
    top, bottom = match["top"], match["bottom"]
    if int(top) <= int(bottom):
        return None
    return f"{number_words.integer(top)} over {number_words.integer(bottom)}"


def _pressures_between(match: re.Match[str]) -> str | None:
    if not match["unit"] and not _BLOOD.search(match.string[: match.start()][-_NEAR:]):
        return None
    high, low = (
        f"{number_words.integer(match[f'{end}_from'])} to "
        f"{number_words.integer(match[f'{end}_to'])}"
        for end in ("high", "low")
    )
    return f"{high} over {low}{' millimeters of mercury' if match['unit'] else ''}"


_BLOOD = late_regex(r"\b(?:BP|[Bb]lood pressures?|[Ss]ystolic)\b")
_NEAR = 50  # characters before a pressure in which it is called so


PRESSURES: tuple[Form, ...] = (
    # What a pressure is to lie between: "120–140/70–90 mmHg".
    figure(
        rf"{START}(?P<high_from>[0-9]{{2,3}}){DASH}(?P<high_to>[0-9]{{2,3}})/"
        rf"(?P<low_from>[0-9]{{2,3}}){DASH}(?P<low_to>[0-9]{{2,3}})(?P<unit>{GAP}mm{GAP}Hg)?"
        r"(?![\w/%]|[.,][0-9])",
        _pressures_between,
        needs="/",
    ),
    form(
        r"\b(?:BP|[Bb]lood pressure|[Ss]ystolic)\b[^.!?;/\n]{0,40}? "
        r"(?P<said>(?P<top>[1-2][0-9]{2}|[7-9][0-9])/(?P<bottom>1[0-9]{2}|[3-9][0-9]))"
        r"(?![\w/%]|[.,][0-9]| ?mm)",
        _pressure,
        needs="/",
    ),
)
"""Forms of the rule "measures"."""
