"""Places and addresses: "St." three ways, state codes, ZIP codes, "Ave."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_STREETS = table("abbreviations", part="streets")
_STATES = table("places", part="states")
_LONGER = table("places", part="longer")
_BEFORE_SAINT = wordlist("abbreviations", part="before_saint")
_SENTENCE_STARTS = wordlist("abbreviations", part="sentence_starts")

_NAME = r"[A-ZÀ-Þ][\w'’-]{0,30}"
_STATE = rf"(?P<said>{one_of(tuple(_STATES))})"
_STREET = rf"(?P<said>{one_of(tuple(_STREETS))}\.?)"
_PLACE = rf"(?:(?:Gt|St)\.|{_NAME}|[0-9]{{1,3}}(?:st|nd|rd|th))"
_HOUSE = rf"\b[0-9]{{1,6}}[a-z]{{0,2}}(?:{SPACE}[NSEW]\.?)?(?:{SPACE}{_PLACE}){{1,3}}"
_FULL_STREET = "Street|Drive|Avenue|Boulevard|Road|Lane|Way|Expressway|Parkway"
_IN_STREET = rf"(?:{SPACE}{_PLACE}){{1,3}}{SPACE}(?:{one_of(tuple(_STREETS))}|{_FULL_STREET})(?!\w)"
_POINTS = {
    "N": "North", "S": "South", "E": "East", "W": "West",
    "NE": "Northeast", "NW": "Northwest", "SE": "Southeast", "SW": "Southwest",
}  # fmt: skip
_CORNER = r"(?P<corner>,?[ \u00a0](?:N|S|E|W|NE|NW|SE|SW))?(?![\w])"


def _saint_or_street(match: re.Match[str]) -> str:
    """Tell "St. James" from "Main St. The shop": what stands before and after decides."""
    before, after = match["before"] or "", match["after"] or ""
    starts = not after or re.split("['’]", after)[0] in _SENTENCE_STARTS
    if _OF_A_SAINT.search(match.string, 0, match.start("said")):
        return f"Street{'.' * ends_sentence(match, before_name=True)}"
    if not before or before in _BEFORE_SAINT or not (starts or match["house"]):
        return "Saint"
    rest = match.string[match.end("said") : match.end("said") + 2].strip()
    goes_on = rest[:1].islower() or rest[:1] in set(",;:)")
    return "Street." if match["said"].endswith(".") and starts and not goes_on else "Street"


# Of two behind a house's number the last is its street: "165 E. St. Louis St. Mon. only".
_OF_A_SAINT = late_regex(r"\b[0-9]{1,5} (?:[NSEW]\.? )?St\.? [A-Z][a-z’']{2,20} $")


def _street(match: re.Match[str]) -> str:
    said = _STREETS[match["said"].rstrip(".")]
    if _ROOM.match(match.string, match.end()):
        return said
    ends = (
        match["said"].endswith(".") and not match.groupdict().get("corner") and ends_sentence(match)
    )
    return f"{said}." if ends else said


_ROOM = re.compile(r"\.? (?:Suite|Ste|Apt|Apartment|Unit|Room|Rm|Floor|#)\b")


def _house(match: re.Match[str]) -> str:
    return number_words.year(int(match["said"]))


def _point(match: re.Match[str]) -> str:
    return _POINTS[match["said"].rstrip(".")]


def _state(match: re.Match[str]) -> str | None:
    return None if match["said"] in _DEGREES and _is_person(match) else _STATES[match["said"]]


def _is_person(match: re.Match[str]) -> bool:
    """Tell a person by a first name, a title or one more degree: "Jane Roe, MD", "MD, PhD"."""
    first, _, last = match[0].partition(",")[0].partition(" ")
    before = match.string[max(0, match.start() - 40) : match.start()]
    named = _NAMED.search(before)
    if _TITLED.search(before) or (named and named["given"] in _GIVEN):
        return True
    return bool(last) and (first in _GIVEN or bool(_DEGREE.match(match.string, match.end())))


# Degrees that are states elsewhere, and what only a person has.
_DEGREES = frozenset({"MD", "MA", "MS", "PA", "DC", "ND"})
_GIVEN = wordlist("given_names", part="english")
_TITLED = late_regex(
    r"\b(?:Drs?|Doctor|Prof|Professor|Mrs?|Ms)\b\.?(?: (?:[A-Z][\w.'’-]{0,30}|de|del?|la|van|von"
    r"|der?|al|el|da|dos)){0,4} ?$|\b[A-Z]\. $"
)
_NAMED = late_regex(r"\b(?P<given>[A-Z][a-z]{1,15})(?: [A-Z]\.)? (?:[A-Z]\w{0,12}['’-])?$")
_DEGREE = late_regex(
    r", (?:Ph\.?D|M\.?P\.?H|M\.?B\.?A|J\.?D|R\.?N|N\.?P|D\.?O|M\.?S\.?c|FA[A-Z]{1,4}"
    r"|FRC[A-Z]{1,4}|F[A-Z]{2,5})\b"
)


def _longer(match: re.Match[str]) -> str:
    said = _LONGER[match["said"].rstrip(".")]
    return f"{said}." if ends_sentence(match) else said


def _zip(match: re.Match[str]) -> str:
    return number_words.digits(match["said"], zero=number_words.OH)


PLACES = Rule(
    "places",
    (
        # A road's, a room's or an exit's letter, and no watts: "Route 9W".
        form(
            r"\b(?:R(?:ou)?te\.?|Hwy\.?|Highway|Exit|Apt\.?|Apartment|Rooms?|Rm\.?|Unit|Bus|Line) "
            r"(?P<said>(?P<number>[1-9][0-9]{0,3})(?P<letter>[A-Z]))(?![\w'’-])",
            lambda match: f"{number_words.integer(match['number'])} {match['letter']}",
            needs=DIGITS,
        ),
        capital(
            rf"\b[A-Z][a-z]{{1,30}}(?:{SPACE}[A-Z][a-z]{{1,30}})?,{SPACE}{_STATE}"
            r"(?=(?: ?[,.;:)\]]| [0-9]{5}\b| [a-z(]|$))",
            _state,
        ),
        capital(rf"\b[A-Z][a-z]{{1,30}}{SPACE}{_STATE}(?={SPACE}[0-9]{{5}}\b)", _state),
        capital(
            rf"\b[A-Z][a-z]{{1,30}},{SPACE}(?P<said>{one_of(tuple(_LONGER))}\.)(?!\w)", _longer
        ),
        form(
            rf"(?<!\w)[0-9]{{1,3}}(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ){SPACE}(?P<said>(?:St|Ave|Rd|Blvd|Pl|Ct)\.?){_CORNER}",
            _street,
            needs=("st ", "nd ", "rd ", "th ", "ᵈ ", "ᵗ ", "ʰ "),
        ),
        form(
            rf"(?:(?P<house>\b[0-9]{{1,6}} )?(?:(?P<before>\b{_NAME}) ))?(?<![\w.])(?P<said>St\.?)"
            rf"(?:(?= (?P<after>{_NAME}))|(?=\.? ?[,;:)]|$|\n| (?!st\b)[a-z]))",
            _saint_or_street,
            needs=("St",),
        ),
        form(
            rf"(?:,|\b[A-Z][a-z]{{1,30}}){SPACE}(?:{one_of(tuple(_STATES))}|D\.C\.){SPACE}"
            r"(?P<said>[0-9]{5}(?:-[0-9]{4})?)(?!\w)",
            _zip,
            needs=DIGITS,
        ),
        form(r"(?<![\w.])(?P<said>st\.?)(?= [A-Z][a-z])", "saint", needs=("st ", "st. ")),
        form(r"(?<![\w.])(?P<said>[Ss]te\.)(?= [A-Z][a-z])", "Sainte", needs=("te. ",)),
        capital(
            rf"\b(?!(?:Mr|Mrs|Ms|The|A|Our|My|No|Any|Every|Each|This|That|His|Her|Your|Their|Some|One|Is|Was"
            r"|If|When|And|But|Ask|Call|Dear|See|Good)\b)"
            rf"[A-Z][a-z]{{1,30}}(?:['’]s)?{SPACE}(?P<said>Dr\b\.?)"
            rf"(?=[,;)]|{SPACE}(?:and|or|in|near|at|to|from|until|towards?|is|was|for|by|then|will|has|runs|between|betw|off|where|with|on|are)\b|\s*$)",
            _street,
            needs=("Dr",),
        ),
        form(rf"{_HOUSE}{SPACE}{_STREET}{_CORNER}", _street, needs=DIGITS),
        form(
            rf"\b[0-9]{{1,6}}[A-Z]?{SPACE}(?P<said>[NSEW]\.?)(?={_IN_STREET})",
            _point,
            needs=DIGITS,
        ),
        form(
            r"\b(?:I|US|SR|Route|Hwy|Highway"
            r"|Rte\.?)[- ][0-9]{1,3} (?P<said>[NSEW](?:\.(?= [a-z]))?)"
            r"(?= (?:to|from|at|and|exit|take|then|onto|near|is|was|for|until|between"
            r"|toward)\b|[.,;)]|$)",
            _point,
            needs=DIGITS,
        ),
        form(
            rf"(?<![\w.,$/-])(?P<said>[1-9][0-9]{{3}})(?=(?:{SPACE}[NSEW]\.?)?{_IN_STREET})",
            _house,
            needs=DIGITS,
        ),
        capital(
            rf"(?:(?:Street|Avenue|Road|Boulevard)|{one_of(tuple(_STREETS))}\.?),?{SPACE}(?P<said>NE|NW|SE|SW)(?!\w)",
            _point,
        ),
        capital(
            rf"\b[A-Z][a-z]{{1,30}}(?:['’]s)?{SPACE}(?P<said>(?:Ave|Blvd|Rd|Hwy|Pkwy|Sq|Ln)\.){_CORNER}",
            _street,
            needs=("Ave.", "Blvd.", "Rd.", "Hwy.", "Pkwy.", "Sq.", "Ln."),
        ),
        form(
            rf"(?<![\w.])(?P<said>Mt\.?|(?<!\ba )mt\.?)(?={SPACE}[A-Z][a-z])",
            "Mount",
            needs=("Mt", "mt"),
        ),
        capital(rf"(?<![\w.])(?P<said>Ft\.)(?={SPACE}[A-Z][a-z])", "Fort", needs=("Ft.",)),
    ),
)
