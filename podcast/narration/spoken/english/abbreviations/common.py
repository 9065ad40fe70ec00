"""Abbreviations that mean one thing anywhere: "etc.", "Dr.", "w/", "No. 7", "ss 1–4"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.words_before_numbers import NUMBERED, numbered, refuses
from podcast.narration.spoken.rule import Rule, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_TITLES = table("abbreviations", part="titles")
_ALWAYS = table("abbreviations", part="always")
_BARE = table("abbreviations", part="bare")

_CHARTED = {
    way: said
    for one, said in table("abbreviations", part="charts").items()
    for written in (one, one[0].upper() + one[1:])
    for way in (written, written.replace("'", "’"))
}
_LIFE = table("abbreviations", part="life")
_A_FORMULA = 90  # characters between an integral's sign and its dx
# As it is written, and as an earlier rule said it.
_INTEGRATED = late_regex(
    r"(?:[\u00b2\u00b3\u00b9\u2070-\u207f})\]]\s?"
    r"|\b(?:squared|cubed) |(?:∫|\bintegral of )[^.!?;]{0,90}+)\Z"
)

_I_AHEAD = late_regex(r"[\s”’)]{1,3}I\b")
_FREE = r"(?<![\w.])"
_NAME = r"[A-ZÀ-Þ]"
_SURNAME = r"(?<![\w'’-])[A-Z][\w'’-]{1,30}"
_STARTS = one_of(sorted(wordlist("abbreviations", part="sentence_starts")))
_NUMERAL = r"(?=[IVXivx])(?:[IVXLC]{1,8}|[ivxlc]{1,8})[a-dA-D]?(?!\w)"


def _title(match: re.Match[str]) -> str:
    return _TITLES[match["said"].rstrip(".").title()]


_ALSO_LETTERS = frozenset({"CF.", "ESP.", "APR.", "RESP."})


def _always(match: re.Match[str]) -> str | None:
    """Say what has one meaning; in capitals some have another: "She has CF.", "at 5% APR."."""
    if match["said"] in _ALSO_LETTERS:
        return None
    said = _ALWAYS[match["said"].lower()]
    if match["said"][0].isupper():
        said = said[0].upper() + said[1:]
    before_name = match["said"].lower() not in {"etc.", "et al."}
    if match["said"].lower() == "etc." and _I_AHEAD.match(match.string, match.end()):
        return f"{said}."
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=before_name)
    return f"{said}." if ends else said


def _bare(match: re.Match[str]) -> str:
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return f"{_BARE[match['said']]}{'.' if ends else ''}"


def _doctor_at_end(match: re.Match[str]) -> str:
    text, end = match.string, match.end()
    named = begins(match) and text.startswith(" ", end) and not text.startswith(" No.", end)
    return "Doctor." if ends_sentence(match) and not named else "Doctor"


def _generation(match: re.Match[str]) -> str:
    said = "Junior" if match["said"][0] in "Jj" else "Senior"
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return f"{said}." if ends else said


def _with(match: re.Match[str]) -> str:
    said = "without" if match["said"][-1] in "oO" else "with"
    gap = "" if match.string[match.end() : match.end() + 1].isspace() else " "
    return (said.capitalize() if match["said"][0] == "W" else said) + gap


def _with_or_without(match: re.Match[str]) -> str:
    return f"{match[0].partition('/')[0]} or without"


def _care_of(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 40) : match.start()]
    # A note's "c/o pain"; letters go to a name.
    if _PATIENT.search(before) or _SMALL_WORD.match(match.string, match.end()):
        return "complaining of"
    return "Care of" if match["said"][0] == "C" and match.start() == 0 else "care of"


def _charted(match: re.Match[str]) -> str | None:
    """Say what charts and labels shorten: "dx'd", "h/o", "soln."; the dx of an integral is none."""
    written = match["said"]
    before = match.string[max(0, match.start() - _A_FORMULA) : match.start()]
    if written == "dx" and _INTEGRATED.search(before):
        return None
    said = _CHARTED[written]
    said = said.capitalize() if written[0].isupper() and begins(match) else said
    return f"{said}." if written.endswith(".") and ends_sentence(match) else said


def begins(match: re.Match[str]) -> bool:
    """Tell whether an abbreviation begins its sentence."""
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip()
    return not before or before[-1] in ".!?\n"


def _sections(match: re.Match[str]) -> str:
    said = "sections" if match["said"] == "ss." else "section"
    return said if match.string[match.end("said") : match.end("said") + 1].isspace() else f"{said} "


def _life(match: re.Match[str]) -> str:
    """Say when somebody lived; a letter is dated, and does not die."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    is_dated = match["said"] == "d." and _WRITTEN.search(before)
    return "dated" if is_dated else _LIFE[match["said"]]


