"""German times of day, and how long: "19.30 h", "um 20.15 Uhr", "1:45 Std."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.grammar.cases import DATIVE
from podcast.narration.spoken.languages.german.grammar.counting import count
from podcast.narration.spoken.languages.quantities import counted
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_WEEKDAY_AHEAD = (
    "(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)"
)
HOUR = "(?:[01]?[0-9]|2[0-4])"
_MIDNIGHT = 24 * 60
_SCORED = re.compile(
    r"\b(?:steht|stand|endete\w*|Spiel\w*|gew[ao]nn\w*|siegte\w*|Sieg|Ergebnis|verlor\w*|führ\w*"
    r"|Satz"
    r"|Mischung|Verhältnis|Maßstab|Chance\w*|verdünn\w*|im)\b[^.!?]{0,40}$"
)


def clocks_by_an_h(tongue: Tongue) -> Iterator[Form]:
    """Say an hour by its h: "19.30 h", "um 12 h", "Fr, 9.10., 12 h"."""

    def said(match: re.Match[str]) -> str | None:
        return hour_and_minute(match["hour"], match.groupdict().get("minute"), tongue=tongue)

    hour = "(?P<hour>[01]?[0-9]|2[0-4])"
    yield figure(
        rf"(?<![\w.,:/-]){hour}(?:[.:](?P<minute>[0-5][0-9])(?:{GAP}h)?)?{GAP}(?:{DASH}|bis){GAP}"
        r"(?P<hour2>[01]?[0-9]|2[0-4])(?:[.:](?P<minute2>[0-5][0-9]))?"
        rf"{GAP}h(?!\w)",
        partial(_hours_and_minutes, tongue=tongue),
        needs=".:",
    )
    yield figure(rf"(?<![\w.,:/-]){hour}[.:](?P<minute>[0-5][0-9]){GAP}h(?!\w)", said, needs=".:")
    yield form(
        rf"(?:\b[Uu]m|\b(?:Beginn|Beg\.|Start|Einlass|Treffpunkt|Abfahrt|Ende|Schluss|Anpfiff):?"
        rf"|\b{_WEEKDAY_AHEAD}\.?,?|[0-9]\.(?:(?:19|20)?[0-9]{{2}})?,) "
        rf"(?P<said>{hour}{GAP}h)(?![\w/])",
        said,
        needs="h",
    )
    yield form(
        rf"\b(?:[Vv]on|[Vv]\.) (?P<said>(?P<hour>[6-9]|1[0-9]"
        rf"|2[0-3]){GAP}{DASH}{GAP}(?P<hour2>[7-9]|1[0-9]|2[0-4]){GAP}h)"
        r"(?![\w/])(?! [A-ZÄÖÜ])",
        lambda match: f"{tongue.number(match['hour'])} bis {tongue.number(match['hour2'])} Uhr",
        needs="h",
    )
    yield form(
        rf"\b(?:[Aa]b|[Gg]egen|[Tt]el\.? nach|[Vv]on) (?P<said>(?P<hour>[6-9]|1[0-9]|2[0-3]){GAP}h)"
        r"(?![\w/])(?! [A-ZÄÖÜ])",
        said,
        needs="h",
    )


def hours_joined_by_h(tongue: Tongue) -> Form:
    """Say "17h30", as the Swiss write it."""
    return figure(
        r"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-3])h(?P<minute>[0-5][0-9])(?!\w)",
        lambda match: hour_and_minute(match["hour"], match["minute"], tongue=tongue),
        needs="h",
    )


def _hours_and_minutes(match: re.Match[str], *, tongue: Tongue) -> str | None:
    if not (match["minute"] or match["minute2"]):
        return None
    ends = [(match["hour"], match["minute"]), (match["hour2"], match["minute2"])]
    return " bis ".join(hour_and_minute(hour, minute, tongue=tongue) for hour, minute in ends)


def hour_and_minute(hour: str, minute: str | None, *, tongue: Tongue) -> str:
    """Say an hour and its minutes, of which nought are not said: "neun Uhr dreißig"."""
    behind = f" {tongue.number(str(int(minute)))}" if minute and int(minute) else ""
    return f"{tongue.number(str(int(hour)), noun='Uhr |m')} Uhr{behind}"


_LASTING = re.compile(
    r"\b(?:brauch\w*|dauer\w*|benötig\w*|\w*[Dd]auer|\w*[Zz]eit|Laufzeit|Fahrtdauer|insgesamt|rund|etwa|ca\.)"
    r":?(?: (?:rund|etwa|ca\.|nur|knapp|gut|noch|insgesamt))? $"
)


def hours_and_minutes(tongue: Tongue) -> Form:
    """Say how long something took: "nach 1:45 Std.", "4:21 Min."."""

    def said(match: re.Match[str]) -> str | None:
        unit = match["unit"]
        ahead = match.string[max(0, match.start() - 24) : match.start()]
        is_long = (match["before"] or "").lower() in {"in", "nach"} or _LASTING.search(ahead)
        if unit == "h" and not is_long:
            return None  # a time of day
        first, second = ("Stunde", "Minute") if unit in {"St", "h"} else ("Minute", "Sekunde")
        hours = tongue.number(match["hours"], noun=f"{first} |f")
        if match["hours"] == "1":
            hours = "einer" if match["before"] else "eine"
        name = first if match["hours"] == "1" else f"{first}n"
        stop = sentence_stop(match, at=match.end())
        minutes = int(match["minutes"])
        if not minutes:
            return f"{hours} {name}{stop}"
        noun = second if minutes == 1 else f"{second}n"
        return f"{hours} {name} {tongue.number(str(minutes), noun=f'{second} |f')} {noun}{stop}"

    return form(
        rf"(?:\b(?P<before>(?i:{DATIVE})) )?(?<![\w.,:/-])(?P<said>(?P<hours>[0-9]{{1,2}}):"
        r"(?P<minutes>[0-5][0-9]) (?P<unit>St|[Mm]in|h)"
        r"(?:(?<=St)d\.|(?<=St)unden?\b|(?<=in)\.|(?<=in)uten\b|(?<=[nh])(?<!Min)(?![\w.])|(?<=h)(?=\.)))",
        said,
        needs=("St", "Min", "min", " h"),
    )


def running_times(tongue: Tongue) -> Form:
    """Say how long somebody ran: "3:38,72 Minuten"."""

    def said(match: re.Match[str]) -> str:
        seconds = tongue.number(f"{int(match['seconds'])},{match['part']}")
        minutes = counted(match["minutes"], "min", tongue=tongue)
        if match["before"]:
            minutes = re.sub("^eine ", "einer ", minutes)
        return f"{minutes} {seconds} Sekunden"

    return form(
        rf"(?:\b(?P<before>(?i:{DATIVE})) )?"
        r"(?<![\w.,:/-])(?P<said>(?P<minutes>[0-9]{1,3}):(?P<seconds>[0-5][0-9]),(?P<part>[0-9]{1,3})"
        r"(?: ?(?:[Mm]in(?!\w)\.?(?! [A-ZÄÖÜ])|[Mm]in(?!\w)|Minuten))?)(?![\w]|[.,:][0-9])",
        said,
        needs=":",
    )


def _clock(hour: str, minute: str | None) -> str:
    said = f"{count(int(hour), 'Uhr |m')} Uhr"
    return f"{said} {count(int(minute), '')}" if minute and int(minute) else said


def _time(match: re.Match[str]) -> str | None:
    # No hour is behind midnight: "24:49" is a score.
    if int(match["hour"]) * 60 + int(match["minute"] or 0) > _MIDNIGHT:
        return None
    before = match.string[max(0, match.start() - 60) : match.start()]
    return None if _SCORED.search(before) else _clock(match["hour"], match["minute"])


def _between(match: re.Match[str]) -> str | None:
    if max(int(match["hour"]), int(match["hour2"])) > 24:
        return None
    to = match["to"].strip()
    to = "bis" if re.fullmatch(DASH, to) else to
    if not (match["minute"] or match["minute2"]):
        return f"{count(int(match['hour']), 'Uhr |m')} {to} {_clock(match['hour2'], None)}"
    last = _clock(match["hour2"], match["minute2"])
    return f"{_clock(match['hour'], match['minute'])} {to} {last}"


def times() -> Iterator[Form]:
    """Say times of day, and from when to when: "9–13 Uhr", "10:30"."""
    hour, minute = "[0-9]{1,2}", "[0-5][0-9]"
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:bis|und|oder){SPACE})"
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?(?:{GAP}Uhr)?(?P<to>{to})"
        rf"(?P<hour2>{hour})(?:[:.](?P<minute2>{minute}))?{GAP}Uhr\b",
        _between,
        needs=("Uhr",),
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}):(?P<minute>{minute})(?P<to>{to})"
        rf"(?P<hour2>{hour}):(?P<minute2>{minute})(?:{GAP}h\b)?(?![\w:]|[.,/-][0-9])",
        _between,
        needs=":",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?{GAP}Uhr\b(?:{SPACE}(?P<lat"
        rf"e>[0-5][0-9])\b)?",
        lambda m: _clock(m["hour"], m["minute"] or m["late"]) if int(m["hour"]) <= 24 else None,
        needs=("Uhr",),
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>{minute})(?:{GAP}h\b)?(?![\w:]"
        rf"|[.,][0-9])",
        _time,
        needs=":",
    )


def departures(tongue: Tongue) -> Form:
    """Say when a train leaves, by its platform: "ab 9.03 Gl. 7"."""

    def said(match: re.Match[str]) -> str:
        minute = int(match["minute"])
        hour = f"{tongue.number(str(int(match['hour'])), noun='Uhr |m')} Uhr"
        return f"{hour} {tongue.number(str(minute))}" if minute else hour

    return form(
        r"\b(?:[Aa]b|[Aa]n|Abf\.|Ank\.|Abfahrt|Ankunft|ICE [0-9]{1,4}) "
        r"(?P<said>(?P<hour>[01]?[0-9]|2[0-3])[.](?P<minute>[0-5][0-9]))"
        r"(?:(?=,? (?:Gl\.|Gleis|[Aa]b |[Aa]n |Ank\.|Uhr)|, an )"
        r"|(?<=Abfahrt [0-9]\.[0-9]{2})(?=[,;)])"
        r"|(?<=Abfahrt [0-9]{2}\.[0-9]{2})(?=[,;)])|(?<=Ankunft [0-9]\.[0-9]{2})(?=[,;)]|$)"
        r"|(?<=Ankunft [0-9]{2}\.[0-9]{2})(?=[,;)]|$)|(?<=Abf\. [0-9]\.[0-9]{2})"
        r"|(?<=Abf\. [0-9]{2}\.[0-9]{2})"
        r"|(?<=Ank\. [0-9]\.[0-9]{2})|(?<=Ank\. [0-9]{2}\.[0-9]{2}))(?![.\w]| Uhr)",
        said,
        needs=".",
    )


def hours_apart_from_minutes(tongue: Tongue) -> Form:
    """Say a time whose colon stands apart: "um 20 : 15 Uhr"; without its hour it is a score."""
    return figure(
        r"(?<![\w.,:/-])(?<![0-9] )(?P<hour>[01]?[0-9]|2[0-4]) : (?P<minute>[0-5][0-9]) Uhr\b",
        lambda match: hour_and_minute(match["hour"], match["minute"], tongue=tongue),
        needs=(" : ",),
    )
