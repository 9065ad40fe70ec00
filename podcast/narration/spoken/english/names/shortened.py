"""Words that letters, leaflets and notices shorten: "temp.", "acct.", "1st and 3rd Wed."."""

from __future__ import annotations

import re

from podcast.narration.spoken.english.abbreviations import begins
from podcast.narration.spoken.english.number_words import letters
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_SHORT = table("abbreviations", part="shortened")
_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_DAY = "(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)"
_POINTS = {
    "NE": "north-east", "NW": "north-west", "SE": "south-east", "SW": "south-west",
    "N": "north", "S": "south", "E": "east", "W": "west",
}  # fmt: skip
_FILES_AS_WORDS = frozenset({"zip", "doc", "bat", "tar", "gif", "app", "bin", "log", "ini", "dat"})
_NUMBERED = (
    r"(?:[Aa]ccount|[Aa]cct\.?|a/c|[Rr]eg\.?|[Rr]eference|[Rr]ef\.?|[Pp]hone|[Tt]el\.?|[Tt]elephone"
    r"|[Mm]obile|[Ss]erial|[Pp]olicy|[Cc]harity|[Cc]ompany|[Oo]rder|[Ii]nvoice|[Cc]ustomer|[Mm]odel"
    r"|[Pp]art|[Rr]oom|[Ll]icen[cs]e|[Rr]egistration|[Mm]embership|[Ii]tem|[Bb]atch|[Ff]ax)"
)


def _stopped(said: str, match: re.Match[str]) -> str:
    ends = match["said"].endswith(".") and ends_sentence(match)
    return f"{said}." if ends else said


def _short(match: re.Match[str]) -> str:
    written = match["said"]
    said = _SHORT.get(written) or _SHORT[written[0].lower() + written[1:]]
    if written[0].isupper() or begins(match):
        said = said[0].upper() + said[1:]
    before_name = written.lower().startswith("asst")
    ends = written.endswith(".") and ends_sentence(match, before_name=before_name)
    return f"{said}." if ends else said


def _day(match: re.Match[str]) -> str:
    return _stopped(_DAYS[match["said"][:3]], match)


def _days(match: re.Match[str]) -> str:
    return _stopped(f"{_DAYS[match['said'][:3]]}s", match)


def _point(match: re.Match[str]) -> str:
    return _POINTS[match["said"].replace(".", "")]


def _corner(match: re.Match[str]) -> str:
    return _POINTS[match["said"].rstrip(".")].capitalize()


def _file(match: re.Match[str]) -> str:
    ending = match["ending"]
    return (
        f"dot {ending if ending in _FILES_AS_WORDS or len(ending) > 4 else letters(ending.upper())}"
    )


