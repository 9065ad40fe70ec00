"""Figures that name something: telephones and crisis lines, identifiers, verses of the Bible."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_COUNTED = one_of(sorted(wordlist("counted", part="nouns")))
_SEP = "[-. \u00a0\u2010\u2011]"
_START = r"(?<![\w.,$£€+/-])"
_STOP = r"(?![\w/]|[-.,][0-9])"

_STATES = one_of(tuple(table("places", part="states")))
_SHORTEST = 7  # digits


def _groups(match: re.Match[str]) -> str:
    """Say the groups of a number with a comma, which is a short pause, between."""
    groups = re.findall(r"[0-9]+|[A-Z]+", match[0])
    said = ", ".join(
        number_words.digits(group) if group.isdigit() else group.capitalize() for group in groups
    )
    return f"plus {said}" if match[0].startswith("+") else said


def _international(match: re.Match[str]) -> str | None:
    """Leave “+13.6” to others: no number with its country's code is that short."""
    return _groups(match) if sum(map(str.isdigit, match[0])) >= _SHORTEST else None


def _short(match: re.Match[str]) -> str:
    return number_words.digits(match["said"])


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


TELEPHONE = Rule(
    "telephone",
    (
        form(
            rf"{_START}(?:\+?1{_SEP})?(?:\([2-9][0-9]{{2}}\){GAP}|[2-9][0-9]{{2}}{_SEP})"
            rf"(?:[0-9]{{3}}{_SEP}[0-9]{{4}}|[0-9]{{3}}{_SEP}[A-Z]{{4}}){_STOP}",
            _groups,
            needs=DIGITS,
        ),
        # Whom a ward calls: "bleep 2093".
        form(
            r"\b(?:[Bb]leep|[Pp]ager)(?: (?:no\.|number))?:? (?P<said>[0-9]{3,5})"
            rf"{_STOP}(?= ?(?:[(.,;:)!?]|$)| (?:on|for|if|or|and|when|to|out|immediately|urgently"
            r"|now|via|from|at|before|after|any)\b)",
            _short,
            needs=DIGITS,
        ),
        form(
            rf"[0-9]{_SEP}[A-Z]{{4}} \((?P<said>[0-9]{{4}})(?=\))",
            _short,
            needs="(",
        ),
        form(
            rf"(?<![\w.,$£€/-])\+[0-9]{{1,3}}(?:{_SEP}?\(?[0-9]{{1,5}}\)?){{2,5}}{_STOP}",
            _international,
            needs="+",
        ),
        form(
            rf"{_START}(?:\(0[0-9]{{2,4}}\)|0[0-9]{{2,4}}){_SEP}[0-9]{{3,4}}{_SEP}?[0-9]{{3,4}}{_STOP}",
            _groups,
            needs=DIGITS,
        ),
        figure(rf"{_START}[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}{_STOP}", _groups, needs="-"),
        figure(rf"{_START}[0-9]{{4}}(?:[ -][0-9]{{4}}){{3}}{_STOP}", _groups),
        figure(rf"{_START}[0-9]{{3}}-[0-9]{{4}}{_STOP}(?<![12][0-9]{{3}}-[0-9]{{4}})", _groups),
        # As most countries group them: "0808 80 10 800", "01 23 45 67 89", "13 11 14".
        figure(rf"{_START}0[0-9]{{1,4}}(?:[ -][0-9]{{1,4}}){{2,5}}{_STOP}", _groups),
        figure(rf"{_START}(?:0800|1[38]00) [0-9]{{2,6}}(?: [0-9]{{2,4}}){{0,2}}{_STOP}", _groups),
        # Ten figures or more without a comma are dialled or name something; nobody counts so.
        figure(
            rf"{_START}(?<![0-9] )[1-9][0-9]{{9,13}}(?![\w/%°]|[-.,][0-9]| ?[%°]"
            rf"|{SPACE}{_COUNTED}\b)",
            lambda match: number_words.digits(match[0]),
        ),
        figure(rf"{_START}[0-9]{{2,3}}-[0-9]{{2,4}}-[0-9]{{6,8}}{_STOP}", _groups, needs="-"),
        figure(rf"{_START}1[0-9]{{3}} [0-9]{{4}} [0-9]{{3,4}}{_STOP}", _groups),
        figure(rf"{_START}1[38](?: [0-9]{{2}}){{2}}{_STOP}(?! ?[a-z%°])", _groups),
        figure(rf"{_START}(?P<said>988){_STOP}(?!{SPACE}{_COUNTED}\b)", _short),
    ),
)

_BOOKS = table("bible", part="books")
_NUMBERED = table("bible", part="numbered")
_PLACES = {"1": "First", "2": "Second", "3": "Third", "I": "First", "II": "Second", "III": "Third"}
_LAST = r"[-\u2013](?:(?P<on>[0-9]{1,3}):)?(?P<last>[0-9]{1,3})"
_VERSE = rf"(?P<chapter>[0-9]{{1,3}})(?::(?P<verse>[0-9]{{1,3}})(?:{_LAST})?(?P<more>ff?(?!\w))?)?"
_WHOLE = rf"(?P<chapter>[0-9]{{1,3}}):(?P<verse>[0-9]{{1,3}})(?:{_LAST})?(?P<more>ff?(?!\w))?"
_INTO_ANOTHER = (
    r"(?P<chapter>[0-9]{1,3}):(?P<verse>[0-9]{1,3})[-\u2013](?P<on>[0-9]{1,3}):(?P<last>[0-9]{1,3})"
)
_VERSE_END = r"(?P<half>[abc](?!\w))?(?![\w:/-]|[.,:][0-9])"


def _verse(match: re.Match[str]) -> str:
    books = _NUMBERED if match["place"] else _BOOKS
    short = match["book"]
    place = f"{_PLACES[match['place']]} " if match["place"] else ""
    said = [number_words.integer(match[part]) for part in ("chapter", "verse") if match[part]]
    end = [number_words.integer(match[part]) for part in ("on", "last") if match[part]]
    last = f" to {' '.join(end)}" if end else ""
    half = f" {match['half'].upper()}" if match["half"] else ""
    more = " and following" if match.groupdict().get("more") else ""
    return f"{place}{books.get(short, short)} {' '.join(said)}{last}{half}{more}"


VERSES = (
    form(
        rf"(?<![\w.])(?P<place>[123]|I{{1,3}}) ?(?P<book>{one_of(tuple(_NUMBERED))})\.? "
        rf"{_VERSE}{_VERSE_END}",
        _verse,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(tuple(_BOOKS))})\.? {_WHOLE}{_VERSE_END}",
        _verse,
        needs=":",
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(sorted(set(_BOOKS.values())))}) "
        rf"{_INTO_ANOTHER}{_VERSE_END}",
        _verse,
        needs=":",
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(sorted(set(_BOOKS.values())))}) "
        r"(?P<chapter>[0-9]{1,3}):(?P<verse>[0-9]{1,3})(?P<on>)(?P<last>)(?P<half>)(?P<more>ff?(?!\w))",
        _verse,
        needs=":",
    ),
    form(rf"(?<![\w.])(?P<place>)(?P<book>Pss?)\.? {_VERSE}{_VERSE_END}", _verse, needs=DIGITS),
)
"""Short and full names of books before their figures."""

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
        form(
            rf"\b(?:[Zz]ip|ZIP)(?:{SPACE}[Cc]ode)?:?{SPACE}(?:(?:is|of){SPACE})?(?P<said>[0-9]{{5}})(?:-[0-9]{{4}})?(?!\w)",
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
