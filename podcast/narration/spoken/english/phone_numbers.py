"""Telephone numbers and crisis lines, figure by figure, as each country groups them."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import GAP, SPACE
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_COUNTED = one_of(sorted(wordlist("counted", part="nouns")))
_SEP = "[-. \u00a0\u2010\u2011]"
_START = r"(?<![\w.,$£€+/-])"
# Another line of the house may stand behind a stroke: "0114 496 0100/1".
_STOP = r"(?!\w|/(?![0-9]{1,2}(?![\w/]|[.,][0-9]))|[-.,][0-9])"

_GOES_ON = r"(?:for|or|and|to|if|from|at|any|now|day)\b"  # behind what was dialled
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


def _two_groups(match: re.Match[str]) -> str:
    return ", ".join(number_words.digits(group) for group in match["said"].split())


def _short(match: re.Match[str]) -> str:
    return number_words.digits(match["said"])


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
            rf"{_START}(?:\(0[0-9]{{1,4}}\){_SEP}?|0[0-9]{{2,4}}{_SEP})"
            rf"[0-9]{{3,4}}{_SEP}?[0-9]{{3,4}}{_STOP}",
            _groups,
            needs=DIGITS,
        ),
        # "1800-599-0019", "1300-22-4444": free and of one price, from anywhere in a country.
        figure(
            rf"{_START}1[38][056]0-[0-9]{{2,4}}-[0-9]{{3,4}}{_STOP}",
            _groups,
            needs="-",
        ),
        figure(rf"{_START}[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}{_STOP}", _groups, needs="-"),
        figure(rf"{_START}[0-9]{{4}}(?:[ -][0-9]{{4}}){{3}}{_STOP}", _groups),
        figure(rf"{_START}[0-9]{{3}}-[0-9]{{4}}{_STOP}(?<![12][0-9]{{3}}-[0-9]{{4}})", _groups),
        # What ends a number that was given just before: "Fax: -46".
        form(
            r"[0-9][^0-9\n]{1,12}\b(?:[Ff]ax|FAX|[Ee]xt|[Dd]irect|[Tt]el(?:ephone)?|[Mm]ob(?:ile)?)"
            r"\b[.:]{0,2} (?P<said>[-\u2013](?P<end>[0-9]{1,5}))(?![\w/-]|[.,][0-9])",
            lambda match: number_words.digits(match["end"]),
            needs="-\u2013",
        ),
        # Within a city of Australia: "fax 9321 0001"; "SES 132 500" from anywhere in it.
        form(
            r"\b(?:[Ff]ax|[Pp]hone|[Tt]el(?:ephone|\.)?|[Cc]all|[Rr]ing|[Pp]h|[Mm]ob(?:ile)?)\b"
            rf"(?: us)?(?: on| at)?\.?:? (?P<said>[2-9][0-9]{{3}} [0-9]{{4}}){_STOP}"
            r"(?! [a-z]{3,20}s\b)",
            _two_groups,
            needs=DIGITS,
        ),
        form(
            r"\b(?:SES|[Pp]olice(?: [Aa]ssistance)?(?: [Ll]ine)?|[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone"
            r"|[Pp]h|[Tt]el\.?|[Ll]ine|[Hh]elpline|[Cc]rime [Ss]toppers)(?: us)?(?: on| at)?:? "
            rf"(?P<said>1(?:3[0-9]|80) [0-9]{{3}}){_STOP}(?!{SPACE}{_COUNTED}\b)",
            _two_groups,
            needs=(" 13", " 18"),
        ),
        form(
            rf"(?<![\w.,/])0[0-9]{{2,4}}{_SEP}[0-9]{{3,4}}{_SEP}?[0-9]{{3,4}}(?P<said>/)"
            r"(?=[0-9]{1,2}(?![\w/]|[.,][0-9]))",
            " or ",
            needs="/",
        ),
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
        figure(rf"{_START}1[38](?: [0-9]{{2}}){{2}}{_STOP}(?! ?(?!{_GOES_ON})[a-z%°])", _groups),
        figure(rf"{_START}(?P<said>988){_STOP}(?!{SPACE}{_COUNTED}\b)", _short),
    ),
)
