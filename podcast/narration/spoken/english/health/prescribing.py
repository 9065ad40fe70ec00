"""What prescribers shorten: which eye, days by their letters, counts by meals ("1-0-1")."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.medicines import MEDICINE
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
_FORMS = {
    "Tab": "Tablet", "Tabs": "Tablets", "Cap": "Capsule", "Caps": "Capsules", "Inj": "Injection",
    "Syp": "Syrup", "Syr": "Syrup", "Oint": "Ointment", "Susp": "Suspension", "Neb": "Nebulizer",
}  # fmt: skip
_AT_MEALS = r"(?<![\w.,/-])[0-3½]-[0-3½]-[0-3½](?:-[0-3½])?(?![\w/-]|[.,][0-9])"
_DOSED = re.compile(
    rf" [^.;:!?\n]{{3,40}}?(?:[0-9] ?(?:mg|mcg|g|m[lL]|IU|iu|units?|%)(?!\w)|{_AT_MEALS}"
    r"|\b(?:OD|BD|TDS|TID|QID|QDS|SOS|HS|stat)\b)"
)
_WINDOW = 60  # characters before a count by meals in which its medicine stands
_GIVEN = re.compile(
    r"(?:\b(?:Tabs?|Caps?|Inj|Syp|Syr)\b\.? [^.;:\n]{2,30}"
    r"|[0-9] ?(?:mg|mcg|g|m[lL]|IU|units?)(?: (?:tab|cap)\w{1,6})?)$"
)
_NAMED = re.compile(r"[A-Za-z] [0-9]{1,4}$")
_HALF = {"½": "a half"}


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


def _form(match: re.Match[str]) -> str | None:
    """Say what a medicine is given as, where its dose follows; a tab of a browser has none."""
    return _FORMS[match["said"].rstrip(".")] if _DOSED.match(match.string, match.end()) else None


def _known(match: re.Match[str]) -> str | None:
    if not (MEDICINE.fullmatch(match["name"]) and _DOSED.match(match.string, match.end())):
        return None
    return "Tablet" if match["form"] == "T" else "Capsule"


def _at_meals(match: re.Match[str]) -> str | None:
    """Say how many are taken morning, noon and night, apart from the strength before them."""
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    if not (_GIVEN.search(before) or (_NAMED.search(before) and MEDICINE.search(before))):
        return None
    counts = [_HALF.get(one) or number_words.integer(one) for one in match["counts"].split("-")]
    return f", {', '.join(counts)}"


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

DOSED_BY_MEALS: tuple[Form, ...] = (
    # One letter before a medicine that is known: "T. Azithromycin 500 mg".
    form(
        r"(?:^|[.;:)\n] ?|[0-9]\. )(?P<said>(?P<form>[TC])\.)(?= (?P<name>[A-Z][a-z]{3,20}) )",
        _known,
        needs=("T.", "C."),
    ),
    form(
        rf"(?:^|[.;:)\n] ?|[0-9]\. )(?P<said>(?:{'|'.join(_FORMS)})\.)(?= ?[A-Z])",
        _form,
        needs=tuple(f"{one}." for one in _FORMS),
    ),
    form(rf" (?P<counts>{_AT_MEALS})", _at_meals, needs="-"),
    # How long, behind the counts: "1-0-1 x 3 days".
    form(
        r"(?<=[0-9½]-[0-9½]) ?[x×] ?(?=[0-9]{1,2} ?(?:days?|d|weeks?|wks?|months?)\b)",
        " for ",
        needs="x×",
    ),
)
"""Forms of the rule "doses"."""
