"""A chapter of the Bible in French and Spanish that no verse follows: "lire 1 Co 13"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_BOOKS = "Co|Cor|Th|Tm|Tim|Tes|Ts|Sam"


def chapters(tongue: Tongue) -> Form:
    """Say a chapter of a book that has a number too, where somebody is told to read it."""
    books = {**tongue.part("numbered_bible"), **tongue.part("bible")}

    def said(match: re.Match[str]) -> str | None:
        book, _, gender = books.get(match["book"], "").partition(" |")
        if not book:
            return None
        place = tongue.word(f"bible_{match['place']}{gender}")
        return f"{place} {book} {tongue.number(match['chapter'])}"

    return form(
        r"(?:\b(?:[Ll]ire|[Ll]isez|[Ll]isons|[Ll]ecture|[Ll]ectura|[Ll]eer|[Ll]ea|[Ll]ee|[Cc]f\.|[Vv]oir"
        r"|[Vv]éase|[Dd]ans|[Ee]n|[Ss]elon|[Ss]egún|et|y) |[(;] ?)"
        rf"(?P<said>(?P<place>[12]) ?(?P<book>{_BOOKS})\.? (?P<chapter>[1-9][0-9]?))"
        r"(?![\w/-]|[.,:] ?[0-9])",
        said,
        needs="12",
    )


def verses_behind_a_psalm(tongue: Tongue) -> Form:
    """Say the verses that stand behind their psalm or chapter: "Psaume 22 (23), v. 1-4"."""
    one, many = ("verset", "versets") if tongue.name == "french" else ("versículo", "versículos")

    def said(match: re.Match[str]) -> str:
        return many if match["many"] or match["said"] == "vv." else one

    return form(
        r"\b(?i:psaumes?|salmos?|ps\.?|sal|chap(?:itre|\.)|cap(?:ítulo"
        r"|\.)) [0-9]{1,3}(?: \([0-9]{1,3}\))?,? ?"
        r"(?P<said>vv?\.)(?= ?[0-9]{1,3}(?P<many> ?(?:[-\u2013]|et|y|à|a) ?[0-9])?)",
        said,
        needs=("v.",),
    )
