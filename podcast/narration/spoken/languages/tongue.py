"""A language as its rules see it: its words, and how it counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from podcast.narration.spoken.rule import one_of
from podcast.narration.spoken.tables import table

GAP = "[ \u00a0\u2009\u202f]?"
SPACE = "[ \u00a0\u2009\u202f]"
DASH = "[-\u2010-\u2015]"
# Thousands by points, spaces or apostrophes; decimals by a comma, or by a point and two figures.
NUMBER = (
    r"(?:[0-9]{1,3}(?:\.[0-9]{3})++(?![0-9])(?:,[0-9]++)?"
    r"|[0-9]{1,3}(?:['’][0-9]{3})++(?![0-9])(?:[.,][0-9]{1,2}(?![0-9.]))?"
    r"|[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3})++(?![0-9])(?:,[0-9]++)?"
    r"|[1-9][0-9]{0,2}(?: [0-9]{3}){0,2} 000(?![0-9])(?:,[0-9]++)?"
    r"|[0-9]++(?:,[0-9]++|\.[0-9]{1,2}(?!\.?[0-9]))?)"
)
# A figure after another is the rest of a number, but not after a name: "SpO2 98 %".
START = r"(?<![\w.,:/%+^-])(?<!(?<![^\W\d_])[0-9] )"
_THOUSANDS = re.compile(r"(?<=[0-9])(?:\.(?=[0-9]{3}(?![0-9]))|['’\u00a0\u2009\u202f ](?=[0-9]))")
_LONGEST = 15  # digits: a longer row is no quantity


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: the name of its tables, and what counting needs.

    ``count`` says a whole number before a noun ("" for none), ``decimals`` the digits behind the
    decimal mark, ``year`` a year. ``own_words`` are those of one country: (name, word) each.
    """

    name: str
    count: Callable[[int, str], str]
    decimals: Callable[[str], str]
    year: Callable[[int], str]
    own_words: tuple[tuple[str, str], ...] = ()

    @property
    def has_capital_nouns(self) -> bool:
        """Whether nouns begin with a capital letter inside a sentence too."""
        return self.word("noun").startswith("[A-Z")

    def part(self, part: str) -> Mapping[str, str]:
        """One part of the language's tables."""
        return table(self.name, part=part)

    def word(self, name: str) -> str:
        """One of the small words that rules say."""
        for own, word in self.own_words:
            if own == name:
                return word
        return self.part("words")[name]

    def keys(self, part: str) -> str:
        """An alternation of what one part of the tables knows, its gaps of any kind or none."""
        spelt = one_of(tuple(self.part(part)))
        return spelt.replace("\\ ", f"{GAP}")

    def number(self, text: str, *, noun: str = "") -> str:
        """Say a written number, before a noun that it counts."""
        whole, part = _parts(text)
        if len(whole) > _LONGEST or (len(whole) > 1 and whole[0] == "0"):
            return self.digits(whole)
        if part:
            said = self.decimals(part)
            alone = self.count(int(part), "")
            if noun and alone.endswith("uno") and said.endswith(alone):  # "treinta y un metros"
                said = said.removesuffix(alone) + self.count(int(part), noun)
            return f"{self.count(int(whole), '')} {self.word('comma')} {said}"
        return self.count(int(whole), noun)

    def plain(self, text: str) -> str:
        """A written number as a computer reads it: no mark of thousands, a point."""
        whole, part = _parts(text)
        return f"{whole}.{part or 0}"

    def digits(self, text: str) -> str:
        """Say each digit of a text by itself."""
        names = self.word("digits").split()
        return " ".join(names[int(one)] for one in text if one.isascii() and one.isdigit())

    def is_one(self, text: str) -> bool:
        """Tell whether what is counted is in the singular: in French also for 0.5 and 1.5."""
        whole, part = _parts(text)
        if self.word("plural_from") == "2":
            return int(whole) < 2
        return whole == "1" and not part

    def named(self, pair: str, *, one: bool) -> str:
        """The singular or the plural of “Tag/Tage”, which a gender may follow."""
        single, _, many = pair.partition(" |")[0].partition("/")
        return single if one or not many else many


def _parts(text: str) -> tuple[str, str]:
    """The digits of a written number before and behind its decimal mark."""
    # "0.125" has no thousands.
    plain = text if text.startswith("0.") else _THOUSANDS.sub("", text)
    whole, _, part = plain.replace(".", ",").partition(",")
    return whole, part
