"""Measures that their neighbours tell: "24C (75F)", "Vis. 5 nm", "5½ in.", "30 in. Hg", "60 A"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, START, VULGAR, is_one, quantity

_WINDOW = 90  # characters on each side that may hold the cue
_SEA = re.compile(
    r"\b(?:[Ww]inds?|[Vv]is|[Vv]isibility|knots?|kts?|sea|seas|ships?|boats?|vessels?|sail\w{0,4}"
    r"|yachts?|offshore|coast|port|harbou?r|nautical|lighthouse|buoys?|marina|swell|ferry|aircraft"
    r"|runway|airport|radar|patrol|island|aground|lifeboat)\b"
)
_SMALL = re.compile(
    r"\b(?:lasers?|[Ll]ight|wavelengths?|chips?|nanopart\w+|nodes?|process|absorb\w*|films?|layers?"
    r"|transistors?|emission|excitation|UV|infrared|LEDs?|thick\w*|diameter|pores?|virus\w*|gap"
    r"|resolution|spectr\w+|particles?)\b"
)
_CURRENT = re.compile(
    r"\b(?:[0-9.]+[- ]?k?V|volts?|batter(?:y|ies)|currents?|fuses?|circuits?|amps?|motors?|charg\w+"
    r"|breakers?|sockets?|cables?|plugs?|alternators?)\b"
)
_SEATED = re.compile(r"\b(?:[Ss]eats?|[Rr]ooms?|[Rr]ows?|[Ff]lats?|[Gg]ates?|[Aa]pts?)\b")
_SCALES = {"C": "Celsius", "F": "Fahrenheit"}


def _heat(match: re.Match[str]) -> str | None:
    if _SEATED.search(match.string[max(0, match.start() - 40) : match.start()]):
        return None
    said = number_words.number(match["count"])
    minus = "minus " if match["minus"] else ""
    return f"{minus}{said} degrees {_SCALES[match['scale']]}"


def _miles(match: re.Match[str]) -> str | None:
    """Say the nm of a ship as nautical miles, and leave those of light alone."""
    text = match.string
    near = (
        f"{text[max(0, match.start() - _WINDOW) : match.start()]} | {text[match.end() :][:_WINDOW]}"
    )
    if not _SEA.search(near) or _SMALL.search(near):
        return None
    return f"{quantity(match)} nautical mile{'' if is_one(match) else 's'}"


def _current(match: re.Match[str]) -> str | None:
    text = match.string
    near = (
        f"{text[max(0, match.start() - _WINDOW) : match.start()]} | {text[match.end() :][:_WINDOW]}"
    )
    if not _CURRENT.search(near):
        return None
    return f"{quantity(match)} amp{'' if is_one(match) else 's'}"


def note_values(*, british: bool) -> tuple[Form, ...]:
    """Give the forms of how fast a piece goes: "♩ = 120"."""
    names = _NOTES_OF_BRITAIN if british else _NOTES
    return (
        form(
            rf"(?P<note>[{''.join(names)}])(?P<dot>\.?) ?= ?(?=[0-9])",
            lambda match: f"{'dotted ' if match['dot'] else ''}{names[match['note']]} equals ",
            needs=tuple(names),
        ),
    )


_NOTES = {"♩": "quarter note", "♪": "eighth note", "\U0001d15e": "half note"}
_NOTES_OF_BRITAIN = {"♩": "crotchet", "♪": "quaver", "\U0001d15e": "minim"}

MEASURED_MORE: tuple[Form, ...] = (
    form(
        rf"[0-9] ?°?[CF] \((?P<said>(?P<minus>[-\u2212])?(?P<count>{NUMBER}) ?°?(?P<scale>[CF]))"
        r"(?=\))",
        _heat,
        needs="(",
    ),
    figure(
        rf"{START}(?P<minus>)(?P<count>[0-9]{{1,3}}) ?°?(?P<scale>[CF])"
        r"(?= \([-\u2212]?[0-9.]{1,5} ?°?[CF]\))",
        _heat,
        needs="(",
    ),
    figure(rf"{QUANTITY}{GAP}nm(?![\w/²³-]|\.\w)", _miles, needs=("nm",)),
    figure(
        rf"{QUANTITY} A(?= (?:(?:for|at) [0-9]|(?:max|peak|fuse|supply|breaker|charger|socket|plug"
        r"|current)\b)|[.,;)](?: |$))",
        _current,
        needs=(" A",),
    ),
    form(rf"(?<=[0-9{VULGAR}] )(?P<said>in\.? ?Hg)(?!\w)", "inches of mercury", needs=("Hg",)),
    # With a part of one before it, "in." is an inch whatever follows.
    form(
        rf"(?:[0-9]{{0,3}} ?[{VULGAR}]|[0-9]{{1,3}} [1-9]/(?:2|4|8|16)) (?P<said>in\.)"
        r"(?= [A-Z]|$|\n)",
        lambda match: stopped("inches", match),
        needs=("in.",),
    ),
    figure(
        rf"{QUANTITY}{GAP}cwt\b\.?(?!\w)",
        lambda match: f"{quantity(match)} hundredweight",
        needs=("cwt",),
    ),
    form(rf"(?<=[{VULGAR}]-)lb\.(?= [a-z])", "pound", needs=("-lb.",)),
    figure(r"(?<![\w.,/:-])50[:-]50(?![\w/:-]|[.,][0-9])", "fifty fifty", needs=("50",)),
)
"""Forms of the rule "measures", before its own."""
