"""Raised marks of citations and notes, which are no powers: “2019²⁰”, “fact.[2]”, “word†”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from podcast.late_patterns import late_regex
from podcast.model import Span
from podcast.narration.profiles import Style
from podcast.narration.rule_claims import Claim
from podcast.narration.words import Words

_NUMBERS = r"[0-9]{1,3}(?:\s?[,;\u2013-]\s?[0-9]{1,3}){0,30}"
_MARK = late_regex(
    rf"\s*(?:[\[(]\s?(?P<numbers>{_NUMBERS})\s?[\])]|(?P<bare>{_NUMBERS})"
    r"|(?P<sign>[*\u2020\u2021\u00a7\u00b6\u2016]{1,3})|(?P<letter>[a-h](?:\s?,\s?[a-h]){0,6})"
    r"|[\[(](?:[a-z]|(?:note|nb|n) ?[0-9]{1,3}|[a-z ]{0,20}needed)[\])])\s*"
)
# What is raised behind these is a citation: nobody squares a year, a vitamin or COVID-19.
_NO_BASE = late_regex(
    r"(?:\b(?:1[5-9]|20)[0-9]{2}|[A-Za-z]-[0-9]{1,3}|[0-9]%"
    r"|\b(?:[Vv]itamins?|[Hh]epatitis|[Tt]ype|[Gg]roup|[Cc]lass|[Pp]hase|[Ss]chedule|[Gg]rade|[Pp]art"
    r"|[Aa]ppendix|[Pp]lan|[Ff]actor|[Ii]nfluenza) [A-Z0-9]{1,2}"
    # A dose, a sum of money, an hour, a vitamin, a virus and a protein have no powers either.
    r"|[0-9]\s?(?:kg|g|L|l|h|min|mg|mcg|µg|ng|m[lL]|dL|IU|mmHg|kcal|bpm|mmol|units?|years?|days?|weeks?|hours?)"
    r"|[$£€][0-9][0-9.,]{0,12}|[0-9]:[0-5][0-9](?: ?[ap]\.?m\.?)?"
    r"|\b(?:[A-Z]{1,5}[0-9]{1,3}(?:[A-Z][0-9]{0,2})?|p[0-9]{2,3})|[a-z]{2}-[0-9]{1,3})$"
)
_WORD_BEFORE = late_regex(
    r"(?:[^\W\d_]{2}|[.,;:!?)\]”’\"%]|[0-9]{2}|[0-9]\.[0-9]|[A-Za-z]-[0-9]|[A-Z][0-9])$"
)
_CONTEXT = 40  # characters before a mark that decide


@dataclass(frozen=True, slots=True)
class Raised:
    """A raised stretch of a text, and whether it leads somewhere."""

    start: int
    end: int
    is_linked: bool = False


def raised_stretches(spans: Sequence[Span]) -> Iterator[tuple[Raised, ...]]:
    """What is raised, each with its neighbours; a link makes a mark: nobody links a power."""
    start = 0
    for kind, several in groupby(spans, key=lambda span: span.kind):
        found = []
        for span in several:
            found.append(Raised(start, start + len(span.text), bool(span.target)))
            start += len(span.text)
        if kind == "superscript":
            yield tuple(found)


def raised_mark(
    raised: str, *, before: str, english: bool, is_linked: bool = False
) -> re.Match[str] | None:
    """Tell whether a raised text is a mark, from it and what stands before it; else None."""
    found = _MARK.fullmatch(raised)
    if found is None:
        return None
    near = before[-_CONTEXT:]
    if found["bare"]:
        if is_linked:
            return found
        return found if _NO_BASE.search(near) else None
    if found["letter"]:
        return found if english and _WORD_BEFORE.search(near) else None
    if found["sign"]:
        return found if not re.search(r"(?:^|[^\w])\w$", near) else None
    return found


def find_raised_marks(
    raised: Iterable[tuple[Raised, ...]], *, text: str, style: Style, words: Words, english: bool
) -> Iterator[Claim]:
    """Claims on those of the raised stretches that are marks; in full telling numbers are said."""
    for several in raised:
        whole = Raised(several[0].start, several[-1].end, any(one.is_linked for one in several))
        for one in (whole, *(several if len(several) > 1 else ())):
            before = text[max(0, one.start - _CONTEXT) : one.start]
            found = raised_mark(
                text[one.start : one.end], before=before, english=english, is_linked=one.is_linked
            )
            if found is None:
                continue
            numbers = found["numbers"] or found["bare"]
            said = (
                "" if style.omits("citation mark") or not numbers else _said(numbers, words=words)
            )
            yield Claim(one.start, one.end, said, "citation mark")
            if one is whole:
                break


def _said(numbers: str, *, words: Words) -> str:
    said = words.say("reference_number", n=re.sub(r"\s*,\s*", ", ", numbers))
    return f", {said}" if said else ""
