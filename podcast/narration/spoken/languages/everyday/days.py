"""Days in figures without a year, weekdays in a row, and the ages of one who was born in '48."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, form, one_of
from podcast.narration.words import words_for

_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])/(?:1[0-2]|0?[1-9])"
_ONE = re.compile(_DAY)


def slashed_days(tongue: Tongue, *, code: str, said: Callable[[int, str], str]) -> Rule:
    """Give the rule of French and Spanish for "les 24/12 et 31/12" and "jueves 12/06"."""
    months = words_for(code).listed("months")
    days = rf"(?i:{one_of((*tongue.part('weekdays').values(), *tongue.part('weekdays')))})s?"
    joint = (
        rf"(?:,? (?:{tongue.word('and')}|{tongue.word('or')}|{tongue.word('to')}) "
        rf"|, ?|{GAP}{DASH}{GAP})"
    )
    joint += f"(?:{tongue.word('day_before')})?"
    last = r"(?![\w/%-]|[.,][0-9])"

    def dated(match: re.Match[str]) -> str | None:
        written = match["said"]
        found = _ONE.findall(written)
        day, month = map(int, found[0].split("/"))
        if match["many"] and len(found) == 1 and day <= month:
            return None  # "les 2/3" is a part
        spans = re.sub(rf"{GAP}{DASH}{GAP}", f" {tongue.word('to')} ", written)
        return _ONE.sub(lambda one: _named(one[0], months=months, said=said), spans)

    return Rule(
        "dates",
        (
            form(
                rf"\b(?:(?:{days})\.?,? |(?P<many>(?i:{tongue.word('the_days')})) )"
                rf"(?P<said>{_DAY}(?:{joint}{_DAY}){{0,6}}){last}",
                dated,
                needs="/",
            ),
        ),
    )


def _named(written: str, *, months: tuple[str, ...], said: Callable[[int, str], str]) -> str:
    day, month = map(int, written.split("/"))
    return said(day, months[month - 1])


def weekday_row(tongue: Tongue) -> Rule:
    """Give the rule for weekdays in a row: "Mo, Di, Do", "lun., mer. et ven."."""
    days = tongue.part("weekdays")
    names = tuple(one.capitalize() for one in days) if tongue.has_capital_nouns else tuple(days)
    short = one_of(names) if tongue.has_capital_nouns else f"(?i:{one_of(names)})"
    joint = (
        rf"(?:\.?, ?|\.?{GAP}[/+&\u2013-]{GAP}|\.? (?:{tongue.word('and')}|u\."
        rf"|{tongue.word('or')}) )"
    )

    def said(match: re.Match[str]) -> str:
        row = re.sub(
            rf"{GAP}\.?{GAP}([/+&\u2013-]|u\.){GAP}",
            lambda sign: f" {tongue.word('to' if re.match(DASH, sign[1]) else 'and')} ",
            match["said"],
        )
        return re.sub(rf"\b({short})\b\.?", lambda day: days[day[1].lower()], row)

    return Rule(
        "dates",
        (
            form(
                rf"(?<![\w-])(?P<said>(?P<day>{short})\.?)(?=:? (?:{tongue.word('closed_days')}))",
                lambda match: days[match["day"].lower()],
            ),
            form(
                rf"(?<![\w-])(?P<said>{short}{joint}{short}{joint}{short}(?:{joint}{short})"
                rf"{{0,4}}\b"
                r"(?:\.(?= [^A-ZÀ-Þ]|[,;)]))?)(?![\w-])",
                said,
            ),
        ),
    )


def two_spans(tongue: Tongue) -> Rule:
    """Give the rule for the stroke between two spans of hours: "9h-12h/14h-18h"."""
    hour = rf"[0-9]{{1,2}}(?:[:.h][0-9]{{2}}|{GAP}h|{GAP}Uhr)?"
    span = rf"{hour}{GAP}{DASH}{GAP}"
    last = rf"[0-9]{{1,2}}(?:[:.h][0-9]{{2}}|{GAP}h\b|{GAP}Uhr)"
    return Rule(
        "times",
        (
            form(
                rf"(?<![\w.,:/-]){span}{hour}(?P<said>{GAP}/{GAP})(?={span}{last})",
                f" {tongue.word('and')} ",
                needs="/",
            ),
        ),
    )


def letter_row(tongue: Tongue) -> Iterator[Form]:
    """Say weekdays by letters in a row: "L, X y V de 9 a 14 h"."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)
    yield form(
        rf"(?<![\w.-])(?P<said>[{letters}]"
        rf"(?:, ?[{letters}]){{0,5}} {tongue.word('and')} [{letters}])"
        rf"(?=[:,]? (?:de |a las |à )?[0-9]{{1,2}}(?:[:.h]| ?h| a | à |-)|[:,]? (?:cerr|abi|ferm"
        rf"|tardes"
        rf"|mañanas|noches|soir|matin))",
        lambda match: re.sub(rf"\b[{letters}]\b", lambda one: days[one[0]], match["said"]),
        first=f"[{letters}]",
    )
