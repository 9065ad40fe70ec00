"""Spanish times of day: "a las 17.30", "9 a. m.", "cerr. lunes"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.spanish.counting import count
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form

# The full stop of "hs." that ends no sentence.
_SHORT_STOP = r"(?:\.(?=[,;)])|(?<=s)\.(?= [a-záéíóú(]))?"


def _clock(hour: str, minute: str | None, *, hours: bool) -> str:
    said = count(int(hour), "hora")
    name = f" {'hora' if int(hour) == 1 else 'horas'}" if hours else ""
    if not (minute and int(minute)):
        return said + name
    return f"{said}{name} {'cero ' if minute[0] == '0' else ''}{count(int(minute), '')}"


def _time(match: re.Match[str]) -> str | None:
    hours = bool(match["mark"]) and not int(match["minute"] or 0)
    if int(match["hour"]) > 24:
        return None
    return _clock(match["hour"], match["minute"], hours=hours) + _part_of_the_day(
        match["half"], hour=int(match["hour"])
    )


def _between(match: re.Match[str]) -> str | None:
    if max(int(match["hour"]), int(match["hour2"])) > 24:
        return None
    to = match["to"].strip()
    to = "a" if re.fullmatch(DASH, to) else to
    first = _clock(match["hour"], match["minute"], hours=False)
    last = _clock(match["hour2"], match["minute2"], hours=not int(match["minute2"] or 0))
    return f"{first} {to} {last}"


def times() -> Iterator[Form]:
    """Say times of day, and from when to when: "9:30", "5 p. m."."""
    hour, minute = "[0-9]{1,2}", "[0-5][0-9]"
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:a|y){SPACE}(?:las )?)"
    half = rf"(?:{GAP}(?P<half>[ap]\.?{GAP}m\.?)(?!\w))"
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?(?:{GAP}h)?(?P<to>{to})"
        rf"(?P<hour2>{hour})(?:[:.](?P<minute2>{minute}))?{GAP}(?:h|hs|hrs)\b"
        rf"{_SHORT_STOP}",
        _between,
        needs="h",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}):(?P<minute>{minute})(?P<to>{to})"
        rf"(?P<hour2>{hour}):(?P<minute2>{minute})(?![\w:]|{GAP}[ap]\.?{GAP}m\b)",
        _between,
        needs=":",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?(?P<mark>)?{half}",
        _time,
        needs="m",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>{minute})(?:{GAP}(?P<mark>h(?:rs|s)?\b){_SHORT_STOP})?"
        r"(?P<half>)(?![\w:]|[.,][0-9])",
        _time,
        needs=":",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4])\.(?P<minute>{minute}){GAP}(?P<mark>h(?:rs|s)?\b)"
        rf"{_SHORT_STOP}(?P<half>)",
        _time,
        needs="h",
    )


def _part_of_the_day(written: str | None, *, hour: int) -> str:
    if not written:
        return ""
    if written[0] == "a":
        return " de la mañana"
    return " de la noche" if 8 <= hour < 12 else " de la tarde"


def from_half_to_half() -> Form:
    """Say the dash between two times of a half of the day: "8 a. m.-5 p. m."."""
    return form(
        r"[0-9] ?[ap]\.? ?m\.?(?P<said> ?[-\u2013] ?)(?=[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.? ?m\b)",
        " a ",
        needs="-\u2013",
    )


def clock_by_a_full_stop(tongue: Tongue) -> Form:
    """Say a time of day by its full stop: "a las 17.30"."""

    def said(match: re.Match[str]) -> str:
        hour = tongue.number(str(int(match["hour"])), noun="hora")
        minute = int(match["minute"])
        zero = "cero " if minute < 10 else ""
        return f"{hour} {zero}{tongue.number(str(minute))}" if minute else hour

    return form(
        r"\blas? (?P<said>(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9]))"
        r"(?![\w%€$]|[.,][0-9]| ?(?:h|hs|hrs|€|euros?|pesos|kg|g|millones|por|[ap]\.? ?m)\b)",
        said,
        needs=".",
    )


def noon() -> Form:
    """Say twelve of the day by its letter where hours are told: "de 8 a. m. a 12 m."."""

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 60) : match.end() + 60]
        if not re.search(r"[0-9] ?[ap]\.? ?m\b", near, re.IGNORECASE):
            return None
        return f"doce del mediodía{stop(match)}"

    return form(
        r"\b(?:a|hasta|las|y|entre) (?:las )?(?P<said>12(?::00)? ?m\.?)(?![\w²³/])",
        said,
        needs=("12",),
    )


def closed() -> Form:
    """Say when it is closed: "cerr. lunes"."""
    return form(
        r"(?<![\w.])(?P<said>[Cc]err\.)(?!\w)",
        lambda m: f"{m['said'][0]}errado{stop(m)}",
        needs=("err.",),
    )
