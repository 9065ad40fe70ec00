"""How often a dose is taken and for how long: Latin shorthand, "q6h", "x 10d", "3/7"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.dates import Order
from podcast.narration.spoken.english.health.dose_forms import GIVEN
from podcast.narration.spoken.english.health.skin_and_eyes import is_spread
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

WEIGHED = (
    "mg", "g", "kg", "mcg", "µg", "\u03bcg", "ug", "ng", "ml", "mls", "mL", "cl", "dl", "dL", "l",
    "L",
    "IU", "iu", "mmol", "mEq", "kcal", "oz", "tsp", "tbsp", "micrograms", "milligrams", "grams",
    "unit", "units", "litres", "liters", "millilitres", "milliliters", "pmol", "nmol", "U",
)  # fmt: skip
"""What a dose is measured in."""

DOSE_FORMS = one_of(sorted(wordlist("doses", part="forms")))
"""What a dose is given as."""

_LATIN = table("doses", part="latin")
_DOSE = rf"[0-9]{GAP}(?:{one_of(WEIGHED)})\b|\b{DOSE_FORMS}\b"
_NEAR = late_regex(rf"{_DOSE}|\bCFU\b|[0-9] (?:u|inh)\b|[0-9]u\b")
_TAKEN = late_regex(
    rf"{_DOSE}|\b(?:[Tt]ake|[Gg]ive|[Aa]pply|[Rr]x|[Ii]nhale|[Ii]nject|[Dd]oses?|[Rr]eview"
    rf"|[Rr]epeat|[Ff]ollow[- ]up|F/U|r/v|[Cc]ourse|[Aa]ged?"
    rf"|(?i:{one_of(sorted(wordlist('doses', part='written')))}))(?!\w)"
)
# "Apply BID", and any of it with how long behind it: "QD x 7d".
_ASKED = late_regex(
    r"\b(?:[Tt]ake|[Aa]pply|[Gg]ive|[Ii]nhale|[Ii]nject|[Rr]epeat)(?: (?:[a-z.]{1,20}|[0-9]{1,2}"
    r"|PO|SL|SC|SQ|[BTQ]ID|QD|[BTQ]DS?)){0,4} (?<!\bthe )(?<!\ban )(?<!\ba )(?<!r )(?<!\bmy )$"
)
_FOR_DAYS = late_regex(
    r" [x×] ?[0-9]{1,2} ?(?:d|days?|wks?|weeks?|/7|/52)(?!\w)"
    r"| (?:for )?[0-9]{1,2}/(?:7|52)(?![\w/]| of\b)"
)
# How long somebody is pregnant, not which part of women: "She is 6/12 pregnant".
_IS = late_regex(r"(?:\b(?:is|was|am|are|be|been|now|about|already|when)|['’](?:s|m|re)) $")
_PREGNANT = late_regex(r" pregnant\b(?! (?!and |with |at |in |on |by |when |who )[a-z])")
_OFTEN = late_regex(
    r"(?<![\w.])(?:[bBoO]\.?[dD]\.?|[tTqQbB]\.?[dD]\.?[sS]\.?|[bBtTqQ]\.?[iI]\.?[dD]\.?"
    r"|nocte|mane|daily|a day) $"
)
_UNTIL = late_regex(r"\b(?i:to|before|after|until|till|from|at|by|in|over|than|first|last|next) $")
_SEEN_AGAIN = late_regex(r"\b(?:[Ff]ollow-up|F/U|f/u|r/v|Review):? \Z")
_BARE = one_of(sorted(wordlist("doses", part="bare")))
_WINDOW = 70  # characters before a shorthand in which its dose stands
_FREQUENCIES = {
    "od": "one", "qd": "one", "bd": "two", "bid": "two", "bds": "two", "tds": "three",
    "tid": "three", "qds": "four", "qid": "four",
}  # fmt: skip
_PLURAL = late_regex("[A-Z]{2}s")
# What a medicine is taken for: "prn pain".
_TROUBLE = late_regex(
    r" (?:pain|nausea|vomiting|anxiety|agitation|fever|itch(?:ing)?|cough|wheez(?:e|ing)|headaches?"
    r"|CP|SOB|N/V|HA|constipation|heartburn|insomnia|sleep|spasms?|seizures?|breakthrough"
    r"|chest pain)\b"
)
_FREQUENT = r"(?:[BTQbtq]\.?[Ii]\.?[Dd]|[bB]\.?[dD]|[tTqQ]\.?[dD]\.?[sS]|[oO]\.?[dD])"
_TAKEN_ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
}  # fmt: skip
# Ways by which a medicine is given, as charts write them.
_ROUTES = "(?:PO|IV|IM|SC|SQ|SL|PR|PV|IO|NG|PEG|NEB|INH|TOP)"
_SINCE = late_regex(
    r" of (?:opening|birth|surgery|starting|discharge|onset|diagnosis|purchase|delivery|exposure)\b"
)
_PAIR = late_regex(r"(?<![\w.,/])[0-9]{1,2} pr$")
_TOWN = late_regex(r"\b[A-Z][a-z]{2,20}, $")
_LASTING = ("every ", "over ", "for ", "in ", "within ", "x ", "× ")
_LASTS = {"7": "day", "52": "week", "12": "month", "24": "hour"}


def _how_often(match: re.Match[str]) -> str | None:
    if _PLURAL.fullmatch(match["said"]):
        return None  # three TDs are touchdowns
    short = re.sub(r"[.\s]", "", match["said"]).lower()
    is_for = short == "prn" and _TROUBLE.match(match.string, match.end("said"))
    said = f"{_LATIN[short]} for" if is_for else _LATIN[short]
    return stopped(said, match)


def is_in_town(route: str, *, before: str) -> bool:
    """Tell a state behind a town, "Charleston, SC", from the way by which a dose is given."""
    return route in {"SC", "PR"} and bool(_TOWN.search(before))


def _beside(match: re.Match[str]) -> str | None:
    """Say shorthand that is something else away from a dose: "bd", "OD", "po"."""
    text, (start, end) = match.string, match.span("said")
    before = text[max(0, start - _WINDOW) : start]
    if is_in_town(match["said"].rstrip("."), before=before) or _PAIR.search(text[:end]):
        return None
    is_short = match["said"].isupper() or "." in match["said"].rstrip(".")
    is_asked = is_short and _ASKED.search(before)
    is_put_on = (
        match["said"].lower().rstrip(".") in _FREQUENCIES
        and match["said"] != "bid"
        and is_spread(match["said"], before=before)
    )
    is_named = before[-2:-1].isdigit() and MEDICINE.search(before)
    is_dosed = _NEAR.search(before) or _FOR_DAYS.match(text, end)
    if not (is_asked or is_put_on or is_named or is_dosed):
        return None
    return _how_often(match)


def _under(match: re.Match[str]) -> str | None:
    """Say where a dose goes: "40 mg s/c" is under the skin, "s/l" under the tongue."""
    start = match.start("said")
    if not _NEAR.search(match.string[max(0, start - _WINDOW) : start]):
        return None
    return "under the skin" if match["said"].endswith("c") else "under the tongue"


def _as_often(match: re.Match[str]) -> str:
    """Say how often at least and at most: "BID-TID" is "two to three times a day"."""
    low, high = (_FREQUENCIES[match[part].replace(".", "").lower()] for part in ("low", "high"))
    return f"{low} to {high} times a day"


def _days(match: re.Match[str]) -> str:
    unit = {"d": "day", "w": "week", "m": "month"}[match["unit"][0]]
    return f"{number_words.number(match['count'])} {unit}{'' if match['count'] == '1' else 's'}"


def _every(match: re.Match[str]) -> str:
    low, high = match["low"], match["high"]
    unit = {"h": "hour", "d": "day", "w": "week", "m": "minute"}[match["unit"][0].lower()]
    count = (
        f"{number_words.number(low)} to {number_words.number(high)}"
        if high
        else number_words.number(low)
    )
    return f"every {unit}" if low == "1" and not high else f"every {count} {unit}s"


def _lasts(match: re.Match[str]) -> str | None:
    """Say British prescribers' fractions: 5/7 is five days, 2/52 two weeks, 3/12 three months."""
    before = match.string[max(0, match.start() - 2 * _WINDOW) : match.start()]
    if before.endswith("on ") or (match["bottom"] == "24" and not before.endswith(_LASTING)):
        return None  # a date, or a part
    if (match["top"], match["bottom"]) == ("24", "7") and not before.endswith(("for ", "x ")):
        return None  # day and night
    plain = match["bottom"] in {"7", "52"} and before.endswith(("for ", "within ", "x ", "× "))
    plain = plain or match.string.startswith((" supply", " course"), match.end())
    plain = plain or bool(_IS.search(before) and _PREGNANT.match(match.string, match.end()))
    plain = plain or bool(_OFTEN.search(before))
    plain = plain or (before.endswith("ithin ") and bool(_SINCE.match(match.string, match.end())))
    plain = plain or (match["bottom"] == "52" and bool(_UNTIL.search(before)))
    plain = plain or before.endswith(("iscard after ", "eview in ", "eview after ", "epeat in "))
    if not (plain or _TAKEN.search(before + match.string[match.end() : match.end() + _WINDOW])):
        return None
    unit = _LASTS[match["bottom"]]
    lead = "for " if _OFTEN.search(before) else ""
    return f"{lead}{number_words.number(match['top'])} {unit}{'' if match['top'] == '1' else 's'}"


