"""How old rocks and stars are: "66 Ma", "12 ka", "330 Myr", "2.5 million ly"."""

from __future__ import annotations

import re

from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, QUANTITY, is_one, quantity

_WINDOW = 120  # characters on each side that may hold the cue
_ROCKS = re.compile(
    r"\b(?i:dated?|dating|fossils?|rocks?|basalts?|granites?|zircons?|lava|sediments?|strata|cores?"
    r"|geolog\w*|\w{3,9}(?:aceous|assic|cene|zoic|vician|ambrian|onian|erous)|Permian|Silurian"
    r"|extinct\w*|ago|aged?|eruption|glaci\w+|ice age|before present|evol\w+|hominins?|craton"
    r"|Homo|humans?|Africa|species|glacial|BP|earth|mantle|stars?|galax\w+|years)\b"
)
_MANY = {"k": "thousand", "M": "million", "G": "billion"}


def _ago(match: re.Match[str]) -> str | None:
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.start()]
    if not _ROCKS.search(near + text[match.end() : match.end() + _WINDOW]):
        return None
    ago = (
        "" if re.match(r" (?:ago|old|BP|before)\b", text[match.end() : match.end() + 8]) else " ago"
    )
    return f"{quantity(match)} {_MANY[match['many']]} years{ago}"


def _long(match: re.Match[str]) -> str:
    one = is_one(match)
    if match["joint"] == "-":
        return f"{quantity(match)}-{_MANY[match['many']]}-year"
    return f"{quantity(match)} {_MANY[match['many']]} year{'' if one else 's'}"


ROCKS: tuple[Form, ...] = (
    figure(rf"{QUANTITY}{GAP}(?P<many>[kMG])a(?![\w/])", _ago, needs=("ka", "Ma", "Ga")),
    figure(
        rf"{QUANTITY}(?P<joint>[- ])?(?P<many>[kMG])yrs?(?![\w/])",
        _long,
        needs=("kyr", "Myr", "Gyr"),
    ),
    form(
        r"\b(?:hundred|thousand|million|billion) (?P<said>ly\b\.?)(?!\w)",
        lambda match: stopped("light years", match),
        needs=(" ly",),
    ),
)
"""Forms of the rule "measures"."""
