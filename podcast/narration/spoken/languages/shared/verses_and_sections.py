"""Verses of the Bible and sections of a book in all three languages: "Joh 3,16", "Kap. 2.3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_VERSE = "[0-9]{1,3}[a-c]?"


def sections(tongue: Tongue) -> Form:
    """Say a section of a book by its parts: "Kap. 2.3" is no date and no decimal."""

    def said(match: re.Match[str]) -> str:
        point = f" {tongue.word('point')} "
        return point.join(map(tongue.number, match["said"].split(".")))

    return form(
        rf"\b(?:{tongue.word('sections')}){SPACE}"
        r"(?P<said>[1-9][0-9]?(?:\.[0-9]{1,3}){1,3})(?![\w]|[.,]?[0-9])",
        said,
        needs=".",
    )


def verses(tongue: Tongue) -> Iterator[Form]:
    """Say a verse of the Bible, whose chapter a comma or a colon ends: "Joh 3,16"."""
    dot = r"\.?" if tongue.has_capital_nouns else ""  # "n.º 2. Mt 5, 3" are two sentences
    places = "1-5" if "bible_5" in tongue.part("words") else "123"
    books, numbered = tongue.part("bible"), tongue.part("numbered_bible")

    def said(match: re.Match[str]) -> str:
        number, written = match["place"] or match["place0"], match["book"] or match["numbered"]
        book, _, gender = (numbered if match["numbered"] else books)[written].partition(" |")
        place = f"{tongue.word(f'bible_{number}{gender}')} " if number else ""
        verse = _said(match["verses"], tongue=tongue)
        first = f"{place}{book} {tongue.number(match['chapter'])}, {verse}"
        if not match["chapter2"]:
            return first
        last = _said(match["verse2"], tongue=tongue)
        return f"{first} {tongue.word('to')} {tongue.number(match['chapter2'])}, {last}"

    yield form(
        rf"(?<![\w.])(?:(?P<place>[123]){dot}{GAP}(?P<numbered>{one_of(tuple(numbered))})"
        rf"|(?:(?P<place0>[{places}]){dot}{GAP})?(?P<book>{one_of(tuple(books))}))\.?{SPACE}"
        rf"(?P<chapter>[0-9]{{1,3}})[,:]{GAP}(?P<verses>{_VERSE}(?:{DASH}{_VERSE})?"
        rf"(?:\.{_VERSE}(?:{DASH}{_VERSE})?){{0,4}})"
        rf"(?:{GAP}{DASH}{GAP}(?P<chapter2>[0-9]{{1,3}})[,:](?P<verse2>{_VERSE}))?"
        r"(?![\w/-]|:(?! )|[.,][0-9])",
        said,
        needs=",:",
    )


def _said(verses: str, *, tongue: Tongue) -> str:
    """Say verses, spans of them, and parts that a letter names."""
    words = []
    for one in verses.split("."):
        ends = (re.fullmatch("([0-9]+)([a-c]?)", end) for end in re.split(DASH, one))
        spoken = (f"{tongue.number(end[1])} {end[2]}".rstrip() for end in ends if end)
        words.append(f" {tongue.word('to')} ".join(spoken))
    return ", ".join(words)
