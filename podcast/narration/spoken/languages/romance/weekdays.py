"""Weekdays by their letters in French and Spanish: "L-V de 9:00 a 14:00"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, form


def weekday_letters(tongue: Tongue) -> Iterator[Form]:
    """Say from which day to which: "L-V de 9:00 a 14:00", "(L-V)" behind opening hours."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)
    span = rf"(?P<first>[{letters}]){GAP}(?:{DASH}|{tongue.word('to')}){GAP}(?P<last>[{letters}])"
    opens = rf"(?i:{tongue.word('opening')})[^.!?\n]{{0,60}}?"

    def said(match: re.Match[str]) -> str | None:
        if match["first"] == match["last"]:
            return None
        before = match.string[max(0, match.start("said") - 4) : match.start("said")]
        is_from = re.search(rf"\b(?i:{tongue.word('from_day')})\s$", before)
        start = "" if is_from else f"{tongue.word('from_day')} "
        to = tongue.word("to_day")
        return f"{start}{days[match['first']]} {to} {days[match['last']]}"

    hour = rf"[0-9]{{1,2}}(?:[:.h]|{GAP}[hHa\u2013-])"
    time = rf"(?=[,:]?{SPACE}(?:de{SPACE}|desde{SPACE})?(?:las{SPACE})?{hour}"
    time += rf"|:?{SPACE}(?:{tongue.word('closed')}))"
    yield form(rf"(?<![\w.-])(?P<said>{span})(?!\w){time}", said, first=f"[{letters}]")
    yield form(
        rf"\b{opens}(?:h|[0-9])[,;] (?P<said>(?P<day>[{letters}]))"
        rf"(?=:? (?:de )?[0-9]{{1,2}}(?:[:.h][0-9]{{2}})?{GAP}h?{GAP}(?:{DASH}|a ))",
        lambda match: days[match["day"]],
        needs=tuple(letters),
    )
    yield form(rf"\b{opens}(?<![\w.-])(?P<said>{span})(?![\w-])", said, needs=tuple(letters))
