"""Numbers of help in pairs, and codes that one texts: "999/112", "741741 (US) or 85258 (UK)"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.help_numbers.told_apart import NEEDED
from podcast.narration.spoken.rule import Form, figure, form

_SURE = "(?:911|999|988|112|000)"
_WINDOW = 160  # characters before a number in which its reason stands
_YEAR = late_regex("(?:19|20)[0-9]{2}")
_ENDS = r"(?=[.;,)]|$)(?![.,][0-9])"
_OF_HELP = late_regex(
    r"(?<![\w.,])(?:911|999|988|112|116 ?123)(?![\w%]|[.,][0-9])"
    r"|\b(?:[Ss]uicid\w{1,3}|[Cc]risis|[Ll]ifelines?|[Hh]elplines?|[Hh]otlines?|[Rr]escue|[Aa]mbulances?)\b"
)
# What failed, is wanted or is smelt, and is nothing that is counted: "Power cut? 105."
_WANTED = (
    r"(?:[Pp]ower (?:cut|out|off|failure)|[Gg]as (?:leak|smell|escape)|[Ss]mell (?:of )?gas"
    r"|[Nn]o power"
    r"|[Nn]on-emergency|[Nn]ot (?:an emergency|urgent)|[Ff]looded|[Cc]risis|[Ee]mergency|[Ff]ire"
    r"|[Ii]n danger|[Ss]uicidal|[Uu]nsafe|[Aa]bused?|[Ff]eeling low|[Mm]edical advice"
    r"|(?:[Nn]eed|[Ww]ant) (?:[a-z]{2,12} ){0,2}(?:help|advice|talk|doctor|nurse|police|ambulance))"
)


def _digits(match: re.Match[str]) -> str:
    return number_words.digits(match["said"])


def _either(match: re.Match[str]) -> str | None:
    """Say both of a pair; a mark out of itself is none."""
    numbers = match["said"].replace(" ", "").split("/")
    if len(set(numbers)) < len(numbers):
        return None
    return " or ".join(map(number_words.digits, numbers))


def _short_codes(match: re.Match[str]) -> str:
    return re.sub("[0-9]{3,6}", lambda found: number_words.digits(found[0]), match["said"])


def _of_a_service(match: re.Match[str]) -> str | None:
    return None if _YEAR.fullmatch(match["said"]) else _digits(match)


def _reasoned(match: re.Match[str]) -> str | None:
    text = match.string
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    return _digits(match) if NEEDED.search(before) or _OF_HELP.search(text) else None


_OR = "(?:, (?:or |and )?| or | and |; )"
_CODE = r"[1-9][0-9]{2,5}(?![0-9])(?: \([A-Za-z/. ]{2,20}\)| in (?:the )?[A-Z][A-Za-z]{1,14})"

PAIRS_AND_SHORT_CODES: tuple[Form, ...] = (
    # Two that are dialled and nothing else, in any sentence: "or 999/112".
    figure(
        rf"(?<![\w.,$£€+/-])(?P<said>{_SURE}(?: ?/ ?(?:{_SURE}|1[0-9]{{2}})){{1,2}}"
        rf"|1[5-8]/112)(?![\w%°/]|[.,][0-9])",
        _either,
        needs=("911", "999", "988", "112", "000"),
    ),
    # What is texted elsewhere: "Text HOME to 741741 (US), 85258 (UK) or 50808 (Ireland)".
    form(
        r"\b(?:[Tt]ext|[Tt]exting|TEXT|SMS) [^.;!?\n]{1,40}?\bto "
        rf"(?P<said>{_CODE}(?:{_OR}{_CODE}){{1,5}})(?![.,][0-9])",
        _short_codes,
        needs=("ext", "TEXT", "SMS"),
    ),
    # A service and nothing else in the brackets behind it: "10111 (police)".
    figure(
        r"(?<![\w.,$£€+/-])(?P<said>1[01][0-9]{3})"
        r"(?= \((?:the )?(?i:police|ambulances?|fire(?: brigade)?|emergenc(?:y|ies)|rescue"
        r"|medical|coastguard)(?: only| and (?:fire|ambulance|police))?\)(?! [a-z]{3,20}s\b))",
        _of_a_service,
        needs=("(",),
    ),
    form(
        rf"(?:^|[.!?] ){_WANTED}\? (?P<said>[1-9][0-9]{{2}})(?=[.!]?(?:$|\n| [A-Z])|,)",
        _digits,
        needs=("? 1", "? 9", "? 3", "? 8", "? 2"),
    ),
    # A list's first number may be one of four figures, where the second shows what it is.
    form(
        r"(?<![\w-])[A-Z][A-Za-z]{1,14}:? (?P<said>1[0-4][0-9]{2}|17[36]7)"
        r"(?=, [A-Z][A-Za-z ]{1,14}:? (?:1[0-9]{2}|911|999|988|000)(?![0-9]))",
        _reasoned,
        needs=(" 14", " 10", " 11", " 12", " 13", " 17"),
    ),
    form(
        rf"(?<![\w-])[A-Z][A-Za-z ]{{1,14}}: (?:CVV|SAMU|SOS|ISC|KIRAN|Kiran|SADAG|TPO|Hope|Lifeline|Helpline"
        rf"|Samaritans) "
        rf"(?P<said>[0-9]{{3,4}}){_ENDS}",
        _of_a_service,
        needs=(
            "CVV",
            "SAMU",
            "SOS",
            "KIRAN",
            "Kiran",
            "ISC",
            "SADAG",
            "TPO",
            "Hope",
            "ine",
            "Samar",
        ),
    ),
    # "Press 55 after 999": what is pressed, and the call in which it is.
    form(
        r"\b[Pp]ress(?:ing|es)? (?P<said>55)(?= [^.;!?\n]{0,30}(?:999|\bwhen\b|\bif\b)|[.,;)]|$)",
        _digits,
        needs=("55",),
    ),
    form(
        r"\b(?:[Pp]ress(?:ing|ed)? [0-9]{1,2}|[Cc]ough|[Tt]ap) (?:[a-z ]{0,16})?(?:after|on|in"
        r"|during)"
        r" (?:an? |your |the )?(?P<said>999|911|112)(?= |[.,;)]|$)(?![.,][0-9])",
        _digits,
        needs=("999", "911", "112"),
    ),
)
"""Forms of the rule "emergency-numbers", before its own."""
