"""Roman numerals, only where a word beside them says that they are numerals."""

from __future__ import annotations

import re

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, form, one_of
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import wordlist

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_CANONICAL = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_NUMERAL = r"(?P<said>[IVX]|(?=[LC]*[IVX])[IVXLC]{2,12})(?![\w'’]|\.[A-Z])"

_CONTEXT = one_of(sorted(wordlist("roman", part="before")))
_NAMES = one_of(sorted(wordlist("roman", part="monarchs")))
_TITLES = one_of(sorted(wordlist("roman", part="titles")))
_FOR_ONE = one_of(sorted(wordlist("roman", part="after_one")))

# After these a lone "I" is the pronoun: "the part I played", "when Henry I met".
_PRONOUN = r"I(?= [a-z]+(?:ed|n't)\b| (?:am|have|had|was|will|would|can|could|did|do|think|know|saw|like|love|want|need|went|read|see|said|say|met|got|make|made|take|took|never|always|also|just|really|found|feel|felt|wrote|write|play|mean|use|work|live|came|come|began|thought|told|gave|spoke|should|must|may|might|shall)\b)"


def value(numeral: str) -> int | None:
    """Read a Roman numeral; None where the letters are none, such as "IIX"."""
    if not numeral or not _CANONICAL.fullmatch(numeral):
        return None
    total = 0
    for here, after in zip(numeral, [*numeral[1:], "I"], strict=True):
        step = _VALUES[here]
        total += -step if step < _VALUES[after] else step
    return total


def _count(match: re.Match[str]) -> str | None:
    number = value(match["said"].upper())
    return None if number is None else words.cardinal(number)


def _place(match: re.Match[str]) -> str | None:
    number = value(match["said"])
    return None if number is None or number > 40 else f"the {words.ordinal(number)}"


ROMAN = Rule(
    "roman",
    (
        form(
            rf"\b(?:{_TITLES}){SPACE}(?:[A-Z]\w{{1,20}}{SPACE}){{0,2}}(?!I ){_NAMES}{SPACE}(?!{_PRONOUN}){_NUMERAL}",
            _place,
        ),
        form(
            rf"\b{_NAMES}{SPACE}(?!I\b(?!{SPACE}?(?:of|and|\(|,|;|'s|’s)))(?!{_PRONOUN}){_NUMERAL}",
            _place,
        ),
        form(rf"\b{_CONTEXT}\.?{SPACE}(?!{_PRONOUN}){_NUMERAL}", _count),
        form(
            rf"\b(?:phase|type|stage|grade|class|level|axis|bipolar|part|tier){SPACE}(?P<said>I)(?= ?(?:[,/)\u2013-]|{SPACE}(?:{_FOR_ONE})\b))",
            _count,
        ),
        form(
            rf"\b(?:phase|type|stage|grade|class|level|axis|bipolar|part|factor|chapter|schedule|tier|volume|vol\.|ch\.|pt\.|sec\.|art\.|app\.|fig\.|book|act|section){SPACE}(?P<said>(?:[VX]|[IVX]{{2,5}}))(?![\w'’]|\.[A-Z])",
            _count,
        ),
        form(
            rf"(?<![A-Za-z])(?:p\.|pp\.|page|pages){SPACE}(?P<said>[ivxl]{{1,8}})(?![\w'’.-])",
            _count,
        ),
        form(rf"\b[A-Z][a-z]+{SPACE}(?P<said>III|II)(?=,?{SPACE}(?:of|Jr)\b)", _place),
        form(
            r"(?<![\w.'’/&-])(?P<said>II|III|VII|VIII|XII|XIII|XIV|XVI|XVII|XVIII|XIX|XXI{1,3}|XXIV)(?![\w'’&/-]|\.[A-Z])",
            _count,
        ),
    ),
)
