"""Days, weeks, months, hours, centuries cut short: "Mons", "w/c 9 May", "after hrs"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP
from podcast.narration.spoken.triggers import DIGITS

_WEEKDAYS = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_WEEKDAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_HOUR_OF = (
    r"(?:[0-9] ?[ap]\.?m\.?(?: [ECMP][SD]?T)?|\b[Nn]oon|\b[Mm]idnight|[0-9] h(?:ou)?rs"
    r"|/[0-9]{1,2}\))"
)
_LETTERS = {"Th": "Thursday", "F": "Friday", "Sa": "Saturday", "Su": "Sunday"}
_LASTING = {
    "hrs": "hours", "mins": "minutes", "secs": "seconds", "wks": "weeks", "mths": "months",
    "yrs": "years",
}  # fmt: skip


def _weekday_in_brackets(match: re.Match[str]) -> str | None:
    """Say a weekday behind a day or how often; a star (Sun) and a people (Mon) stay."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    return _weekday(match) if _TIMELY.search(before) else None


_TIMELY = late_regex(
    r"[0-9]|\b(?:weeks?|weekly|days?|daily|closed|open\w*|only|every|once|twice|markets?|class\w*"
    r"|sessions?|mornings?|evenings?|nights?|afternoons?|today|tomorrow|yesterday|tonight|surgery"
    r"|clinics?|delivery|collections?|bins?)\b"
)


def _weekday(match: re.Match[str]) -> str:
    return _WEEKDAYS[match["said"][:3]]


_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_DOES = r"(?= (?:is|was|will|has|had|we|I|he|she|they|it|are|were|evening|morning)\b)"


def _day(match: re.Match[str]) -> str:
    return _DAYS[match["said"][:3]]


_DAYS_AS_MANY = {"Mons": "Mondays", "Tues": "Tuesdays", "Weds": "Wednesdays", "Thurs": "Thursdays",
         "Fris": "Fridays", "Sats": "Saturdays", "Suns": "Sundays"}  # fmt: skip
_LETTERED = {
    "Mo": "Monday", "Tu": "Tuesday", "We": "Wednesday", "Th": "Thursday", "Fr": "Friday",
    "Sa": "Saturday", "Su": "Sunday",
}  # fmt: skip
_A_DAY = late_regex(r" (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Easter|Christmas|Bank)")


def _closed(match: re.Match[str]) -> str:
    return stopped("closed", match)


_WEEKS = {"c": "commencing", "b": "beginning", "e": "ending"}