_WRITTEN = late_regex(
    r"\b(?:letters?|report|memo|notes?|e-?mail|order|invoice|form|plan|results?|scan) $"
)


def _patient(match: re.Match[str]) -> str:
    said = "patients" if match["many"] else "patient"
    return said.capitalize() if match["said"][0] == "P" else said


_PERIODS = {
    "min": "minute", "hr": "hour", "wk": "week", "mo": "month", "yr": "year", "sec": "second",
    "w": "week", "m": "month", "h": "hour", "d": "day",
}  # fmt: skip
_WEEKS = {"c": "commencing", "b": "beginning", "e": "ending"}
_SMALL_WORD = late_regex(r" (?!the [A-Z])[a-z]{3}")
_PATIENT = late_regex(r"\b(?:[Pp]ts?\.?|[Pp]atients?|presented|presents|presenting|y/?o|M|F) $")
_A_COUNT = late_regex(
    rf" [0-9]+ {one_of(sorted(wordlist('counted', part='nouns')))}\b", re.IGNORECASE
)


def _number_of_capitals(match: re.Match[str]) -> str | None:
    """Say "HIGHWAY NO 31" as a number; "NO 24 HOUR SERVICE" has none."""
    if not match["said"].endswith(".") and _A_COUNT.match(match.string, match.end()):
        return None
    return "numbers" if "S" in match["said"] else "number"


