"""Abbreviations with a full stop, and the few that do without one."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Rule, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_TITLES = table("abbreviations", part="titles")
_ALWAYS = table("abbreviations", part="always")
_NUMBERED = table("abbreviations", part="numbered")
_BARE = table("abbreviations", part="bare")

_LIFE = table("abbreviations", part="life")

_FREE = r"(?<![\w.])"
_NAME = r"[A-ZÀ-Þ]"
_SURNAME = r"(?<![\w'’-])[A-Z][\w'’-]{1,30}"
_STARTS = one_of(sorted(wordlist("abbreviations", part="sentence_starts")))


def _title(match: re.Match[str]) -> str:
    return _TITLES[match["said"].rstrip(".").title()]


def _always(match: re.Match[str]) -> str:
    said = _ALWAYS[match["said"].lower()]
    if match["said"][0].isupper():
        said = said[0].upper() + said[1:]
    before_name = match["said"].lower() not in {"etc.", "et al."}
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=before_name)
    return f"{said}." if ends else said


def _numbered(match: re.Match[str]) -> str:
    said = _NUMBERED[match["said"].rstrip(" .").lower()]
    gap = " " if match.string[match.end("said") : match.end("said") + 1].isalnum() else ""
    return (said.capitalize() if match["said"][0].isupper() else said) + gap


def _bare(match: re.Match[str]) -> str:
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return f"{_BARE[match['said']]}{'.' if ends else ''}"


def _doctor_at_end(match: re.Match[str]) -> str:
    return "Doctor." if ends_sentence(match) else "Doctor"


def _generation(match: re.Match[str]) -> str:
    said = "Junior" if match["said"][0] in "Jj" else "Senior"
    ends = match["said"].endswith(".") and ends_sentence(match, before_name=True)
    return f"{said}." if ends else said


def _with(match: re.Match[str]) -> str:
    return "without" if match["said"].endswith("o") else "with"


ABBREVIATIONS = Rule(
    "abbreviations",
    (
        form(
            rf"{_FREE}(?P<said>{one_of(tuple(_TITLES))}\.)"
            rf"(?={SPACE}(?!{_STARTS}\b)(?:{_NAME}|(?:and|&){SPACE}[DM]rs?\b))",
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
            _numbered,
            needs=DIGITS,
        ),
        form(rf"{_FREE}(?P<said>No\.)(?= [A-Z]?[IVX0-9]+\b)", "number", needs=("No.",)),
        form(
            rf"{_FREE}(?P<said>(?i:{one_of(tuple(_NUMBERED))})\.)(?={SPACE}?[0-9IVXivx])",
            _numbered,
            needs=".",
        ),
        form(
            rf"{_FREE}(?P<said>[Vv]ols?|[Pp]gs?|pp|Apt|Hwy|Rte)(?={SPACE}[0-9])",
            _numbered,
            needs=DIGITS,
        ),
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
            rf"{_FREE}(?P<said>b\.|d\.|r\.|fl\.)(?={SPACE}(?:c\.{SPACE})?(?:[0-9]{{4}}\b|[0-9]{{1,2}}{SPACE}[A-Z]))",
            lambda match: _LIFE[match["said"]],
            needs=("b.", "d.", "r.", "l."),
        ),
        form(rf"(?:&|and){SPACE}(?P<said>Co\.)(?!\w)", "Company", needs=("Co.",)),
        form(
            rf"{_FREE}(?P<said>ca?\.{GAP}(?=[0-9]{{3,4}}\b)|c(?=[12][0-9]{{3}}\b))",
            "circa ",
            needs=DIGITS,
        ),
        form(
            r"(?<=[0-9]th |[0-9]st |[0-9]nd |[0-9]rd )(?P<said>ed\.)(?!\w)",
            "edition",
            needs=("ed.",),
        ),
        form(
            r"(?<=[0-9]th |[0-9]st |[0-9]nd |[0-9]rd )(?P<said>c\.)(?!\w)", "century", needs=("c.",)
        ),
        form(r"(?<=[0-9]th )(?P<said>[Cc]ir)\b\.?", "circuit", needs=("th Cir", "th cir")),
        form(rf"(?<!\w)(?P<said>w/o?)(?={SPACE}\w)", _with, needs=("w/",)),
    ),
)
