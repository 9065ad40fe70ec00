"""More and less in German, behind a preposition and what is measured: "mit < 60 %", "> 39"."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Form, form


def less_and_more() -> Form:
    """Say a sign behind a preposition: "mit < 60 %" is "mit weniger als"."""
    return form(
        r"\b(?:(?i:wenn|falls|sobald)(?= [<>] ?[0-9][0-9,]{0,5} ?(?:[^\W\d]|[°%]))"
        r"|(?i:mit|bei|von|aus|in|auf|zu|nach|für|um|innerhalb|nicht|nie|dauert|kostet|wiegt)) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])(?! ?[0-9]{1,2} ?(?:J\.|Jahre|Mon))",
        _less_or_more,
        needs="<>",
    )


def _less_or_more(match: re.Match[str]) -> str:
    """Say "unter" and "über" of degrees and pressures, else "weniger als" and "mehr als"."""
    after = match.string[match.end() : match.end() + 14]
    if re.match("[0-9.,/]{1,7} ?(?:°|Grad|mmHg|/)", after):
        return "unter " if match["sign"] == "<" else "über "
    return "weniger als " if match["sign"] == "<" else "mehr als "


def above_and_below() -> Form:
    """Say a sign behind what is measured: "bei Fieber > 39 °C"."""
    return form(
        r"\b(?:Fieber|Temp\w*\.?|Blutdruck|BMI|KGW?|Körpergewicht|Puls|Gewicht|Werten?"
        r"|Alter|HbA1c|RR) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        lambda match: "unter " if match["sign"] == "<" else "über ",
        needs="<>",
    )
