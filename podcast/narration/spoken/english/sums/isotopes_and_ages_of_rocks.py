"""Isotopes by their names, and ages of rocks, which they tell: "iodine-131", "66 Ma"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, QUANTITY, is_one, quantity
from podcast.narration.spoken.tables import table

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

_ISOTOPES = one_of(
    sorted(
        {
            way
            for name in (*table("chemistry", part="elements").values(), "caesium", "cesium")
            for way in (name, name.capitalize())
        }
    )
)


def _mass(match: re.Match[str]) -> str:
    """Say an isotope's mass as chemists do: "iodine one thirty-one"."""
    digits = match["mass"]
    last = " M" if match["meta"] else ""
    if len(digits) < 3 or digits.endswith("00"):
        return f" {number_words.integer(digits)}{last}"
    rest = int(digits[1:])
    o = f"{number_words.OH} " if rest < 10 else ""
    return f" {number_words.integer(digits[0])} {o}{number_words.cardinal(rest)}{last}"


ISOTOPES: tuple[Form, ...] = (
    form(
        rf"\b(?:{_ISOTOPES})(?P<said>-(?P<mass>[1-9][0-9]{{0,2}})(?P<meta>m)?)(?![\w-]|[.,][0-9])",
        _mass,
        needs="-",
    ),
)
"""Forms of the rule "chemistry"."""
