"""Figures that name an account, a file or a place: "account no. 31926819", "26/01482/FUL"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.names.guns import calibers
from podcast.narration.spoken.english.names.patents_and_isbns import HAZARD_CODES
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.triggers import DIGITS

# What has a number that nobody counts with.
_NAMED = (
    r"(?:[Aa]ccount|[Aa]cct\.?|a/c|A/C|[Cc]harity|[Cc]ompany|[Pp]olicy|[Mm]embership|[Mm]ember"
    r"|[Rr]egistration|[Rr]eg\.?|[Rr]eference|[Rr]ef\.?|[Ll]icen[cs]e|[Cc]ustomer|[Ii]nvoice|[Oo]rder"
    r"|[Cc]laim|[Pp]assport|[Ss]erial|[Tt]racking|[Cc]onfirmation|[Bb]ooking|[Hh]ospital|[Pp]atient"
    r"|[Rr]outing|[Ss]tudent|[Pp]ermit|[Pp]ayroll|[Cc]ase|[Tt]icket|NHS|VAT|MRN|PIN|GMC|NMC|ID)"
)
_NUMBER = r"(?:[Nn]umbers?|[Nn]os?\.?|#|[Cc]ode|ID)"
_END = r"(?![\w/%]|[-.,][0-9])"
_YEAR = 4  # figures
_PARTS = late_regex("[0-9]+|[A-Z]+")


def _digits(match: re.Match[str]) -> str:
    groups = re.findall("[0-9]+", match["said"])
    return ", ".join(number_words.digits(group, zero=number_words.OH) for group in groups)


def _spelt(written: str, *, between: str) -> str:
    """Say letters by their names and figures one by one."""
    return between.join(
        number_words.digits(part, zero=number_words.OH)
        if part.isdigit()
        else number_words.letters(part)
        for part in _PARTS.findall(written)
    )


def _grouped(match: re.Match[str]) -> str:
    return _spelt(match["said"], between=", ")


def _letters_and_figures(match: re.Match[str]) -> str:
    return _spelt(match["said"], between=" ")


def _is_file(written: str) -> bool:
    """Tell a file's name from a part of something, "3/4", and from two letters."""
    parts = re.split("[/-]", written)
    figures = [part for part in parts if part.isdigit()]
    mixed = len(figures) < len(parts) and any(one.isdigit() for one in written)
    return mixed or len(parts) > 2 or max(map(len, figures), default=0) > 3


def _of_museum(match: re.Match[str]) -> str:
    year, *parts = match["said"].split(".")
    return " point ".join([number_words.year(int(year)), *map(number_words.integer, parts)])


def _of_the_union(match: re.Match[str]) -> str:
    first, _, last = match["said"].partition("/")
    if len(first) == _YEAR:
        return f"{number_words.year(int(first))}, {number_words.integer(last)}"
    return f"{number_words.integer(first)}, {number_words.year(int(last))}"


_MADE = r"\b(?:[Bb]atch(?:es)?|[Ll]ots?|[Ss]erials?|[Mm]odels?)"  # what a maker counts

_SPEED = (
    "(?:25|50|64|80|100|125|160|200|250|320|400|500|640|800|1000|1250|1600|3200|6400"
    "|(?:128|256|512|1024)00)"
)


def _speeds(match: re.Match[str]) -> str:
    """Say from which to which speed a film or a camera goes: "ISO 100-6400"."""
    return f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])}"


