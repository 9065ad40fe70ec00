"""When something is open in German: "Sa. 9–13 h", "8.30–12 u. 13.30–17 Uhr", "19:30–ca. 21 Uhr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.clock.times import HOUR, hour_and_minute
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_WEEKDAY = "(?:Mo|Di|Mi|Do|Fr|Sa|So|Mittwoch|[A-Z][a-z]{2,8}tags?)"
# Where somebody can go from one hour to another: "täglich 2–3 h" alone is how long.
_OPENS = re.compile(
    r"\b(?:geöffnet|öffnungszeit\w*|sprechstunden?|sprechzeit\w*|bürozeit\w*|besuchszeit\w*|öffnet"
    r"|einlass|schalter|kassenzeit\w*|servicezeit\w*)\b",
    re.IGNORECASE,
)

# What a list of dates begins with: "Di., 3.3.: Chor, 15–16 h". Nothing lasts from 8 hours on.
_ON_A_DAY = re.compile(
    r"(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\b|(?:jd\.|jede[nr]) |[A-Z][a-zä]{2,8}tags?\b|Mittwochs?\b"
    r"|[0-9]{1,2}\. ?[0-9]{1,2}\.)"
)
_EARLIEST = 8


def open_on_a_day(tongue: Tongue) -> Iterator[Form]:
    """Say from when to when on a day of the week: "Sa. 9–13 h und 16–18 h"."""

    def said(match: re.Match[str]) -> str:
        return f"{tongue.number(match['low'])} bis {tongue.number(match['high'])} Uhr"

    span = rf"(?P<said>(?P<low>{HOUR}){GAP}{DASH}{GAP}(?P<high>{HOUR}){GAP}h)(?!\w)"
    first = rf"{HOUR}{GAP}{DASH}{GAP}{HOUR}{GAP}(?:h|Uhr)?(?:,| und| u\.| sowie) "
    yield form(rf"\b{_WEEKDAY}\.?:? {span}", said, needs="h")
    yield form(rf"\b{_WEEKDAY}\.?:? {first}{span}", said, needs="h")


def opening_hours(tongue: Tongue) -> Form:
    """Say the same where the sentence tells that something opens: "Geöffnet täglich 9–17 h"."""

    def said(match: re.Match[str]) -> str | None:
        if int(match["low"]) >= int(match["high"]):
            return None
        text = match.string
        before = re.split(r"[.!?\n](?=\s)", text[max(0, match.start() - 70) : match.start()])[-1]
        behind = match.string[match.end() : match.end() + 12]
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        is_a_date = (
            int(match["low"]) >= _EARLIEST and line[-2:] in {", ", ": "} and _ON_A_DAY.match(line)
        )
        if not (is_a_date or _OPENS.search(before) or re.match(" (?:geöffnet|offen)", behind)):
            return None
        return (
            f"{tongue.number(match['low'], noun='Uhr |m')} bis {tongue.number(match['high'])} Uhr"
        )

    return figure(
        rf"(?<![\w.,:/-])(?P<low>{HOUR}){GAP}(?:h{GAP})?(?:{DASH}|bis){GAP}(?P<high>{HOUR}){GAP}h(?!\w)",
        said,
        needs="h",
    )


def spans_before_spans(tongue: Tongue) -> Form:
    """Say from when to when before another span: "8.30–12 u. 13.30–17 Uhr"."""

    def said(match: re.Match[str]) -> str | None:
        if not (match["minute"] or match["minute2"]):
            return None
        first = hour_and_minute(match["hour"], match["minute"], tongue=tongue)
        last = hour_and_minute(match["hour2"], match["minute2"], tongue=tongue)
        return f"{first} bis {last}"

    clock = rf"{HOUR}(?:[.:][0-5][0-9])?"
    span = rf"{clock}{GAP}{DASH}{GAP}{clock}"
    joint = r"(?:,| u\.| und|;| sowie| /) ?"
    return form(
        r"(?<![\w.,:/-])"
        rf"(?P<said>(?P<hour>{HOUR})(?:[.:](?P<minute>[0-5][0-9]))?"
        rf"{GAP}{DASH}{GAP}(?P<hour2>{HOUR})(?:[.:](?P<minute2>[0-5][0-9]))?)(?![\w/]|[.,:]?[0-9])"
        rf"(?={joint}(?:{span}{joint}){{0,5}}{span}{GAP}Uhr\b)",
        said,
        needs=("Uhr",),
    )


def until_about() -> Form:
    """Say until about when: "19:30–ca. 21 Uhr"."""
    return form(
        rf"[0-9](?P<said>{GAP}{DASH}{GAP})(?=(?:ca\.|etwa|circa) [0-9])",
        " bis ",
        needs=("ca.", "etwa", "circa"),
    )


def until_an_hour(tongue: Tongue) -> Form:
    """Say until or from when on a day: "Sa. bis 13 h"."""
    day = r"(?:Mo|Di|Mi|Do|Fr|Sa|So|Mittwochs?|[A-Z][a-z]{2,8}tags?)"
    return form(
        rf"(?:\b{day}\.?,? (?:nur |erst )?(?:(?:von|ab) [0-9]{{1,2}} ?(?:h|Uhr) )?(?:bis|ab|um|von)"
        r"|\b(?:geöffnet|offen|erreichbar|besetzt|Einlass|Rückgabe|Abgabe) (?:nur )?(?:bis|ab)"
        r"|\b(?:bis|ab)(?= [0-9]{1,2} ?h (?:geöffnet|offen|erreichbar|besetzt)\b)) "
        r"(?P<said>(?P<n>[01]?[0-9]|2[0-4]) ?h)(?!\w)",
        lambda match: f"{tongue.number(match['n'], noun='Uhr |m')} Uhr",
        needs="h",
    )


def clocks_behind_hours(tongue: Tongue) -> Form:
    """Say a time by its full stop where hours were told before: "11-23 Uhr, Küche bis 21.30"."""

    def said(match: re.Match[str]) -> str:
        hour = f"{tongue.number(str(int(match['hour'])), noun='Uhr |m')} Uhr"
        minute = int(match["minute"])
        return f"{hour} {tongue.number(str(minute))}" if minute else hour

    return form(
        r"\bUhr\b[^.\n]{0,40}\b(?:bis|ab|um|gegen|von) (?P<said>(?P<hour>[01]?[0-9]"
        r"|2[0-3])\.(?P<minute>[0-5][0-9]))"
        r"(?![\w]|[.,][0-9]|\.[0-9]| ?(?:Uhr|€|Euro|km|m|kg|Punkte?n?|Prozent|Mio|Mrd"
        r"|Millionen)\b)",
        said,
        needs=("Uhr",),
    )


def spans_by_a_stroke(tongue: Tongue) -> Form:
    """Say two spans with a stroke between: "8–12/13.30–18 Uhr"."""

    def said(match: re.Match[str]) -> str:
        clocks = re.findall(rf"({HOUR})(?:[.:]([0-5][0-9]))?", match[0])
        hours = [hour_and_minute(hour, minute, tongue=tongue) for hour, minute in clocks]
        return f"{hours[0]} bis {hours[1]} und {hours[2]} bis {hours[3]}"

    clock = rf"{HOUR}(?:[.:][0-5][0-9])?"
    span = rf"{clock}{GAP}{DASH}{GAP}{clock}"
    return form(rf"(?<![\w.,:/-]){span} ?/ ?{span}{GAP}(?:Uhr|h)\b", said, needs="/")


def not_after(tongue: Tongue) -> Form:
    """Say until when something may be: "nicht nach 20 h" is an hour and not how long."""
    return form(
        rf"\bnicht (?:nach|vor) (?P<said>(?P<n>{HOUR}) ?h)(?![\w/])",
        lambda match: f"{tongue.number(match['n'], noun='Uhr |m')} Uhr",
        needs="h",
    )
