"""Numbers in Spanish: the one before thousands, and decimals behind a point."""

from __future__ import annotations

from podcast.narration.spoken.languages.spanish.counting import SPANISH, count
from podcast.narration.spoken.rule import Form, figure


def thousands() -> Form:
    """Say the one before thousands: "21 mil"."""
    return figure(
        r"(?<![\w.,/-])(?P<said>[0-9]{1,2}1)(?= mil\b)",
        lambda match: count(int(match["said"]), "miles"),
        needs=(" mil",),
    )


def with_points() -> Form:
    """Say a number whose decimals stand behind a point, as in America: "2.5"."""
    return figure(
        r"(?<![\w.,:/%-])[0-9]{1,6}\.[0-9]{1,2}(?![\w:/-]|[.,][0-9])",
        lambda match: SPANISH.number(match[0]),
    )
