"""Both genders in one German word: "Schüler*innen", "Patient/in", "jede*r", "der:die"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, Say, form

_NOUN = "[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*[a-zäöüß]"
# How names of persons end before their ending for women; a stroke may part other words too.
_PERSON = (
    "[A-ZÄÖÜ][a-zäöüß-]*"
    "(?:er|ent|ant|ist|or|eur|og|at|et|ot|und|eg|ekt|eut|ar|rt|rzt|amt|oss|ef|äst)"
)
_NO_PERSON = re.compile(r"(?:Haus|Ort|Stadt|Land|Fax|Mail|Stock|Raum|Tal|Kinder|Eltern|Männer)$")
_PAIRS = (
    "der[*:_]die|die[*:_]der|dem[*:_]der|der[*:_]dem|den[*:_]die|die[*:_]den|des[*:_]der|der[*:_]des"
    "|er[*:_]sie|sie[*:_]er|ihm[*:_]ihr|ihr[*:_]ihm|ihn[*:_]sie|sie[*:_]ihn|seine[*:_]ihre|ihre[*:_]seine"
    "|sein[*:_]ihr|ihr[*:_]sein|zum[*:_]zur|zur[*:_]zum|vom[*:_]von der|beim[*:_]bei der"
)
_TWO_ENDINGS = (
    "(?:(?:[Kk]|[MmDdSs])?[Ee]in|[Ii]hr|[Uu]nser|[Ee]uer)(?:[*:_/]e|e[*:_/][rnms])"
    "|(?:[Jj]ede|[Dd]iese|[Jj]ene|[Ww]elche|[Aa]ndere|[Ll]iebe|[Ee]ine|[Kk]eine)[*:_/][rnms]"
    "|[a-zäöüß]{3,25}e[*:_/][rnms](?= [A-ZÄÖÜ][a-zäöüß-]{2,}[*:_·/])"
)


def both_genders() -> Iterator[Form]:
    """Say the ending for women behind the glottal stop that its mark stands for.

    A hyphen gives the stop and keeps one word; of two articles or endings both are said.
    """

    def person(match: re.Match[str]) -> str | None:
        is_none = _NO_PERSON.search(match["name"]) and match["end"] == "in"
        return None if is_none else f"-{match['end']}"

    yield form(
        rf"(?<![\w*/:_-])(?P<name>{_NOUN})"
        r"(?P<said>[*:_·‧](?P<end>innen(?=[a-zäöüß]{3}|\W|$)|in(?!\w)))(?![*:_/]\w)",
        person,
        needs="*:_·‧",
    )
    yield form(
        rf"(?<![\w*/:_-])(?P<name>{_PERSON})(?P<said>/-?(?P<end>in(?:nen)?))(?![\w*/]|:\w)",
        person,
        needs="/",
    )
    yield from capital_inside(person)
    yield form(
        rf"(?<![\w*/:_-]){_NOUN}(?P<said>[*_])(?={_NOUN}(?<=in|en)(?!\w))",
        " oder ",
        needs="*_",
    )
    yield form(
        rf"(?<![\w*/:_-])(?P<name>{_PERSON})(?P<said>\((?P<end>in(?:nen)?)\))(?!\w)",
        person,
        needs=("(in",),
    )
    yield form(
        rf"(?<![\w*/:_-])(?P<said>(?i:{_PAIRS}))(?![\w*:_/])",
        lambda match: re.sub("[*:_]", " oder ", match["said"]),
        needs="*:_",
    )
    yield form(rf"(?<![\w*/:_-])(?P<said>{_TWO_ENDINGS})(?![\w*:_/])", _two_endings, needs="*:_/")


def capital_inside(person: Say) -> Iterator[Form]:
    """Say the ending whose first letter is a capital: "BürgerInnen"; "PlugIn" names nobody."""
    yield form(
        rf"(?<![\w*/:_-])(?P<name>{_PERSON})(?P<said>I(?P<end>n(?:nen)?))(?!\w)",
        lambda match: person(match) and f"-i{match['end']}",
        needs=("In",),
    )


def _two_endings(match: re.Match[str]) -> str:
    """Say both endings, the second in a word of its own: "jede oder jeder"."""
    first, last = re.split("[*:_/]", match["said"])
    second = f"{first}{last}"
    if not first.startswith("Ihr"):  # "Fragen Sie Ihre*n": it may be a form of address
        second = second[0].lower() + second[1:]
    return f"{first} oder {second}"
