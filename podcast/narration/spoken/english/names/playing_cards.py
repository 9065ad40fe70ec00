"""Cards by their suits, and a heart for love: "A♠", "the king of ♥", "I ♥ NY"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form

_SUITS = {
    "♠": "spades", "♥": "hearts", "♦": "diamonds", "♣": "clubs",
    "♤": "spades", "♡": "hearts", "♢": "diamonds", "♧": "clubs",
}  # fmt: skip
_RANKS = {"A": "ace", "K": "king", "Q": "queen", "J": "jack", "T": "ten"}
_ANY = "[♠♥♦♣♤♡♢♧]"


def _card(match: re.Match[str]) -> str:
    rank = match["rank"]
    said = _RANKS.get(rank) or number_words.integer(rank)
    return f"{said} of {_SUITS[match['suit']]}"


PLAYING_CARDS: tuple[Form, ...] = (
    form(
        rf"(?<![\w.])(?P<rank>[AKQJT]|10|[2-9])(?P<suit>{_ANY})\ufe0f?(?!\w)",
        _card,
        needs=tuple(_SUITS),
    ),
    form(
        rf"(?:(?<= of )|(?<=\b[Ii]n )|(?<=\b[Aa]ll ))(?P<suit>{_ANY})\ufe0f?(?!\w)",
        lambda match: _SUITS[match["suit"]],
        needs=tuple(_SUITS),
    ),
    form(
        rf"(?<=\b[Aa] )(?P<suit>{_ANY})\ufe0f?(?!\w)",
        lambda match: _SUITS[match["suit"]].removesuffix("s"),
        needs=tuple(_SUITS),
    ),
    form(r"(?<=\b[Ii] )♥\ufe0f?(?= \w)", "heart", needs="♥"),
)
"""Forms of the rule "terms"."""
