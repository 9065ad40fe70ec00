"""What a rule said of a figure that may be meant otherwise, and what is left beside a figure.

A rule may be wrong where prescribers, timetables and lists of numbers write in their own ways:
"12/6", "4/52", "2–4.30", a lone 112 at the end of a list. A person is told what is heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from podcast.late_patterns import late_regex
from podcast.model import Line, Piece
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.rule import one_of
from podcast.narration.spoken.tables import wordlist
from podcast.narration.warnings.ambiguous_dates import DATES

_AROUND = 60  # characters on each side of a reading that may tell
_STROKED = late_regex("([0-9]{1,3})/([0-9]{1,3})")
_PART = late_regex(r"\b(?:half|halves|quarters?|[a-z-]+(?:third|th|second)s?|thirds?)$")
# Prescribers' weeks and months, and what is given in a day: "2/52", "7/7".
_TIMES_OF_CARE = frozenset({7, 12, 28, 52})
# What a part is of: "3/4 of them", "1/2 a cup"; of two tablets it may be one or two.
_OF = late_regex(r" ?-?(?:of\b|(?!(?:m[gl]|mcg|mL|units)\b)(?:a|an|the|[a-z]{2,12})\b(?<!ets))")
_MOST_MONTHS, _MOST_DAYS = 12, 31
_USUAL_PARTS = frozenset({16, 20})
_LETTER_BEFORE = late_regex(r"(?:^|[^\w])[A-Z]$")
_LETTER_AFTER = late_regex(r"[A-Z](?:$|[^\w])")
_DOTTED_TIME = late_regex(r"(?:[0-9]{1,2}) ?[-\u2013] ?(?:[1-9]|1[0-2])\.(?:[0-5]0|15|45)")
_METRES = late_regex(r"[0-9]{1,2}(?: ?[-\u2013] ?[0-9]{1,2})? ?m")
_DEGREES = late_regex("[0-9]{1,3} ?°")
_FEVER = late_regex("(?:3[4-9]|4[0-2])[⁰-⁹¹²³]")
_DOSED = late_regex(r"[0-9] ?(?:mg|mcg|µg|\u03bcg|m[lL]|puffs?|tablets?|drops?|units)\b")
# Numbers that are dialled in many countries (see emergency-numbers).
_DIALLED = frozenset({"000", "111", "112", "118", "119", "911", "988", "999"})
_SHORTEST = 3  # figures of a number that is dialled
_COUNTRY = one_of(sorted(name.replace("_", " ") for name in wordlist("places", part="countries")))
_OF_A_COUNTRY = late_regex(rf"\b{_COUNTRY}:? (?:1[0-9]{{2}}(?:, |/| or | and ))*$")
_LEADS = late_regex(
    r"(?:\b(?:or|and|on|from|to|than|not|mobile|abroad|dial|call|ring|is|use|try)|[(:;,/\u2013]) ?$"
)
_STOPS = late_regex(r" ?(?:$|[.,;:!?)/](?![0-9])|or\b|and\b|if\b|in an?\b)")
_HELP = frozenset({"telephone", "emergency-numbers"})
_BY_ITSELF = late_regex(r"(?:^|[.!?\u2013\u2014:] )$")
_ENDS = late_regex(r"[.!]?$|[.!]\s")
_TIME = late_regex(r"0[0-9]\.[0-5][0-9]|(?:1[0-9]|2[0-3])\.00")
_WHOLE = late_regex("[0-9]{3,6}")
# A short word beside a figure that no dictionary has: "2 gtt", "1 pt milk", "rtc 3".
_SHORT = late_regex(
    r"(?<=[0-9] )(?P<behind>[b-df-hj-np-tv-xz]{2,4}|[a-z]{2,5}(?=\.))(?![\w'’-])"
    r"|(?<!\w)(?P<number>No\.) (?=[0-9])"
    r"|(?<![\w'’.-])(?P<before>[b-df-hj-np-tv-xz]{2,4}) (?=[0-9])"
)
_CUT = late_regex(
    r"(?<![\w'’.-])(?P<said>(?:[a-z]\.){2,4}|[b-df-hj-np-tv-xz]{2,4}(?![\w'’.-])"
    r"|[a-z]{2,5}\.(?=[,;)]| [a-z0-9(·]))(?!\w)"
)
_EVERYDAY = frozenset({"hmm", "mm", "pst", "shh", "nth", "st", "nd", "rd", "th", "vs", "tsk"}) | {
    "a.m", "p.m", "e.g", "i.e",
}  # fmt: skip
_VOWEL = re.compile("[aeiou]")
_ROMAN_DOSE = late_regex(
    r"(?<![\w'’.-])(?P<said>i{1,3}|iv|vi{0,3}) (?=(?:once|twice|(?:two|three|four) times|every"
    r"|at once"
    r"|as needed|in the (?:morning|evening)|at (?:night|bedtime)|by mouth|by the|drops?|puffs?)\b)"
)


def told_of_doubts(line: Line, *, medical: bool) -> Iterator[str]:
    """What a person is told of a line: each reading that may be another's.

    ``medical`` tells that the text speaks of doses, where more is doubtful.
    """
    pieces = line.pieces
    helps = any(piece.rule in _HELP for piece in pieces)
    written = "".join(piece.shown for piece in pieces)
    at = 0
    for piece in pieces:
        start, at = at, at + len(piece.shown)
        before, after = written[max(0, start - _AROUND) : start], written[at : at + _AROUND]
        if piece.rule and _is_doubtful(
            piece, before=before, after=after, medical=medical, helps=helps
        ):
            yield _said(piece.shown, heard=piece.spoken)
    yield from _short_words(pieces)
    if medical:
        yield from _cut_short(pieces)
    spoken = "".join(piece.spoken for piece in pieces)
    for found in _ROMAN_DOSE.finditer(spoken):
        yield _said(found["said"], heard=found["said"])


def _said(shown: str, *, heard: str) -> str:
    if not heard.strip():
        return f"“{shown.strip()}” is not said and may be meant to be"
    return f"“{shown.strip()}” is heard as “{heard.strip()}” and may be meant otherwise"


def _is_doubtful(piece: Piece, *, before: str, after: str, medical: bool, helps: bool) -> bool:
    shown, rule = piece.shown.strip(), piece.rule
    if rule == "fractions" or rule in DATES:
        return _is_a_doubtful_part(piece, after=after, medical=medical)
    if rule == "ranges":
        return bool(_DOTTED_TIME.fullmatch(shown))
    if rule == "units":
        is_age = _METRES.fullmatch(shown) and _DOSED.search(after[:30])
        return medical and bool(is_age or _DEGREES.fullmatch(shown))
    if rule == "symbols":
        is_left = shown == "/" and not piece.spoken.strip()
        return is_left and (medical or _one_letter(before, after))
    if rule == "powers":
        return bool(_FEVER.fullmatch(before[-2:] + shown))
    return rule == "numbers" and _is_dialled(shown, before=before, after=after, helps=helps)


def _one_letter(before: str, after: str) -> bool:
    """Tell whether a stroke that is not said stands between single letters: "Y/N"."""
    return bool(_LETTER_BEFORE.search(before[-2:]) and _LETTER_AFTER.match(after[:2]))


def _is_a_doubtful_part(piece: Piece, *, after: str, medical: bool) -> bool:
    """Tell whether a stroke said as a part, or as a year's month, may be a day or so long."""
    found = _STROKED.fullmatch(piece.shown.strip())
    if not found:
        return False
    top, bottom = int(found[1]), int(found[2])
    if piece.rule in DATES:
        return bottom == 52
    if not _PART.search(piece.spoken):
        return False
    odd = bottom in _TIMES_OF_CARE or _is_a_day(top, bottom)
    if top >= bottom or (odd and not after.startswith((" of", "ths"))):
        return True
    return medical and not _OF.match(after)


