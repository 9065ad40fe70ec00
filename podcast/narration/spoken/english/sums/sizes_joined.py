"""Sizes joined to their word, and American pounds: "a 2m-wide ramp", "210#"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.sums.sizes import one_size
from podcast.narration.spoken.rule import Form, figure
from podcast.narration.spoken.shapes import NUMBER, START

_WEIGHED = re.compile(
    r"\b(?:[Ww]eigh\w{0,4}|[Ww]t|kg|lbs?|BMI|[0-9]{2} ?[MF]|y/o|male|female|lost|gained)\b|[0-9][\"”″]"
)
_BAG = re.compile(" (?:bags?|box(?:es)?|sacks?|paper)\\b")


def _pounds(match: re.Match[str]) -> str | None:
    """Say the sign behind a weight; elsewhere it is a key, or a number's."""
    near = match.string[max(0, match.start() - 60) : match.start()]
    if not (_WEIGHED.search(near) or _BAG.match(match.string, match.end())):
        return None
    return f"{number_words.number(match['count'])} pounds"


SIZES_JOINED: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<count>{NUMBER})[ -]?(?P<unit>[ckm]?m|ft|in|mi|yd)"
        r"(?=-(?:wide|long|high|deep|tall|thick|broad|square|diameter)\b)",
        one_size,
        needs=("-wide", "-long", "-high", "-deep", "-tall", "-thick", "-broad", "-square", "-diam"),
    ),
    figure(
        r"(?<![\w.,/$£€#*-])(?P<count>[1-9][0-9]{1,3})#(?=[,.;)]|$| (?:bags?|box(?:es)?|sacks?"
        r"|test|paper|on|at|and|of)\b)",
        _pounds,
        needs="#",
    ),
)
"""Forms of the rule "measures"."""
