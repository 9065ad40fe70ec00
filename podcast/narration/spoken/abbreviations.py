"""Abbreviations with a full stop, and the few that do without one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, form, one_of
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.times import ends_sentence

_TITLES = table("abbreviations", part="titles")
_ALWAYS = table("abbreviations", part="always")
_NUMBERED = table("abbreviations", part="numbered")
_BARE = table("abbreviations", part="bare")
_STREETS = table("abbreviations", part="streets")
_STATES = table("places", part="states")
_BEFORE_SAINT = wordlist("abbreviations", part="before_saint")
_SENTENCE_STARTS = wordlist("abbreviations", part="sentence_starts")

_STARTS = one_of(sorted(_SENTENCE_STARTS))
_NAME = r"[A-ZÀ-Þ][\w'’-]{0,30}"


def _looked_up(entries: Mapping[str, str], *, last: str = "") -> str:
    return one_of(tuple(entries)) + last


def _title(match: re.Match[str]) -> str:
    return _TITLES[match["said"].rstrip(".")]


def _always(match: re.Match[str]) -> str:
    said = _ALWAYS[match["said"].lower()]
    if match["said"][0].isupper():
        said = said[0].upper() + said[1:]
    return f"{said}." if ends_sentence(match) else said


def _numbered(match: re.Match[str]) -> str:
    said = _NUMBERED[match["said"].rstrip(" .").lower()]
    gap = " " if match.string[match.end("said") :][:1].isalnum() else ""
    return (said.capitalize() if match["said"][0].isupper() else said) + gap


def _bare(match: re.Match[str]) -> str:
    return _BARE[match["said"]]


def _saint_or_street(match: re.Match[str]) -> str:
    """Tell "St. James" from "Main St. The shop": what stands before and after decides."""
    before, after = match["before"] or "", match["after"] or ""
    is_street = (
        before
        and before not in _BEFORE_SAINT
        and (not after or match["house"] or after in _SENTENCE_STARTS)
    )
    if not is_street:
        return "Saint"
    ends = match["said"].endswith(".") and (not after or after in _SENTENCE_STARTS)
    rest = match.string[match.end("said") :][:2].strip()
    return "Street." if ends and not rest[:1].islower() and not rest[:1] == "," else "Street"


def _street(match: re.Match[str]) -> str:
    said = _STREETS[match["said"].rstrip(".")]
    return f"{said}." if match["said"].endswith(".") and ends_sentence(match) else said


def _doctor_at_end(match: re.Match[str]) -> str:
    return "Doctor." if ends_sentence(match) else "Doctor"


def _state(match: re.Match[str]) -> str:
    return _STATES[match["said"]]


PLACES = Rule(
    "places",
    (
        form(
            rf"\b[A-Z][a-z]+(?:{SPACE}[A-Z][a-z]+)?,{SPACE}(?P<said>{one_of(tuple(_STATES))})"
            r"(?=(?: ?[,.;:)\]]| [0-9]{5}\b| [a-z(]|$))",
            _state,
        ),
        form(
            rf"(?:(?P<house>\b[0-9]{{1,6}} )?(?:(?P<before>\b{_NAME}) ))?(?<![\w.])(?P<said>St\.?)"
            rf"(?:(?= (?P<after>{_NAME}))|(?=\.? ?[,;:)]|$|\n| [a-z]))",
            _saint_or_street,
        ),
        form(
            rf",{SPACE}{one_of(tuple(_STATES))}{SPACE}(?P<said>[0-9]{{5}})(?:-[0-9]{{4}})?(?!\w)",
            lambda match: words.digits(match["said"], zero=words.OH),
        ),
        form(r"(?<![\w.])(?P<said>st\.?)(?= [A-Z][a-z]+)", "saint"),
        form(r"(?<![\w.])(?P<said>[Ss]te\.)(?= [A-Z][a-z]+)", "Sainte"),
        form(
            rf"\b[0-9]{{1,6}}[a-z]{{0,2}}(?:{SPACE}[NSEW]\.?)?(?:{SPACE}{_NAME}){{1,3}}{SPACE}(?P<said>{one_of(tuple(_STREETS))}\.?)(?!\w)",
            _street,
        ),
        form(rf"\b[A-Z][a-z]+{SPACE}(?P<said>(?:Ave|Blvd|Rd|Hwy|Pkwy|Sq|Ln)\.)(?!\w)", _street),
        form(rf"(?<![\w.])(?P<said>[Mm]t\.?)(?={SPACE}[A-Z][a-z])", "Mount"),
        form(rf"(?<![\w.])(?P<said>Ft\.)(?={SPACE}[A-Z][a-z])", "Fort"),
    ),
)

ABBREVIATIONS = Rule(
    "abbreviations",
    (
        form(
            rf"(?<![\w.])(?P<said>{one_of(tuple(_TITLES))}\.)(?={SPACE}(?!(?:{_STARTS})\b)(?:{_NAME}|and [DM]rs?\b))",
            _title,
        ),
        form(
            rf"(?<![\w.])(?P<said>[Dd]r|[Mm]rs?|Prof|Rev)(?={SPACE}(?:[A-Z][a-z]|and [MmDd]rs?\b))",
            lambda match: _TITLES[match["said"].title()],
        ),
        form(r"(?<![\w.])Dr\.(?!\w)", _doctor_at_end),
        form(rf"(?<![\w.])(?P<said>[Nn]os?\.?|[Nn]os?{SPACE}\.)(?={SPACE}?[0-9])", _numbered),
        form(r"(?<![\w.])(?P<said>No\.)(?= [A-Z]?[IVX0-9]+\b)", "number"),
        form(
            rf"(?<![\w.])(?P<said>(?i:{one_of(tuple(_NUMBERED))})\.)(?={SPACE}?[0-9IVXivx])",
            _numbered,
        ),
        form(rf"(?<![\w.])(?P<said>[Vv]ols?)(?={SPACE}[0-9])", _numbered),
        form(rf"(?<![\w.])(?P<said>(?i:{one_of(tuple(_ALWAYS))}))(?!\w)", _always),
        form(rf"(?<![\w.])(?P<said>{one_of(tuple(_BARE))})(?![\w.'’-])", _bare),
        form(
            rf"(?:[A-Z][\w'’-]{{1,30}},?|,){SPACE}(?P<said>[Jj]r\.?)(?!\w)",
            lambda m: "Junior." if m["said"].endswith(".") and ends_sentence(m) else "Junior",
        ),
        form(
            rf"[A-Z][\w'’-]{{1,30}},?{SPACE}(?P<said>[Ss]r\.?)(?!\w)",
            lambda m: "Senior." if m["said"].endswith(".") and ends_sentence(m) else "Senior",
        ),
        form(rf"\b[A-Z][\w'’-]{{1,30}}{SPACE}(?P<said>v\.)(?={SPACE}[A-Z])", "versus"),
        form(rf"(?<![\w.])(?P<said>c\.|ca\.)(?={GAP}[0-9]{{3,4}}\b)", "circa"),
        form(r"(?<=[0-9]th |[0-9]st |[0-9]nd |[0-9]rd )(?P<said>ed\.)(?!\w)", "edition"),
        form(r"(?<=[0-9]th )(?P<said>[Cc]ir)\b\.?", "circuit"),
        form(
            rf"(?<!\w)(?P<said>w/o?)(?={SPACE}\w)",
            lambda m: "without" if m["said"].endswith("o") else "with",
        ),
    ),
)
