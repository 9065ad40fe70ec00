"""Times in all three languages: how long somebody ran, primes as minutes, spans of hours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.quantities import counted
from podcast.narration.spoken.languages.tongue import (
    DASH,
    GAP,
    NUMBER,
    SPACE,
    START,
    Tongue,
)
from podcast.narration.spoken.rule import Form, Rule, figure, form

_LONG = (
    "[Mm]arat(?:h|[óo]n)\\w*|lief|Etappe|Triathlon|Bestzeit|étape|chrono|etapa|corrió|trail|semi-marathon"
    "|Halbmarathon|media maratón"
)

# Letters for the west and the east that maps write in other languages.
_SIDES = {"french": {"W": "O"}, "spanish": {"W": "O"}, "german": {"E": "O"}}


def running_times(tongue: Tongue) -> Form:
    """Say how long somebody ran: "3:32,4"."""

    def said(match: re.Match[str]) -> str:
        seconds = tongue.number(f"{int(match['seconds'])},{match['part']}")
        name = tongue.part("units")["s"].partition(" |")[0].partition("/")[2]
        return f"{counted(match['minutes'], 'min', tongue=tongue)} {seconds} {name}"

    return figure(
        r"(?<![\w.,:/-])(?P<minutes>[0-9]{1,3}):(?P<seconds>[0-5][0-9]),(?P<part>[0-9]{1,3})"
        r"(?!\w|[.,:][0-9]| ?(?:min|Min))",
        said,
        needs=":",
    )


def long_running_times(tongue: Tongue) -> Iterator[Form]:
    """Say hours, minutes and seconds of a run: "3:42:15 Std."."""

    def said(match: re.Match[str]) -> str | None:
        parts = ((match["hours"], "h"), (match["minutes"], "min"), (match["seconds"], "s"))
        if not int(match["hours"]):
            return None
        return " ".join(counted(one, unit, tongue=tongue) for one, unit in parts if int(one))

    run = r"(?<![\w.,:/-])(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9])"
    yield figure(
        rf"{run}{GAP}(?:Std\.?|Stunden|Stdn\.|h|heures|horas|hs?\.)(?!\w)",
        said,
        needs=":",
    )
    yield form(
        rf"\b(?:{_LONG})\b[^.\n]{{0,40}}?(?P<said>{run})(?![\w:]|[.,][0-9])",
        said,
        needs=":",
    )


def same_time(tongue: Tongue) -> Form:
    """Say the stroke between a time and the same in other words: "10 jours/2 semaines"."""
    periods = tongue.word("periods")
    return form(
        rf"{START}{NUMBER}{SPACE}(?:{periods})(?P<said>{GAP}/{GAP})(?={NUMBER}{SPACE}(?:{periods})\b)",
        f" {tongue.word('or')} ",
        needs="/",
    )


def primes(tongue: Tongue) -> Iterator[Form]:
    """Say primes as minutes and seconds, of an angle too."""

    def said(match: re.Match[str]) -> str:
        parts = [(match["degrees"], "°"), (match["minutes"], "min"), (match["seconds"], "s")]
        words = [counted(number, unit, tongue=tongue) for number, unit in parts if number]
        if side := match.groupdict().get("side"):
            words.append(tongue.part("compass")[_SIDES[tongue.name].get(side, side)])
        return " ".join(words)

    minutes, seconds = r"(?P<minutes>[0-9]{1,3})", r"(?P<seconds>[0-5]?[0-9])(?:″|\"|''|”)"
    letters = "".join(sorted({*"NSEO", *_SIDES[tongue.name]}))
    side = rf"(?:{GAP}(?P<side>[{letters}])(?![\w-]))"
    yield figure(
        rf"{START}(?P<degrees>[0-9]{{1,3}})°(?:{GAP}{minutes}['’′](?:{GAP}{seconds})?)?{side}",
        said,
        needs="°",
    )
    yield figure(
        rf"{START}(?P<degrees>[0-9]{{1,3}})°{GAP}{minutes}′(?:{GAP}{seconds})?(?!\w)",
        said,
        needs="′",
    )
    yield figure(rf"{START}(?P<degrees>){minutes}′(?:{GAP}{seconds})?(?!\w)", said, needs="′")


def two_spans(tongue: Tongue) -> Rule:
    """Give the rule for the stroke between two spans of hours: "9h-12h/14h-18h"."""
    hour = rf"[0-9]{{1,2}}(?:[:.h][0-9]{{2}}|{GAP}h(?: ?[0-9]{{2}})?|{GAP}Uhr)?"
    span = rf"{hour}{GAP}{DASH}{GAP}"
    last = rf"[0-9]{{1,2}}(?:[:.h][0-9]{{2}}|{GAP}h(?: ?[0-9]{{2}})?\b|{GAP}Uhr)"
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


def duration(tongue: Tongue) -> Form:
    """Say how long by three letters: "2h 05m 30s", whose m is no metre."""

    def said(match: re.Match[str]) -> str:
        parts = ((match["h"], "h"), (match["m"], "min"), (match["s"], "s"))
        return " ".join(
            counted(one, unit, tongue=tongue) for one, unit in parts if one and int(one)
        )

    return figure(
        rf"{START}(?P<h>[0-9]{{1,3}}){GAP}h{GAP}(?P<m>(?P<zero>0)[1-9]|[0-5]?[0-9]){GAP}"
        rf"(?:m(?:n|in)?{GAP}(?P<s>[0-5]?[0-9]){GAP}s|m|(?(zero)min(?!\. ?[a-z])|(?!)))(?!\w)",
        said,
        needs="h",
    )


def seconds(tongue: Tongue) -> Iterator[Form]:
    """Say how long somebody ran, by plain quotation marks: "2h05'30"", "37"4"."""

    def said(match: re.Match[str]) -> str:
        groups = match.groupdict()
        pairs = (("hours", "h"), ("minutes", "min"), ("seconds", "s"))
        parts = [
            counted(number, unit, tongue=tongue)
            for name, unit in pairs
            if (number := groups.get(name))
        ]
        rest = [tongue.number(groups["part"])] if groups["part"] else []
        return " ".join([*parts, *rest])

    mark = "(?:\"|''|’’|″|”)"
    part = r"(?P<part>[0-9]{1,2})?(?![\w\"'])"
    yield figure(
        rf"(?<![\w.,:/'])(?:(?P<hours>[0-9]{{1,2}}){GAP}h{GAP})?(?P<minutes>[0-9]{{1,3}}){GAP}['’′]{GAP}"
        rf"(?P<seconds>[0-5]?[0-9]){mark}{part}",
        said,
        needs="'’′",
    )
    yield figure(
        rf"(?<![\w.,:/'])(?P<seconds>[0-9]{{1,2}}){mark}(?P<part>[0-9]{{1,2}})(?![\w\"'])",
        said,
        needs="\"'’″”",
    )