ABBREVIATIONS = Rule(
    "abbreviations",
    (
        form(
            rf"{_FREE}(?P<said>{one_of(tuple(_TITLES))}\.)"
            rf"(?={SPACE}(?!(?!Who\b|A\. ){_STARTS}\b)(?:{_NAME}|(?:and|&){SPACE}[DM]rs?\b))",
            _title,
            needs=".",
        ),
        form(
            rf"{_FREE}(?P<said>[Dd]r|[Mm]rs?|Prof|Rev)"
            rf"(?={SPACE}(?:[A-Z][a-z]|and [MmDd]rs?\b))",
            _title,
            needs=("Dr", "dr", "Mr", "mr", "Prof", "Rev"),
        ),
        form(rf"{_FREE}Dr\.(?!\w)", _doctor_at_end, needs=("Dr.",)),
        form(
            rf"{_FREE}(?P<said>[Nn]os?\.?|[Nn]os?{SPACE}\.)(?={SPACE}?[0-9])",
            numbered,
            needs=DIGITS,
        ),
        form(
            rf"{_FREE}(?P<said>No\.)(?= (?!I ['’a-z]|I['’])(?:[A-Z]?[IVX0-9]{{1,9}}"
            rf"|[A-Z]{{1,3}}-?[0-9]{{1,6}})\b)",
            lambda match: None if refuses(match) else "number",
            needs=("No.",),
        ),
        form(
            rf"{_FREE}(?P<said>(?i:{one_of(tuple(NUMBERED))})\.)"
            # "The answer was no. I left": a lone I that a sentence goes on with is a person.
            rf"(?={SPACE}?(?:[0-9]|(?!I['’]|I{SPACE}[a-z]){_NUMERAL}))",
            numbered,
            needs=".",
        ),
        form(
            rf"{_FREE}(?P<said>[Vv]ols?|[Pp]gs?|pp|Apt|Hwy|Rte)(?={SPACE}[0-9])",
            numbered,
            needs=DIGITS,
        ),
        form(
            rf"{_FREE}(?P<said>ss?\.)(?={SPACE}?[0-9]{{1,3}}[A-Z]?(?:\(|[ ,;.\u2013-]|$))",
            _sections,
            needs=("s.",),
        ),
        form(rf"{_FREE}(?P<said>[Nn]o\.)(?={SPACE}of\b(?! course))", numbered, needs=("o.",)),
        form(rf"{_FREE}Ste\.?(?={SPACE}[0-9])", "Suite", needs=("Ste",)),
        form(rf"{_FREE}(?P<said>[Ee]qs?\.)(?={SPACE}?\([0-9])", numbered, needs=("q.", "qs.")),
        form(r"(?<=[0-9]{3}[-. ][0-9]{4} )x ?(?=[0-9]{1,5}\b)", "extension ", needs=("x",)),
        form(r"(?<=[0-9] )ext(?= [0-9]{1,6}\b)", "extension", needs=("ext",)),
        form(rf"{_FREE}(?i:n/a)(?![\w/])", "not applicable", needs=("/a", "/A")),
        form(rf"{_FREE}(?P<said>(?i:{one_of(tuple(_ALWAYS))}))(?!\w)", _always),
        form(rf"(?<![\w./])(?P<said>{one_of(tuple(_BARE))})(?![\w'’/-]|\.\w)", _bare),
        form(
            rf"(?:{_SURNAME},?|,){SPACE}(?P<said>[Jj]r\.?)(?!\w)", _generation, needs=("Jr", "jr")
        ),
        form(rf"{_SURNAME},?{SPACE}(?P<said>[Ss]r\.?)(?!\w)", _generation, needs=("Sr", "sr")),
        form(
            rf"(?:{_SURNAME}|[A-Z]\.){SPACE}(?P<said>v\.)(?={SPACE}[A-Z])",
            "versus",
            needs=(" v.", "\u00a0v.", "\u2009v.", "\u202fv."),
        ),
        form(
            rf"{_FREE}(?<!/)(?P<said>b\.|d\.|r\.|fl\.)(?={SPACE}(?:c\.{SPACE})?(?:[0-9]{{4}}\b|[0-9]{{1,2}}(?:{SPACE}[A-Z]|[/.-][0-9])))",
            _life,
            needs=("b.", "d.", "r.", "l."),
        ),
        form(
            rf"{_FREE}(?P<said>ca?\.{GAP}(?=[0-9]{{3,4}}\b|[0-9]{{1,2}} (?:AD|B?CE?)\b|AD [0-9])"
            r"|c(?=[12][0-9]{3}\b))",
            "circa ",
            needs=DIGITS,
        ),
        form(
            r"(?:[0-9](?:th|st|nd|rd)|\b[12][0-9]{3}) (?P<said>ed\.)(?!\w)",
            "edition",
            needs=("ed.",),
        ),
        form(
            r"(?<=[0-9]th |[0-9]st |[0-9]nd |[0-9]rd )(?P<said>c\.)(?!\w)", "century", needs=("c.",)
        ),
        form(r"(?<=[0-9]th )(?P<said>[Cc]ir\b\.?)", "circuit", needs=("th Cir", "th cir")),
        form(
            r"(?<=[0-9] )(?P<said>p/(?P<unit>wk|w|mo|m|hr|h|d))(?!\w)",
            lambda match: f"per {_PERIODS[match['unit']]}",
            needs=("p/",),
        ),
        form(r"(?<=[0-9] )(?P<said>pcm)(?!\w)", "per calendar month", needs=("pcm",)),
        form(
            r"(?<![\w/])(?P<said>[Ww]/(?P<how>[cbeCBE]))"
            r"(?= (?:the )?(?:[0-9]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun"
            r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))",
            lambda match: f"{match['said'][0]}eek {_WEEKS[match['how'].lower()]}",
            needs=("/c", "/b", "/e", "/C", "/B", "/E"),
        ),
        form(
            rf"(?<![\w./'’-])(?<!\) )(?<!\b[a-z] )(?P<said>{one_of(tuple(_CHARTED))})"
            r"(?![\w/]|['’]\w|\.\w)",
            _charted,
        ),
        form(
            r"(?<=[Pp]er )(?P<said>(?P<unit>min|hr|wk|mo|yr|sec)\b\.?)(?!\w)",
            lambda match: (
                _PERIODS[match["unit"]]
                + ("." if ends_sentence(match) and match[0][-1] == "." else "")
            ),
            needs=("er ",),
        ),
        form(
            r"(?<![\w./])(?P<said>[Dd]/c['’]?e?d)(?= (?:home|to|from|on|with)\b)",
            "discharged",
            needs=("/c",),
        ),
        form(
            r"(?<![\w.'’-])(?<![0-9] )(?P<said>[Pp]t(?P<many>s)?\.?)"
            r"(?= (?:was|were|is|are|has|had|have|with|who|reports?|reported"
            r"|denies|denied|states?|stated|presented|presents|taking|c/o|complains|denying|admitted|seen|referred|reviewed|advised|discharged|lives)\b)",
            _patient,
            needs=("t",),
        ),
        form(r"(?<!\w)[Ww]ith/without(?!\w)", _with_or_without, needs=("/without",)),
        form(
            r"(?<![\w/])(?P<said>[Ww]/[oO])(?![\w/])",
            lambda match: "Without" if match["said"][0] == "W" else "without",
            needs=("w/", "W/"),
        ),
        form(
            rf"(?<![\w/])(?P<said>[Ww]/)(?={GAP}\w)(?!in\b|out\b|[ubceUBCE]\b)",
            _with,
            needs=("w/", "W/"),
        ),
        form(r"(?<![\w/])(?P<said>[Cc]/[Oo])(?=:? )", _care_of, needs=("/o", "/O")),
        form(r"(?<!\w)(?P<said>NOS?\.?)(?= [0-9])", _number_of_capitals, needs=("NO",)),
        form(r"(?<!\w)VOLS\.?(?= [0-9])", "volumes", needs=("VOLS",)),
        form(r"(?<!\w)VOL\.?(?= [0-9])", "volume", needs=("VOL",)),
    ),
)
