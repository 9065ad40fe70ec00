"""Numbers of patents, books, hazards and packets: "EP 1234567 B1", "ISBN", "H302", "Lot #A12"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, Rule, form, one_of
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_STATES = one_of(tuple(table("places", part="states")))


def _identifier(match: re.Match[str]) -> str:
    said = number_words.digits(match["said"], zero=number_words.OH)
    return f"{said} X" if match["said"][-1] in "Xx" else said


def _patent(match: re.Match[str]) -> str:
    year, _, number = match["said"].partition("/")
    return f"{number_words.year(int(year))}, {number_words.digits(number, zero=number_words.OH)}"


def _application(match: re.Match[str]) -> str:
    number = match["number"].replace(",", "")
    digits = number_words.digits(number, zero=number_words.OH)
    return f"{number_words.integer(match['series'])}, {digits}"


def _registered(match: re.Match[str]) -> str:
    digits = number_words.digits(match["number"], zero=number_words.OH)
    return f"{number_words.letters(match['register'])} {digits}"


IDENTIFIERS = Rule(
    "identifiers",
    (
        form(
            r"\b(?:US|EP|WO|GB|JP|CN|KR|CA|AU|DE)(?P<said>[12][0-9]{3}/[0-9]{5,7})(?!\w)",
            lambda match: f" {_patent(match)}",
            needs="/",
        ),
        form(
            r"\b(?:US|EP|WO|GB|JP|CN|KR|CA|AU|DE)[ -](?P<said>[12][0-9]{3}/[0-9]{5,7})(?!\w)",
            _patent,
            needs="/",
        ),
        form(
            r"(?:\bUS|\bU\.S\.),? (?:[Pp]at(?:ent|\.)s? ?)?(?:[Nn]os?\.? ?)?"
            r"(?P<said>[0-9]{1,2}(?:,[0-9]{3}){2})(?= ?[AB][12]\b)",
            _identifier,
            needs=",",
        ),
        form(
            r"\b[Pp]at(?:ents?|s?\.) (?:[Nn]os?\.? |[Nn]umbers? |#)?"
            r"(?P<said>[0-9]{1,2}(?:,[0-9]{3}){2})(?! [a-z]{3,20}s\b)",
            _identifier,
            needs=",",
        ),
        form(
            r"\b(?:US|EP|GB|DE|FR|CA|JP) (?P<said>[0-9]{1,2}(?: [0-9]{3}){2})(?= ?[ABC][0-9]\b)",
            lambda match: number_words.digits(match["said"].replace(" ", ""), zero=number_words.OH),
            needs=DIGITS,
        ),
        form(
            r"\b(?:[Aa]ppl\.|[Aa]pplication|[Ss]erial|[Ss]er\.) (?:[Nn]os?\.? )?"
            r"(?P<said>(?P<series>[0-9]{2})/(?P<number>[0-9]{3},[0-9]{3}))(?!\w)",
            _application,
            needs="/",
        ),
        form(
            r"\b(?:EP|WO|US|GB|DE|JP|CN)(?P<said>(?P<number>[0-9]{7,11})(?P<kind>[ABC][0-9]?))(?!\w)",
            lambda match: (
                f" {number_words.digits(match['number'], zero=number_words.OH)} {match['kind'][0]}"
                + (f" {number_words.integer(match['kind'][1:])}" if match["kind"][1:] else "")
            ),
            needs=DIGITS,
        ),
        form(r"(?<![\w.])Appl\.(?= No)", "Application", needs=("Appl.",)),
        form(
            r"\b[Pp]at(?:ents?"
            r"|s?\.) [Nn]os\. [0-9,]{7,12}(?:, [0-9]{1,2}(?:,[0-9]{3}){2}){0,3},? and "
            r"(?P<said>[0-9]{1,2}(?:,[0-9]{3}){2})",
            _identifier,
            needs=",",
        ),
        form(
            r"(?<![\w.])US(?= [12][0-9]{3}/[0-9]{5,7}(?!\w)"
            r"| [0-9]{1,2}(?:,[0-9]{3}){2} ?[AB][12]\b)",
            "U S",
            needs=("US ",),
        ),
        form(r"(?<![\w.])Pub\. No\.(?= [A-Z])", "Publication Number", needs=("Pub.",)),
        form(
            r"(?<![\w.])Pat\.(?= (?:[Nn]os?\b\.? ?[A-Z]{0,2} ?[0-9]|[0-9]|App[l.]))",
            "Patent",
            needs=("Pat.",),
        ),
        form(
            r"\b(?:(?:EP|WO|GB|DE|JP|CN) ?"
            r"|(?:US )?[Pp]atents? (?:[Nn]o\.? |[Nn]umber )?(?:US |EP |GB )?)"
            r"(?P<said>[0-9]{6,11}|[0-9]{1,2}(?:,[0-9]{3}){2})(?= ?[ABC][0-9]?\b|[\s.;)]|,\s|$)",
            _identifier,
            needs=("EP", "WO", "GB", "DE", "JP", "CN", "atent"),
        ),
        form(
            rf"\bISBN(?:-1[03])?:?{SPACE}"
            r"(?P<said>[0-9](?:[-\u2010-\u2013]?[0-9]){8,16}(?:-?X)?)(?!\w)",
            _identifier,
            needs=("ISBN",),
        ),
        form(
            rf"\bISSN:?{SPACE}(?P<said>[0-9]{{4}}-?[0-9]{{3}}[0-9Xx])(?![\w])",
            _identifier,
            needs=("ISSN",),
        ),
        form(
            rf"\b(?:OCLC|LCCN|PMID|PMCID|PMC|NCT|EIN):?{SPACE}(?P<said>[0-9]{{5,14}})(?!\w)",
            _identifier,
            needs=("OCLC", "LCCN", "PM", "NCT", "EIN"),
        ),
        form(
            rf"\barXiv:{GAP}(?P<said>[0-9]{{4}}\.[0-9]{{4,5}})(?!\w)",
            _identifier,
            needs=("arXiv",),
        ),
        # From one speed of film to another, and no number to dial: "ISO 100-6400".
        form(
            r"\bISO (?P<said>(?P<low>25|50|64|100|125|160|200|400|800|1600)[-\u2013](?P<high>"
            r"(?:[1-9]|[1-9][0-9]{1,2})00))(?![\w/-]|[.,:][0-9])",
            lambda match: (
                f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])}"
            ),
            needs=("ISO",),
        ),
        form(
            rf"\b(?:[Zz]ip|ZIP)(?:{SPACE}[Cc]ode)?:?{SPACE}(?:(?:is|of){SPACE})?(?P<said>[0-9]{{5}}(?:-[0-9]{{4}})?)(?!\w)",
            _identifier,
            needs=("ip", "IP"),
        ),
        form(
            rf"(?:\b{_STATES}|\b[A-Z]\.[A-Z]\.),?{SPACE}(?P<said>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![\w,-])",
            _identifier,
            needs=DIGITS,
        ),
        form(
            r"\b(?P<register>PMC|NCT)(?P<number>[0-9]{5,14})(?!\w)",
            _registered,
            needs=("PMC", "NCT"),
        ),
    ),
)

_WINDOW = 160  # characters on each side that may hold the cue
# What a sheet of safety speaks of; H264 is a film's, P400 a scooter's.
_HAZARD = late_regex(
    r"\b(?:hazard\w{0,4}|harmful|toxic|irritat\w{1,4}|irritant|corrosi\w{1,4}|flammable|swallow\w{1,3}"
    r"|inhal\w{1,5}|CLP|GHS|SDS|COSHH|aquatic|eye damage|burns|explosive|oxidi[sz]\w{1,4}"
    r"|precaution\w{0,4}|phrases?|skin (?:corr|irrit|sens)\w{0,8}|statements?|cancer|organs?"
    r"|ventilated|protective gloves)\b"
    r"|(?<![\w-])(?:H[2-4][0-9]{2}|P[1-5][0-9]{2})[:+]",
    re.IGNORECASE,
)
_CODE = r"(?:EUH[0-9]{3}|H[2-4][0-9]{2}(?:[A-Z]|[a-z]{1,2})?|P[1-5][0-9]{2})"
_PARTS = late_regex("[A-Z]+|[0-9]+|[a-z]+")


def _said(code: str) -> str:
    return " ".join(
        number_words.digits(part, zero=number_words.OH)
        if part.isdigit()
        else number_words.letters(part)
        for part in _PARTS.findall(code)
    )


def _hazards(match: re.Match[str]) -> str | None:
    """Say each code by its letter and figures, where hazards are spoken of."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if "+" not in match["said"] and not _HAZARD.search(near):
        return None
    return " plus ".join(map(_said, re.split(r" ?\+ ?", match["said"])))


