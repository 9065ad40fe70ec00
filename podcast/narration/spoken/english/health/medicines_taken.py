"""What is taken, where a dose's own rules stop: two strengths, "i" of tablets, "20 mg am"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, START

_STRENGTH = r"[0-9]{1,4}(?:\.[0-9]{1,3})?"
_UNIT = "(?:mg|mcg|micrograms|g|µg|\u03bcg)"
_NUMERALS = {"i": "one", "ii": "two", "iii": "three", "iv": "four"}
_FREQUENT = (
    r"(?:nocte|mane|stat|prn|PRN|[bo]\.?d\.?|[tq]\.?d\.?s\.?|[btq]\.?i\.?d\.?|BD|OD|[TQ]DS|[BTQ]ID)"
)
_SPANS = {"7": "day", "52": "week", "12": "month"}
_FINEST = 16  # the bottom of a fraction


def _parts(strengths: str) -> list[str]:
    return re.split(" ?/ ?", strengths)


def _two(match: re.Match[str]) -> str | None:
    """Say two strengths and their unit: "37.5/325 mg"."""
    parts = _parts(match["strengths"])
    if "." not in match["strengths"] and float(parts[0]) < float(parts[1]) <= _FINEST:
        return None  # half of one
    said = ", ".join(number_words.number(part) for part in parts)
    unit = match["unit"]
    return f"{said} {unit if len(unit) > 5 else unit_name(unit, one=False)}"


def _of_medicine(match: re.Match[str]) -> str | None:
    top, bottom = map(float, _parts(match["said"]))
    named = MEDICINE.search(match["medicines"]) or "." in match["said"]
    if not named or top < bottom <= _FINEST:
        return None
    return ", ".join(number_words.number(part) for part in _parts(match["said"]))


def _lasted(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count'])}-{_SPANS[match['under']]}"


def _weeks(match: re.Match[str]) -> str:
    count = number_words.number(match["count"])
    return f"{count} {_SPANS[match['under']]}{'' if match['count'] == '1' else 's'}"


def _spans(match: re.Match[str]) -> str | None:
    low = match["low"]
    rises = int(low) < int(match["count"])
    return f"{number_words.number(low)} to {_weeks(match)}" if rises else None


TAKEN: tuple[Form, ...] = (
    figure(
        rf"{START}(?<![$£€])"
        rf"(?P<strengths>{_STRENGTH}(?: ?/ ?{_STRENGTH}){{1,2}}){GAP}(?P<unit>{_UNIT})"
        r"(?![\w/²³])",
        _two,
        needs="/",
    ),
    form(
        r"\b(?P<medicines>[A-Za-z]{5,24}/[A-Za-z]{3,24}) "
        rf"(?P<said>{_STRENGTH}/{_STRENGTH})(?![\w/]|[.,][0-9])",
        _of_medicine,
        needs="/",
    ),
    # When in the day: "20 mg am, 10 mg pm".
    form(
        rf"[0-9]{GAP}(?:mg|mcg|g|m[lL]|units?|tabs?|tablets?|caps?|capsules?|puffs?|drops?)"
        r",? (?:in the )?(?P<said>[ap]m)(?=[ ,.;:)&+/]|$)",
        lambda match: f"{match['said'][0].upper()} M",
        needs=("am", "pm"),
    ),
    form(
        rf"(?<=[a-z] )(?P<said>ii|iii|i(?! bid)|iv)(?= {_FREQUENT}(?!\w))",
        lambda match: _NUMERALS[match["said"]],
        needs=("i ", "iv "),
    ),
    # How long somebody has had it: "2/7 hx of cough".
    figure(
        r"(?<![\w.,/$-])(?P<count>[0-9]{1,2})/(?P<under>7|52|12)"
        r"(?= (?:hx\b|h/o\b|history of|course|stay\b|illness\b|prescription\b|script\b))",
        _lasted,
        needs="/",
    ),
    figure(
        r"(?<![\w.,/-])1 ?[x×](?= ?(?:/|per |a |each |every ?|daily|weekly))",
        "once",
        needs="x×",
    ),
    figure(
        r"(?<![\w.,/$-])(?P<said>[0-9]{1,3}\.[0-9]{1,2}/[0-9]{2,4}|[0-9]{2,4}/[0-9]{1,3}\.[0-9]{1,2})"
        r"(?= (?:tablets?|tabs?|capsules?|caps?)\b)",
        lambda match: ", ".join(number_words.number(part) for part in _parts(match["said"])),
        needs="/",
    ),
    # "1–2 × 500 mg" is one to two of them.
    figure(
        rf"(?<![\w.,/-])[0-9](?P<said>[-\u2013])(?=[0-9] ?[x×] ?{_STRENGTH} ?(?:{_UNIT}|m[lL])\b)",
        " to ",
        needs="x×",
    ),
    # Weeks of a year's fifty-two: nobody parts anything else so.
    form(
        r"\b(?:[Ii]n|[Ff]or|[Aa]fter|[Ww]ithin|[Ee]very|[Rr]eview|[Rr]epeat) "
        r"(?P<said>(?P<count>[0-9]{1,2})/(?P<under>52))(?![\w/]|[.,][0-9]| (?:of|states|weeks)\b)",
        _weeks,
        needs=("/52",),
    ),
    figure(
        r"(?<![\w.,/$-])(?<!\b[Oo]n )(?<!\bwas )(?P<count>[0-9]{1,2})/(?P<under>7|52|12)"
        r"(?= (?:later|ago|post-?op)\b(?! (?:that|in|on)\b))",
        _weeks,
        needs="/",
    ),
    # How long something has been felt: "cough x2/52", "SOB x1/12"; and no part of a sum.
    form(
        r"\b(?:[A-Z]{2,5}|(?i:cough|fevers?|pains?|rash|headaches?|vomiting|symptoms|hx|history"
        r"|diarrh\w{2,4})) (?P<said>[x×] ?(?P<count>[1-9][0-9]?)/(?P<under>7|52|12))"
        r"(?![\w/]|[.,][0-9]| of\b)",
        lambda match: f"for {_weeks(match)}",
        needs=("/7", "/52", "/12"),
    ),
    form(
        r"(?<![\w.])(?P<said>q\.o\.d\.|qod\b\.?)(?!\w)",
        lambda match: stopped("every other day", match),
        needs=("qod", "q.o.d"),
    ),
    # "Sutures out at 10–14/7": no day of July, which something is on or from.
    form(
        r"\b(?:[Aa]t|[Ii]n|[Ff]or|[Aa]fter|[Ww]ithin|[Ee]very|[Rr]eview|x) "
        r"(?P<said>(?P<low>[0-9]{1,2})(?: ?[-\u2013] ?| to )"
        r"(?P<count>[0-9]{1,2})/(?P<under>7|52|12))"
        r"(?![\w/]|[.,][0-9]| of\b)",
        _spans,
        needs=("/7", "/52", "/12"),
    ),
    form(r"(?<=[0-9]k )IU(?!\w)", "international units", needs=("IU",)),
    form(r"(?<![\w.])wt\.?(?= (?:loss|gain)\b)", "weight", needs=("wt",)),
    form(
        r"(?<![\w/])c/o(?= (?:CP|SOB|HA|LBP|DOE|RUQ|LLQ|LUQ|RLQ|N/V|N&V|UTI|URTI)\b)",
        "complaining of",
        needs=("c/o",),
    ),
    form(
        r"10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?P<said> ?/ ?L)(?!\w)",
        " per liter",
        needs=("/L", "/ L"),
    ),
)
"""Forms of the rule "doses", before its own."""
