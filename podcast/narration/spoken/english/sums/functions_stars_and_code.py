"""Signs and figures of sums, stars and machines: "f′(x)", "π/4", "RA 00h 42m", "HTTP/2", "==".

What stands beside them tells them apart.
"""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.shapes import VULGAR
from podcast.narration.spoken.triggers import DIGITS

_OH = number_words.OH
_WINDOW = 80  # characters on each side that may hold the cue
_SETS = {
    "ℕ": "the natural numbers", "ℤ": "the integers", "ℚ": "the rational numbers",
    "ℝ": "the real numbers", "ℂ": "the complex numbers",
}  # fmt: skip
_COLOUR = late_regex(
    r"\b(?:colou?rs?|CSS|hex|shade|background|border|palette|RGB|rgb|font|fill|stroke|theme|pixels?"
    r"|blue|red|green)\b"
)
_POWERED = "[²³⁴]"
_HTTP = late_regex(
    r"\bHTTPS?\b|\b(?:status|response|error) codes?\b"
    r"|\b(?:[Ss]ervers?|endpoints?|APIs?|URLs?|browsers?|web ?(?:site|page)s?)\b"
)


def _prime(match: re.Match[str]) -> str:
    primes = {"′": "prime", "'": "prime", "″": "double prime"}
    said = primes.get(match["prime"], "double prime")
    return f"{match['name']} {said} of {match['letter']}"


def _of_minus(match: re.Match[str]) -> str:
    minus = "minus " if match["minus"] else ""
    return f"{match['name']} of {minus}{number_words.integer(match['number'])}"


def _pi(match: re.Match[str]) -> str:
    radians = " radians" if match["radians"] else ""
    return f"pi over {number_words.integer(match['under'])}{radians}"


def _ascension(match: re.Match[str]) -> str:
    """Say where on the sky a thing stands, with its hours though they are none."""
    parts = [
        f"{number_words.integer(str(int(match['hours'])))} hours",
        f"{number_words.number(match['minutes'])} minutes",
    ]
    if match["seconds"]:
        parts.append(f"{number_words.number(match['seconds'])} seconds")
    return f"right ascension {' '.join(parts)}"


def _declination(match: re.Match[str]) -> str | None:
    """Say Dec where a place on the sky is told; in December it is so cold."""
    near = match.string[max(0, match.start() - _WINDOW) : match.end() + 20]
    return "declination" if _SKY.search(near) else None


_SKY = late_regex(
    r"\b(?:RA|R\.A\.|right ascension|declination|J2000|stars?|galax(?:y|ies)|nebulae?|sky|comets?"
    r"|telescopes?|[0-9]h ?[0-9]{1,2}m)\b|α"
)


def _hex(match: re.Match[str]) -> str | None:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if not _COLOUR.search(near):
        return None
    digits = " ".join(
        number_words.digits(one) if one.isdigit() else one for one in match["hex"].upper()
    )
    return f"hash {digits}"


def _status(match: re.Match[str]) -> str | None:
    """Say what a server answers: "404" is four o four."""
    text = match.string
    if not _HTTP.search(text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]):
        return None
    last = match["said"][-1]
    ending = "hundred" if last == "0" else f"{_OH} {number_words.integer(last)}"
    return f"{number_words.integer(match['said'][0])} {ending}"


def _weakness(match: re.Match[str]) -> str:
    year = number_words.year(int(match["year"]))
    return f"C V E {year}, {number_words.digits(match['number'])}"


def _wireless(match: re.Match[str]) -> str:
    letters = f" {number_words.letters(match['letters'].upper())}" if match["letters"] else ""
    return f"eight {_OH} two point eleven{letters}"


def _digits(match: re.Match[str]) -> str:
    return number_words.digits(match["said"])


def _grid(match: re.Match[str]) -> str | None:
    """Say a square of the map and where in it: "SU 432 876"."""
    east, north = match["east"], match["north"]
    if len(east) != len(north):
        return None
    square = number_words.letters(match["square"])
    return f"{square}, {number_words.digits(east)}, {number_words.digits(north)}"


_ENDS = {"R": " right", "L": " left", "C": " centre", "": ""}


def _runway(match: re.Match[str]) -> str:
    return f"runway {number_words.digits(match['number'])}{_ENDS[match['side'] or '']}"


def _of_a_year(match: re.Match[str]) -> str:
    year = number_words.year(int(match["year"]))
    return f"{number_words.integer(match['number'])} of {year}"


def _case(match: re.Match[str]) -> str:
    number, year = number_words.digits(match["number"]), number_words.number(match["year"])
    return f"{match['court']} {number}, {year}"


_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