def _is_a_day(top: int, bottom: int) -> bool:
    """Tell whether a part that nobody makes may be a day: "12/25", "3/14"."""
    return max(top, bottom) > _MOST_MONTHS and bottom <= _MOST_DAYS and bottom not in _USUAL_PARTS


def _is_dialled(shown: str, *, before: str, after: str, helps: bool) -> bool:
    """Tell whether a figure said as a quantity stands as what is dialled, or as a time, stands."""
    alone = shown in _DIALLED and _BY_ITSELF.search(before[-3:]) and _ENDS.match(after)
    if alone or _TIME.fullmatch(shown):
        return True
    if not _WHOLE.fullmatch(shown) or not _STOPS.match(after):
        return False
    short = shown[0] == "1" and len(shown) == _SHORTEST
    abroad = short and bool(_OF_A_COUNTRY.search(before[-40:]))
    return abroad or ((helps or shown in _DIALLED) and bool(_LEADS.search(before[-12:])))


def _short_words(pieces: Sequence[Piece]) -> Iterator[str]:
    """What is left beside a figure, short and in no dictionary."""
    text = "".join(_plain(piece) for piece in pieces)
    for found in _SHORT.finditer(text):
        word = found["behind"] or found["before"] or found["number"]
        if word not in _EVERYDAY and not (_VOWEL.search(word) and is_word(word)):
            yield _said(word, heard=word)


def _cut_short(pieces: Sequence[Piece]) -> Iterator[str]:
    """What is cut short in a line on doses, and no rule knew: "7 w/ adr.", "s.i.d."."""
    for found in _CUT.finditer("".join(_plain(piece) for piece in pieces)):
        word = found["said"].rstrip(".")
        if word not in _EVERYDAY and not (_VOWEL.search(word) and is_word(word)):
            yield _said(found["said"], heard=found["said"])


def _plain(piece: Piece) -> str:
    """A line as it is looked at: what a rule said of a figure is one, of words nothing."""
    if not piece.rule:
        return piece.shown
    has_figure = any(char.isdigit() for char in piece.shown)
    return "0" if has_figure and piece.rule not in DATES else "·" * len(piece.shown)
