"""Lines that end with words, and what stands beside a telephone's number: "0800 POISON", "x 31"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.help_numbers.told_apart import NEEDED
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.tables import wordlist

_CALLED = late_regex(
    r"\b(?:call(?:s|ed|ing)?|ring(?:ing)?|rang|phone[sd]?|phoning|dial\w{0,5}|text(?:ing)?|contact|tel"
    r"|telephone|hot ?lines?|help ?lines?|lines?|numbers?|free(?:call|phone)?|toll-free|reach"
    r"|try|on"
    r"|24/7|24 hours)\b[^.;!?\n]{0,30}$",
    re.IGNORECASE,
)
_WINDOW = 80  # characters before a number in which it is said to be one
# Behind a figure these tell an hour, a day or a measure, and no word that is dialled.
_HOURS = late_regex(
    r"(?:(?:MON|TUES?|WED|WEDNES|THURS?|FRI|SAT|SATUR|SUN)(?:DAY)?S?|JAN(?:UARY)?|FEB(?:RUARY)?"
    r"|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?"
    r"|DEC(?:EMBER)?|A[MT]|PM|ON|IN|TO|AND|OR|NOT|FROM|UNTIL|LOCAL|ZULU|TODAY|TONIGHT|TOMORROW|SHARP"
    r"|START|DAILY|BREAKFAST|HOURS?|HRS?|GMT|UTC|BST|CET|EST|EDT|CST|PST|AEST|AEDT|NZST|BC|BCE|AD|CE|MW|KM|KW|GB|MB|HP|CC"
    r"|RPM|KG|USD|EUR|GBP|AUD|NZD)(?!\w)"
)
_LINE_ENDS = late_regex(r"[.,;:)!?]|$| (?:or|and|for|if|to|any|now|at|from|on|[0-9(])")
_AT_AN_HOUR = late_regex(r"\b(?i:at|by|from|until|till|before|after|since|around|about) $")
_VOWEL = re.compile("[AEIOUY]")
_LONGEST_LETTERS = 3


def _word(word: str) -> str:
    is_said = len(word) > _LONGEST_LETTERS - 1 and _VOWEL.search(word)
    return word.lower() if is_said else number_words.letters(word)


def _with_words(match: re.Match[str]) -> str | None:
    """Say a free number that ends with words: "1800 RESPECT"; "1800 HOURS" is a time."""
    if _HOURS.match(match["words"]):
        return None
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    is_free = match["free"].startswith("0")
    if _AT_AN_HOUR.search(before) or not (is_free or _CALLED.search(before)):
        return None
    if match["free"] == "13" and not _LINE_ENDS.match(match.string, match.end()):
        return None  # "Our line has 13 NEW stops."
    words = " ".join(_word(one) for one in re.findall("[A-Z]+", match["words"]))
    return f"{number_words.digits(match['free'])}, {words}"


def _digits(match: re.Match[str]) -> str:
    return ", ".join(number_words.digits(group) for group in match["said"].split())


_PLACED = late_regex(
    r"\b(?:[Rr]oom|[Bb]us|[Rr]oute|[Ff]lat|[Pp]age|[Ff]light|[Pp]orsche|[Tt]otal|an?|his|her|their"
    r"|my|our|your|old|new|was|were|had|has|paid|cost|costs|scored|sold|bought|drove|drives) ?$"
)


def _before(match: re.Match[str], *, within: int) -> str:
    return match.string[max(0, match.start() - within) : match.start()]


def _dialled_before(match: re.Match[str]) -> str | None:
    """Say a number that was dialled a few sentences before; a room and a car are none."""
    before = _before(match, within=_LINES)
    is_dialled = any(found["number"] == match["said"] for found in _DIALLED.finditer(before))
    return _digits(match) if is_dialled and not _PLACED.search(before[-12:]) else None


_LINES = 400  # characters in which a number was dialled
_DIALLED = late_regex(
    r"\b(?:[Cc]all|[Dd]ial|[Rr]ing|[Pp]hone|[Tt]ext)\b[^.;!?\n]{0,60}?\b(?P<number>911|999)\b"
)


_COUNTRY = one_of(sorted(name.replace("_", " ") for name in wordlist("places", part="countries")))
_SURE = late_regex(r"(?<![\w.,])(?:911|999|000|112)(?=[;,.)]| in\b|$)")


def _behind_a_sure_one(match: re.Match[str]) -> str | None:
    return _digits(match) if _SURE.search(_before(match, within=_WINDOW)) else None


def _needed(match: re.Match[str]) -> str | None:
    return _digits(match) if NEEDED.search(_before(match, within=_WINDOW)) else None


def _from_a_telephone(match: re.Match[str]) -> str | None:
    """Say what a mobile dials; "on mobile 120, tablet 40" counts readers."""
    before = _before(match, within=_WINDOW)
    return _digits(match) if NEEDED.search(before) or _SERVED.search(before) else None


_SERVED = late_regex(
    r"\b(?i:police|ambulance|fire|emergenc(?:y|ies)|help|dial|call|ring|helpline|999|112|911)\b"
)


def _starred(match: re.Match[str]) -> str | None:
    near = _before(match, within=_LINES) + match.string[match.end() : match.end() + _WINDOW]
    return f"star {number_words.digits(match['digits'])}" if _TO_PRESS.search(near) else None


_TO_PRESS = late_regex(r"\b(?:[Cc]all|[Dd]ial|[Pp]ress|[Pp]hone)")


_KNOWN = r"(?:0[0-9]{2}|1[0-9]{2}|[2-8]11|9[01][0-9]|98[0-8]|99[0-9])(?![0-9])"

WITH_WORDS: tuple[Form, ...] = (
    # A relay for people who do not hear, before the whole number: "18001 0800 1111".
    figure(
        r"(?<![\w.,$£€/-])(?P<said>1800[12] 0[0-9]{2,4}(?: [0-9]{3,6}){1,2})(?!\w)",
        _digits,
        needs=("1800",),
    ),
    figure(
        r"(?<![\w.,$£€+/-])(?P<said>(?P<free>0800|0508|0808|0845|1[38]00|13)"
        r"[ -](?P<words>[A-Z]{2,11}(?:[ -][A-Z]{2,8})?))(?![\w'’]|-[A-Z0-9])",
        _with_words,
        needs=("0800", "0508", "0808", "0845", "1300", "1800", "13"),
    ),
    # The way to a hospital beside it: "999/A&E".
    figure(
        r"(?<![\w.,$£€/-])(?P<said>(?P<number>999|911|111|112|000) ?/ ?)(?=(?:A&E|ED|ER|GP|NHS)\b)",
        lambda match: f"{number_words.digits(match['number'])} or ",
        needs="/",
    ),
    figure(r"(?<![\w.,$£€/-])(?P<said>999)(?= BSL\b)", _digits, needs=("999 BSL",)),
    # A sentence of its own: "Not breathing? 911."
    figure(
        r"(?<![\w.,$£€/*-])(?:^|(?<=[.!?] )|(?<=[\u2013\u2014] ))(?P<said>911|999"
        r"|000)(?=[.!](?:\s|$)|$)",
        _needed,
        needs=("911", "999", "000"),
    ),
    # "In Spain it's 112 (062 Guardia Civil)".
    form(
        r"\b(?:[Ii]t is|[Ii]t['’]s|[Nn]umbers? (?:is|are)|[Uu]se|[Tt]ry) "
        r"(?P<said>112|911|999|000)(?= \((?:or |also )?[01][0-9]{1,2}(?:\)| (?:for|[A-Z]|police"
        r"|ambulance|fire|rescue|coast|mountain)))",
        _digits,
        needs=("112", "911", "999", "000"),
    ),
    figure(
        r"(?<=\()(?P<said>0[0-9]{2}|1[0-9]{2})(?= (?:Guardia|[Pp]olic|[Aa]mbulanc|[Ff]ire"
        r"|[Cc]arabin"
        r"|[Mm]ountain|[Cc]oast|SAMU|REGA|Rega|[Pp]ompiers|[Rr]escue))",
        _digits,
        needs="(",
    ),
    form(
        r"\b(?:UK|US|USA|EU|NZ|AU|IE|CA|Ireland|Australia):? (?P<said>111|112|911|999|988"
        r"|000)"
        r"(?=[,;] (?:UK|US|USA|EU|NZ|AU|IE|CA|[A-Z][a-z]{3,12})\b:? "
        r"\+?(?:0[0-9]{2}|1[38][ 0-9]|1-8|[0-9]{2} ))",
        _digits,
        needs=("111", "112", "911", "999", "988", "000"),
    ),
    # The last of a list: "In Canada, 911; in Israel, 101."
    form(
        rf"[;,] in (?:the )?{_COUNTRY},? (?:it is |it['’]s )?(?P<said>1[0-9]{{2}}|9[0-9]{{2}})"
        r"(?=[.;)]|$)(?!\.[0-9])",
        _behind_a_sure_one,
        needs=(" in ",),
    ),
    # Behind a line that dials the same: "No: *67 hides nothing from 911".
    figure(
        r"(?<![\w.,$£€/*-])(?<! of )(?<![0-9] )(?P<said>911|999)(?=[.,;)!?]|$)(?![.,][0-9])",
        _dialled_before,
        needs=("911", "999"),
    ),
    form(
        r"(?<![\w*.,])\*(?P<digits>[0-9]{2,3})(?=[,.;#]|$| (?:then|before|to|hides|blocks|on"
        r"|from|and"
        r"|first|does|works)\b)",
        _starred,
        needs="*",
    ),
    # "Police 10111, ambulance 10177, from a mobile 112".
    form(
        r"\b(?:[Mm]obile|[Aa]broad|[Ll]andline|[Cc]ell(?: ?phone)?|[Mm]obiles|[Cc]ellphones)"
        rf"(?: phones?)?[,:]? (?P<said>{_KNOWN})(?=[.,;)!]|$| (?:or|and|if)\b)(?![.,][0-9])",
        _from_a_telephone,
        needs=("obile", "broad", "andline", "ell"),
    ),
)
"""Forms of the rule "telephone", before its own."""
