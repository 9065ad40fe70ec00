"""Museums, pictures and keys of music cut short: "cat. 62", "H. 12 cm", "in C maj."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.sentence_ends import stopped

_ART = late_regex(
    r"\b(?:oil|canvas|panel|paper|ink|bronze|marble|terracotta|museum|galler(?:y|ies)|exhibit\w{0,5}"
    r"|painted|drawing|sculpt\w+|collections?|acc\.|accession|cat\.|RA|signed|kylix|vase|tempera"
    r"|watercolou?r|etching|woodcut|height|diam\.?)\b",
    re.IGNORECASE,
)
_SIDES = {"H": "height", "W": "width", "D": "depth", "L": "length"}
_OF_MUSEUM = re.compile(r" (?:1[89]|20)[0-9]{2}\.[0-9]")


def _of_art(match: re.Match[str]) -> str | None:
    # "Acc. no. 1998.12.4" is a museum's number whatever stands near.
    if not (
        _ART.search(around(match, within=100, group="said"))
        or _OF_MUSEUM.match(match.string, match.end())
    ):
        return None
    said = {"cat": "catalogue", "inv": "inventory", "acc": "accession"}[match["said"].lower()[:3]]
    return f"{said} number" if match["number"] else said


def _side(match: re.Match[str]) -> str:
    said = _SIDES[match["said"][0]]
    return said.capitalize() if match.start("said") == 0 else said


ART_AND_MUSIC: tuple[Form, ...] = (
    form(
        r"(?<![\w.])(?P<said>[Ff]eat\.)(?= [A-Z])",
        lambda m: f"{m['said'][0]}eaturing",
        needs=("eat.",),
    ),
    form(
        r"(?<![\w.])(?P<said>(?:(?<![a-z] )cat|(?<=\b(?:in|of) )cat|(?<=\b[Ss]ee )cat|Cat"
        r"|cat(?=\. no)|[Ii]nv|[Aa]cc)\.(?P<number> no\.?)?)(?= [A-Z]{0,3}[0-9])",
        _of_art,
        needs=("at.", "nv.", "cc."),
    ),
    form(
        r"(?:(?<=[,;(] )|(?<=\()|^)(?P<said>[HWDL]\.)(?= [0-9.]{1,6} ?(?:cm|mm|m|in|ft)\b)",
        _side,
        needs=("H.", "W.", "D.", "L."),
    ),
    form(
        r"(?<![\w.])[A-G](?:♯|♭|#|b)? (?P<said>m(?:aj|in)\.)(?= (?:to|and|or)\b|[,;)])",
        lambda match: "major" if match["said"][1] == "a" else "minor",
        needs=("maj.", "min."),
    ),
    form(
        r"(?<![\w/])[Bb]/[Ww](?= (?:photos?|pictures?|films?|prints?|images?|TV|photographs?)\b)",
        "black and white",
        needs="/",
    ),
    form(
        r"\b(?:in|for|the) [A-G](?:-| )?(?:flat|sharp|♭|♯)? ?(?P<said>m(?:in|aj)\.)(?!\w)",
        lambda match: stopped("minor" if match["said"][1] == "i" else "major", match),
        needs=("min.", "maj."),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""
