"""Numbers of help in a list and behind what they are for: "Australia 000, New Zealand 111"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.help_numbers.beside_services import (
    PAIRS_AND_SHORT_CODES,
)
from podcast.narration.spoken.english.help_numbers.told_apart import NEEDED
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_SURE = "(?:911|999|988|000)"
_KNOWN = (
    r"(?:0[0-9]{2}|1[0-9]{2}|[2-8]11|9[01][0-9]|98[0-8]|99[0-9]|116 ?[0-9]{3}|1(?:01|1)[0-9]{2,3}"
    r"|15|16|17|18|10[0-9]{2,3}|1737|1767)(?![0-9])"
)
_COUNTRY = one_of(sorted(name.replace("_", " ") for name in wordlist("places", part="countries")))
_PLACE = rf"(?:the )?(?:{_COUNTRY}|UK|US|USA|U\.S\.|U\.K\.|EU|UAE|NZ)"
_ENTRY = rf"{_PLACE}(?: \([^()\n]{{1,20}}\))?[: ] ?{_KNOWN}"
_LONGER = rf"{_PLACE}[: ] ?1[0-9]{{3}}(?![0-9])"  # a year beside no short number
_NEXT = r"(?: ?[,;/|·•] ?|,? (?:and|or) | [\u2013\u2014-] )"
_NAMED_SURE = late_regex(rf"(?<![\w.,]){_SURE}(?![\w.,][0-9]|\w)")
_NUMBERS = late_regex(
    r"\b(?:[Ll]ifelines?|[Hh]elplines?|[Hh]otlines?|numbers? \((?:112|911|999)\)"
    r"|numbers? (?:is|are)(?! in\b)|short codes?)"
)
_FOR_WHAT = late_regex(r" for (?:an? |the )?(?:ambulances?|police|fire|emergenc(?:y|ies)|help)\b")
_WINDOW = 160  # characters before a list in which its reason stands
# What such a number is good for, and no price is.
_REASON = (
    r"(?:an? |the |any )?(?:emergenc|chest|ambulance|police|fire|suicid|stroke|bleed|breath"
    r"|overdose"
    r"|life|crisis|urgent|anything|medical|health|mental|advice|non-|heart|seizure|poison)"
)

_NEED = r"[a-z-]{4,14}(?: [a-z-]{4,14})?"


def _digits(match: re.Match[str]) -> str:
    return re.sub(
        "[0-9]+(?: [0-9]{3})?",
        lambda found: ", ".join(number_words.digits(part) for part in found[0].split()),
        match["said"],
    )


def _listed(match: re.Match[str]) -> str | None:
    """Say the numbers of a list by countries; runs in a table of a cup are quantities."""
    text = match.string
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    sure = _NAMED_SURE.search(match["said"]) or NEEDED.search(before) or _NUMBERS.search(before)
    return _digits(match) if sure or _FOR_WHAT.match(text, match.end()) else None


def _reasoned(match: re.Match[str]) -> str | None:
    text = match.string
    around = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return _digits(match) if NEEDED.search(around) else None


def _other(match: re.Match[str]) -> str | None:
    """Say the number of another need, where a sure one stands near."""
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    return _digits(match) if _NAMED_SURE.search(before) else None


HELPLINES: tuple[Form, ...] = (
    *PAIRS_AND_SHORT_CODES,
    # Each country's three of a kind need no reason: "Brazil 190/192/193; Chile 131, 132, 133";
    # "India 150, 160 and 170" may be anything.
    form(
        rf"(?<![\w-]){_PLACE}:? (?P<said>1[0-9]{{2}}(?:/1[0-9]{{2}}){{1,3}}"
        rf"|(?P<kind>1[0-9])[0-9], (?P=kind)[0-9](?:,| or| and|, or|, and) (?P=kind)[0-9])(?=[.,;)]"
        rf"|$)(?![.,][0-9])",
        _digits,
        needs=(" 1",),
    ),
    form(
        rf"(?<![\w-])(?P<said>{_ENTRY}(?:{_NEXT}(?:{_ENTRY}|{_LONGER})){{1,24}})(?![\w%°]"
        rf"|[.,:/-][0-9]| ?[%°])"
        r"(?! (?:people|men|women|cases|medals?|goals|seats|votes|wins|points|runs|for [0-9]))",
        _listed,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w-]){_PLACE} (?:also )?(?:uses?|has|have|keeps?) (?:also )?"
        rf"(?P<said>{_KNOWN}(?:(?:, | or |, or | and |, and ){_KNOWN}){{1,5}})"
        r"(?=[.;)]|$|, | (?:for|in an?|as)\b)(?!\.[0-9])",
        _listed,
        needs=DIGITS,
    ),
    # "It's 999 for chest pain and 111 for anything that can wait."
    form(
        rf"\b(?:[Ii]t is|[Ii]t['’]s|[Uu]se|[Tt]ry|[Tt]hat['’]s|[Nn]umbers? (?:is|are)) "
        rf"(?P<said>(?:{_SURE}|112))(?= (?:for {_REASON}|(?:if|when|where) ))",
        _reasoned,
        needs=("911", "999", "988", "000", "112"),
    ),
    figure(
        rf"(?<![\w.,$£€+/-])(?P<said>{_KNOWN})(?= for {_REASON})",
        _other,
    ),
    # "Do not make them sick; 999 straight away."
    form(
        rf"[,;:.!\u2013\u2014-] ?(?:then |so |just )?(?P<said>{_SURE})"
        r"(?= (?:straight ?away|now|immediately|at once|right away|first)\b(?:[.!,;]|$))",
        _reasoned,
        needs=("911", "999", "988", "000"),
    ),
    # "If you are no better in five minutes, 999."
    form(
        rf"\b(?:[Ii]f|[Ww]hen|[Uu]nless"
        rf"|[Oo]nce)\b[^.!?\n]{{4,120}}, (?P<said>{_SURE})(?=[.!]?(?:$|\n| [A-Z]))",
        _digits,
        needs=("911", "999", "988", "000"),
    ),
    form(
        rf"\b(?:TEL|Tel\.?|TELEPHONE|Telephone|PHONE|Phone|CALL|RING"
        rf"|DIAL):? (?P<said>{_KNOWN})(?=[.,;)!]|$)(?![.,][0-9])",
        _digits,
        needs=DIGITS,
    ),
    # "18000 is the textphone number."
    figure(
        r"(?<![\w.,$£€/-])(?P<said>[1-9][0-9]{2,5})(?= is (?:the|our|your|a) "
        # 496 is a perfect number, and 5000 a big one.
        r"(?:(?:[a-z-]{2,20} ){0,2}(?:helpline|hotline|short ?code|textphone|lifeline|line to call"
        r"|number (?:to (?:call|ring|dial|text|phone|use)|you (?:call|ring|need))\b)"
        r"|(?:[a-z-]{2,20} )?(?:emergency|crisis|textphone|text|phone"
        r"|telephone|freephone|toll-free|helpline|police|ambulance|fire|support|advice|health"
        r"|coastguard|relay|contact) (?:[a-z-]{2,12} )?number)\b)",
        _digits,
        needs=("number", "line", "code", "phone"),
    ),
    figure(r"(?<![\w.,$£€/-])(?P<said>1800[0-2])(?=[.,;)]|$)(?!,[0-9])", _other, needs=("1800",)),
    form(
        r"\bTele[- ]M(?:ANAS|anas)(?::| at| on|,)? (?P<said>14416)(?!\w)", _digits, needs=("14416",)
    ),
    # "Belgium: 1813." behind a line of the same kind.
    form(
        rf"(?<![\w-]){_PLACE}: {_KNOWN}\. (?:{_PLACE}: [0-9]{{3,6}}\. ){{0,8}}?"
        rf"{_PLACE}: (?P<said>[0-9]{{4,6}})(?=[.;)]|$)(?!\.[0-9])",
        _digits,
        needs=(": ",),
    ),
    figure(
        r"(?<![\w.,/$£€-])(?P<said>1[38][06]0 [0-9]{3} [0-9]{4})(?![\w]|[.,][0-9])",
        lambda match: ", ".join(map(number_words.digits, match["said"].split())),
        needs=("1300 ", "1800 ", "1860 "),
    ),
    # "911 emergencies, 311 city services": each with what it is for.
    form(
        rf"(?:: |^|[.;] )(?P<said>(?:{_SURE}|[2-8]11) {_NEED}"
        rf"(?:, (?:and )?(?:{_SURE}|[2-8]11) {_NEED}){{1,5}})(?=[.;)]|$)",
        _listed,
        needs=("911", "999", "988"),
    ),
    # Lines of health by their name: "Info-Santé 811", "Health Link: 811".
    form(
        r"\b(?:Info-Sant[eé]|Info-Social|Health ?[Ll]ink|HealthLink BC|Health ?[Ll]ine|Health811"
        r"|Tele-?[Hh]ealth|Tele-?[Cc]are|Nurse-?[Ll]ine|Nurse-on-[Cc]all|HEALTH811|211 [A-Z][a-z]+)"
        r"(?: [A-Z][a-z]{3,12})?(?::|,| at| on)? (?P<said>[2-8]11|1[0-9]{2,3})"
        r"(?![\w%°]|[.,:/-][0-9]| ?[%°]| [0-9])",
        _digits,
        needs=("11", " 1"),
    ),
    # What a service is for stands between its name and its number.
    form(
        r"\b(?i:police|ambulance|fire|coastguard|doctor|nurse|samaritans|childline|helpline|hotline"
        r"|lifeline|advice|emergency|emergencies)"
        r"(?: (?:service|services|line))? \([^()\n]{1,40}\)(?::| -| \u2013)? "
        rf"(?P<said>{_KNOWN})(?![\w%°]|[.,:/-][0-9]| ?[%°]| [0-9a-z])",
        _digits,
        needs=DIGITS,
    ),
    form(
        r"\b[A-Z][A-Za-z]{3,20}(?: (?:UK|Ireland|Line|Helpline))?(?::| on| at)? "
        r"(?P<said>116 ?[01][0-9]{2})(?![\w%°]|[.,:/-][0-9]| ?[%°])(?! (?!is |are |or |and "
        r"|if )[a-z]{3,20}s\b)",
        _digits,
        needs=("116",),
    ),
)
"""Forms of the rule "emergency-numbers"."""
