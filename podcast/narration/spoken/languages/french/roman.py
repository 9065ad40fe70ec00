"""Roman numerals in French: of kings, chapters and centuries."""

from __future__ import annotations

import re

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def rugby(tongue: Tongue) -> Form:
    """Say a team of fifteen or of thirteen: "le XV de France"."""
    return form(
        r"(?<![\w.])(?P<said>XV|XIII)(?= (?:de |du |des |de l['’]|d['’])[A-ZÀ-Þa-z])",
        lambda match: tongue.count(value(match["said"]) or 0, ""),
        needs=("XV", "XIII"),
    )


def numerals(tongue: Tongue) -> Form:
    """Say a king's number and a chapter's: "Louis XIV", "chapitre II"."""
    words = tongue.word("roman_behind")
    # Of names that many bear one letter and its stop are an initial: "Nicolas V.".
    kings = (
        rf"{tongue.word('rulers')}|(?:{tongue.word('rulers_too')})(?= (?:[IVX]{{2,6}}|[IVX](?!\.)))"
    )

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None:
            return None
        return "premier" if number == 1 and match["king"] else tongue.count(number, "")

    return form(
        rf"\b(?:(?P<king>{kings})|(?:{words})) (?P<said>[IVX]{{1,6}})(?![\w.]\w|\w)", numbered
    )