DOSE_TIMES = (
    GIVEN,
    form(
        r"\b(?:[Ff]or|[Aa]fter|[Ww]ithin|[Oo]ver|[Ee]very|[Aa]bout|[Aa]pprox\.|[Ll]ast|than|next)"
        r" (?P<said>(?P<count>[0-9]{1,2}) ?(?P<unit>d))(?![\w/'’-]|\.\w)",
        _days,
        needs="d",
    ),
    # "IV/IM/SC" is one of them.
    form(
        r"(?<=\b(?:IV|IM|SC|PO|PR|SL|IO|NG))/(?=(?:IV|IM|SC|PO|PR|SL|IO|NG)\b)",
        " or ",
        needs="/",
    ),
    # Into the nose: "4 mg IN q2min".
    form(
        r"(?<=[0-9])(?: ?(?:mg|mcg|m[lL]|g))(?P<said> IN)(?= (?:q[0-9. ]|[x×][0-9]|prn|PRN|once|now"
        r"|stat|STAT|bid|BID|tid|each|every|per)|[.,;)]|$)",
        " into the nose",
        needs=(" IN",),
    ),
    form(
        rf"÷{GAP}(?=(?:[BTQbtq]\.?[Ii]\.?[Dd]|[Qq] ?[0-9]{{1,2}}(?:h|hrs?|hours?)?)\b)",
        "divided ",
        needs="÷",
    ),
    # A dose that goes up or down: "↑ to 10 mg".
    form("↑(?= (?:to|by) [0-9])", "increase", needs="↑"),
    form("↓(?= (?:to|by) [0-9])", "decrease", needs="↓"),
    form("↑(?= from [0-9])", "up", needs="↑"),
    form("↓(?= from [0-9])", "down", needs="↓"),
    # What another thing leads to, and care in the first place: "2° to trauma", "1° care".
    form(r"(?<![\w.])2°(?= to [a-z])", "secondary", needs="°"),
    form(
        r"(?<![\w.])(?P<said>[12]°)(?= (?:care|prevention|survey|infertility|infection)\b)",
        lambda match: "primary" if match["said"][0] == "1" else "secondary",
        needs="°",
    ),
    form(r"(?<![\w./])(?P<said>s/[cl])(?![\w/])", _under, needs="/"),
    form(r"(?<![\w.])q\.? ?(?:AM|am|a\.m\.?)(?!\w)", "every morning", needs="q"),
    form(r"(?<![\w.])q\.? ?(?:PM|pm|p\.m\.?)(?!\w)", "every evening", needs="q"),
    form(
        rf"(?<![\w.])(?P<low>{_FREQUENT})\.?{GAP}[-\u2013/]{GAP}"
        rf"(?P<high>{_FREQUENT})(?:\.(?= [a-z]))?(?![\w'’-])",
        _as_often,
        needs="-\u2013/",
    ),
    form(
        rf"(?<=[a-zA-Z.]){SPACE}[x×](?P<gap>{GAP})(?=[0-9]{{1,2}}{GAP}-?"
        r"(?:d|days?|wks?|weeks?|mo|months?)\b)",
        " for ",
        needs="x×",
    ),
    form(
        rf"[x×]{GAP}(?P<said>(?P<count>[0-9]{{1,2}}){GAP}(?P<unit>d|wks?|mo))(?![\w/])",
        _days,
        needs="x×",
    ),
    form(
        rf"(?<![\w.])(?P<said>i{{1,3}}|iv|vi{{0,3}}|ix|x)(?= (?:{DOSE_FORMS}|gtts?)\b)",
        lambda match: number_words.cardinal(_TAKEN_ROMAN[match["said"]]),
        needs="ivx",
    ),
    form(
        rf"(?<=[a-zA-Z]){SPACE}[x×]{GAP}(?=[0-9]{{1,2}}/(?:7|52|12)(?![\w/]))",
        " for ",
        needs="x×",
    ),
    form(
        rf"(?<=[a-zA-Z]){SPACE}[x×]{GAP}(?![0-9]{{1,2}},? (?:and |or )?x[0-9])(?=[0-9]{{1,2}}"
        rf"(?:/(?:d|day)\b|{SPACE}?(?:daily|doses?|days?)\b|[.,;)](?![0-9])|$))",
        " times ",
        needs="x×",
    ),
    form(
        rf"\b[qQ]\.?{GAP}(?P<low>[0-9]{{1,2}})(?:{GAP}[-\u2013]{GAP}(?P<high>[0-9]{{1,2}}))?"
        rf"\.?{GAP}(?P<unit>hrs?|hours?|hourly|[hHdDwW]|wks?|min|days?|weeks?)\b"
        r"(?:\.(?= [a-z(]))?",
        _every,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w/])(?:{_ROUTES}|{_ROUTES.lower()})(?P<said>{GAP}/{GAP})"
        rf"(?=(?:{_ROUTES}|{_ROUTES.lower()})(?![\w'’-]))",
        " or ",
        needs="/",
    ),
    form(
        r"(?<![\w.,/])[0-9]{1,2}(?P<said>[-\u2013])(?=[0-9]{1,2}[- \u00a0]?h(?:ou)?rly\b)",
        " to ",
        needs=("rly",),
    ),
    form(
        r"(?<=[0-9])(?P<said>[- \u00a0]?h(?:ou)?rly)(?!\w)",
        "-hourly",
        needs=("rly",),
    ),
    form(
        r"(?<![\w.])(?P<said>alt\.?)(?= (?:days?|nights?|mornings?|evenings?|weeks?|Mon|Tue"
        r"|Wed|Thu|Fri|Sat|Sun))",
        "alternate",
        needs=("alt",),
    ),
    form(
        rf"(?<![\w.])(?P<said>(?i:{one_of(sorted(wordlist('doses', part='written')))}))(?!\w)",
        _how_often,
    ),
    form(
        rf"(?<![\w.])(?P<said>{_BARE}\.?+)(?![\w'’-]|(?<=[sS][qQ]\.) (?:yd|ft|mi|[ckm]?m|in)\b)",
        _beside,
    ),
)
"""The forms of this file, among those of doses, but for that of ``lasting``."""


def lasting(order: Order | None) -> Form:
    """Give the form of British prescribers' fractions, for a country's order of day and month.

    An American's "Follow-up 3/12" is the twelfth of March: only "in 3/12" lasts there.
    """
    return figure(
        r"(?<![\w.,/$-])(?P<top>[0-9]{1,2})/(?P<bottom>7|52|12|24)"
        r"(?![\w/%]|[.,][0-9]| ?[a-z]{1,20} of\b| of (?:the|all|them|those)\b"
        r"| (?:days?|weeks?|months?)\b)",
        _lasts_in_america if order == "month" else _lasts,
        needs="/",
    )


def _lasts_in_america(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    return None if _SEEN_AGAIN.search(before) else _lasts(match)
