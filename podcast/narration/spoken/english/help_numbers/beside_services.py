"""Numbers of help beside the service that they call: "1669 (medical)", "10111 for police"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.help_numbers.told_apart import NEEDED
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.tables import wordlist

_WINDOW = 120  # characters before a number in which it is said to be one
_SERVICE = (
    r"(?:(?:tourist|traffic|national|local|state|highway|mountain|sea|air|municipal|medical"
    r"|mental|health|non-emergency) )?"
    r"(?:police|ambulances?|fire(?: (?:brigade|service|department))?|medical(?: (?:help|emergency"
    r"|emergencies))?|rescue|emergenc(?:y|ies)|poisons?(?: (?:control|centre|center))?"
    r"|coast ?guard|domestic violence|child abuse|suicide|violence|crisis|SAMU|gendarmerie"
    r"|paramedics?)"
)
_TOLD = late_regex(
    r"\b(?:numbers?(?! of\b)|call\w{0,3}|dial\w{0,5}|ring\w{0,3}|phone\w{0,2}|lines?|codes?|know"
    r"|save)\b"
    r"|(?<![\w.,])(?:1[0-9]{2}|[2-8]11|9[01][0-9]|99[0-9]|000) \(",
    re.IGNORECASE,
)
# "The number of crews was 130 (fire)", "calls rose to 1250 for the police".
_COUNTING = late_regex(
    r"\bnumber of\b|\b(?:rose|fell|grew|cut|up|down|increased|dropped|rises|falls) (?:to|from|by) $"
)
_COUNTRY = one_of(sorted(name.replace("_", " ") for name in wordlist("places", part="countries")))
_YEAR = late_regex("(?:19|20)[0-9]{2}")


def _digits(match: re.Match[str]) -> str:
    return number_words.digits(match["said"])


_SERVED = late_regex(
    rf"(?<![\w.,])(?:1[0-9]{{2}}|[2-9]11|9[0-9]{{2}}|000) is (?:for |the )?(?i:{_SERVICE})"
)
_CONTACTS = late_regex(
    r"\b(?:[Pp]olice|[Aa]mbulance|[Ff]ire|[Ee]mergency)\b:? (?:1[0-9]{2}|9[0-9]{2}|000) ?\|"
)
_COUNTED = late_regex(
    r"(?:[Ss]taff|[Bb]udget|[Dd]ead|[Hh]urt|[Ii]njured|[Cc]ost|[Cc]alls|[Cc]ases|[Tt]otal|[Vv]ehicles|[Oo]ther"
    r"|[Hh]omes|[Aa]rea|[Pp]opulation|[Ss]tations|[Oo]fficers|[Cc]rews|[Yy]ear):? $"
)


def _spelled(match: re.Match[str]) -> str | None:
    """Say a number that ends with words, "1-833-TLC-MAMA": what has no vowel is letters."""
    first, free, *rest = match[0].split("-")
    if len(rest) > 1 and all(_VOWEL.search(part) for part in rest):
        return None
    said = [number_words.digits(first + free)]
    for part in rest:
        if part.isdigit():
            said.append(number_words.digits(part))
        else:
            is_word = len(part) > 2 and _VOWEL.search(part)
            said.append(part.title() if is_word else number_words.letters(part))
    return ", ".join(said)


_VOWEL = late_regex("[AEIOU]")


def _beside(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - _WINDOW) : match.start("said")]
    return _digits(match) if _SERVED.search(before) else None


def _listed(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - _WINDOW) : match.start() + 1]
    label = match.string[max(0, match.start("said") - 16) : match.start("said")]
    if _COUNTED.search(label):
        return None
    return _digits(match) if _CONTACTS.search(before) else None


def _told(match: re.Match[str]) -> str | None:
    """Say the number of a service where the words before it speak of calls; a year is none."""
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    if _YEAR.fullmatch(match["said"]) or _COUNTING.search(before):
        return None
    return _digits(match) if _TOLD.search(before) else None


SERVICES: tuple[Form, ...] = (
    # Each with its own: "119 is fire and rescue; 1339 is disease control".
    form(
        r"[;,] (?:and )?(?P<said>1(?!9)[0-9]{3})(?= is (?:for |the )?"
        r"(?!(?:an?|the|not|too|enough|more|less|years?|number|sum|how|when|what|where|also|still"
        r"|old|only)\b)[a-z])",
        _beside,
        needs=("; 1", ", 1"),
    ),
    form(
        r"\| ?[A-Z][A-Za-z ]{2,24}:? (?P<said>[0-9]{3,5})(?= ?(?:\||$|\n))", _listed, needs=("|",)
    ),
    form(
        r"\bNHS (?P<said>111)"
        r"(?![\w%]|[.,/][0-9]| (?:staff|jobs|beds|trusts|years|hours|million|billion)\b)",
        _digits,
        needs=("NHS ",),
    ),
    # The service of Scotland is named after the hours of a day, not its figures.
    form(r"\bNHS (?P<said>24)(?![\w%/]|[.,][0-9])", "twenty-four", needs=("NHS 24",)),
    # A line for somebody, and another country's: "the child line is 189; Taiwan's is 113".
    form(
        r"\b(?:[Cc]hild(?:ren['’]s)?|[Aa]buse|[Ww]omen['’]s|[Yy]outh|[Ss]uicide|[Pp]revention|[Rr]ape"
        r"|[Gg]ambling|[Cc]ounsel(?:l)?ing|[Tt]ourist) (?:help)?line (?:is|on|at)(?: on)? "
        r"(?P<said>[0-9]{3,5})(?=[.,;)]|$)(?![.,][0-9])",
        _digits,
        needs=("line ",),
    ),
    form(
        rf"(?<![\w-]){_COUNTRY}['’]s (?:is|are) (?P<said>[0-9]{{3}}|1[0-9]{{3}})(?=[.;,)]"
        rf"|$)(?![.,][0-9])",
        _told,
        needs=("s is ", "s are "),
    ),
    figure(
        rf"(?<![\w.,$£€+/-])(?P<said>[0-9]{{3,5}})(?= \((?i:{_SERVICE})\)"
        r"(?:[.,;:]|$| (?:and|or|in|if)\b))",
        _told,
    ),
    figure(
        rf"(?<![\w.,$£€+/-])(?P<said>1[0-9]{{2,4}})(?= for (?:an? |the )?(?i:{_SERVICE})"
        r"(?:[.,;:)]|$| (?:and|or|in|if)\b))",
        _told,
    ),
    # Of lines that are known by their name abroad: "Giftnotruf 19240".
    form(
        r"\b(?i:[a-z]{0,12}notruf|rettung|notarzt|feuerwehr|polizei|giftzentrale|pompiers"
        r"|bomberos|guardia civil|carabinieri|protezione civile)(?::| is| on)? "
        r"(?P<said>[0-9]{3,6})(?=[.,;)]|$| (?:and|or|und)\b)(?![.,][0-9])",
        _digits,
        needs=(" 1", " 0", " 9"),
    ),
    # Who is on the line, and what is done to it: "the 911 caller".
    figure(
        r"(?<![\w.,$£€+/-])(?P<said>911|999|000)"
        r"(?= (?:caller|calls?(?! from [0-9]| (?:a|per|each|every) )"
        r"|recording|tape|transcripts?|emergency (?:lines?|calls?|system)"
        r"|(?:call|dispatch) cent(?:er|re)s?)\b)",
        lambda match: None if _is_counted(match) else _digits(match),
        needs=("911", "999", "000"),
    ),
    form(r"\b[Tt]ext(?: us)?: (?P<said>[0-9]{5,6})(?=[.,;)]|$)(?!,[0-9])", _digits, needs=("ext",)),
    # A free number in one word: "1-866-APPELLE".
    figure(
        r"(?<![\w.,$£€/-])1-8(?:00|33|44|55|66|77|88)-(?=[0-9A-Z-]{0,10}[A-Z]{3})"
        r"(?:[A-Z]{2,9}|[0-9]{1,4})(?:-(?:[A-Z]{2,9}|[0-9]{1,4})){0,3}(?![\w-])",
        _spelled,
        needs=("1-8",),
    ),
)
"""Forms of the rule "emergency-numbers", before its own."""

_COUNT = late_regex(
    r"\b(?:of|about|around|nearly|some|only|than|made|took|received|handled|answered|after|had"
    r"|were|all|another|over|logged|got) $"
)


def _is_counted(match: re.Match[str]) -> bool:
    """Tell "took 999 calls", which are so many, from "took the 999 call"."""
    many = match.string[match.end() :].startswith((" calls", " recordings"))
    return many and bool(_COUNT.search(match.string[max(0, match.start() - 12) : match.start()]))


_SURE = "(?:911|999|988|112|000)"
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
        r"\b(?:[Tt]e?xt|[Tt]e?xting|TEXT|SMS) [^.;!?\n]{1,40}?\bto "
        rf"(?P<said>{_CODE}(?:{_OR}{_CODE}){{1,5}})(?![.,][0-9])",
        _short_codes,
        needs=("xt", "TEXT", "SMS"),
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
        rf"(?:^|[.!?] ){_WANTED}[?:] (?P<said>[1-9][0-9]{{2}})(?=[.!]?(?:$|\n| [A-Z])|,)",
        _digits,
        needs=[f"{sign} {figure}" for sign in "?:" for figure in "12389"],
    ),
    # What a word is sent to, named behind it: "50808 by text".
    figure(
        r"(?<![\w.,$£€+/-])(?P<said>[1-9][0-9]{3,5})(?= (?:by|via|as an?) (?:text|SMS)\b)",
        _digits,
        needs=("text", "SMS"),
    ),
    # A list's first number may be one of four figures, where the second shows what it is.
    form(
        r"(?<![\w-])[A-Z][A-Za-z]{1,14}:? (?P<said>1[0-4][0-9]{2}|17[36]7)"
        r"(?=, [A-Z][A-Za-z ]{1,14}:? (?:1[0-9]{2}|911|999|988|000)(?![0-9]))",
        _reasoned,
        needs=(" 14", " 10", " 11", " 12", " 13", " 17"),
    ),
    form(
        rf"(?<![\w-])[A-Z][A-Za-z ]{{1,14}}: (?:CVV|SAMU|SOS|ISC|KIRAN|Kiran|SADAG|TPO|Hope"
        rf"|Lifeline|Helpline"
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
