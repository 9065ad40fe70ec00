"""Verses of the Bible and their books: "1 Cor 13:4-7", "Ps 23", "Gen 1:1ff"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import form, one_of
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_BOOKS = table("bible", part="books")
_NUMBERED = table("bible", part="numbered")
_PLACES = {"1": "First", "2": "Second", "3": "Third", "I": "First", "II": "Second", "III": "Third"}
_LAST = r"[-\u2013](?:(?P<on>[0-9]{1,3}):)?(?P<last>[0-9]{1,3})"
_MORE = r"(?P<more>ff?(?!\w)(?:\.(?= [a-z]|[,;:)]))?)?"
_VERSE = rf"(?P<chapter>[0-9]{{1,3}})(?::(?P<verse>[0-9]{{1,3}})(?:{_LAST})?{_MORE})?"
_WHOLE = rf"(?P<chapter>[0-9]{{1,3}}):(?P<verse>[0-9]{{1,3}})(?:{_LAST})?{_MORE}"
_INTO_ANOTHER = (
    r"(?P<chapter>[0-9]{1,3}):(?P<verse>[0-9]{1,3})[-\u2013](?P<on>[0-9]{1,3}):(?P<last>[0-9]{1,3})"
)
_VERSE_END = r"(?P<half>[abc](?!\w))?(?![\w:/-]|[.,:][0-9])"

# Books whose short name is nothing else, and those that are generations, columns and gallons, too.
_SURE = "(?:Exod|Lev|Deut|Josh|Judg|Isa|Jer|Ezek|Matt|Rom|Eph|Heb|Prov|Eccl|Zech|Zeph|Hos)"
# "Tell Matt. 5 of us go": a name, and who or what the next sentence counts.
_NOBODY = (
    r"(?! (?:of (?:us|them|the|you)|people|men|women|children|times|more|others|days|weeks|months"
    r"|years|hours|minutes|points|goals|left|were|are)\b)"
)
_DOUBTFUL = "(?:Gen|Ex|Num|Rev|Col|Gal|Dan|Phil|Lam|Mal|Mic|Neh|Hab)"
_SCRIPTURE = late_regex(
    r"\b(?:God(?:['’]s)?|Lord|Jesus|Christ|Moses|Adam|Eve|Abraham|Noah|Israel(?:ites?)?|Pharaoh"
    r"|[Bb]ible|[Bb]iblical|[Ss]criptures?|[Pp]salms?|[Gg]ospels?|[Aa]postles?|[Pp]rophets?"
    r"|[Cc]ommandments|[Ss]ermon|St\. Paul|[Cc]ovenant|[Pp]reach\w{0,4}|[Vv]erses?|Torah)\b"
    r"|\b(?:Exod|Deut|Isa|Matt|Rom)\. [0-9]"
)
_AROUND = 80  # characters on each side that may speak of the Bible


def _chapter(match: re.Match[str]) -> str | None:
    """Say a chapter of a book whose short name is another word's, too: "Gen. 1"."""
    text = match.string
    before = text[max(0, match.start() - _AROUND) : match.start()]
    near = f"{before} | {text[match.end() :][:_AROUND]}"
    return _verse(match) if _SCRIPTURE.search(near) else None


def _verse(match: re.Match[str]) -> str:
    books = _NUMBERED if match["place"] else _BOOKS
    short = match["book"]
    place = f"{_PLACES[match['place']]} " if match["place"] else ""
    said = [number_words.integer(match[part]) for part in ("chapter", "verse") if match[part]]
    end = [number_words.integer(match[part]) for part in ("on", "last") if match[part]]
    last = f" to {' '.join(end)}" if end else ""
    half = f" {match['half'].upper()}" if match["half"] else ""
    more = " and following" if match.groupdict().get("more") else ""
    return f"{place}{books.get(short, short)} {' '.join(said)}{last}{half}{more}"


VERSES = (
    form(
        rf"(?<![\w.])(?P<place>[123]|I{{1,3}}) ?(?P<book>{one_of(tuple(_NUMBERED))})\.? "
        rf"{_VERSE}{_VERSE_END}",
        _verse,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(tuple(_BOOKS))})\.? {_WHOLE}{_VERSE_END}",
        _verse,
        needs=":",
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(sorted(set(_BOOKS.values())))}) "
        rf"{_INTO_ANOTHER}{_VERSE_END}",
        _verse,
        needs=":",
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{one_of(sorted(set(_BOOKS.values())))}) "
        r"(?P<chapter>[0-9]{1,3}):(?P<verse>[0-9]{1,3})(?P<on>)(?P<last>)(?P<half>)(?P<more>ff?(?!\w))",
        _verse,
        needs=":",
    ),
    form(
        rf"(?<![\w.])(?P<place>)(?P<book>{_SURE})\. {_VERSE}{_VERSE_END}{_NOBODY}",
        _verse,
        needs=DIGITS,
    ),
    form(
        rf"(?<![\w.])(?<!\b[Aa] )(?<!\b[Aa]n )(?<!\b[Tt]he )(?P<place>)"
        rf"(?P<book>{_DOUBTFUL})\. {_VERSE}{_VERSE_END}{_NOBODY}",
        _chapter,
        needs=DIGITS,
    ),
    form(rf"(?<![\w.])(?P<place>)(?P<book>Pss?)\.? {_VERSE}{_VERSE_END}", _verse, needs=DIGITS),
)
"""Short and full names of books before their figures."""