SHORTENED: tuple[Form, ...] = (
    form(
        rf"(?<![\w./'’-])(?P<said>"
        rf"{one_of([way for one in _SHORT for way in (one, one[0].upper() + one[1:])])})"
        r"(?![\w/]|\.\w|['’][a-z])",
        _short,
    ),
    # A weekday, where something is told of it; nobody sits in "the Sun."
    capital(
        rf"(?<![\w.])(?<!\b[Tt]he )(?P<said>{_DAY}\.)"
        r"(?= (?:[0-9]|(?:of|at|from|to|and|or|in|through|mornings?|afternoons?|evenings?|"
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
    form(
        r"\b(?:the|in|of|to|from|off) (?P<said>[NS]\.?[EW]\.?)"
        r"(?= (?:coast|corner|of|side|England|Scotland|Wales|winds?|region|London|quarter|end)\b)",
        _point,
        needs="NS",
    ),
    form(
        r"\b(?:mi|miles?|km|kilomet(?:er|re)s?|nm|yards|blocks?)\b\.? "
        r"(?P<said>[NS][EW]|[NSEW])(?= of [A-Z])",
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
        lambda match: _stopped(
            {"Ave": "Avenues", "St": "Streets", "Blv": "Boulevards", "Rd": "Roads"}[
                match["said"][: 2 if match["said"][0] in "SR" else 3]
            ],
            match,
        ),
        needs=("Aves", "Sts", "Blvds", "Rds"),
    ),
    capital(
        r"(?<![\w.])(?P<said>Cat\.)(?= ?[1-9](?:[-\u2013][1-9])?\b(?! (?:days?|weeks?|hours?|"
        r"years?)\b))",
        "category",
        needs=("Cat.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Aa]ssoc\.)(?= (?:[Pp]rof|[Dd]ir|[Dd]ean|[Ee]d|[A-Z]))",
        lambda match: f"{match['said'][0]}ssociate",
        needs=("ssoc.",),
    ),
    form(
        r"\b(?:[Aa]sst|[Aa]ssoc|[Aa]dj)\.? (?P<said>[Pp]rof\.)",
        lambda match: (
            f"{match['said'][0]}rofessor" + ("." if ends_sentence(match, before_name=True) else "")
        ),
        needs=("rof.",),
    ),
    capital(r"\b[A-Z][a-z]{2,20} (?P<said>Bldg\b\.?)", lambda match: _stopped("Building", match)),
    form(r"(?<![\w.])(?P<said>Rm\.?)(?= [A-Z]\.?[0-9])", "Room", needs=("Rm",)),
    form(rf"(?<![\w/]){_NUMBERED} (?P<said>nos?\.)(?! ?[0-9])", "number", needs=("no",)),
    form(
        r"(?:&|\bVAT|\b[Cc]ompany|\b[Cc]harity|\b[Ss]afe|\b[Ee]ngineers?,?|\() ?(?P<said>[Rr]eg\.)"
        r"(?= (?:no|number|charity|office))",
        "registration",
        needs=("eg.",),
    ),
    form(
        r"\b(?:grid|map|planning|our|your|Our|Your|Planning) (?P<said>[Rr]ef\b\.?)(?= [A-Z0-9]|:)",
        lambda match: f"{match['said'][0]}eference",
        needs=("ef",),
    ),
    form(
        r"(?<![\w./])(?P<said>[Rr]ef\b\.?)(?=:? ?(?:[Nn]o\b|[Nn]umber|[0-9]|"
        r"[A-Z]{1,5}[0-9/ -][A-Z0-9]))",
        lambda match: f"{match['said'][0]}eference",
        needs=("ef",),
    ),
    form(r"\b(?:HR|PR|[Pp]ulse) [0-9]{2,3},? (?P<said>reg)\b", "regular", needs=("reg",)),
    form(r"(?<![\w/])a/c(?= (?:no|number|name|holder|ending|balance|details))", "account"),
    form(r"\bat (?P<said>h/t|HT|h-t)(?!\w)", "half-time", needs=("h/t", "HT", "h-t")),
    form(
        r"(?<=\()(?P<said>[Pp]rop\.)(?= (?:by )?[A-Z])",
        lambda match: "proposed" if match.string.startswith(" by", match.end()) else "proposed by",
        needs=("rop.",),
    ),
    form(
        r"[Pp]rop(?:\.|osed)[^()\n]{2,40}[,;] (?P<said>[Ss]ec\.)(?= [A-Z])",
        "seconded by",
        needs=("ec.",),
    ),
    capital(r"\b[A-Z][a-z’']{2,20} (?P<said>v)(?= (?:the )?[A-Z][a-z])", "versus", needs=(" v ",)),
    form(
        r"(?<![\w.])\.(?P<ending>[a-z]{2,5})(?= (?:files?|extensions?|format|documents?|archives?"
        r"|spreadsheets?|images?)\b|,? (?:and|or) \.[a-z])",
        _file,
        needs=(" .", "(."),
    ),
    capital(r"\bEXP(?= (?:date|[0-9]))|\bEXP(?=:)", "expiry", needs=("EXP",)),
    capital(
        r"(?<!THE )(?<!THIS )(?<!AN )\bACT(?= [1-3][0-9]\b(?![,/]))|\bACT(?= scores?\b)|"
        r"(?<=SAT or )ACT\b|(?<=SAT/)ACT\b"
        r"|\bACT(?= or SAT\b)",
        "A C T",
        needs=("ACT",),
    ),
    form(
        r"\b(?:[Dd]eparts?|[Aa]rriv(?:es|ing)|[Ll]eaves|[Ll]ands|[Dd]eparting|[Ll]eaving)"
        r"(?: from| at| in)? (?P<said>[A-Z]{3})(?= (?:at )?[0-9]{1,2}[:.ap])",
        lambda match: letters(match["said"]),
        needs=DIGITS,
    ),
    form(
        r"\b(?:[Mm]ile (?:marker|post)|[Mm]ilepost|Interstate|Highway|I-[0-9])[^.!?\n]{0,60}?"
        r"\b(?P<said>MM)(?= [0-9]{1,3}\b)",
        "mile marker",
        needs=("MM",),
    ),
    form(r"(?<=[a-z.)0-9] )\+(?= [a-z]{2})", "plus", needs=("+ ",)),
    form(r"[$£€][0-9][0-9.,]{0,9}(?P<said>/nt\b\.?)", " per night", needs=("/nt",)),
)
"""Forms of the rule "abbreviations"."""
