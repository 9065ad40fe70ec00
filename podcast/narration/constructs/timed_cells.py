"""Hours and scores in a table, told by the head of their column: "8–12" below "Vorm.", "9:24".

A sentence says "Uhr" or who won; a table says it above. The words stand in each language's
catalogue (``words/de.toml``); a language without them has its own signs for hours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Piece
from podcast.narration.constructs.dialled_cells import words_in
from podcast.narration.narrator import Narrator

_HOUR = "(?:[01]?[0-9]|2[0-4])"
_CLOCK = rf"{_HOUR}(?:[.:][0-5][0-9])?"
_SPAN = rf"{_CLOCK} ?[-\u2013] ?{_CLOCK}"
_HOURS = re.compile(rf"(?P<first>{_SPAN})(?P<joint>,| u\.| und| ?/| \+) ?(?P<last>{_SPAN})")
_ONE_TIME = re.compile(rf"(?P<span>{_SPAN})(?P<hours> ?h)?|{_HOUR}[.:][0-5][0-9]")
_SURE = re.compile(r"[0-9][.:][0-5][05](?![0-9])")
"""Minutes as timetables have them: a temperature or a price has others, too."""
_SCORE = re.compile("(?P<low>[0-9]{1,3}):(?P<high>[0-9]{1,3})")
_NO_CLOCK = re.compile(
    "(?:2[5-9]|[3-9][0-9]|[0-9]{3}):[0-9]{1,3}|[0-9]{1,3}:(?:[0-9]|[6-9][0-9]|[0-9]{3})"
)
_BLANK = frozenset({"", "-", "–", "—"})
_WORD = re.compile(r"[^\W\d_]+")


def timed(
    text: str, *, head: str, column: Sequence[str], beside: Sequence[str], narrator: Narrator
) -> Piece | None:
    """The words of a cell that holds hours or a score and nothing else; None for every other."""
    off = narrator.style.rules_off
    if said := _score(text, head=head, column=column, narrator=narrator):
        return None if "ranges" in off else Piece(text, said, "ranges")
    if not _are_hours(text, head=head, beside=beside, narrator=narrator) or "times" in off:
        return None
    return Piece(text, _hours(text, narrator=narrator), "times")


def _score(text: str, *, head: str, column: Sequence[str], narrator: Narrator) -> str:
    """How a match ended, where the head says so or one of the column can be no time of day."""
    joint, found = narrator.words.say("score_joint"), _SCORE.fullmatch(text)
    if not joint or not found:
        return ""
    filled = [cell for cell in column if cell not in _BLANK]
    if not all(map(_SCORE.fullmatch, filled)):
        return ""
    is_no_clock = any(map(_NO_CLOCK.fullmatch, filled))
    if not is_no_clock and not words_in(head) & set(narrator.words.listed("score_heads")):
        return ""
    return f"{narrator.said(found['low'])} {joint} {narrator.said(found['high'])}"


def _are_hours(text: str, *, head: str, beside: Sequence[str], narrator: Narrator) -> bool:
    words = narrator.words
    one, several = _ONE_TIME.fullmatch(text), _HOURS.fullmatch(text)
    if not words.say("hour_word") or not (one or several):
        return False
    named_above = words_in(head)
    heads = set(words.listed("hour_heads"))
    # A running time, "33:12", has no full stop.
    heads |= set() if ":" in text else set(words.listed("hour_heads_by_a_stop"))
    if named_above and named_above <= heads:
        return True
    # A single "12.50" beside a weekday may be a price of Switzerland.
    is_sure = several or (one and one["span"] and (one["hours"] or _SURE.search(text)))
    days = [name.casefold() for name in words.listed("weekdays")]
    named = [_first_word(cell) for cell in beside]
    return bool(is_sure) and any(
        len(one) > 1 and any(day.startswith(one) for day in days) for one in named
    )


def _hours(text: str, *, narrator: Narrator) -> str:
    hour = narrator.words.say("hour_word")
    if parts := _HOURS.fullmatch(text):
        first, last = (narrator.said(f"{parts[one]} {hour}") for one in ("first", "last"))
        return f"{first} {narrator.words.say('hour_joint')} {last}"
    return narrator.said(f"{text.removesuffix('h').rstrip()} {hour}")


def _first_word(text: str) -> str:
    return next((found[0].casefold() for found in _WORD.finditer(text)), "")
