"""Verses of the Bible: "2 Tim 3:16" is Second Timothy three sixteen."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import form, one_of
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_BOOKS = table("bible", part="books")
_NUMBERED = table("bible", part="numbered")
_PLACES = {"1": "First", "2": "Second", "3": "Third", "I": "First", "II": "Second", "III": "Third"}
_VERSE = r"(?P<chapter>[0-9]{1,3})(?::(?P<verse>[0-9]{1,3})(?:[-\u2013](?P<last>[0-9]{1,3}))?)?"
_WHOLE = r"(?P<chapter>[0-9]{1,3}):(?P<verse>[0-9]{1,3})(?:[-\u2013](?P<last>[0-9]{1,3}))?"
_END = r"(?![\w:/-]|[.,:][0-9])"


def _verse(match: re.Match[str]) -> str:
    books = _NUMBERED if match["place"] else _BOOKS
    short = match["book"]
    place = f"{_PLACES[match['place']]} " if match["place"] else ""
    said = [number_words.integer(match[part]) for part in ("chapter", "verse") if match[part]]
    last = f" to {number_words.integer(match['last'])}" if match["last"] else ""
    return f"{place}{books.get(short, short)} {' '.join(said)}{last}"


VERSES = (
    form(
        rf"(?<![\w.])(?P<place>[123]|I{{1,3}}) ?(?P<book>{one_of(tuple(_NUMBERED))})\.? "
        rf"{_VERSE}{_END}",
        _verse,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(tuple(_BOOKS))})\.? {_WHOLE}{_END}",
        _verse,
        needs=":",
    ),
    form(rf"(?<![\w.])(?P<place>)(?P<book>Pss?)\.? {_VERSE}{_END}", _verse, needs=DIGITS),
)
"""Short and full names of books before their figures."""
