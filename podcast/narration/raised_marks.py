"""Raised marks of citations and notes, which are no powers: “2019²⁰”, “fact.[2]”, “word†”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.rule_claims import Claim
from podcast.narration.style import Style
from podcast.narration.words import Words

_NUMBERS = r"[0-9]{1,3}(?:\s?[,;\u2013-]\s?[0-9]{1,3}){0,30}"
_MARK = re.compile(
    rf"\s*(?:[\[(]\s?(?P<numbers>{_NUMBERS})\s?[\])]|(?P<bare>{_NUMBERS})"
    r"|(?P<sign>[*\u2020\u2021\u00a7\u00b6\u2016]{1,3})|(?P<letter>[a-h](?:\s?,\s?[a-h]){0,6})"
    r"|[\[(](?:[a-z]|(?:note|nb|n) ?[0-9]{1,3}|[a-z ]{0,20}needed)[\])])\s*"
)
# What is raised behind these is a citation: nobody squares a year, a vitamin or COVID-19.
_NO_BASE = re.compile(
    r"(?:\b(?:1[5-9]|20)[0-9]{2}|[A-Za-z]-[0-9]{1,3}|[0-9]%"
    r"|\b(?:[Vv]itamins?|[Hh]epatitis|[Tt]ype|[Gg]roup|[Cc]lass|[Pp]hase|[Ss]chedule|[Gg]rade|[Pp]art"
    r"|[Aa]ppendix|[Pp]lan|[Ff]actor|[Ii]nfluenza) [A-Z0-9]{1,2}"
    # A dose, a sum of money, an hour, a vitamin, a virus and a protein have no powers either.
    r"|[0-9]\s?(?:mg|mcg|µg|ng|m[lL]|dL|IU|mmHg|kcal|bpm|mmol|units?|years?|days?|weeks?|hours?)"
    r"|[$£€][0-9][0-9.,]{0,12}|[0-9]:[0-5][0-9](?: ?[ap]\.?m\.?)?"
    r"|\b(?:[A-Z]{1,5}[0-9]{1,3}(?:[A-Z][0-9]{0,2})?|p[0-9]{2,3})|[a-z]{2}-[0-9]{1,3})$"
)
_WORD_BEFORE = re.compile(
    r"(?:[^\W\d_]{2}|[.,;:!?)\]”’\"%]|[0-9]{2}|[0-9]\.[0-9]|[A-Za-z]-[0-9]|[A-Z][0-9])$"
)
_CONTEXT = 40  # characters before a mark that decide


def raised_mark(raised: str, *, before: str, english: bool) -> re.Match[str] | None:
    """Tell whether a raised text is a mark, from it and what stands before it; else None."""
    found = _MARK.fullmatch(raised)
    if found is None:
        return None
    near = before[-_CONTEXT:]
    if found["bare"]:
        return found if _NO_BASE.search(near) else None
    if found["letter"]:
        return found if english and _WORD_BEFORE.search(near) else None
    if found["sign"]:
        return found if not re.search(r"(?:^|[^\w])\w$", near) else None
    return found


def find_raised_marks(
    raised: Iterator[tuple[int, int]], *, text: str, style: Style, words: Words, english: bool
) -> Iterator[Claim]:
    """Claims on those of the raised stretches that are marks; in full telling numbers are said."""
    for start, end in raised:
        before = text[max(0, start - _CONTEXT) : start]
        found = raised_mark(text[start:end], before=before, english=english)
        if found is None:
            continue
        numbers = found["numbers"] or found["bare"]
        said = "" if style.omits("citation mark") or not numbers else _said(numbers, words=words)
        yield Claim(start, end, said, "citation mark")


def _said(numbers: str, *, words: Words) -> str:
    said = words.say("reference_number", n=re.sub(r"\s*,\s*", ", ", numbers))
    return f", {said}" if said else ""
