"""A stroke between two figures in French and Spanish, told by what is beside them: "12/18 °C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_ONE = r"[-\u2212]?[0-9]{1,2}"
_BEATS = r"(?P<beats>2|3|4|5|6|7|9|12)/(?P<of>2|4|8|16)"


def from_one_to_another(tongue: Tongue) -> Iterator[Form]:
    """Say a span of temperatures, of people, of portions: "12/18 °C", "4/6 pers."."""
    to = f" {tongue.word('to')} "
    yield form(
        rf"(?<![\w.,/]){_ONE}(?P<said>{GAP}/{GAP})(?={_ONE}{GAP}(?:°|º)(?!\w?[A-BD-Za-z]))",
        to,
        needs="/",
    )
    yield form(
        rf"(?<![\w.,/-])[1-9][0-9]?(?P<said>/)(?=[1-9][0-9]?{GAP}(?:{tongue.word('portions')})(?!\w))",
        to,
        needs="/",
    )


def thermostats() -> Form:
    """Say from one mark of an oven to the next: "th. 5/6"."""
    return form(
        r"\b[Tt]h(?:ermostat|\.) ?(?:[1-9])(?P<said> ?[/-] ?)(?=(?:[1-9]|10)(?![\w/,.-]*[0-9]))",
        " à ",
        needs=("h.", "hermostat"),
    )


def from_one_hour_to_another(tongue: Tongue) -> Form:
    """Say the stroke between two times of day: "8h30/12h", "8:30/14:30"."""
    clock = r"[0-9]{1,2}(?:(?: ?h ?(?:[0-5][0-9])?)|:[0-5][0-9])"
    return form(
        rf"(?<![\w.,:/]){clock}(?P<said>{GAP}/{GAP})(?={clock}(?![\w:/]))",
        f" {tongue.word('to')} ",
        needs="/",
    )


def time_signatures(tongue: Tongue) -> Iterator[Form]:
    """Say the beats of a bar behind a word of music: "mesure à 3/4", "compás de 6/8"."""
    by = tongue.word("beats_by")

    def said(match: re.Match[str]) -> str:
        return f"{tongue.number(match['beats'])}{by}{tongue.number(match['of'])}"

    yield form(
        rf"\b(?i:{tongue.word('bars')}) (?:à |en |de |a )?(?P<said>{_BEATS})(?![\w/]|[.,][0-9])",
        said,
        needs="/",
    )


def decimal_marks(tongue: Tongue) -> Form:
    """Say a mark with a decimal comma, which is no day: "9,5/10"."""
    return figure(
        rf"(?<![\w.,:/<>≥≤-])(?P<low>[0-9]{{1,2}},[0-9]{{1,2}}){GAP}/{GAP}(?P<most>5|10|20|100)"
        r"(?![\w/%-]|[.,][0-9])(?! ?(?:mg|µg|mcg|g|ml|mL|mmHg|kg|UI|h|cm|mm)(?!\w))",
        lambda match: (
            f"{tongue.number(match['low'])} {tongue.word('out_of')} {tongue.number(match['most'])}"
        ),
        needs="/",
    )
