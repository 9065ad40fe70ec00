"""Books of the Bible in German that a number is before, where no verse is told: "1 Kor 13"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_PLACES = {"1": "Erster", "2": "Zweiter", "3": "Dritter", "4": "Vierter", "5": "Fünfter"}
_TOLD_SHORT = ("Kor", "Joh", "Mose", "Mos", "Tim", "Thess", "Petr", "Sam", "Kön", "Chr", "Makk")


def books_and_chapters(tongue: Tongue) -> Form:
    """Say a book and its chapter; with its verse it has its own rule."""
    books = {**tongue.part("bible"), **tongue.part("numbered_bible")}

    def said(match: re.Match[str]) -> str:
        book, _, kind = books[match["book"]].partition(" |")
        place = _PLACES[match["place"]].removesuffix("r" if kind else "")
        return f"{place} {book} {tongue.number(match['chapter'])}"

    return form(
        rf"(?<![\w.,-])(?P<said>(?P<place>[1-5])\.? ?(?P<book>{one_of(_TOLD_SHORT)})\.? "
        r"(?P<chapter>[1-9][0-9]{0,2}))(?![\w/-]|[,:.] ?[0-9])",
        said,
        needs=_TOLD_SHORT,
    )
