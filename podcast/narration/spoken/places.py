"""Places and addresses: "St." three ways, state codes, ZIP codes, "Ave."."""

from __future__ import annotations

import re

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, capital, form, one_of
from podcast.narration.spoken.sentences import ends_sentence
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_STREETS = table("abbreviations", part="streets")
_STATES = table("places", part="states")
_BEFORE_SAINT = wordlist("abbreviations", part="before_saint")
_SENTENCE_STARTS = wordlist("abbreviations", part="sentence_starts")

_NAME = r"[A-ZÀ-Þ][\w'’-]{0,30}"
_STATE = rf"(?P<said>{one_of(tuple(_STATES))})"
_STREET = rf"(?P<said>{one_of(tuple(_STREETS))}\.?)"
_HOUSE = rf"\b[0-9]{{1,6}}[a-z]{{0,2}}(?:{SPACE}[NSEW]\.?)?(?:{SPACE}{_NAME}){{1,3}}"


def _saint_or_street(match: re.Match[str]) -> str:
    """Tell "St. James" from "Main St. The shop": what stands before and after decides."""
    before, after = match["before"] or "", match["after"] or ""
    starts = not after or after in _SENTENCE_STARTS
    if not before or before in _BEFORE_SAINT or not (starts or match["house"]):
        return "Saint"
    rest = match.string[match.end("said") : match.end("said") + 2].strip()
    goes_on = rest[:1].islower() or rest[:1] == ","
    return "Street." if match["said"].endswith(".") and starts and not goes_on else "Street"


def _street(match: re.Match[str]) -> str:
    said = _STREETS[match["said"].rstrip(".")]
    return f"{said}." if match["said"].endswith(".") and ends_sentence(match) else said


def _state(match: re.Match[str]) -> str:
    return _STATES[match["said"]]


def _zip(match: re.Match[str]) -> str:
    return words.digits(match["said"], zero=words.OH)


PLACES = Rule(
    "places",
    (
        capital(
            rf"\b[A-Z][a-z]{{1,30}}(?:{SPACE}[A-Z][a-z]{{1,30}})?,{SPACE}{_STATE}"
            r"(?=(?: ?[,.;:)\]]| [0-9]{5}\b| [a-z(]|$))",
            _state,
        ),
        form(
            rf"(?:(?P<house>\b[0-9]{{1,6}} )?(?:(?P<before>\b{_NAME}) ))?(?<![\w.])(?P<said>St\.?)"
            rf"(?:(?= (?P<after>{_NAME}))|(?=\.? ?[,;:)]|$|\n| [a-z]))",
            _saint_or_street,
            needs=("St",),
        ),
        form(
            rf",{SPACE}{one_of(tuple(_STATES))}{SPACE}(?P<said>[0-9]{{5}})(?:-[0-9]{{4}})?(?!\w)",
            _zip,
            needs=DIGITS,
        ),
        form(r"(?<![\w.])(?P<said>st\.?)(?= [A-Z][a-z])", "saint", needs=("st ", "st. ")),
        form(r"(?<![\w.])(?P<said>[Ss]te\.)(?= [A-Z][a-z])", "Sainte", needs=("te. ",)),
        form(rf"{_HOUSE}{SPACE}{_STREET}(?!\w)", _street, needs=DIGITS),
        capital(
            rf"\b[A-Z][a-z]{{1,30}}{SPACE}(?P<said>(?:Ave|Blvd|Rd|Hwy|Pkwy|Sq|Ln)\.)(?!\w)",
            _street,
            needs=("Ave.", "Blvd.", "Rd.", "Hwy.", "Pkwy.", "Sq.", "Ln."),
        ),
        form(rf"(?<![\w.])(?P<said>[Mm]t\.?)(?={SPACE}[A-Z][a-z])", "Mount", needs=("Mt", "mt")),
        capital(rf"(?<![\w.])(?P<said>Ft\.)(?={SPACE}[A-Z][a-z])", "Fort", needs=("Ft.",)),
    ),
)
