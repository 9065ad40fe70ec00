"""Halves and quarters of an hour in German: "um ½ 8 Uhr", "¾ 9", "1/4 Std."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form

_QUARTERS = {"1": "eine Viertelstunde", "¼": "eine Viertelstunde"}
_OF_THE_CLOCK = {"½": "halb", "1/2": "halb", "¼": "viertel", "1/4": "viertel"}
_OF_THE_CLOCK |= {"¾": "drei viertel", "3/4": "drei viertel"}


def parts_of_the_clock(tongue: Tongue) -> Iterator[Form]:
    """Say a time by the hour that has begun: "um ½ 8", "¾ 9 Uhr"."""

    def said(match: re.Match[str]) -> str:
        return f"{_OF_THE_CLOCK[match['part']]} {tongue.number(match['hour'])}"

    clock = r"(?P<part>½|¼|¾|[13]/[24]) ?(?P<hour>1[0-2]|[1-9])"
    yield form(rf"(?<![\w.,/-])(?<![0-9] )(?P<said>{clock})(?= Uhr\b)", said, needs="½¼¾/")
    yield form(
        rf"\b(?:[Uu]m|[Aa]b|[Gg]egen|[Bb]is|[Vv]or|[Nn]ach) (?P<said>{clock})"
        r"(?=[,;.!?)](?!\w)|$| (?!(?:mal|pro|je|l|ml|cl|dl|kg|g|mg|[ckm]?m|h|d|t)\b)[a-zäöü])",
        said,
        needs="½¼¾/",
    )


def quarters() -> Iterator[Form]:
    """Say a quarter of an hour: "1/4 Std."."""

    def said(match: re.Match[str]) -> str:
        quarter = _QUARTERS.get(match["part"][0], "eine Dreiviertelstunde")
        return quarter + sentence_stop(match, at=match.end())

    yield form(
        rf"(?<![\w.,/-])(?<![0-9] )(?P<part>1/4|¼|3/4|¾){GAP}(?:Std\.?|Stunden?|h)(?!\w)",
        said,
        needs="/¼¾",
    )
