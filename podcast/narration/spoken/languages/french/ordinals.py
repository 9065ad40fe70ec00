"""French places in a row, and what is short behind them: "2e éd.", "XIXe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, figure, form, one_of

_BEHIND = {
    "éd.": "édition",
    "ch.": "chambre",
    "trim.": "trimestre",
    "sem.": "semestre",
    "Rép.": "République",
    "rép.": "république",
    "arrdt": "arrondissement",
    "arrt": "arrondissement",
    "cat.": "catégorie",
    "RI": "régiment d'infanterie",
    "gén.": "génération",
    "div.": "division",
}


def ordinals() -> Iterator[Form]:
    """Say a place in a row: "2e", "1re", "XIXe"."""

    def said_of(number: int, end: str) -> str:
        if number == 1:
            return "première" if end.startswith(("re", "ère", "ere")) else "premier"
        if number == 2 and end.startswith(("nd", "d")):
            return "seconde" if "e" in end else "second"
        return num2words(number, lang="fr", to="ordinal")

    def figures(match: re.Match[str]) -> str | None:
        end = match["end"].translate(str.maketrans("ᵉʳᵈⁿˢ", "erdns"))
        if end.startswith("d") and match["number"] != "2":
            return None
        return said_of(int(match["number"]), end) + ("s" if end.endswith("s") else "")

    def roman(match: re.Match[str]) -> str | None:
        number = value(match["number"])
        if number is None:
            return None
        end = match["end"].translate(str.maketrans("ᵉʳ", "er"))
        return said_of(number, end)

    ends = "(?P<end>ers?|ères?|eres?|res?|es?|è?mes?|n?de?s?|ᵉʳ?ˢ?|ʳᵉˢ?|ⁿ?ᵈᵉ?)"
    yield figure(rf"(?<![\w.,/-])(?P<number>[0-9]{{1,3}}){ends}(?!\w)", figures)
    # Only the first is "Ier" and "Ire": "Vers" is a word.
    yield form(
        r"(?<!\w)(?P<number>I(?=[erᵉ])|II(?=n?de?s?\b)|[IVX]{1,6}(?!e?r|n?d))(?P<end>n?de?s?|ers?|res?|è?mes?|es?|ᵉʳ?)(?!\w)",
        roman,
    )


def from_place_to_place() -> Form:
    """Say the dash between two places in a row: "2e-4e"."""
    return form(
        r"[0-9](?:er|re|ère|e|ème)(?P<said> ?[-\u2013] ?)(?=[0-9]{1,2}(?:e|ème)(?!\w))",
        " à ",
        needs="-\u2013",
    )


def behind_places() -> Iterator[Form]:
    """Say what is short behind a place in a row: "2e éd.", "3e ch."."""
    yield form(
        rf"\b(?P<place>[0-9XVI]{{1,5}}(?:er|re|ère|è?me|e|ᵉ|nde?)) "
        rf"(?P<said>{one_of(tuple(_BEHIND))})(?!\w)",
        _behind,
        needs=tuple(_BEHIND),
    )


# A year has two half-years, the first of them a masculine one.
_HALF_YEARS = re.compile(r"(?:1er|2(?:e|ème|nd)|Ier|IIe)$")


def _behind(match: re.Match[str]) -> str:
    is_week = match["said"] == "sem." and not _HALF_YEARS.match(match["place"])
    return ("semaine" if is_week else _BEHIND[match["said"]]) + stop(match)
