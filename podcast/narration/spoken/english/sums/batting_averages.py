"""What batters hit, as fans say it: "a .312 average" is three twelve, "hit .305" three o five."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form

_SHARE = r"(?P<said>\.(?P<share>[0-9]{3}))"
_KIND = (
    r"(?:(?:batting|career|slugging|on-base|lifetime|season|winning) ){0,2}"
    r"(?:average|hitter|hitting|(?<!fielding )percentage|clip|slugger|mark|OPS|OBP|slugging)"
)


def _average(match: re.Match[str]) -> str | None:
    """Say a share of a thousand in two parts."""
    number = int(match["share"])
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return None
    if not rest:
        return f"{number_words.cardinal(hundreds)} hundred"
    o = f"{number_words.OH} " if rest < 10 else ""
    return f"{number_words.cardinal(hundreds)} {o}{number_words.cardinal(rest)}"


def _line(match: re.Match[str]) -> str | None:
    """Say average, on base and slugging, which stand behind each other: ".322/.458/.701"."""
    said = [_average(one) for one in re.finditer(r"\.(?P<share>[0-9]{3})", match["said"])]
    return ", ".join(one for one in said if one) if all(said) else None


BATTED: tuple[Form, ...] = (
    form(
        r"(?<![\w.,/])(?P<said>\.[0-9]{3}(?:/\.[0-9]{3}){2})(?![\w/]|\.[0-9])",
        _line,
        needs="/",
    ),
    form(rf"(?<![\w.,/]){_SHARE}(?= {_KIND}\b)", _average, needs=(" .", "(.")),
    form(
        rf"\b(?:[Bb]att(?:ed|ing|s)|hit|hits|hitting|slugg(?:ed|ing)|averag(?:ed|ing)"
        rf"|[Aa]verage of|OBP of|hovers? (?:at|around)) {_SHARE}"
        r"(?![\w%]| ?(?:mm|cm|m|mg|g|kg|ml|seconds?|s|inch(?:es)?)\b| ?in\.|\.[0-9])",
        _average,
        needs=(" .",),
    ),
)
"""Forms of the rule "ranges", before its own."""
