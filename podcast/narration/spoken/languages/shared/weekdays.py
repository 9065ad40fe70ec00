"""Weekdays in all three languages: "Mo, Di, Do", "lun.-ven.", one before a time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop, stop_of
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, Rule, form, one_of


def weekdays(tongue: Tongue) -> Iterator[Form]:
    """Say weekdays that are written short, in a span or before a time."""
    days = tongue.part("weekdays")
    short = one_of(tuple(days))
    to, both = tongue.word("to"), tongue.word("and")

    def several(match: re.Match[str]) -> str:
        sign = match["sign"].strip(" .\u00a0")
        between = to if re.fullmatch(DASH, sign) else both if sign in {"+", "&", "/", "u"} else sign
        end = "" if tongue.has_capital_nouns else stop_of(match)
        return f"{days[match['first'].lower()]} {between} {days[match['last'].lower()]}{end}"

    def one_day(match: re.Match[str]) -> str | None:
        end = _stop(match, tongue=tongue)
        ends = end or not match.string[match.end("said") :].strip()
        if ends and (tongue.name, match["day"]) == ("spanish", "mar"):
            return None  # the sea, behind which a sentence ends
        return days[match["day"].lower()] + end

    yield form(
        rf"\b(?P<first>(?i:{short}))(?P<sign>\.?{GAP}(?:{DASH}|{to}|{both}|u\.|[+&/]){GAP})(?P<last>(?i:{short}))\b\.?",
        several,
    )
    yield form(
        rf"\b(?i:du|au|le|am|zum|vom|bis|el|al|del) (?P<said>(?P<day>(?i:{short}))\.)"
        r"(?= |[:,;)]|$)",
        one_day,
    )
    yield form(
        rf"(?<![\w-])(?P<said>(?P<day>(?i:{short}))\.?)(?=[,:]?{SPACE}(?:{tongue.word('day_before')})?[0-9]{{1,2}}(?![0-9]|[.,][0-9]{{3}}))",
        lambda match: days[match["day"].lower()],
    )
    # "Messe dim. à 10h": with its full stop it is no sea.
    yield form(
        rf"\b(?P<said>(?P<day>(?i:{short}))\.)(?=,?{SPACE}(?:{tongue.word('hour_before')}){SPACE}[0-9])",
        lambda match: days[match["day"].lower()],
        needs=".",
    )


def _stop(match: re.Match[str], *, tongue: Tongue) -> str:
    """Keep the full stop of a day before another sentence: "le lun. Il part"."""
    goes_on = tongue.has_capital_nouns or not match.string[match.end("said") :].strip()
    return "" if goes_on else stop(match)


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
            rf"{GAP}\.?{GAP}([/+&\u2013-]|(?<!\w)u\.){GAP}",
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
