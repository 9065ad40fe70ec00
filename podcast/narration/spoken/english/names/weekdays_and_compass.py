"""Weekdays, points of the compass and streets that notices shorten: "3rd Wed.", "14 mi. NE of"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.triggers import DIGITS

_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_DAY = "(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_BEFORE_WORDS = late_regex(r"(?<![\w.])(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\.(?= [A-Za-z])")
_POINTS = {
    "NE": "north-east", "NW": "north-west", "SE": "south-east", "SW": "south-west",
    "N": "north", "S": "south", "E": "east", "W": "west",
}  # fmt: skip
_MET = {
    "M": "Monday",
    "T": "Tuesday",
    "Tu": "Tuesday",
    "W": "Wednesday",
    "Th": "Thursday",
    "F": "Friday",
}


def _day(match: re.Match[str]) -> str:
    return stopped(_DAYS[match["said"][:3].title()], match)


_LETTERED = {
    "Mo": "Monday", "Tu": "Tuesday", "We": "Wednesday", "Th": "Thursday", "Fr": "Friday",
    "Sa": "Saturday", "Su": "Sunday",
}  # fmt: skip
_TWO = f"(?:{'|'.join(_LETTERED)})"


def _from_day_to_day(match: re.Match[str]) -> str:
    """Say days of two letters: "Sa-Su closed"."""
    first, last = re.split("[-\u2013]", match["said"])
    return f"{_LETTERED[first]} to {_LETTERED[last]}"


def _day_among_days(match: re.Match[str]) -> str | None:
    """Say a day that stands among others: "Mon. pasta, Tues. fish"."""
    return _day(match) if len(_BEFORE_WORDS.findall(match.string)) > 1 else None


def _days(match: re.Match[str]) -> str:
    return stopped(f"{_DAYS[match['said'][:3]]}s", match)


def _point(match: re.Match[str]) -> str:
    return _POINTS[match["said"].replace(".", "")]


def _side(match: re.Match[str]) -> str:
    return "left" if match["said"] == "L" else "right"


def _corner(match: re.Match[str]) -> str:
    return _POINTS[match["said"].rstrip(".")].capitalize()


def _two_days(match: re.Match[str]) -> str:
    days = [_MET[one] for one in match["said"].split("/")]
    return f"{', '.join(days[:-1])} and {days[-1]}"


DAYS_AND_PLACES: tuple[Form, ...] = (
    capital(
        r"(?<![\w.])(?P<said>(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\.)(?= (?:[a-z]|[A-Z]{2}))",
        _day_among_days,
        needs=".",
    ),
    capital(r"(?<![\w/])(?P<said>M/W/F)(?![\w/])", _two_days, needs=("M/W/F",)),
    form(
        r"\b(?:Ave|St|Blvd|Rd|Dr|Street|Avenue|Road|Drive)\b\.? "
        r"(?P<said>[NSEW](?:\.(?=[,;]))?)"
        r"(?=[.,;)]|$| (?:in|at|and|to|from|near)\b)",
        _corner,
        needs="NSEW",
    ),
    form(
        r"\b(?:[Tt]urn|[Bb]ear|[Kk]eep|[Ff]ork) (?P<said>[LR])(?= (?:at|into|onto|on|after|"
        r"past|and)\b|[,.;])",
        _side,
        needs=(" L", " R"),
    ),
    form(
        r"\b(?:1st|2nd|3rd|first|second|third|next) (?P<said>[LR])(?= (?:at|into|onto|on|"
        r"after|past)\b|[,.;])",
        _side,
        needs=(" L", " R"),
    ),
    capital(
        r"(?<![\w.-])(?P<said>[LR])(?= (?:arm|leg|knee|hip|shoulder|wrist|ankle|foot|hand|ear|"
        r"breast"
        r"|lung|kidney|side|eye)\b)",
        _side,
        needs="LR",
    ),
    capital(
        r"\b[A-Z][a-z]{2,20} (?P<said>Gdns\b\.?)",
        lambda match: stopped("Gardens", match),
        needs=("Gdns",),
    ),
    form(
        r"\b(?:[Tt]he|[Aa]t|[Ii]ts|[Oo]ur|[Aa]) (?P<said>[NSEW]\.)(?= (?:end|side|wing|wall|gate"
        r"|door|face|aisle"
        r"|transept|bank|coast|shore|entrance|slope|ridge|corner|half|part|porch|tower|front)\b)",
        _point,
        needs=("N.", "S.", "E.", "W."),
    ),
    capital(r"(?<=[a-z] )(?P<said>[NSEW]\.)(?= on [A-Z])", _point, needs=(" on ",)),
    # A weekday, where something is told of it; nobody sits in "the Sun."
    capital(
        rf"(?<![\w.])(?<!\b[Tt]he )(?P<said>{_DAY}\.)"
        r"(?= (?:[0-9]|(?:of|at|from|to|and|or|in|through|after|before|mornings?|afternoons?"
        r"|evenings?|"
        r"high|low|only|matinee|"
        r"nights?)\b)"
        r"|,? [0-9])",
        _day,
        needs=".",
    ),
    form(
        r"\b(?:[0-9](?:st|nd|rd|th)|[Ll]ast|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ee]very|[Ee]ach"
        rf"|[Oo]n|[Nn]ext|[Tt]his) (?P<said>{_DAY}\.)(?!\w)",
        _day,
        needs=".",
    ),
    form(
        r"\b(?:[Oo]n|[Aa]lternate|[Mm]ost) (?P<said>(?:Mons|Thurs|Fris|Sats|Suns)\b\.?)"
        r"(?=[,.;)]|$| (?:and|or|only|from|at|until|in|during)\b| ?\()(?! [0-9])",
        lambda match: (
            _day(match)
            if match["said"].startswith("Thurs") and match[0].lower().startswith("on")
            else _days(match)
        ),
        needs=("Mons", "Thurs", "Fris", "Sats", "Suns"),
    ),
    capital(rf"(?<![\w.])(?P<said>{_DAY})(?=,? [0-9]{{1,2}}(?:st|nd|rd|th)\b)", _day),
    capital(
        rf"(?<![\w.])(?<!\bTHE )(?<!\b[Tt]he )(?P<said>{_DAY.upper()})(?=\.?,?"
        rf" \(?[0-3]?[0-9](?:/[0-3]?[0-9]"
        rf"|[:.][0-5][0-9]| ?[AP]M))",
        _day,
        needs=("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"),
    ),
    capital(
        rf"(?<![\w-])(?P<said>{_TWO}[-\u2013]{_TWO})(?=[,.;:)]|$| (?:[0-9]|closed|open|only|from"
        rf"|at)\b)",
        _from_day_to_day,
        needs=tuple(f"{day}{dash}" for day in _LETTERED for dash in "-\u2013"),
    ),
    capital(
        r"(?<![\w-])TR(?= [0-9]{1,2}:[0-9]{2} ?[-\u2013])",
        "Tuesday and Thursday",
        needs=("TR ",),
    ),
    # A direction before a street's name: "on N. Elm St."
    form(
        r"\b(?:[Oo]n|[Aa]t|[Tt]o|[Ff]rom|[Oo]ff|[Oo]f|[Nn]ear|[Aa]long|[Dd]own|[Uu]p|and"
        r"|block of) (?P<said>[NSEW]\.)"
        r"(?= [A-Z][a-z]{2,20} (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane"
        r"|Way|Pkwy|Hwy)\b)",
        _corner,
        needs=("N.", "S.", "E.", "W."),
    ),
    # "1st & 3rd Suns": every such day.
    form(
        r"[0-9](?:st|nd|rd|th) (?P<said>(?:Mons|Fris|Sats|Suns)\b\.?)(?!\w)",
        _days,
        needs=("Mons", "Fris", "Sats", "Suns"),
    ),
    # "On a Mon. Do not take it daily".
    form(
        rf"\b(?:on|[Oo]n|every|each|by|until) (?:a |each |alternate )?(?P<said>{_DAY}\.)(?= "
        rf"(?:Do|Don['’]t|Never|Take|If|It|The|This|You|We|No|Not|NOT|DO|Call)\b)",
        _day,
        needs=("Mon.", "Tue", "Wed", "Thu", "Fri.", "Sat.", "Sun."),
    ),
    # Behind what is done on a day: "We left Sun. It rained".
    form(
        r"\b(?:[Ll]eft|[Aa]rriv(?:ed?|es)|[Cc]losed|[Cc]loses|[Oo]pens?|[Ss]tarts?|[Bb]egins?|[Mm]et|[Mm]eets?"
        r"|[Rr]eturn(?:s|ed)?|[Cc]ame|[Dd]ue|[Uu]ntil|[Bb]y|[Ee]nds?|[Pp]lays?|[Pp]layed"
        r"|[Rr]ained|[Ss]nowed|is|are|was|were|be|falls?) "
        rf"(?P<said>{_DAY}\.)(?= [A-Z]|$)",
        _day,
        needs=("Mon.", "Tue", "Wed", "Thu", "Fri.", "Sat.", "Sun."),
    ),
    # "Mon wk 1": of a timetable that changes by the week.
    capital(
        rf"(?<![\w.'’-])(?P<said>{_DAY}\.?)(?=,? \(?(?:wk|week)\.? ?(?:[1-9AB]|one|two|three"
        rf"|four)\b)",
        _day,
    ),
    form(
        r"(?<=[0-9](?:st|nd|rd|th) )(?P<said>fl\.)(?!\w)",
        lambda match: stopped("floor", match),
        needs=("fl.",),
    ),
    form(
        r"\b(?:[Hh]wy\.?|Highway|Route|Rte\.|I-) ?[0-9]{1,3} (?P<said>[NSEW]\.)(?= [a-z])",
        _corner,
        needs=DIGITS,
    ),
    form(
        r"\b(?:mi|miles?|km|yards|blocks?)\b\.? (?P<said>[NSEW]\.)(?= of [A-Z])",
        _point,
        needs=(" of ",),
    ),
    form(
        r"\b(?:[Ee]very|[Ee]ach|in the|this) (?P<said>[ap]\.m\.)",
        lambda match: stopped("morning" if match["said"][0] == "a" else "afternoon", match),
        needs=(".m.",),
    ),
    capital(
        r"(?<![\w/])(?P<said>M/W|Tu?/Th|W/F)"
        r"(?= [0-9]{1,2}[:\u2013-])",
        _two_days,
        needs="/",
    ),
    form(
        r"\b(?:the|in|of|to|from|off) (?P<said>[NS]\.?[EW]\.?)"
        r"(?= (?:coast|corner|of|side|England|Scotland|Wales|winds?|region|London|quarter|end)\b)",
        _point,
        needs="NS",
    ),
    form(
        r"(?:\b(?:mi|miles?|km|kilomet(?:er|re)s?|nm|yards|blocks?|met(?:er|re)s|feet)"
        r"|[0-9] ?(?:k?m|ft|yds?|mi))\b\.? "
        r"(?P<said>[NS][EW]|[NSEW])(?= of (?:[A-Z]|town\b|the\b|here\b|downtown\b|our\b|it\b))",
        _point,
        needs=(" of ",),
    ),
    capital(
        r"(?<![\w.])(?P<said>[NSEW]\.)(?= [0-9]{1,3}(?:st|nd|rd|th) (?:St|Ave|Street|Avenue|"
        r"Rd|Pl|Ct)\b)",
        _corner,
        needs=DIGITS,
    ),
    form(
        r"(?<=[0-9](?:st|nd|rd|th) )(?P<said>(?:Ave|St|Blvd|Rd)s\b\.?)",
        lambda match: stopped(
            {"Ave": "Avenues", "St": "Streets", "Blv": "Boulevards", "Rd": "Roads"}[
                match["said"][: 2 if match["said"][0] in "SR" else 3]
            ],
            match,
        ),
        needs=("Aves", "Sts", "Blvds", "Rds"),
    ),
)
"""Forms of the rule "abbreviations"."""