_PLAIN: tuple[Form, ...] = (
    # What carries a number of letters and figures: "order #A12-B34".
    form(
        r"\b(?i:order|invoice|ticket|case|ref|item|room|tracking|booking|reservation|PO|part|lot"
        r"|claim|policy|account|flight) "
        r"(?P<said># ?)(?=[A-Z]{1,4}-?[0-9])",
        "number ",
        needs="#",
    ),
    form(
        rf"\bISO (?P<said>(?P<low>{_SPEED}) ?[-\u2013] ?(?P<high>{_SPEED}))(?![\w-]|[.,][0-9])",
        _speeds,
        needs=("ISO",),
    ),
    # "A registered charity (1068922)", which has no word for its number.
    form(
        r"\b[Rr]eg(?:istered|\.) [Cc](?:harity"
        r"|ompany)(?: in [A-Z][a-z]{2,9}(?: and [A-Z][a-z]{2,9})?)?"
        rf":? \(?(?P<said>[0-9]{{6,8}}){_END}",
        _digits,
        needs=("harity", "ompany"),
    ),
    # A star or a galaxy of a catalogue.
    form(
        r"\b(?:NGC|HIP|KIC|TIC|HD(?= [0-9]{5}))[ -](?P<said>[0-9]{3,9})(?![\w/%]|[-.,][0-9])",
        _digits,
        needs=("NGC", "HIP", "KIC", "TIC", "HD "),
    ),
    # What a museum calls a thing: the year in which it came, and its place in that year.
    form(
        r"\b(?:[Aa]cc(?:ession|\.)|[Ii]nv(?:entory|\.)|[Oo]bject|[Mm]useum)(?: (?:[Nn]os?\.?"
        r"|[Nn]umber))?:? "
        r"(?P<said>(?:1[89]|20)[0-9]{2}(?:\.[0-9]{1,4}){1,3})(?![\w/]|[.,][0-9])",
        _of_museum,
        needs=".",
    ),
    form(
        r"\b[Ee]xt(?:n|ension)?(?:\.|\b)(?: no\.?| number)?:? ?"
        rf"(?P<said>[0-9]{{3,6}}){_END}(?! ?(?:m|mm|cm|km|ft|sq|[a-z]{{3,20}}s)\b)",
        _digits,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w/]){_NAMED},? \(?{_NUMBER}:? ?(?:(?:is|was) )?"
        rf"(?P<said>[0-9]{{4,12}}|(?<!s )[0-9]{{2,8}}(?:-[0-9]{{2,8}}){{1,3}}){_END}",
        _digits,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w/]){_NAMED}(?: {_NUMBER})? ending(?: in| with)? "
        rf"(?P<said>[xX*]{{0,4}}[0-9]{{3,6}}){_END}",
        _digits,
        needs=("ending",),
    ),
    form(
        rf"\b(?:[Cc]ards?|[Nn]umbers?)(?: that| which)? ending(?: in| with)? "
        rf"(?P<said>[xX*]{{0,4}}[0-9]{{3,6}}){_END}",
        _digits,
        needs=("ending",),
    ),
    # What a packet has on it: "Batch no. 7F331", "lot BX2041".
    form(
        r"\b(?:[Bb]atch|(?<!\b[Aa] )[Ll]ot|[Ss]erial)(?: (?:[Nn]os?\.?|[Nn]umbers?|code"
        r"|#))?:? (?:(?:is|was) )?"
        r"(?P<said>(?=[0-9]{0,8}[A-Z])(?=[A-Z]{0,8}[0-9])(?!A[0-9]{1,2}\b|[A-Z]{4,9}[0-9]{1,8}\b)[A-Z0-9]{4,12})(?![\w/-])",
        _letters_and_figures,
        needs=("atch", "ot", "erial"),
    ),
    form(
        rf"{_MADE}(?: (?:[Nn]os?\.?|[Nn]umbers?|codes?))?:? "
        r"(?:ending |beginning |starting |from )?(?:in |with )?-?[A-Z0-9]{2,12}"
        r"(?: ?[-\u2013] ?| to | and | or )"
        r"(?P<said>(?=[0-9]{0,8}[A-Z])(?=[A-Z]{0,8}[0-9])[A-Z0-9]{2,12})(?![\w/-])",
        _letters_and_figures,
        needs=("atch", "ot", "erial", "odel"),
    ),
    form(
        rf"{_MADE} (?P<said>[Nn]o(?P<many>s)?\.)"
        r"(?= (?:ending|beginning|starting|that)\b)",
        lambda match: f"number{match['many'] or ''}",
        needs=("no", "No"),
    ),
    form(
        rf"{_MADE}(?: (?:[Nn]os?\.?|[Nn]umbers?|codes?))? "
        r"(?:ending|beginning|starting)(?: in| with)? (?P<said>-?[A-Z0-9]{1,8})(?![\w/-])",
        _letters_and_figures,
        needs=("ending", "beginning", "starting"),
    ),
    # What a till reads: "UPC 0-12345-67890-5".
    form(
        r"\b(?:UPC|EAN|GTIN|[Bb]arcode|[Bb]ar code|NDC|ISRC)(?: (?:[Nn]o\.?|[Nn]umbers?|code))?:? "
        rf"(?P<said>[0-9](?:[ -]?[0-9]){{6,15}}){_END}",
        _digits,
        needs=("UPC", "EAN", "GTIN", "ode", "NDC"),
    ),
    form(
        rf"\b(?:grid|map|OS) [Rr]ef(?:erence|\b\.?):? "
        rf"(?P<said>[A-Z]{{2}} ?[0-9]{{2,5}} ?[0-9]{{2,5}}){_END}",
        _grouped,
        needs=("ref", "Ref"),
    ),
    form(
        rf"\b(?:VAT|TVA)\b(?: (?:[Rr]eg(?:istration|istered|\.)?|[Nn]o\.?|[Nn]umber)){{0,3}}:? "
        rf"(?P<said>GB ?[0-9]{{3}} ?[0-9]{{4}} ?[0-9]{{2}}){_END}",
        _grouped,
        needs=("VAT", "TVA"),
    ),
    form(
        r"(?<!\w)(?P<said>[A-Z]{2}[0-9]{2}(?: [0-9A-Z]{4}){3,7}(?: [0-9A-Z]{1,3})?)(?![\w-])",
        _grouped,
        needs=DIGITS,
    ),
    # A law of the Union: "Regulation (EU) 2016/679".
    form(
        r"\((?:EU|EC|EEC)\) (?:[Nn]o\.? )?"
        r"(?P<said>[12][0-9]{3}/[0-9]{1,4}|[0-9]{1,4}/(?:19|20)[0-9]{2})(?![\w/])",
        _of_the_union,
        needs="(",
    ),
)


def registered(*, british: bool) -> tuple[Form, ...]:
    """Give the forms of the rule "identifiers" that come before its own."""
    stroke = " stroke " if british else " slash "

    def filed(match: re.Match[str]) -> str | None:
        """Say each part of a file's name, and the sign between them, which who writes needs."""
        if not _is_file(match["said"]):
            return None
        parts = re.split("([/-])", match["said"])
        return "".join(
            {"/": stroke, "-": " dash "}.get(part) or _spelt(part, between=" ") for part in parts
        )

    return (
        *HAZARD_CODES,
        form(
            r"\b(?:[Rr]ef(?:erence)?\b\.?|[Aa]pplication|[Pp]lanning|[Cc]ase|[Ff]ile|[Aa]pp\.|[Ii]nv\.)"
            r"(?: [Rr]ef\b\.?)?(?: (?:[Nn]o\.?|[Nn]umber))?:? "
            r"(?P<said>(?=[A-Z/-]{0,9}[0-9])[A-Z0-9]{1,8}(?:/[A-Z0-9]{1,8}){1,4}"
            r"|(?=[A-Z]{0,8}[0-9-])[A-Z]{1,8}(?:-[A-Z0-9]{1,8}){1,4})(?![\w/-])",
            filed,
            needs="/-",
        ),
        *calibers(british=british),
        *_PLAIN,
    )
