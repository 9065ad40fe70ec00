"""One, or twenty-one, before an acronym by its gender in French and Spanish: "1 IRM", "21 ONG"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, figure
from podcast.narration.spoken.tables import wordlist

_NAMES = (
    "grupo|línea|sala|aula|planta|tipo|puesto|número|lote|zona|groupe|ligne|salle|type|classe|numéro|lot|zone"
    "|bus|train|porte|poste|secteur|niveau|n[º°]\\.?"
)


def counted_acronyms(tongue: Tongue) -> Form:
    """Say how many of an acronym there are; one that no list knows is masculine.

    Behind a name the figure is its own: "ligne 1 RATP".
    """
    feminine = wordlist(tongue.name, part="feminine_acronyms")
    named = re.compile(rf"\b(?i:{_NAMES}|{tongue.word('names_of_numbers')}) $")

    def said(match: re.Match[str]) -> str | None:
        if named.search(match.string[max(0, match.start() - 16) : match.start()]):
            return None
        gender = "f" if match["noun"] in feminine else "m"
        return tongue.number(match["said"], noun=f" |{gender}")

    return figure(
        rf"{START}(?P<said>[0-9]{{0,2}}(?<!1)1)(?={SPACE}(?P<noun>[A-Z]{{2,5}})s?(?![\w-]))",
        said,
    )
