"""How German counts: numbers before a noun, decimals, years and places in a row."""

from __future__ import annotations

from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words


def count(number: int, noun: str) -> str:
    """Say a whole number before a noun: "eine" before a feminine one, "eins" before none."""
    said = num2words(number, lang="de")
    if number % 100 != 1 or not noun or number > 1_000_000:
        return said
    name, _, told = noun.partition(" |")
    feminine = (told or gender(name.partition("/")[0])) == "f"
    return said.removesuffix("eins") + ("eine" if feminine else "ein")


def spoken_year(number: int) -> str:
    """Say a year, by hundreds from 1100 to 1999."""
    return num2words(number, lang="de", to="year" if 1100 <= number < 2000 else "cardinal")


def ordinal(number: int, ending: str) -> str:
    """Say a place in a row, with the ending that its case and its noun want: "dritte", "n"."""
    return f"{num2words(number, lang='de', to='ordinal')}{ending}"


def decimals(part: str) -> str:
    """Say the figures behind a comma, one by one."""
    return GERMAN.digits(part)


GERMAN: Tongue = Tongue("german", count=count, decimals=decimals, year=spoken_year)
