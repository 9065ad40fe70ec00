"""Signs in German behind what is measured and behind a preposition: "mit < 60 %"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import GAP
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


def below_zero() -> Iterator[Form]:
    """Say the dash of a number below zero: "bis –12 Grad", "–10 °C"."""
    number = r"[0-9]{1,4}(?:,[0-9]{1,2})?"
    yield form(
        r"\b(?i:auf|bis|bei|von|unter|über|zwischen|minimal|maximal|max\.|min\.|um|und|gegen|etwa|ca\.)"
        rf" (?P<said>\u2013)(?={number}(?:{GAP}(?:°|Grad\b|%|Prozent\b|dpt)"
        rf"|{GAP}(?:und|bis|oder|auf){GAP}[-+\u2013\u2212]?{number}{GAP}(?:°|Grad\b|%|Prozent\b)))",
        "minus ",
        needs="\u2013",
    )
    yield form(
        rf"(?:^|(?<=[(:=])|(?<=[(:=,] )|(?<=[a-zäöüß]{{3}} ))(?P<said>\u2013)(?={number}"
        rf"(?:{GAP}(?:bis|(?:\.\.\.|…)){GAP}[-+\u2013\u2212]?{number})?{GAP}(?:°|Grad\b))",
        "minus ",
        needs="\u2013",
    )
