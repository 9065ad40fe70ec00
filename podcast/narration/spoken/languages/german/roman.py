"""Roman numerals in German, behind the words that they count: "Kapitel IV"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.german.grammar.counting import GERMAN, count
from podcast.narration.spoken.rule import Form, form


def numerals() -> Iterator[Form]:
    """Say a Roman numeral behind a word that it counts: "Kapitel IV"."""
    words = GERMAN.word("roman_behind")

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else count(number, "")

    yield form(rf"\b(?:{words}) (?P<said>[IVX]{{1,6}})(?![\w.])", numbered)
    yield form(rf"\b(?:{words}) (?P<said>[IVX]{{1,6}})(?=\.(?:\s|$))", numbered)


def parts_of_works() -> Form:
    """Say which part of a work its title tells: "„Faust II“"."""
    return form(
        r"(?<=[a-zäöüß] )(?P<said>[IVX]{1,4})(?=[“\"»«‘’])",
        lambda match: count(value(match["said"]) or 0, "") if value(match["said"]) else None,
        needs="IVX",
    )


def senates() -> Form:
    """Say the senate of a court in the number of a file: "VI ZR 225/16"."""
    return form(
        r"(?<![\w.-])(?P<said>[IVX]{1,5})(?= (?:ZR|ZB|ZA|ZS|AZR|AZB|ABR|AR|StR) [0-9])",
        lambda match: count(value(match["said"]) or 0, "") if value(match["said"]) else None,
        needs="IVX",
    )
