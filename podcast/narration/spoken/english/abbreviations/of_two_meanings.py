"""Short words of notices, letters and charts that mean two things: "Subs.", "econ.", "the no."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped

_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_UNITS = {
    "Bn": "Battalion", "Btn": "Battalion", "Batt": "Battalion", "Regt": "Regiment",
    "Rgt": "Regiment", "Bde": "Brigade", "Inf": "Infantry", "Cav": "Cavalry", "Sqn": "Squadron",
    "Div": "Division",
}  # fmt: skip
_TITLES = {
    "MRS": "Missus", "MR": "Mister", "MS": "Miz", "DR": "Doctor", "PROF": "Professor",
    "REV": "Reverend", "ST": "Saint",
}  # fmt: skip
_DOES = r"(?= (?:is|was|will|has|had|we|I|he|she|they|it|are|were|evening|morning)\b)"
_OWNED = (
    r"(?:\b(?:[Yy]our|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Tt]he|[Ww]hich)"
    r"|\b[Ww]hat['’]s (?:your|the|her|his))"
)


def _econ(match: re.Match[str]) -> str:
    after = match.string[match.end() : match.end() + 12]
    before = match.string[max(0, match.start() - 5) : match.start()]
    if _AIR.match(after) or (_THE.search(before) and _VERB.match(after)):
        said = "economy"
    elif _OF_MONEY.match(after):
        said = "economic"
    else:
        said = "economics"
    said = said.capitalize() if match["said"][0] == "E" else said
    return stopped(said, match)


_AIR = late_regex(r" (?:class|seats?|fares?|cabin|ticket|flight)\b")
_THE = late_regex(r"\b[Tt]he $")
_VERB = late_regex(r" (?:is|was|has|will|grew|grows|fell|shrank|needs)\b")
_OF_MONEY = late_regex(
    r" (?:growth|policy|crisis|sec|sanctions|outlook|data|news|reform|dev|aid)\b"
)


def _title(match: re.Match[str]) -> str:
    return _TITLES[match["said"].rstrip(".")]


def _day(match: re.Match[str]) -> str:
    return _DAYS[match["said"][:3]]


def _given(match: re.Match[str]) -> str | None:
    ahead = match.string[match.end() : match.end() + 40]
    if not (MEDICINE.search(ahead) or _DOSE.search(ahead)):
        return None  # "Tab. stops", "Cap. gains"
    return "Tablet" if match[0] == "Tab." else "Capsule"


_DOSE = late_regex(r"[0-9] ?(?:mg|mcg|g|micrograms|IU|units)\b")

BRIEF: tuple[Form, ...] = (
    form(
        r"(?<![\w.])(?P<said>(?:econ|(?:(?<=\()|(?<=[.!?] )|^)Econ)\.)(?!\w)",
        _econ,
        needs=("con.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>Subs\.)(?= (?:are|were|cost|due|is|from|for|at|to|welcome|needed"
        r"|required|remain|stay"
        r"|will|now|[$£€]))",
        "Subscriptions",
        needs=("Subs.",),
    ),
    form(
        r"\b(?:[Aa]nnual|[Yy]early|[Mm]onthly|[Cc]lub|[Mm]embers['’]?|[Pp]ay|[Yy]our|[Tt]he"
        r"|[Oo]ur) "
        r"(?P<said>subs\.)(?!\w"
        r"| (?:bench|scored|came|made|who|warm\w*|play\w*|changed|replaced)\b)",
        lambda match: stopped("subscriptions", match),
        needs=("subs.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Bb]ldgs?\.)(?!\w)",
        lambda match: stopped(
            f"{match['said'][0]}uilding{'s' if match['said'][-2] == 's' else ''}", match
        ),
        needs=("ldg",),
    ),
    form(
        rf"{_OWNED} (?P<said>no\.)(?=\?| (?:is|was|of the|on the|for the|for your|right|wrong"
        rf"|correct"
        r"|you|we|he|she|they|it|has|in|to|that|which|below|above|listed|given|shown|dialed)\b)",
        "number",
        needs=("no.",),
    ),
    form(
        r"(?<![\w/])[Bb]/[Ww](?= (?:photos?|pictures?|films?|prints?|images?|TV|photographs?)\b)",
        "black and white",
        needs="/",
    ),
    capital(r"(?<![\w.])Lat\.(?= ?[0-9])", "Latitude", needs=("Lat.",)),
    capital(r"(?<![\w.])Long\.(?= ?[0-9]{1,3}(?:\.[0-9]{1,6})? ?°)", "Longitude", needs=("°",)),
    capital(r"(?<![\w.])Atty\.(?= (?:Gen|[A-Z]))", "Attorney", needs=("Atty.",)),
    capital(r"(?<![\w.])Sts\.(?= [A-Z][a-z])", "Saints", needs=("Sts.",)),
    capital(
        r"(?<![\w.])Co\.(?= (?:Kerry|Cork|Clare|Down|Durham|Galway|Mayo|Antrim|Armagh|Tyrone"
        r"|Donegal|Sligo|Dublin|Wicklow|Wexford|Waterford|Kildare|Meath|Louth|Laois|Offaly|Leitrim"
        r"|Limerick|Tipperary|Kilkenny|Carlow|Cavan|Monaghan|Roscommon|Longford|Westmeath)\b)",
        "County",
        needs=("Co.",),
    ),
    form(
        r"\b(?:in|for|the) [A-G](?:-| )?(?:flat|sharp|♭|♯)? ?(?P<said>m(?:in|aj)\.)(?!\w)",
        lambda match: stopped("minor" if match["said"][1] == "i" else "major", match),
        needs=("min.", "maj."),
    ),
    capital(r"(?<=[a-z.], )(?P<said>Esq\.?)(?!\w)", "Esquire", needs=("Esq",)),
    capital(r"(?<![\w.])Vit\.? (?=[A-EK](?:[0-9]{1,2})?\b)", "Vitamin ", needs=("Vit",)),
    form(r"(?<![\w.])op\. ?cit\.?(?!\w)", "in the work cited", needs=("cit",)),
    form(r"(?<![\w.])loc\. ?cit\.?(?!\w)", "in the place cited", needs=("cit",)),
    # Who won, in a list of results: "Nadal d. Federer 6-4, 6-3".
    form(r"(?<=[a-z] )d\.(?= [A-Z][a-z’'-]{1,20} [0-9]{1,2}-[0-9])", "defeated", needs=(" d.",)),
    capital(r"(?<![\w.])(?:Tab|Cap)\.(?= [a-z]{4})", _given, needs=("Tab.", "Cap.")),
    form(
        r"\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er) (?P<said>co\.)(?= [a-z])",
        "company",
        needs=("co.",),
    ),
    form(
        r"(?<![\w.])gen\.(?= (?:public|staff|manager|meeting|admission|election|secretary"
        r"|store)\b)",
        "general",
        needs=("gen.",),
    ),
    capital(
        r"\b[A-Z][a-z]{2,20} (?P<said>M(?:t|tn)s\.)(?!\w)",
        lambda match: stopped("Mountains", match),
        needs=("Mts.", "Mtns."),
    ),
    form(
        r"\b[Ll]ance (?P<said>[Cc]pl\b\.?)",
        lambda match: f"{match['said'][0]}orporal",
        needs=("ance cpl", "ance Cpl"),
    ),
    form(
        r"\b(?:[Tt]hey|[Hh]ad|[Hh]ave|[Hh]as|[Ww]ith|[Ii]ssue|[Tt]heir|and|m\.[^.!?;\n]{0,40},)"
        r" (?:[1-9][0-9]?|two|three|four|five|six|seven|eight|nine) (?P<said>ch\.)(?=[:;,]|$)",
        "children",
        needs=("ch.",),
    ),
    # Soldiers by their number: "7th Regt.", "3rd Bn.".
    form(
        r"[0-9](?:st|nd|rd|th) (?:[A-Z][a-z.]{1,12} )?(?P<said>(?P<unit>Bn|Regt|Rgt|Bde|Inf|Cav|Sqn"
        r"|Div|Batt|Btn)\b\.?)(?![\w'’])",
        lambda match: stopped(_UNITS[match["unit"]], match),
        needs=("Bn", "gt", "Bde", "Inf", "Cav", "Sqn", "Div", "Bat", "Btn"),
    ),
    form(
        r"(?:\b(?P<one>1|[Oo]ne|[Aa]|[½¼¾]|[1-9]/[1-9]) )?(?:heap(?:ed|ing)|level|scant|rounded"
        r"|generous|extra) (?P<said>(?P<spoon>tsp|tbsp)s?\b\.?)",
        lambda match: (
            f"{'tea' if match['spoon'] == 'tsp' else 'table'}spoon{'' if match['one'] else 's'}"
        ),
        needs=("tsp", "tbsp"),
    ),
    form(r"(?<![\w/])o/n(?![\w/])", "overnight", needs=("o/n",)),
    form(
        r"(?<![\w./-])(?P<said>[Mm]ed\.?)(?=[ -](?:high |low )?(?:heat|hob|oven|flame)\b)",
        "medium",
        needs=("ed",),
    ),
    form(
        r"\b(?:[Nn]ot|[Aa]ll|VAT|are|is) (?P<said>incl\.?)(?=[,;:)]|\s*$| [A-Z])",
        lambda match: stopped("included", match),
        needs=("incl",),
    ),
    # What comes with it: "bills inc.", "breakfast incl.".
    form(
        r"\b(?:[Bb]ills|[Bb]reakfast|[Mm]eals|[Dd]inner|[Ll]unch|[Tt]ax(?:es)?|[Ff]ees|VAT|GST"
        r"|[Pp]ostage|[Dd]elivery|[Pp]arking|[Ww]i-?[Ff]i|[Uu]tilities|[Hh]eat(?:ing)?|[Ww]ater"
        r"|[Tt]ips?|[Ff]lights|[Ii]nsurance|P&P|[Bb]atteries|[Bb]edding|[Ll]inen) "
        r"(?P<said>incl?\b\.?)(?=[,;:)]|\s*$|\. ?[A-Z]|(?<=\.) [A-Z])",
        lambda match: stopped("included", match),
        needs=("inc",),
    ),
    form(
        r"\b(?:until|on|at|after|before|since|post) (?P<said>d/c)(?![\w/'’]| (?:of|voltage|current"
        r"|power|level|input|output|supply|bias)\b)",
        "discharge",
        needs=("d/c",),
    ),
    form(
        r"(?<![\w.])(?P<said>(?P<how>[Dd]ep|[Aa]rr)\.)"
        r"(?= (?:c\. ?|at |approx\. )?[0-9]{1,2}(?:[.:][0-9]{2}|[ap]m))",
        lambda match: match["how"][0] + {"d": "eparts", "a": "rrives"}[match["how"][0].lower()],
        needs=("ep.", "rr."),
    ),
    form(r"\b(?:[Dd]ep|[Aa]rr)\. (?P<said>c\.)(?= ?[0-9])", "about", needs=("c.",)),
    form(r"(?<![\w/])w/r/t(?![\w/])", "with respect to", needs=("w/r/t",)),
    # A month and a day of the week that a sentence speaks of, or begins with.
    capital(r"(?:^|(?<=[.!?\n] ))(?P<said>Mar\.)(?= [a-z])", "March", needs=("Mar.",)),
    capital(
        r"(?<![\w.])(?P<said>Mar\.)(?=,? (?:and|or|to|through|is|was|will)\b)",
        "March",
        needs=("Mar.",),
    ),
    form(
        r"\b(?:in|In|by|By|since|Since|until|of|last|Last|next|early|late|mid|this|and|or|to"
        r"|from|From)[ -]"
        r"(?P<said>Mar\.)(?!\w)",
        lambda match: stopped("March", match),
        needs=("Mar.",),
    ),
    capital(
        r"(?<![\w.])(?<!\b[Tt]he )(?P<said>(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\.)"
        rf"(?:(?=,? the [0-9])|{_DOES})",
        _day,
        needs=".",
    ),
    # Titles in a line of capitals.
    capital(
        r"(?<![\w.])(?P<said>MRS\.?|DR\.?|(?<!\bTHE )(?<!\bAN )(?<!\bNEW )"
        r"MR(?! (?:SCAN|IMAG|ANGIO|ELASTO|SPECTRO"
        r"|GUIDED|LINAC|ROOM|UNIT|MACHINE|OF|AND|IS)|[A-Z]{2} )|(?:MR|MS|PROF"
        r"|REV)\.|ST\.?(?<![A-Z] ST)(?<![A-Z] ST\.)"
        r"|(?<=\bAND )ST\.?)(?= [A-Z]{2})",
        _title,
        needs=("MR", "MS", "DR", "PROF", "REV", "ST"),
    ),
)
"""Forms of the rule "abbreviations", before its own."""
