"""What charts shorten beside a dose or a value: "repeat x1", "NTE 4 g", "6-mthly", "HCO3- 18"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, capital, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import START
from podcast.narration.spoken.triggers import DIGITS

_OFTEN = {"1": "once", "2": "twice"}
_EVERY = {"m": "monthly", "w": "weekly", "y": "yearly", "d": "daily"}
# Ions of blood, which a value follows; away from one the sign is a charge.
_IN_BLOOD = {
    "Na": "sodium", "K": "potassium", "Cl": "chloride", "Ca": "calcium", "Ca2": "calcium",
    "Ca²": "calcium", "Mg2": "magnesium", "Mg²": "magnesium", "HCO3": "bicarbonate",
    "HCO₃": "bicarbonate",
}  # fmt: skip
_WINDOW = 80  # characters behind an age and a letter in which a sickness stands
_SICK = late_regex(
    r"\b(?:patients?|pts?|hx|pmh|dx|c/o|s/p|presents?|presented|presenting|admitted|history"
    r"|with (?:T[12]D[M]?|(?!(?:VAT|LED|USB|GPS|TV|NASA|CCTV|AC|DVD|GST|BBC|UK|US|EU)\b)"
    r"[A-Z]{2,5}[0-9]?)\b"
    r"|diabet\w{2,4}|asthma|pain|COPD|HTN|DM[12]?|CKD|CHF|AF|falls?|fracture|cancer|smoker|sepsis"
    r"|stroke|fever|cough|SOB|y/o|yo|hypertension|pneumonia|dementia|surgery|symptoms?|BP)\b",
)


# Who is told of by an age and a letter, and where a letter is a scale's.
_SOMEBODY = late_regex(
    r"(?:^|[.;:(\n] ?|\b(?:[Aa]n?|[Tt]his|[Pp]t\.?|[Pp]atient|[Ii]s|old|elderly|obese|healthy"
    r"|pregnant)[,:]? )$"
)
_WEATHER = late_regex(
    r"\b(?:degrees|water|weather|heat\w*|temperatures?|storms?|rain|sunny?|slopes?|snow|winds?|lake|AC"
    r"|rooms?|oven|NWS|NOAA|house|outside|outdoors|indoors|cool|warm|humid\w*|high of|low of)\b"
)


def _times(match: re.Match[str]) -> str:
    count = match["count"]
    return f" {_OFTEN.get(count) or f'{number_words.integer(count)} times'}"


def _apart(match: re.Match[str]) -> str | None:
    """Say "q3mo" as every three months; "Q3 years" and "q. 2 years ago" are no such thing."""
    if match["said"][0] == "Q" and " " in match["said"]:
        return None
    unit = "month" if match["unit"][0] == "m" else "year"
    low = number_words.number(match["low"])
    if match["high"]:
        return f"every {low} to {number_words.number(match['high'])} {unit}s"
    return f"every {unit}" if match["low"] == "1" else f"every {low} {unit}s"


def _ion(match: re.Match[str]) -> str:
    return _IN_BLOOD[match["ion"]]


def _person(match: re.Match[str]) -> str | None:
    """Say "a 72F with COPD" as a woman of that age; a room of 72F is warm."""
    text = match.string
    near = text[max(0, match.start() - 60) : match.end() + _WINDOW]
    if text[: match.start()].endswith(("$", "£", "€")):
        return None
    if not _SICK.search(text[match.end() : match.end() + _WINDOW]) or _WEATHER.search(near):
        return None
    if match["sex"] == "F" and not _SOMEBODY.search(
        text[max(0, match.start() - 16) : match.start()]
    ):
        return None
    return (
        f"{number_words.number(match['age'])}-year-old "
        f"{'male' if match['sex'] == 'M' else 'female'}"
    )


# By so much each time, and not to so much: "↑ 25 mg every 2 weeks".
_BY_STEPS = late_regex(
    r" ?[0-9.]{1,6} ?(?:mg|mcg|g|m[lL]|units?|U|puffs?|tabs?)"
    r"(?:/(?:wk|week|d|day|mo)| (?:every|each|per|q ?[0-9]?|weekly|monthly|at a time|increments?))"
)

CHARTED: tuple[Form, ...] = (
    # "↑ 80 mg if LDL is high": to so much.
    form(
        r"(?<![\w])(?P<said>[↑↓])(?= ?[0-9.]{1,6} ?(?:mg|mcg|g|m[lL]|units?|U|puffs?|tabs?)\b)",
        lambda match: (
            f"{'increase' if match['said'] == '↑' else 'decrease'}"
            f"{'' if _BY_STEPS.match(match.string, match.end()) else ' to'}"
            f"{'' if match.string[match.end()] == ' ' else ' '}"
        ),
        needs="↑↓",
    ),
    form(
        r"\b(?:[Rr]epeat(?:ed|s)?|[Gg]iven|[Dd]ose[ds]?|[Bb]olus|[Tt]ried|[Vv]omit(?:ed|s)?"
        r"|stat|STAT"
        r"|now|PO|IV|IM|po|intranasal(?:ly)?|oral(?:ly)?|rectal(?:ly)?|sublingual(?:ly)?|neb"
        r"|nebs|SL|IN|puffs?"
        r"|(?<=[0-9] )(?:mg|mcg|m[lL]|units))(?P<said> [x×] ?(?P<count>[1-9]))"
        r"(?=[,.;)]|$| (?:in|after|if|then|and|or|plus|at|every|today|overnight|over|before|prn"
        r"|PRN)\b)"
        r"(?!\.[0-9])",
        _times,
        needs="x×",
    ),
    # "q5min x3": every five minutes, so many times.
    form(
        r"\b[qQ] ?[0-9]{1,2}(?:[-\u2013][0-9]{1,2})? ?(?:min|mins|h|hrs?|d|days?)"
        r"(?P<said> [x×] ?(?P<count>[1-9]))"
        r"(?=[,.;)]|$| (?:PRN|prn|then|if|total|and|for|until|as)\b)(?!\.[0-9])",
        _times,
        needs="x×",
    ),
    # "CABG x4": what was done, and how often.
    form(
        r"\b(?:CABG|PCI|DES|N?SVD|NVD|LSCS|C/S|TIA|CVA|DVT|STEMI|MI|ECG|EKG|ERCP|MVR|TAB|SAB|UTI|BCX)"
        r"(?P<said> [x×])(?=[1-9](?![\w./]| ?(?:d|day|wk|week|mo|month|h|hr|hour)s?\b))",
        " times ",
        needs="x×",
    ),
    form(r"(?<=[a-z]) [x×] ?(?=[1-9][0-9]? ?(?:mos?|months?|yrs?)\b)", " for ", needs="x×"),
    # "Ice 20 min on/40 min off".
    form(
        r"[0-9] ?[a-z]{1,7}\.? on(?P<said> ?/ ?)(?=[0-9]{1,3} ?[a-z]{1,7}\.? off\b)",
        ", ",
        needs=(" on/", " on /"),
    ),
    capital(r"(?<![\w.-])QOD(?![\w-])", "every other day", needs=("QOD",)),
    # Days behind an operation: "staples out POD 10–14", "POD#3".
    capital(
        r"(?<![\w.-])POD ?#?(?=[0-9]{1,2}(?![\w.,/]*[0-9]))",
        "post-op day ",
        needs=("POD",),
    ),
    form(
        r"(?<=\)) [x×] ?(?=[0-9]{1,2} ?(?:d|days?|wks?|weeks?|mo|months?)\b)", " for ", needs="x×"
    ),
    form(
        r"(?<![\w.])(?P<first>[Dd])isp\b\.?(?=:? ?#? ?[0-9])",
        lambda match: f"{match['first']}ispense",
        needs=("isp",),
    ),
    form(
        r"\b(?P<said>[qQ]\.? ?(?P<low>[0-9]{1,2})(?:[-\u2013](?P<high>[0-9]{1,2}))? ?(?P<unit>mo"
        r"|mos"
        r"|mths?|months?|y|yr|yrs"
        r"|years?))(?![\w'’/-]|,? (?:on|over|to|ago)\b)",
        _apart,
        needs="qQ",
    ),
    form(r"(?<![\w-])NTE(?= [0-9])", "not to exceed", needs=("NTE",)),
    form(
        r"(?<=[0-9])(?P<said>[- ]?(?:(?P<unit>m)n?thly|(?P<w>w)kly|(?P<y>y)rly))(?!\w)",
        lambda match: f"-{_EVERY[match['unit'] or match['w'] or match['y']]}",
        needs=("thly", "kly", "rly"),
    ),
    form(
        r"\b(?P<said>(?P<unit>m)n?thly|(?P<w>w)kly|(?P<y>y)rly)(?!\w)",
        lambda match: _EVERY[match["unit"] or match["w"] or match["y"]],
        needs=("thly", "kly", "rly"),
    ),
    # Results of a test behind its name: "HER2-neg", "ER-pos, Rh-neg".
    form(
        r"\b(?:[A-Z][A-Za-z]{0,4}[0-9]?|[Hh]ep [ABC])(?P<said>-(?P<sign>neg|pos)\b\.?)(?![\w-])",
        lambda match: stopped(" negative" if match["sign"] == "neg" else " positive", match),
        needs=("-neg", "-pos"),
    ),
    form(
        r"(?<=[0-9]%)(?: of)? (?P<said>pred\.?)(?!\w)",
        lambda match: stopped("predicted", match),
        needs=("pred",),
    ),
    figure(
        rf"{START}(?P<age>[1-9][0-9]|10[0-9]) ?(?P<sex>[MF])"
        r"(?=,? (?:with|w/|adm\.|who|presents?|presenting|presented|c/o|admitted|found|PMHx?|known"
        r"|s/p|h/o|hx"
        r"|on)(?!\w))",
        _person,
        needs="MF",
    ),
)
"""Forms of the rule "doses"."""

IONS: tuple[Form, ...] = (
    form(
        rf"(?<![\w-])(?P<said>(?P<ion>{one_of(tuple(_IN_BLOOD))})(?:[⁺⁻+]"
        rf"|[-\u2212](?!\s?[A-Za-z])))"
        r"(?=(?:: ?| )(?:of |was |is |= ?)?[<>]?[0-9])",
        _ion,
        needs=DIGITS,
    ),
)
"""Forms that stand before those of chemistry, for which the sign is a charge."""
