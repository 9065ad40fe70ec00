"""How French counts: numbers before a noun, by its gender, and decimals."""

from __future__ import annotations

import re

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.tables import wordlist

_FEMININE = wordlist("french", part="feminine")
_ENDS_FEMININE = re.compile("(?:[ts]ion|[a-z]{2}ette|[a-z]{3}esse|tude|aison)s?$")
_MASCULINE = re.compile(
    "(?:squelette|bastion|camion|scion|espion|amulette|cette|jette|cesse|laisse|baisse|reste)s?$"
)


def is_feminine(noun: str) -> bool:
    """Tell whether a noun is feminine, as a list or its ending shows it."""
    return noun in _FEMININE or bool(_ENDS_FEMININE.search(noun) and not _MASCULINE.search(noun))


def french_tongue(code: str) -> Tongue:
    """French as a code of num2words counts it: "fr", "fr_BE" or "fr_CH"."""

    def count(number: int, noun: str) -> str:
        said = str(num2words(number, lang=code))
        name, _, gender = noun.partition(" |")
        feminine = gender == "f" or (not gender and is_feminine(name.lower()))
        return f"{said}e" if feminine and number % 10 == 1 and said.endswith("un") else said

    def decimals(part: str) -> str:
        zeros = len(part) - len(part.lstrip("0"))
        rest = [count(int(part[zeros:]), "")] if part[zeros:] and len(part) < 4 else []
        if len(part) >= 4:
            return " ".join(count(int(one), "") for one in part)
        return " ".join([*(["zéro"] * zeros), *rest])

    return Tongue("french", count=count, decimals=decimals, year=lambda year: count(year, ""))