def _groups(match: re.Match[str]) -> str:
    return ", ".join(
        number_words.digits(part, zero=number_words.OH) for part in match["said"].split("-")
    )


def _ordered(match: re.Match[str]) -> str:
    parts = [_said(part) for part in match["code"].split("-")]
    return f"number {', '.join(parts)}"


HAZARD_CODES: tuple[Form, ...] = (
    form(
        rf"(?<![\w/.-])(?P<said>{_CODE}(?: ?\+ ?{_CODE}){{0,3}})(?![\w/]|[.,-][0-9])",
        _hazards,
        needs=("H2", "H3", "H4", "P1", "P2", "P3", "P4", "P5", "EUH"),
    ),
    form(
        r"\bCAS(?:[ -](?:[Nn]os?\.?|[Nn]umbers?|RN|#))?:? (?P<said>[0-9]{2,7}-[0-9]{2}-[0-9])"
        r"(?![\w-])",
        _groups,
        needs=("CAS",),
    ),
    form(
        r"\b(?:EC|EINECS)(?:[ -](?:[Nn]os?\.?|[Nn]umbers?))?:? (?P<said>[0-9]{3}-[0-9]{3}-[0-9])"
        r"(?![\w-])",
        _groups,
        needs=("EC",),
    ),
    # What is printed on a packet: "Lot #A12345", "Rx #482-19".
    form(
        r"\b(?:[Ll]ots?|[Bb]atch|[Ss]erial|[Mm]odel|[Pp]art|[Ii]tem|[Ii]nvoice|[Tt]icket|[Pp]ermit|[Rr]x"
        r"|[Pp]olicy|[Cc]laim|[Rr]ecall|[Oo]rder|[Ll]icen[cs]e|[Cc]ase|[Tt]racking|[Cc]heck|Unit"
        r"|ID):? "
        r"(?P<said># ?(?P<code>(?=[A-Z-]{0,6}[0-9])[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,8}){0,3}))"
        r"(?![\w/]|[.,][0-9])",
        lambda match: None if match["code"].isdigit() else _ordered(match),
        needs="#",
    ),
    # "Recall no. F-0412-2026": a letter begins what the number is.
    form(
        r"\b(?:[Rr]ecall|[Pp]ermit|[Mm]odel|[Pp]art|[Ii]tem|[Ll]icen[cs]e|[Cc]ertificate|[Aa]pproval|[Rr]eport"
        r"|[Cc]atalog(?:ue)?|[Ff]orm|[Pp]roduct|[Ss]tock|[Bb]ulletin|[Nn]otice|[Aa]pplication|[Cc]ase"
        r"|[Pp]olicy|[Cc]laim|[Aa]uthori[sz]ation)s? "
        r"(?P<said>[Nn]o\. (?P<code>[A-Z]{1,4}-?[0-9][A-Z0-9]{0,8}(?:-[A-Z0-9]{1,8}){0,3}))"
        r"(?![\w/]|[.,][0-9])",
        _ordered,
        needs=("no. ", "No. "),
    ),
)
"""Forms of the rule "identifiers", before its own."""
