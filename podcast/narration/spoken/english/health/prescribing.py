"""What prescribers shorten: which eye, days by their letters, how fast kidneys filter."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, quantity

_BODY = (
    "(?:eyes?|eyelid|ear|nostril|arm|forearm|wrist|hand|thumb|elbow|shoulder|leg|thigh|knee|calf"
    "|ankle|foot|heel|hip|breast|lung|kidney|side|flank|cheek|buttock|ovary|testicle|hemisphere"
    "|ventricle|atrium|lobe)"
)
_FREQUENT = "(?:[bo]d|[tq]ds|[btq]id|[bo]\\.d\\.|[tq]\\.d\\.s\\.|prn|BD|OD|[TQ]DS|[BTQ]ID|PRN)"
_DAYS = {
    "M": "Monday", "T": "Tuesday", "Tu": "Tuesday", "W": "Wednesday", "Th": "Thursday",
    "F": "Friday", "Sa": "Saturday", "Su": "Sunday",
}  # fmt: skip
_TAUGHT = (
    r"(?:mg|mcg|units|tablets?|tabs?|daily|class(?:es)?|meets?|lectures?|labs?|hrs:?|hours:?|[Oo]pen"
    r"|clinic|\bon)"
)


def _by_letters(match: re.Match[str]) -> str:
    """Say the days of a week by their letters: "MWF", "TThSS"."""
    letters = re.findall("Th|Tu|Sa|Su|[MTWFS]", match["said"])
    ends = iter(("Saturday", "Sunday"))
    names = [_DAYS.get(one) or next(ends) for one in letters]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _week(match: re.Match[str]) -> str:
    return f"{_DAYS[match['from']]} to {_DAYS[match['until']]}"


def _per_area(match: re.Match[str]) -> str:
    return f"{quantity(match)} milliliters per minute per one point seven three square meters"


def _side(match: re.Match[str]) -> str:
    return "right" if match["said"] == "R" else "left"


PRESCRIBED: tuple[Form, ...] = (
    figure(
        rf"{QUANTITY}{GAP}m[lL]/min(?:ute)?/1\.73{GAP}m(?:²|\^?2)(?!\w)",
        _per_area,
        needs=("1.73",),
    ),
    form(
        r"(?:\b(?:to|in|on|for|the|his|her|my|your|their|both|an?)|[,;(]) "
        rf"(?P<said>[RL])(?= {_BODY}\b)",
        _side,
        needs="RL",
    ),
    form(rf"^(?P<said>[RL])(?= {_BODY}\b)", _side, needs="RL"),
    form(
        r"(?<![\w.])(?P<count>i{1,3}|iv|v)(?P<said> gtts?)(?!\w)",
        lambda match: " drop" if match["count"] == "i" else " drops",
        needs=("gtt",),
    ),
    form(rf"(?<![\w.])[Tt]op\.(?= {_FREQUENT}(?!\w))", "applied to the skin", needs=("op.",)),
    # How radiation is parted: "70 Gy in 35#".
    form(
        rf"[0-9] ?Gy(?: in|/) ?(?P<said>(?P<count>{NUMBER}) ?#)(?![\w#])",
        lambda match: f"{number_words.number(match['count'])} fractions",
        needs="#",
    ),
)
"""Forms of the rule "doses"."""

DAYS_BY_LETTERS: tuple[Form, ...] = (
    form(
        r"(?<![\w.-])(?P<said>TThSS?|TTh|TuThS?S?|MTW(?:Th|R)F|MTuWThF|MTWTh|MWThF)(?![\w'’-])",
        _by_letters,
        needs=("Th",),
    ),
    form(
        rf"{_TAUGHT}[^.;\n]{{0,30}}? (?P<said>T/Th(?:/Sa(?:/Su)?)?)(?![\w/])",
        _by_letters,
        needs=("T/Th",),
    ),
    form(
        r"(?<![\w-])(?P<said>M[-\u2013]W[-\u2013]F)(?![\w-])",
        _by_letters,
        needs=("M-W", "M\u2013W"),
    ),
    form(rf"{_TAUGHT},? (?P<said>MWF)(?![\w'’-])", _by_letters, needs=("MWF",)),
    form(
        r"(?<![\w.-])(?P<said>MWF)(?=,? [0-9]|, [\d.]+ ?m| (?:dialysis|clinics?|class(?:es)?"
        r"|schedule|sessions?)\b)",
        _by_letters,
        needs=("MWF",),
    ),
    form(
        r"(?<![\w.'’-])(?P<said>(?P<from>M|Tu)[-\u2013](?P<until>F|Th|Sa|Su))"
        r"(?=[,:]? [0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]\.?m\.?)?(?: ?[-\u2013] ?| to )[0-9])",
        _week,
        needs="-\u2013",
    ),
    form(
        r"\b[Oo]pen(?:s|ing)?(?: hours:?| times:?)? "
        r"(?P<said>(?P<from>M)[-\u2013](?P<until>F|Th|Sa|Su))"
        r"(?![\w'’-])",
        _week,
        needs="-\u2013",
    ),
)
"""Forms of the rule "dates": the days of a timetable."""
