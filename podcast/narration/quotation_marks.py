"""Quotation marks inside a sentence: "quote" and "end quote" in profiles that say them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.rule_claims import Claim
from podcast.narration.words import Words

_QUOTED = re.compile(r"“([^“”]+)”|«\s?([^«»]+?)\s?»|„([^„“”]+)[“”]|(?<!\w)\"([^\"]+)\"(?!\w)")


def find_quotation_marks(text: str, *, words: Words) -> Iterator[Claim]:
    """Claims that say “quote” and “end quote” around quoted words."""
    opening, closing = words.say("quote_inline"), words.say("quote_inline_end")
    if not opening:
        return
    for match in _QUOTED.finditer(text):
        yield Claim(match.start(), match.start() + 1, f"{opening}, ", "quotation mark")
        yield Claim(match.end() - 1, match.end(), f", {closing}", "quotation mark")
