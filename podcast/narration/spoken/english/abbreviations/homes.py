"""What agents shorten: "GCH, d/g", "2BR/1BA bungalow", "6 apts.", "off-st. parking"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.number_words import number
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.sentence_ends import stopped

_WINDOW = 120  # characters on each side that may hold the cue
_HOME = re.compile(
    r"\b(?:bed(?:room)?s?|semi|detached|terraced?|bungalow|flat|maisonette|EPC|lounge|kitchen|garage"
    r"|en[- ]suite|freehold|leasehold|[Tt]o let|[Ff]or sale|gardens?|bath(?:room)?s?|homes?|houses?"
    r"|cottage|condo|townhouse|bungalow|windows?|rent|pcm|apartments?|BR|BA|sq\.? ?ft|square feet"
    r"|in[- ]unit"
    r"|hook-?ups?)\b"
)
_SHORT = {
    "d/g": "double glazing", "gch": "gas central heating", "c/h": "central heating",
    "w/d": "washer and dryer", "apts.": "apartments", "recep.": "reception",
}  # fmt: skip
_KINDS = (
    "(?:home|house|apartment|apt|condo|bungalow|flat|cottage|unit|townhouse|townhome|ranch|duplex"
    "|suite|cabin|villa|loft|rental|property|place|semi|colonial|cape)"
)
_BATHS = r" ?[/,]? ?[1-9](?:\.5)? ?(?:BA|ba|baths?)"
_BEFORE_KIND = re.compile(rf"(?:{_BATHS})? (?:[a-z]{{3,12}} )?{_KINDS}\b")
_A_HOME = late_regex(r"\b(?:[Aa]|[Tt]his|[Oo]ur|[Mm]y|[Oo]ne) (?:[0-9] ?(?:BR|BD) ?[/,] ?)?$")


def _of_home(match: re.Match[str]) -> str | None:
    if not _HOME.search(around(match, within=_WINDOW)):
        return None
    written = match["said"].lower()
    after = match.string[match.end() :][:9]
    if written == "d/g" and re.match(r" (?:windows?|doors?|units?)\b", after):
        return "double-glazed"
    return stopped(_SHORT[written], match)


def _bedrooms(match: re.Match[str]) -> str:
    before_kind = _BEFORE_KIND.match(match.string, match.end("said")) or _is_a_home(match)
    return " bedroom" if match["count"] == "1" or before_kind else " bedrooms"


def _is_a_home(match: re.Match[str]) -> bool:
    """Tell "a 3BR/2BA for rent", which has one of them, from "has 3BR and 2BA"."""
    before = match.string[max(0, match.start("count") - 20) : match.start("count")]
    return _A_HOME.search(before) is not None


def _bedrooms_of_home(match: re.Match[str]) -> str | None:
    """Say bedrooms; twice a day and trains of the railway are none."""
    text, near = match.string, around(match, within=_WINDOW)
    if _BEFORE_KIND.match(text, match.end("said")) or _HOME.search(near) or "$" in near:
        return _bedrooms(match)
    # What is taken twice a day, "Gaviscon 2 BD then stop", has its own forms where it is known.
    if "BD" in match["said"] or _RAIL.match(text, match.end()):
        return None
    return _bedrooms(match)


_RAIL = late_regex(r" (?:trains?|engines?|loco\w*|diesels?|coach(?:es)?|wagons?|stations?)\b")


def _baths(match: re.Match[str]) -> str:
    before_kind = _BEFORE_KIND.match(match.string, match.end())
    one = match["count"] == "1" or before_kind or _is_a_home(match)
    return f", {number(match['count'])} bath{'' if one else 's'}"


HOMES: tuple[Form, ...] = (
    form(
        r"(?<![\w/.])(?P<said>[Dd]/[Gg]|GCH|[Gg]ch|[Cc]/[Hh]|W/D|w/d)(?![\w/])",
        _of_home,
        needs=("/", "GCH", "gch", "Gch"),
    ),
    form(
        r"(?<![\w.])(?P<said>[Dd]et\.)(?= (?:house|bungalow|home|cottage|property|garage|family"
        r"|villa)\b)",
        lambda match: f"{match['said'][0]}etached",
        needs=("et.",),
    ),
    form(
        r"\b(?:rear|front|back|walled|south-facing|private|lge|large|sm|small|encl\.|and|with"
        r"|own) (?P<said>gdns?\b\.?)(?!\w)",
        lambda match: stopped("gardens" if "s" in match["said"] else "garden", match),
        needs=("gdn",),
    ),
    form(
        r"(?:\bBR|\b[Bb]ed(?:room)?s?|\b[Ss]tudio|\b[0-9]-bed|\b[Rr]ental|\b[Bb]asement"
        r"|\b[Gg]arden) (?P<said>apt\.)(?!\w)",
        lambda match: stopped("apartment", match),
        needs=("apt.",),
    ),
    form(r"[0-9] (?P<said>recep\.)", _of_home, needs=("recep.",)),
    form(
        r"(?:[0-9]|[a-z]) (?P<said>apts\.)(?!\w)",
        lambda match: stopped("apartments", match),
        needs=("apts.",),
    ),
    form(
        r"\b(?:[Ff]rom|[Tt]o|[Nn]ear|[Aa]t|[Tt]he|[Rr]ail(?:way)?|[Tt]rain|[Bb]us|[Tt]ube"
        r"|[Pp]olice|[Ff]ire|[A-Z][a-z]{2,20}) "
        r"(?P<said>[Ss]tn\b\.?+)(?!\w| (?:Rd|Road|St|Street|Ave|App|Approach|Lane|Hill|Sq)\b)",
        lambda match: stopped("Station" if match["said"][0] == "S" else "station", match),
        needs=("tn",),
    ),
    form(r"(?<=\b[Oo]ff-)st\.(?= parking)", "street", needs=("ff-st.",)),
)
"""Forms of the rule "abbreviations", before its own."""

ROOMS: tuple[Form, ...] = (
    # "3 bd | 2 ba": each beside the other.
    form(
        r"(?<![\w.])(?P<count>[1-9])(?P<said> ?bd ?/ ?)(?=[1-9](?:\.5)? ?ba\b)",
        lambda match: f"{_bedrooms(match)}, ",
        needs=("bd",),
    ),
    form(
        r"(?<![\w.])(?P<count>[1-9])(?P<said> ?bd)(?= ?[,|·•] ?[1-9](?:\.5)? ?ba\b)",
        _bedrooms,
        needs=("bd",),
    ),
    form(
        r"[1-9] ?(?:bd|bed(?:room)?s?) ?[,|/·•] ?(?P<count>[1-9](?:\.5)?)(?P<said> ?ba)(?!\w)",
        lambda match: (
            " bath"
            if match["count"] == "1" or _BEFORE_KIND.match(match.string, match.end())
            else " baths"
        ),
        needs=("ba",),
    ),
    form(
        r"(?<![\w.])(?P<count>[1-9])(?P<said> ?(?:BR|BD))(?! ?\w)",
        _bedrooms_of_home,
        needs=("BR", "BD"),
    ),
    form(
        r"(?<![\w.])(?P<count>[1-9])(?P<said> ?(?:BR|BD))(?= [a-z])",
        _bedrooms_of_home,
        needs=("BR ", "BD "),
    ),
    form(
        r"[1-9] ?(?:BR|BD) ?(?P<said>[/,] ?(?P<count>[1-9](?:\.5)?) ?BA)(?!\w)",
        _baths,
        needs=("BA",),
    ),
    form(
        r"(?:\b[Tt]he|\b[Aa]n|\b[Mm]y|\b[Oo]ur) (?P<said>apt\.)(?= (?:has|is|was|on|in|with|at)\b)",
        "apartment",
        needs=("apt.",),
    ),
    form(r"(?<=[0-9]-)ac\.?(?= (?:lot|parcel|plot|site|farm|estate|field|park)\b)", "acre"),
)
"""Forms of the rule "units"."""
