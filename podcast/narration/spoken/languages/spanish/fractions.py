"""Spanish parts: "1 1/2 taza", "2/3 partes"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure


def and_a_half(tongue: Tongue) -> Form:
    """Say the half behind its noun: "1 1/2 taza" is "una taza y media"."""

    def said(match: re.Match[str]) -> str:
        noun, units = match["noun"], tongue.part("units")
        pair = units.get(f"{noun}.") or units.get(noun, "")
        feminine = tongue.count(1, pair or noun) == "una"
        number = tongue.number(match["whole"], noun=pair or noun)
        name = tongue.named(pair, one=match["whole"] == "1") if pair else noun
        if match["whole"] == "1" and not pair:
            name = name.removesuffix("s")
        return f"{number} {name} y medi{'a' if feminine else 'o'}"

    return figure(
        rf"(?<![\w.,/-])(?P<whole>[1-9][0-9]?)(?:{SPACE}(?:y{SPACE})?1/2|{SPACE}?(?:y{SPACE})?½){SPACE}"
        r"(?P<noun>(?!(?:para|por|de|del|con|al?|y|o|veces|en|sin|si|el|la|los|las|cada)\b)[a-záéíóúñ]{1,20})\b\.?",
        said,
        needs="½/",
    )


_PARTS = {"3": "tercera", "4": "cuarta", "5": "quinta", "6": "sexta", "7": "séptima"}
_PARTS |= {"8": "octava", "9": "novena", "10": "décima"}


def so_many_parts(tongue: Tongue) -> Form:
    """Say parts by their place: "2/3 partes" is "dos terceras partes"."""

    def said(match: re.Match[str]) -> str:
        many = "" if match["n"] == "1" else "s"
        return f"{tongue.number(match['n'], noun='parte')} {_PARTS[match['of']]}{many}"

    return figure(
        r"(?<![\w.,/-])(?P<n>[1-9])/(?P<of>[3-9]|10)(?= partes?\b)",
        said,
        needs="/",
    )
