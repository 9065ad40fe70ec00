"""Parts that are counted with a nought, weeks and days of a plan, flights: "Part 02", "W6 D3"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.names.pilots_sailors_and_climbers import (
    AVIATION_AND_BOATS,
    CLIMBING_GRADES,
)
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import ends_sentence

_PARTS = (
    r"(?:[Cc]hapter|[Pp]art|[Uu]nit|[Ee]pisode|[Ll]esson|[Dd]ay|[Mm]odule|[Ss]tep|[Ww]eek|[Ll]evel"
    r"|[Ss]ection|[Tt]rack|[Ss]eason|[Vv]olume|[Vv]ol\.|[Pp]age|[Ss]lide|[Ee]xercise|[Rr]ule|[Aa]ct"
    r"|[Ss]cene|[Bb]ook|[Ii]ssue|[Rr]ound|[Ss]tage|[Pp]hase|[Tt]ask|[Tt]opic|[Ff]igure|[Tt]able"
    r"|CHAPTER|PART|UNIT|EPISODE|LESSON|DAY|MODULE|STEP|WEEK)"
)
# Airports that people write by their letters (IATA), two of them side by side.
_PORT = (
    "(?:LHR|LGW|LTN|STN|LCY|MAN|EDI|GLA|BHX|BRS|DUB|ORK|SNN|BFS|JFK|LGA|EWR|LAX|SFO|ORD|MDW|ATL|DFW"
    "|DEN|SEA|MIA|BOS|IAD|DCA|BWI|PHL|PHX|LAS|MCO|IAH|MSP|DTW|CLT|SAN|PDX|SLC|AUS|TPA|FLL|YYZ|YVR|YUL"
    "|CDG|ORY|AMS|FRA|MUC|BER|HAM|DUS|ZRH|GVA|VIE|BRU|CPH|ARN|OSL|HEL|KEF|MAD|BCN|LIS|OPO|FCO|MXP|VCE"
    "|ATH|IST|WAW|PRG|BUD|DXB|DOH|AUH|TLV|CAI|JNB|CPT|NBO|DEL|BOM|SIN|HKG|BKK|KUL|NRT|HND|KIX|ICN|PEK"
    "|PVG|TPE|MNL|SYD|MEL|BNE|PER|AKL|WLG|GRU|GIG|EZE|BOG|LIM|SCL|MEX|CUN|HNL|OGG|ANC)"
)
# Airports whose letters are a word or a name, too.
_WORDS = "(?:MAN|SEA|PER|SIN|DEN|SAN|MEL|BUD|LIM|DEL|LAS|IST|HAM|AUS|MIA|BOS|ORD)"
_FLIES = (
    r"\b(?:[Ff]l(?:y|ies|ew|ying|ights?)|[Aa]irports?|[Tt]ravel\w{0,4}|[Ll]and(?:ed|s|ing)?|[Ss]topp?(?:ed|ing|over))"
    r"\b[^.!?\n]{0,40}?"
)


def _no_nought(match: re.Match[str]) -> str:
    return number_words.integer(match["said"].lstrip("0"))


def _plan(match: re.Match[str]) -> str:
    """Say the week and the day of a plan: "W6 D3"."""
    week, day = number_words.integer(match["week"]), number_words.integer(match["day"])
    return f"week {week}, day {day}"


def _code(match: re.Match[str]) -> str | None:
    """Say what opens a door by its figures; "the tax code 1986" has a year."""
    if _YEAR.fullmatch(match["said"]) and not _OPENS.match(match[0]):
        return None
    return number_words.digits(match["said"], zero=number_words.OH)


_YEAR = late_regex("(?:19|20)[0-9]{2}")
_OPENS = late_regex(r"(?:pass|door|entry|access|security|PIN|code(?: is| was|:))", re.IGNORECASE)


def _route(match: re.Match[str]) -> str | None:
    ports = re.findall("[A-Z]{3}", match["said"])
    if all(re.fullmatch(_WORDS, one) for one in ports):
        return None
    return " to ".join(number_words.letters(one) for one in ports)


def _small_numeral(match: re.Match[str]) -> str | None:
    number = value(match["said"].upper())
    return number_words.cardinal(number) if number else None


def _century(match: re.Match[str]) -> str | None:
    number = value(match["numeral"])
    if not number or number > 21:
        return None
    stop = "." if ends_sentence(match) else ""
    return f"{number_words.ordinal(number)} century{stop}"


def _edition(match: re.Match[str]) -> str | None:
    number = value(match["numeral"])
    return f" {number_words.cardinal(number)}" if number else None


def _line(match: re.Match[str]) -> str | None:
    """Say a place in a play: "III.ii.24" is three, two, twenty-four."""
    act, scene = value(match["act"]), value(match["scene"].upper())
    if not act or not scene:
        return None
    line = f", {number_words.integer(match['line'])}" if match["line"] else ""
    return f"{number_words.cardinal(act)}, {number_words.cardinal(scene)}{line}"


def _outline(match: re.Match[str]) -> str | None:
    """Say a place in an outline or a law: "Section II.B.3" is two, B, three."""
    number = value(match["numeral"])
    if not number:
        return None
    rest = [number_words.integer(one) if one.isdigit() else one for one in match["rest"].split(".")]
    return ", ".join([number_words.cardinal(number), *rest[1:]])


def _panels(match: re.Match[str]) -> str | None:
    """Say from which to which part of a figure: "Fig. 2b–d" is two B to D."""
    if match["first"].lower() >= match["last"].lower():
        return None
    return f" {match['first'].upper()} to {match['last'].upper()}"


PARTS: tuple[Form, ...] = (
    form(
        r"\b(?:[Ff]ig(?:ure)?s?\.?|[Tt]ables?|[Pp]anels?|[Pp]lates?|[Ss]upplementary"
        r" [Ff]ig(?:ure)?s?\.?) S?[0-9]{1,2}"
        r"(?P<said>(?P<first>[a-hA-H])[-\u2013](?P<last>[a-hA-H]))(?!\w)",
        _panels,
        needs="-\u2013",
    ),
    form(
        r"(?:\b(?:[Ss]ections?|[Pp]arts?|[Aa]rticles?|[Cc]hapters?|[Aa]ppendix"
        r"|(?:[Ss]ee|[Ii]n|[Uu]nder)(?= (?!V\.A|X?V\.[0-9]|X\.[0-9]|I\.[A-H]\.(?![0-9])))) |§ ?)"
        r"(?P<said>(?P<numeral>[IVX]{1,5})(?P<rest>(?:\.(?:[A-H]|[0-9]{1,2})){1,3}))(?![\w(]|\.\w)",
        _outline,
        needs=("I.", "V.", "X."),
    ),
    form(
        r"\b(?:[Ss]ection|[Aa]rticle|[Pp]art|[Tt]itle"
        r"|[Cc]hapter) [IVX]{1,5}(?P<said>\((?P<letter>[a-z])\))(?!\w)",
        lambda match: f", {match['letter'].upper()}",
        needs=("I(", "V(", "X("),
    ),
    form(
        r"(?<![\w.])[Nn]o\. (?P<said>0{1,2}[1-9])(?![\w/%-]|[.,:][0-9])", _no_nought, needs=("0",)
    ),
    form(
        r"(?<![\w.])(?P<act>I{1,3}|IV|V)\.(?P<scene>[ivx]{1,4})(?:\.(?P<line>[0-9]{1,4}))?(?![\w]|\.\w)",
        _line,
        needs=("I.", "V."),
    ),
    form(
        rf"\b{_PARTS} (?P<said>0{{1,2}}[1-9][0-9]?)(?![\w/%-]|[.,:][0-9])",
        _no_nought,
        needs=("0",),
    ),
    form(
        r"\b(?:Psalms?|PSALM|Canto|[Cc]hapters?|[Bb]ooks?|[Aa]ct|[Ss]cene|[Vv]ol\.|[Vv]olumes?|[Pp]salms?)"
        r" (?P<said>(?=[ivx])[ivxl]{2,8})(?![\w'’-]|\.\w)",
        _small_numeral,
        needs=("i", "v", "x"),
    ),
    form(
        r"\b[Nn]os?\. (?P<said>II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV)(?![\w'’]|\.\w)",
        lambda match: number_words.cardinal(value(match["said"]) or 0),
        needs=("o. ", "os. "),
    ),
    form(
        r"\b[Tt]he (?:early |late |mid[- ])?(?P<said>(?P<numeral>[XVI]{2,6})(?:th)? c\.)(?!\w)",
        _century,
        needs=(" c.",),
    ),
    form(
        r"\b(?:WAIS|WISC|WPPSI|MMPI|MCMI|WIAT|WMS|BDI|BASC|SCL|PANSS|ADOS|KTEA|CELF)"
        r"(?P<said>-(?P<numeral>I{1,3}|IV|V|VI{1,3}))(?![\w'’])",
        _edition,
        needs=("-I", "-V"),
    ),
    form(
        r"\b(?:[Pp]hase|[Tt]ype|[Ss]tage|[Gg]rade|[Ll]evel|[Cc]lass|[Tt]ier|[Ff]actor|[Cc]ategory|[Gg]roup)"
        # Behind a blank no letter: "group-ID" has been made "group-I D".
        r"(?P<said>-(?P<numeral>I{1,3}|IV|V|VI{1,3}|I?X))(?=[,.;:)-]|$| (?![A-Z](?!\w)))",
        _edition,
        needs=("-I", "-V", "-X"),
    ),
)
"""Forms of the rule "roman"."""


def _flight(match: re.Match[str]) -> str:
    """Say a flight's figures two by two, or one by one where a nought would be lost."""
    number = match["number"]
    pairs = [number[:2], number[2:]] if len(number) > len("999") and number[2] != "0" else []
    said = " ".join(map(number_words.integer, pairs)) if pairs else number_words.digits(number)
    return f"{number_words.letters(match['line'])} {said}"