DAYS_AND_HOURS: tuple[Form, ...] = (
    form(
        r"\b(?P<day>Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?P<rest>s"
        r"|days?)?\.? (?P<said>(?P<half>[ap])\.m\.)"
        r"(?!\w)",
        lambda match: stopped(f"{match['half'].upper()} M", match),
        needs=(".m.",),
    ),
    form(
        r"\b(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?:day|sday|nesday|rsday"
        r"|urday)?s?\.? (?P<said>[ap]m)"
        r"(?=[,;.)]|$| (?:and|&|or|only|until|closed)(?:\b|(?<=&)))",
        lambda match: f"{match['said'][0].upper()} M",
        needs=(" am", " pm"),
    ),
    form(
        r"(?<![\w.'’-])(?P<said>Weds)(?= (?:[ap]\.?m|mornings?|afternoons?|evenings?|nights?)\b)",
        "Wednesday",
        needs=("Weds",),
    ),
    form(r"\bQ[1-4](?P<said>['’])(?=[0-9]{2}(?!\w))", " ", needs="'’"),
    form(r"(?<=[0-9](?:st|nd|rd|th))-C\.(?= [a-z])", " century", needs=("-C.",)),
    form(r"(?<=[a-z] )hrs(?=:? [0-9])", "hours", needs=("hrs",)),
    form(
        r"(?<![\w/])(?P<said>[Bb](?:ank)?[/ .]{1,2}[Hh]ols?\b\.?)(?![\w/])",
        lambda match: stopped("bank holidays" if "ols" in match["said"] else "bank holiday", match),
        needs=("ol",),
    ),
    form(
        r"(?<![\w/])B/H(?= (?:Mon|Fri|opening|hours|and|or|cover)|[.,;)]|$)",
        "bank holiday",
        needs=("B/H",),
    ),
    form(
        r"(?<![\w.])(?P<said>Eve\.)(?= (?:surgery|clinics?|class(?:es)?|meal|session|service)\b)",
        "Evening",
        needs=("Eve.",),
    ),
    form(
        r"\b(?:[Pp]arents['’]|[Oo]pen|[Qq]uiz|[Ff]ilm|[Gg]ames) (?P<said>eve\.)(?!\w)",
        "evening",
        needs=("eve.",),
    ),
    form(r"(?<![\w.])Wk(?= of (?:[0-9]|[A-Z]))", "Week", needs=("Wk of",)),
    form(r"(?<![\w.])wk(?= of (?:the )?(?:[0-9]|[A-Z]))", "week", needs=("wk of",)),
    form(
        r"(?<![\w.'’/-])(?<![0-9] )(?P<said>(?P<short>hrs|mins|secs|wks|mths|yrs)\.)(?= [a-z])",
        lambda match: _LASTING[match["short"]],
        needs=("hrs.", "mins.", "secs.", "wks.", "mths.", "yrs."),
    ),
    # Without a figure: "after hrs", "for a few wks".
    form(
        r"(?<![\w.'’/-])(?<![0-9] )(?P<said>hrs|mins|secs(?!\.? ?[0-9])|wks|mths"
        r"|yrs(?! (?:truly|sincerely|faithfully|ever|aff)))(?![\w'’/-]|\.\w)",
        lambda match: _LASTING[match["said"]],
        needs=("hrs", "mins", "secs", "wks", "mths", "yrs"),
    ),
    form(
        r"(?<=[a-z])(?P<said> ?\u2013 ?)(?=(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
        r"|Dec)\b\.? [0-9])",
        " to ",
        needs="\u2013",
    ),
    # A weekday before its hour: "Fri until 5".
    capital(
        rf"(?<![\w.'’-])(?<!\b[Tt]he )(?<!\b[Oo]ur )(?P<said>{_WEEKDAY}\.?)"
        r"(?! at [0-9]{1,2}, (?:s?he|they)\b)"  # "Wed at 19, she …"
        r"(?= (?:until|till|til|from|by|before|after|at|only from|open(?:s)?(?: at)?) "
        r"(?:noon|midday|midnight|[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.?m\b|[,.;)]|$"
        r"| ?[-\u2013]| (?:to|and|or|on)\b)))",
        _weekday,
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    # A weekday behind its hour: "9 a.m. Sat. and 10 a.m. Sun."
    form(
        rf"{_HOUR_OF} (?P<said>{_WEEKDAY}\.)(?!\w)",
        lambda match: stopped(_weekday(match), match),
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    form(
        rf"{_HOUR_OF} (?P<said>{_WEEKDAY})"
        r"(?=[;)]|$|(?<!Sun)(?<!Sat)(?:,| (?:and|or|to|through|thru|until|at|in|only)\b))",
        _weekday,
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    # "Sat 10.30, 1.15": hours of a day's showings.
    capital(
        rf"(?<![\w.'’-])(?<!\b[Tt]he )(?P<said>{_WEEKDAY}\.?)"
        r"(?= [0-9]{1,2}[.:][0-5][0-9](?:,| &| and|;|\.(?: |$)|$))",
        _weekday,
        needs=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    # A weekday alone in brackets: "once a week (Mon)".
    form(
        rf"\((?P<said>{_WEEKDAY}\.?)(?=\))",
        _weekday_in_brackets,
        needs=("(Mon", "(Tue", "(Wed", "(Thu", "(Fri", "(Sat", "(Sun"),
    ),
    # Letters of days, where others stand before: "M-Th 8-5, F 8-noon".
    form(
        r"(?<![\w-])(?:M|Tu|W|Th)[-\u2013](?:W|Th|F|Sa|S)\b[^.;\n]{1,24}[,;] (?P<said>F|Sa|Su|Th)"
        r"(?=:? (?:[0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]\.?m\.? ?)?[-\u2013]|noon|closed))",
        lambda match: _LETTERS[match["said"]],
        needs="-\u2013",
    ),
    form(r"(?<![\w/])o/n(?![\w/])", "overnight", needs=("o/n",)),
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
    form(
        r"\b(?:[Cc]losed|[Ss]chool|[Bb]ank|[Pp]ublic|[Hh]alf-?term|[Ss]ummer|[Ff]ed(?:eral)?"
        r"|[Ee]xc(?:ept|l\.)|[Ee]xcluding) (?P<said>(?P<short>hols)\b\.?)(?!\w)",
        lambda match: stopped("holidays", match),
        needs=("hols",),
    ),
    form(r"(?:(?<=\()|(?<=[0-9] ))(?P<said>aet)(?=[).,;]|$)", "after extra time", needs=("aet",)),
    form(
        r"[0-9](?:st|nd|rd|th)(?:[-\u2013]| (?:and|to|or) |, )[0-9]{1,2}(?:st|nd|rd|th) "
        r"(?P<said>(?P<short>cc)\.)(?!\w)",
        lambda match: stopped("centuries", match),
        needs=("cc.",),
    ),
    form(
        r"(?:\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Oo]f|and|or"
        r"|[Tt]o|[Ff]rom)[ -])(?P<said>(?P<month>Jul|Jun)\.)(?!\w)",
        lambda match: stopped("July" if match["month"] == "Jul" else "June", match),
        needs=("Jul.", "Jun."),
    ),
    form(
        r"(?:\((?=eve\.\))|\b(?:Mon|Tues|Wed|Thurs|Fri|Sat|Sun)[a-z]{0,6} )(?P<said>eve\.)(?!\w)",
        lambda match: stopped("evening", match),
        needs=("eve.",),
    ),
    capital(
        r"(?<![\w.])(?<!The )(?<!the )Sun(?= (?:&|and) (?:[Bb]ank [Hh]ol|B/?H|Mon(?!th)))",
        "Sunday",
        needs=("Sun ",),
    ),
    form(r"(?:^|(?<=[.;] ))Hrs\.?(?=: )", "Hours", needs=("Hrs",)),
    form(
        r"(?<![\w.])(?P<said>clsd\b\.?)(?!\w)",
        lambda match: "closed" if _A_DAY.match(match.string, match.end()) else _closed(match),
        needs=("clsd",),
    ),
    form(
        r"(?:\b(?:[Cc]losed|[Cc]lsd\.?|[Oo]pen)|[-\u2013][0-9]{1,2}(?:[:.][0-9]{2})?"
        r"|[0-9] ?[ap]\.?m\.?) "
        r"(?P<said>(?P<day>Mons|Fris|Sats|Suns)\b\.?)(?=[,;)]|\.?$|\.? [A-Z]|\. )",
        lambda match: stopped(_DAYS_AS_MANY[match["day"]], match),
        needs=("Mons", "Fris", "Sats", "Suns"),
    ),
    form(
        r"(?<![\w.])(?P<day>Mo|Tu|We|Th|Fr|Sa|Su)\.(?= (?:[01]?[0-9]/[0-3]?[0-9]\b(?! of\b)"
        r"|(?:January|February|March|April|May|June|July|August|September|October|November"
        r"|December) (?:twent|thirt|first|second|third|[a-z]{3,9}th\b)))",
        lambda match: _LETTERED[match["day"]],
        needs=("Mo.", "Tu.", "We.", "Th.", "Fr.", "Sa.", "Su."),
    ),
    form(
        r"[0-9](?:st|nd|rd|th)(?P<said>-c\.)(?= [a-z])",
        "-century",
        needs=("-c.",),
    ),
    form(r"(?<![\w.])[Ww]kdays(?!\w)", "weekdays", needs=("kday",)),
    # Two years that are not certain: "c. 1450–c. 1500".
    form(
        r"(?<=[0-9]) ?[-\u2013] ?(?=ca?\. ?[0-9]{3,4}\b)",
        " to ",
        needs=("c.", "ca."),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

DAYS_AND_HOURS_ANYWHERE: tuple[Form, ...] = (
    form(
        rf"(?<![\w.])(?P<said>ca?\.{GAP}(?=[0-9]{{3,4}}\b|[0-9]{{1,2}}(?:[:.][0-9]{{2}}| ?[ap]\.?m)"
        rf"|[0-9]{{1,2}} (?:AD|B?CE?)\b|AD [0-9])"
        r"|c(?=[12][0-9]{3}\b))",
        "circa ",
        needs=DIGITS,
    ),
    form(r"(?<=[0-9]th |[0-9]st |[0-9]nd |[0-9]rd )(?P<said>c\.)(?!\w)", "century", needs=("c.",)),
    form(
        r"(?<![\w/])(?P<said>[Ww]/(?P<how>[cbeCBE]))"
        r"(?= (?:the )?(?:[0-9]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun"
        r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))",
        lambda match: f"{match['said'][0]}eek {_WEEKS[match['how'].lower()]}",
        needs=("/c", "/b", "/e", "/C", "/B", "/E"),
    ),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""
