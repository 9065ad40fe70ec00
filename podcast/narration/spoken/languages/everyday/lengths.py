"""Durations, months in Roman figures and one in a thousand, in German, French and Spanish alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.strokes import counted
from podcast.narration.spoken.languages.tongue import DASH, GAP, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

# Where something is told to be rare or usual.
_RARE = re.compile(
    r"\b(?:häufig|selten|gelegentlich|Nebenwirk|Behandelt|Risik|fréquent|rare|effets?|EI\b|risque"
    r"|frecuen|rar[oa]|efectos?|riesgo)",
    re.IGNORECASE,
)


def lengths(tongue: Tongue, *, day: Callable[[int, int, int], str]) -> tuple[Rule, ...]:
    """Give the rules; ``day`` gives the words of a day, a month from 1 on and a year."""
    return (
        Rule("times", (_duration(tongue),)),
        Rule("dates", (_roman_month(day),)),
        Rule("fractions", tuple(_one_in(tongue))),
        Rule("doses", (_every_few_hours(tongue),)),
        Rule("ranges", (_sets(tongue),)),
    )


def _duration(tongue: Tongue) -> Form:
    """Say how long by three letters: "2h 05m 30s", whose m is no metre."""

    def said(match: re.Match[str]) -> str:
        parts = ((match["h"], "h"), (match["m"], "min"), (match["s"], "s"))
        return " ".join(
            counted(one, unit, tongue=tongue) for one, unit in parts if one and int(one)
        )

    return figure(
        rf"{START}(?P<h>[0-9]{{1,3}}){GAP}h{GAP}(?P<m>[0-5]?[0-9]){GAP}"
        rf"(?:m(?:n|in)?{GAP}(?P<s>[0-5]?[0-9]){GAP}s|m)(?!\w)",
        said,
        needs="h",
    )


def _roman_month(day: Callable[[int, int, int], str]) -> Form:
    """Say a month in Roman figures: "5/XI/2020"."""

    def said(match: re.Match[str]) -> str | None:
        month = value(match["month"])
        # "12 V 2000 W" is a voltage, and "3 X 2000 m" a training.
        if match["sign"] == " " and not _ON_A_DAY.search(
            match.string[max(0, match.start() - 8) : match.start()]
        ):
            return None
        if month is None or not (1 <= month <= 12 and 1 <= int(match["day"]) <= 31):
            return None
        return day(int(match["day"]), month, int(match["year"]))

    return figure(
        r"(?<![\w.,:/-])(?P<day>[0-9]{1,2})(?P<sign>[/.-]"
        r"| )(?P<month>[IVX]{1,4})(?P=sign)(?P<year>(?:19|20)[0-9]{2})(?![\w/-]"
        r"| ?(?:m?Ah?|VA|k?Wh?|Hz|k?m|[cm]m|k?g|m?l|€|EUR|Euros?|Watt|watts?|vatios|Meter"
        r"|m[eè]tr\w+)\b)",
        said,
        needs="IVX",
    )


_ON_A_DAY = re.compile(
    r"(?:^|\b(?:am|vom|zum|bis|den|le|du|au|el|del|al|dès|desde|hasta) |[(,;\u2013] ?)$"
)
_DAY_AHEAD = re.compile(
    r"\b(?:am|vom|zum|den|le|les|du|des|au|el|del|al|los|días?|jours?|dates?|fechas?) ?"
    # A day before it was said already.
    r"(?:[0-9a-zé]{2,12} (?:de )?[a-zéû]{3,10}(?:,| y| et| und) ?)?"
    r"(?:[0-9]{1,2}/[0-9]{1,2}(?:,| y| et| und)? ?){0,6}$",
    re.IGNORECASE,
)


def _one_in(tongue: Tongue) -> Iterator[Form]:
    """Say how rare something is: "rare (1/10 000 à 1/1 000)"."""
    words = tongue.part("one_in")
    plain = re.sub("^(?:mindestens|au moins|al menos) ", "", words["≥"]).format(n="{n}", noun="")

    def one(written: str) -> str:
        return plain.format(n=tongue.number(written))

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 70) : match.end() + 40]
        if not _RARE.search(near):
            return None
        last = f" {tongue.word('to')} {one(match['high'])}" if match["high"] else ""
        return one(match["low"]) + last

    n = r"1/(?P<{}>(?:10{{1,2}}|1(?=[. \u00a0\u202f]?000))(?:[. \u00a0\u202f]?000){{0,2}})"
    yield figure(
        rf"(?<![\w.,/<>≥≤])(?<![<>≥≤] ){n.format('low')}(?: ?(?:{DASH}"
        rf"|{tongue.word('to')}) ?{n.format('high')})?"
        r"(?![\w/%]|[.,][0-9]| ?(?:s|sec|mm|l|kg|g)\b)",
        said,
        needs="/",
    )


def _sets(tongue: Tongue) -> Form:
    """Say how the sets of a match ended, by strokes: "6/2, 4/6, 6/3"."""
    one = "[0-7]/[0-7]"

    def said(match: re.Match[str]) -> str | None:
        if _DAY_AHEAD.search(match.string[max(0, match.start() - 60) : match.start()]):
            return None
        if not all(max(map(int, pair.split("/"))) > 5 for pair in re.findall(one, match[0])):
            return None
        return re.sub(
            "([0-7])/([0-7])",
            lambda two: f"{tongue.number(two[1])} {tongue.number(two[2])}",
            match[0],
        )

    return figure(
        rf"(?<![\w.,/-]){one}(?:(?:,| {tongue.word('and')}|;) ?{one}){{1,4}}(?![\w/]|[.,][0-9])",
        said,
        needs="/",
    )


def _every_few_hours(tongue: Tongue) -> Form:
    """Say every how many hours: "5 ml/6-8 h"."""
    unit = tongue.part("units")["h"]

    def said(match: re.Match[str]) -> str:
        span = " ".join(
            (
                tongue.number(match["low"], noun=unit),
                tongue.word("to"),
                tongue.number(match["high"], noun=unit),
            )
        )
        return f" {tongue.word('every_hours').format(n=span)}"

    return form(
        rf"(?:[0-9]{GAP}(?:mg|g|ml|mL|µg|UI|IE|cp|comp\.?|gtt?e?s?\.?|mg/kg"
        rf"|ml/kg))(?P<said>{GAP}/{GAP}(?P<low>[1-9][0-9]?)"
        rf"{DASH}(?P<high>[1-9][0-9]?){GAP}h)(?!\w)",
        said,
        needs="/",
    )
