"""Numbers that people dial in an emergency or a crisis, of any country: digit by digit."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.help_numbers.told_apart import (
    IN_USE,
    ITS_USE,
    KNOWN,
    NEEDED,
    is_no_number,
)
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_WINDOW = 160  # characters on each side that may hold the cue
_END = re.compile(r"(?<!\b[Cc]h)(?<!\b[Ee]xt)(?<!\b[Oo]pt)(?<!\b[Tt]el)[.!?](?=\s|$)|\n")
_VERB = re.compile(
    r"\b(?:call|calls|calling|called|dial\w*|ring|rings|ringing|rang|phone|phones|phoning|phoned"
    r"|te?xt|texts|te?xting|texted|telephone)\b",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"\b(?:numbers?|(?:hot|help|life)lines?|NHS|emergenc(?:y|ies)|ambulances?|police|firefighters"
    r"|fire (?:brigade|service|department|and rescue)|cris[ie]s|poisons?|samaritans|paramedics?"
    r"|crimestoppers|childline|nurse line|out[- ]of[- ]hours|crisis line|advice line|coastguard"
    r"|suicid\w+|rescue|urgent|SAMU|SOS)\b",
    re.IGNORECASE,
)
_SERVICE = re.compile(
    r"\b(?:ambulance|police|fire|emergenc(?:y|ies)|rescue|paramedics?|doctor|SAMU|SOS)\b",
    re.IGNORECASE,
)
# What stands right before a number that is dialled, and not before a quantity.
_LEADS = re.compile(
    r"(?:\b(?:it['’]s|or|and|on|is|are|was|to|at|the|try|use|NHS|numbers?|line|call|calls|calling|called"
    r"|dial|dials|dialing|dialling|dialed|dialled|ring|rings|ringing|rang|phone|phoning|te?xt|texting"
    r"|ambulance|police|fire|emergency|services?|telephone)"
    r"|[:;(,/\u2013\u2014→\"“‘'-]|\b(?-i:[A-Z])[a-z]+) ?$",
    re.IGNORECASE,
)
# One that is dialled and nothing else makes its neighbour one: "988 or 911".
_BESIDE_ONE = re.compile(r"\b(?:911|999|988|112|000),? or $")
_BEFORE_ONE = re.compile(
    r"(?:, | or |, or |/)(?:911|999|988|000)(?![0-9%°]|[.,:/-][0-9]| [a-z]{2,20}s\b)"
)
# One that is named instead of another: "it is 999, not 911".
_IT_IS = r"\b(?:[Ii]t is|[Ii]t['’]s|[Nn]umbers? (?:is|are|was)|[Uu]se|[Tt]ry)"
_NOW_IT = re.compile(rf"{_IT_IS} $")
_NOT_THAT = re.compile(
    rf",? (?:and )?(?:not|never|rather than) (?:{KNOWN.pattern})(?![0-9]|[.,][0-9])"
)
_BEHIND_THAT = re.compile(rf"{_IT_IS} (?:{KNOWN.pattern}),? (?:and )?(?:not|never|rather than) $")
# A sure one beside a number of the same kind: "112, 999 or 110".
_SURE = frozenset({"911", "999", "988", "112", "000"})
_SURE_ONE = re.compile(
    r"(?<![\w.,$£€/-])(?:911|999|988|112|000)(?![\w%°]|[.,/-][0-9]| [a-z]{3,20}s\b)"
)
_OR_ANOTHER = re.compile(rf",? or (?:{KNOWN.pattern})(?=[.,;:!?)]|$)(?!,[0-9])")
_BEHIND_ANOTHER = re.compile(rf"(?<![0-9.,])(?:{KNOWN.pattern}),? or $")
_OR_A_SURE = re.compile(r",? or (?:112|911|999|000)(?![0-9%°]|[.,][0-9])")
_DIRECT = re.compile(
    r"\b(?:call|calls|calling|called|dial\w*|ring|rings|ringing|rang|phone|phoning|te?xt|texting)"
    r"(?: us| them| on| to| the number| number| free| for free| toll-free)* ?$",
    re.IGNORECASE,
)
_SENT_TO = re.compile(r"\b(?:te?xt|texts|te?xting|sms|reply)\b.{1,40}\bto $", re.IGNORECASE)
# A number that is dialled goes on with no counted noun.
_GOES_ON = re.compile(
    r"(?:$|[,;:!?)\]\"”’'/\u2013\u2014|·•]| [|·•]|\.(?![0-9])|\s*$"
    r"|\s+(?:in|if|is|are|was|or|and|abroad|overseas|locally|nationwide|everywhere|for|from|at|to|when|whenever|whatever|straight|immediately|now|right"
    r"|as|on|anywhere|free|then|without|before|but|by|with|where|while|because|unless|until|after|so"
    r"|services?|calls?|operators?|dispatch(?:er|ers)?|emergency|ambulance|police|fire|hotline|helpline"
    r"|lifeline|crisis|online|first|instead|again|today|tonight|using|not|also|can|will|works?"
    r"|connects?|numbers?|anytime|any|only|toll|text|call|brings?|reaches|gets?|puts?|you|we|they"
    r"|she|he|it|the|who|which|that|your|this|via|through|out of|there|here|even|once|please"
    r"|directly|[a-z]+ly"
    r"|&|\(|[\u2013\u2014-]\s))",
    re.IGNORECASE,
)
# After these any number of four digits or more is dialled, except a year.
_ITS_LINE = re.compile(
    r"\b(?:(?:hot|help|life)lines?|(?:crisis|advice|support|information) lines?|dial\w*"
    r"|(?:emergency|help|short) (?:number|code))\b",
    re.IGNORECASE,
)
# "Dial 000 in Australia, or 15 in France": a figure after one that is surely dialled.
_COUNTRY = one_of(sorted(name.replace("_", " ") for name in wordlist("places", part="countries")))
_IN_A_COUNTRY = re.compile(rf" in (?:the )?{_COUNTRY}\b")
_ABROAD = re.compile(
    rf" in (?:the )?(?:{_COUNTRY}|[NS]$|(?:North|South) America|Europe|EU|UK|US)\b"
)
_BEFORE_THAT = re.compile(r"(?<![\w.,$£€/-])(?:911|999|112|000) (?:works|is|in|for|or|and)\b")
_DIALLED_ELSEWHERE = re.compile(
    rf"{_VERB.pattern}.{{0,80}}(?<![\w.,])(?:{KNOWN.pattern}) in (?:the )?{_COUNTRY}\b",
    re.IGNORECASE,
)
_ITS_LEAD = re.compile(r"(?:\b(?:is|are|on|or|at|number|code|dial)|[:(]) ?$", re.IGNORECASE)
_YEAR = re.compile("(?:19|20)[0-9]{2}")


def _sentence(match: re.Match[str]) -> tuple[str, str]:
    """Give what the sentence holds before the number and after it."""
    text = match.string
    before = _END.split(text[max(0, match.start() - _WINDOW) : match.start()])[-1]
    after = _END.split(text[match.end() : match.end() + _WINDOW])[0]
    return before, after


def _goes_on(match: re.Match[str]) -> bool:
    return bool(_GOES_ON.match(match.string[match.end() : match.end() + 24]))


def _is_dialled(match: re.Match[str], number: str) -> bool:
    before, after = _sentence(match)
    if _DIRECT.search(before[-48:]) or _is_beside_one(number, before=before, after=after):
        return True
    leads = bool(_LEADS.search(before[-16:])) or not before.strip()
    if len(number) == 2:
        return leads and _is_a_short_one(before=before, after=after)
    if not KNOWN.fullmatch(number):
        is_called = number in {"10111", "10177"} and _VERB.search(before)  # South Africa's
        return bool(is_called or _is_a_lines(before, number) or _SENT_TO.search(before[-60:]))
    if _VERB.search(before + after) or (leads and ITS_USE.match(after)):
        return True
    return leads and bool(_LINE.search(before + after))


def _is_a_short_one(*, before: str, after: str) -> bool:
    """Tell whether two figures are dialled: beside a sure number, or where a service is called."""
    if _OR_A_SURE.match(after):
        return True
    if _IN_A_COUNTRY.match(after) and _DIALLED_ELSEWHERE.search(before):
        return True
    return bool(_SERVICE.search(before + after) and _VERB.search(before + after))


def _is_beside_one(number: str, *, before: str, after: str) -> bool:
    """Tell whether a number stands beside one that nothing but a telephone has."""
    if _BESIDE_ONE.search(before[-12:]) or _BEHIND_THAT.search(before[-48:]):
        return True
    if number in _SURE and _NOW_IT.search(before[-24:]) and _NOT_THAT.match(after):
        return True
    if len(number) == 3 and KNOWN.fullmatch(number) and _BEFORE_ONE.match(after):
        return True
    if number in _SURE and IN_USE.search(f"{before} | {after}"):
        others = set(_SURE_ONE.findall(f"{before} | {after}"))
        if others - {number}:
            return True
    if number in _SURE and _ABROAD.match(after) and _BEFORE_THAT.search(before):
        return True
    beside = _OR_ANOTHER.match(after) or _BEHIND_ANOTHER.search(before[-12:])
    return number in _SURE and bool(beside)


def _is_a_lines(before: str, number: str) -> bool:
    """Tell whether a number is that of a line which the words before it name."""
    if len(number) < 4 or _YEAR.fullmatch(number):
        return False
    return bool(_ITS_LEAD.search(before[-12:]) and _ITS_LINE.search(before[-80:]))


def _short(match: re.Match[str]) -> str | None:
    if is_no_number(match):
        return None
    numbers = re.split("[/ ]", match[0]) if "/" in match[0] else [match[0]]
    if not _goes_on(match) or not all(_is_dialled(match, number) for number in numbers):
        return None
    return " or ".join(_said(number) for number in numbers)


def _said(number: str) -> str:
    return ", ".join(number_words.digits(group) for group in number.split())


def _sent_to(match: re.Match[str]) -> str | None:
    """Say a short code that is written in two groups: "text HELLO to 741 741"."""
    before, _ = _sentence(match)
    return _said(match[0].replace("-", " ")) if _SENT_TO.search(before[-60:]) else None


def _of_a_country(match: re.Match[str]) -> str | None:
    """Say the numbers of a list by countries, where nothing is counted after them."""
    if not _goes_on(match):
        return None
    return re.sub("[0-9]+(?: [0-9]{3})?", lambda found: _said(found[0]), match["said"])


def _starred(match: re.Match[str]) -> str:
    return f"star {number_words.digits(match['digits'])}"


def _service(match: re.Match[str]) -> str:
    """Say the number of a list, "Ambulance: 15"."""
    return _said(match["said"])


# What stands in a list of countries: a known short number, or the longer ones of some.
_LISTED = (
    r"(?:0[0-9]{2}|1[0-9]{2}|[2-8]11|9[01][0-9]|98[0-8]|99[0-9]|116 ?[0-9]{3}|1(?:01|1)[0-9]{2,3})"
    r"(?![0-9])"
)


def _to_do(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 80) : match.start("said")]
    return _service(match) if NEEDED.search(before) else None


EMERGENCY = Rule(
    "emergency-numbers",
    (
        # A relay for people who do not hear, before the number itself.
        figure(
            r"(?<![\w.,$£€/-])(?P<said>18001 [0-9]{3,5}(?: [0-9]{3,4}){0,2})(?!\w)",
            _service,
            needs=("18001",),
        ),
        figure(
            r"(?<![\w.,$£€+/-])(?:116 ?[0-9]{3}|[0-9]{2,6}(?:/[0-9]{2,6}){0,4})"
            r"(?![\w%°]|[.,:/\u2013-][0-9]|/\w| ?[%°])",
            _short,
        ),
        figure(
            r"(?<![\w.,$£€+/:'’-])(?<![0-9]\s)000(?![\w%°]|[.,:/-][0-9])",
            "zero zero zero",
            needs=("000",),
        ),
        form(
            r"\b(?i:ambulances?|police|fire|samu|pompiers|bomberos|feuerwehr|notruf|polizei|polic[ií]a|emergenc(?:y|ies)|rescue|helpline|hotline|lifeline"
            r"|(?:suicide|crisis|poisons?) (?:line|number|information|control|centre|center))"
            r"(?i: (?:services?|brigade|department|number|line|call))?(?: (?:is|are))?(?: on)?"
            r"[:?(\u2013\u2014 -]{1,3}(?P<said>[0-9]{2,6})"
            r"(?![\w%°]|[.,:/-][0-9]| ?[%°]| [a-z]{3,20}\b)",
            _service,
            needs=DIGITS,
        ),
        figure(
            r"(?<![\w.,$£€+/-])(?P<said>[0-9]{2,3})(?= \((?i:ambulance|police|fire|emergenc|SAMU)"
            r"[^()\n]{0,40}\)(?! [a-z]{3,20}s\b))",
            _service,
        ),
        figure(
            r"(?<![\w.,$£€+/-])(?P<said>911|999|988|000|111)"
            r"(?= (?:operators?|dispatch|call[- ](?:handler|taker)|option [1-9]|opt\.? [1-9]))",
            _service,
        ),
        # What is to be done, and nothing else behind it: "Don't wait: 911."
        form(
            r"(?:: |\b[Tt]hen |\b[Jj]ust |\b[Oo]nly )(?P<said>911|999|988)(?=[.!]?(?:$"
            r"|[ \n][A-Z])|!)",
            _to_do,
            needs=("911", "999", "988"),
        ),
        form(
            rf"(?<![\w-]){_COUNTRY} (?:uses?|has|have) "
            rf"(?P<said>{_LISTED}(?:(?:, | or |, or | and |, and | as well as ){_LISTED}){{1,5}})"
            r"(?=[.;)]|$|, | (?:for|in an?|as)\b)(?!\.[0-9])",
            _of_a_country,
            needs=DIGITS,
        ),
        # A line's name right before its number.
        form(
            r"\b(?:(?:Shout|SHOUT|Samaritans|Childline|Lifeline|Befrienders|Papyrus|PAPYRUS|Helpline"
            r"|Hotline|TTY|TDD|[Rr]elay"
            r"|Crisis [Ll]ine|[Nn]urse [Ll]ine|SMS|[Oo]ut[- ]of[- ][Hh]ours)"
            r"(?: of [A-Z][a-z]{2,20}| \([^()\n]{1,20}\))?(?:: ?| on | )|[Hh]elp: )"
            r"(?P<said>[0-9]{3,6})(?![\w%°]|[.,:/-][0-9]| ?[%°]| [0-9a-z])",
            _service,
            needs=DIGITS,
        ),
        figure(r"(?<![\w.,$£€+/-])[0-9]{3}[ -][0-9]{3}(?![\w%°]|[.,:/ -][0-9])", _sent_to),
        form(
            rf"(?<![\w-]){_COUNTRY}(?: \([^()\n]{{1,30}}\))?(?:: | [\u2013\u2014-] )"
            rf"(?P<said>{_LISTED}(?:(?:, | or |, or | and |/){_LISTED}){{0,5}})"
            r"(?![\w%°/]|[.,:-][0-9]| ?[%°])",
            _of_a_country,
            needs=DIGITS,
        ),
        # "In Mexico 911, in Ireland 112 or 999": two numbers, or one that counts nothing.
        form(
            rf"\b[Ii]n (?:the )?{_COUNTRY},? (?:it is |it's |use |try )?"
            rf"(?P<said>(?:911|999|988|112|000)(?=[.;)]|$|,? (?:and )?in )(?!\.[0-9])"
            rf"|{_LISTED}(?:(?:, | or |, or |/){_LISTED}){{1,5}})"
            r"(?![\w%°/]|[.,:-][0-9]| ?[%°])",
            _of_a_country,
            needs=DIGITS,
        ),
        form(
            r"\b(?i:dial\w{0,5}|press|pressing|key in|enter) "
            r"(?P<said>\*(?P<digits>[0-9]{1,4}))(?![\w*#])",
            _starred,
            needs="*",
        ),
    ),
)
