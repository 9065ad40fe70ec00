"""Codes of hazards, substances and packets: "H302", "P301+P310", "CAS 7681-52-9", "Lot #A12"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form

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


def _number(match: re.Match[str]) -> str:
    return f"number {' '.join(map(_said, re.findall('[A-Z0-9]+', match['code'])))}"


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