def _word_code(match: re.Match[str]) -> str | None:
    """Say a shop's code by its word: "code FALL24"."""
    word = match["word"].lower()
    return f"{word} {number_words.integer(match['number'])}" if is_word(word) else None


JOURNEYS: tuple[Form, ...] = (
    *AVIATION_AND_BOATS,
    *CLIMBING_GRADES,
    form(
        r"\b(?:[Cc]ode|CODE|[Cc]oupon|[Pp]romo|[Vv]oucher):? [“\"‘']?"
        r"(?P<said>(?P<word>[A-Z]{3,12})(?P<number>[1-9][0-9]{0,2}))(?![\w-])",
        _word_code,
        needs=("ode", "ODE", "oupon", "romo", "oucher"),
    ),
    form(
        r"\b[Ff]lights? (?P<said>(?P<line>[A-Z]{2}) ?(?P<number>[1-9][0-9]{2,3}))(?![\w/-]"
        r"|[.,][0-9])",
        _flight,
        needs=("light",),
    ),
    form(
        r"\b(?:[Aa]rea code|(?:[Pp]ass|[Dd]oor |[Ee]ntry |[Aa]ccess |[Ss]ecurity )?[Cc]ode"
        r"|[Pp]asscode|PIN)"
        r"(?: (?:is|was))?:? (?P<said>(?<!PIN )(?<!of Code )[0-9]{4,8}|(?<=PIN )[0-9]{4}"
        r"|(?<=area code )[0-9]{3}|(?<=Area code )[0-9]{3})"
        r"(?![\w/%-]|[.,:][0-9]| [a-z]{3,20}s\b)",
        _code,
        needs=("ode", "PIN"),
    ),
    capital(
        rf"(?<![\w/-])(?P<said>{_PORT}(?: ?[-/\u2013\u2014\u2192] ?{_PORT}){{1,4}})"
        r"(?![\w/-]| [0-9]{1,3}[-\u2013][0-9])",
        _route,
        needs="-/\u2013\u2014\u2192",
    ),
    form(
        rf"{_FLIES}\b(?:via|to|from|into|at) (?!{_WORDS}\b)(?P<said>{_PORT})(?![\w-])",
        lambda match: number_words.letters(match["said"]),
        needs=("l", "ravel", "irport", "and", "ia"),
    ),
    form(
        r"(?<![\w.-])[Ww](?P<week>[0-9]{1,2}),? ?/?[Dd](?P<day>[0-9]{1,2})(?![\w-]|[.,][0-9]"
        r"| L[0-9])",
        _plan,
        needs="wW",
    ),
    form(
        r"(?<![\w.-])(?P<said>[Ww]ks?\.?)(?= [0-9]{1,2}(?:\b"
        r"|[-\u2013]))(?<![0-9] wk)(?<![0-9] wks)",
        lambda match: f"{match['said'][0]}eek{'s' if 's' in match['said'] else ''}",
        needs=("k",),
    ),
    form(
        r"(?<![\w.-])(?P<said>[Ww]k)(?=[0-9]{1,2}\b)",
        lambda match: f"{match['said'][0]}eek ",
        needs=("k",),
    ),
    form(r"(?<![\w-])[AMB][0-9]{1,4}(?P<said>\(M\))", " M", needs=("(M)",)),
)
"""Forms of the rule "identifiers": plans of weeks, roads and flights."""