SIGNS_IN_COMPANY: tuple[Form, ...] = (
    # One letter over another: "v²/c²".
    form(
        rf"(?<![\w/])(?![mkgs][²³]/[smhdgLl])[a-zA-Z]{_POWERED}(?P<said>/)(?=[a-zA-Z]{_POWERED}?(?![\w/]))",
        " over ",
        needs="²³⁴",
    ),
    # How often what a firm earns is in its price: "18x earnings".
    form(
        r"(?<=[0-9])(?<![-\u2013][0-9])(?<![-\u2013][0-9][0-9])x(?= (?:(?:forward|trailing|annual"
        r"|net|its|future|expected) )?(?:earnings|sales"
        r"|revenues?|book value|EBITDA|profits?|cash flow)\b)",
        " times",
        needs="x",
    ),
    form(
        r"(?<![\w'’./])(?P<name>[fghyuFG])(?P<prime>[′']|″|′′|'')\((?P<letter>[a-z0-9])\)(?!\w)",
        _prime,
        needs=("(",),
    ),
    form(
        r"(?<![\w'’./])(?P<name>[fgh])\((?P<minus>[-\u2212])(?P<number>[0-9]{1,3})\)(?!\w)",
        _of_minus,
        needs=("(-", "(\u2212"),
    ),
    form(
        r"\b(?:[Ff]or (?:all|every|each|any|some)|[Ll]et|[Ii]f|[Ww]here) [a-zA-Z](?P<said> ?∈ ?)",
        " in ",
        needs="∈",
    ),
    form("[ℕℤℚℝℂ](?!\\w|[⁺⁻²³ⁿ])", lambda match: _SETS[match[0]], needs=tuple(_SETS)),
    form(r"π ?/ ?(?P<under>[1-9][0-9]?)(?P<radians> rad(?:ians)?\b)?(?![\w/])", _pi, needs="π"),
    form(
        r"\b(?:RA|R\.A\.|α)[:=]? ?(?P<hours>[0-2]?[0-9])h ?(?P<minutes>[0-5]?[0-9](?:\.[0-9]+)?)m"
        r"(?: ?(?P<seconds>[0-5]?[0-9](?:\.[0-9]{1,3})?)s)?(?!\w)",
        _ascension,
        needs=("RA", "R.A.", "α"),
    ),
    form(
        r"\bDec\.?(?=:? ?[-+\u2212\u2013][0-9]{1,2}(?:\.[0-9]{1,4})? ?°(?! ?[CF]))",
        _declination,
        needs=("Dec",),
    ),
    form(r"(?<![\w)+])\+(?=[" + VULGAR + "])", "plus ", needs="+"),
    form(
        r"(?<![\w&/#])#(?P<hex>(?=[0-9a-fA-F]{0,2}[a-fA-F])(?=[a-fA-F]{0,2}[0-9])[0-9a-fA-F]{3})"
        r"(?![\w-])",
        _hex,
        needs="#",
    ),
    form(r"\bHTTP(?P<said>/)(?=[123](?:\.[01])?(?![\w/]))", " ", needs=("HTTP/",)),
    form(
        r"(?<![\w.,$£€/-])(?P<said>[2-5]0[0-9])(?=[,.;)](?:\s|$)|$| (?:or|and|to|for|if|when|error"
        r"|errors|status|response|redirects?|means?|page)\b)",
        _status,
        needs=DIGITS,
    ),
    form(
        r"\bCVE-(?P<year>(?:19|20)[0-9]{2})-(?P<number>[0-9]{4,7})(?![\w-])",
        _weakness,
        needs=("CVE-",),
    ),
    form(
        r"(?<![\w.,])802\.11(?:(?P<letters>a[cdxy]?|be?|n|g(?<=IEEE 802\.11g))|(?<=IEEE 802\.11)"
        r"|(?= (?:networks?|standards?|wireless|Wi-?Fi)\b))(?![\w%°]|\.[0-9])",
        _wireless,
        needs=("802.11",),
    ),
    form(
        r"\bPython ?(?:[≥≤<>]=?|[=~]=) ?(?P<said>[23]\.(?P<minor>[0-9]{1,2}))(?!\w|\.\w)",
        lambda match: (
            f"{number_words.integer(match['said'][0])} point {number_words.integer(match['minor'])}"
        ),
        needs=("Python",),
    ),
    form(r"(?<=[0-9]),(?=[<>≤≥]=?[0-9])", ", ", needs=(",<", ",>", ",≤", ",≥")),
    form(r"(?<=[\w\])\"']) != ?(?=[\w\"'\[(-])", " does not equal ", needs=("!=",)),
    # Ends of a strand: "the 3′ end", "5'-UTR", "5′ to 3′".
    form(
        r"(?<![\w.,])(?P<said>(?P<end>[2-5])['′])(?=-[A-Z]|[- ](?:ends?|UTRs?|caps?|exon|splice"
        r"|phosphate|primers?"
        r"|direction|overhangs?|flank)\b| ?(?:to|\u2013|-|\u2192) ?[35]['′](?!\w))",
        lambda match: f"{number_words.integer(match['end'])} prime",
        needs="'′",
    ),
    form(
        r"(?<![\w.,])[35]['′] ?(?:to|\u2013|-|\u2192) ?(?P<said>(?P<end>[35])['′])(?!\w)",
        lambda match: f"{number_words.integer(match['end'])} prime",
        needs="'′",
    ),
    # Where electrons are: "1s² 2p³".
    form(
        r"(?<!\w)(?P<shell>[1-7])(?P<kind>[spdf])(?P<held>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?!\w)",
        lambda match: (
            f"{number_words.integer(match['shell'])} {match['kind'].upper()} "
            f"{number_words.integer(str(int(match['held'].translate(_LOWERED))))}"
        ),
        needs="¹²³⁴⁵⁶⁷⁸⁹⁰",
    ),
    form(r"(?<![\w/])m/z(?![\w/])", "M over Z", needs=("m/z",)),
    # One is to another as a third to a fourth: "A:B::C:D".
    form(
        r"(?<![\w:])(?P<a>[A-Za-z]{1,12}) ?: ?(?P<b>[A-Za-z]{1,12}) ?:: ?(?P<c>[A-Za-z]{1,12})"
        r" ?: ?(?P<d>[A-Za-z]{1,12})(?![\w:])",
        lambda match: f"{match['a']} is to {match['b']} as {match['c']} is to {match['d']}",
        needs=("::",),
    ),
    form(
        r"(?<![\w'’])[a-zA-Z] = (?P<said>(?!(?:in|on|an|as|at|be|by|do|go|he|if|is|it|me|my|no|of"
        r"|or|so|to"
        r"|up|us|we|km|kg|cm|mm|mg|ml|pi|ln|lg)\b)[a-z]{2})(?= [+\u2212-] [a-z0-9]|[²³](?!\w)"
        r"|[,;]|\.?$)",
        lambda match: " ".join(match["said"]),
        needs=(" = ",),
    ),
    form(r"(?<=[\w\])]) ?={2,3} ?(?=[\w\"'\[(-])", " equals ", needs=("==",)),
    # From one version to another: "5.6.0–5.6.1".
    form(
        r"(?<![\w.])[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,4}(?P<said> ?[-\u2013] ?)"
        r"(?=[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,4}(?!\w|\.\w))",
        " to ",
        needs="-\u2013",
    ),
    form(
        r"\b(?:IMO|MMSI)(?: [Nn]o\.?|:)? (?P<said>[0-9]{7}|[0-9]{9})(?![\w,.]\w|\w)",
        _digits,
        needs=("IMO", "MMSI"),
    ),
    form(r"\bQN[HE]:? (?P<said>[0-9]{4})(?!\w)", _digits, needs=("QNH", "QNE")),
    form(
        r"\b(?:[Rr]wy|[Rr]unway|RWY)\.? (?P<number>[0-3][0-9])(?P<side>[RLC])?(?![\w,.]\w|\w"
        r"|/[0-3])",
        _runway,
        needs=("wy", "unway", "RWY"),
    ),
    form(
        r"(?<![\w.-])(?P<square>H[PTUWXYZ]|N[A-DF-HJ-MR-UW-Z]|S[C-EHJKM-PR-Z]"
        r"|T[AFGLMQR]) (?P<east>[0-9]{3,5}) (?P<north>[0-9]{3,5})"
        r"(?![\w/%°-]|[.,][0-9]| ?(?:mg|mm|cm|km|kg|m|g|ml|[GTMK]B|[GM]Hz|W|people|homes|cars)\b"
        r"| [0-9])",
        _grid,
        needs=DIGITS,
    ),
    form(
        r"\b(?:TPO|T\.P\.O\.|Order|Circular|Bill|Directive|Decree|Resolution|Regulation|Ordinance"
        r"|Act)(?: [Nn]o\.?)? (?P<said>(?P<number>[1-9][0-9]{0,3})/(?P<year>(?:19|20)[0-9]{2}))"
        r"(?![\w/])",
        _of_a_year,
        needs="/",
    ),
    form(
        r"\b[Cc]ases? (?P<said>(?P<court>[CTF])-(?P<number>[1-9][0-9]{0,3})/(?P<year>[0-9]{2}))"
        r"(?![\w/])",
        _case,
        needs="/",
    ),
)
"""Forms of the rule "terms"."""
