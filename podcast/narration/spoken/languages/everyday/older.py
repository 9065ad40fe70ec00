"""Signs before an age in German, French and Spanish: "< 6 Mon.", "enfants < 15 kg"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import GAP, SPACE, Tongue, begins_sentence
from podcast.narration.spoken.rule import Rule, form

_NAMES = {"<": "younger", ">": "older", "≥": "at_least", "≤": "at_most"}


def signs_of_age(tongue: Tongue) -> Rule:
    """Give the rule for who is younger or older than so many years or months."""
    years, months = tongue.word("years_of_age"), tongue.word("months_of_age")
    people = tongue.word("people_below")
    declined = tongue.has_capital_nouns

    def said(match: re.Match[str]) -> str | None:
        letter = match["unit"][0].lower()
        if match["unit"] in {"m", "m."} and not match["people"]:
            return None  # metres, as far as the sentence tells
        is_weight = match["unit"] == "kg"
        pair = months if letter == "m" else years
        if is_weight:
            pair = tongue.part("units")["kg"]
        name = tongue.named(pair, one=match["n"] == "1")
        above = _NAMES[match["sign"]]
        if is_weight and not (declined or match["people"]):
            return None  # "un poids > 40 kg"
        if is_weight and above not in {"younger", "older"}:
            return None
        if declined:
            if match["n"] == "1" and not is_weight:
                return f"{tongue.word(above)} {_OF_ONE[above]} {name}"
            name += "n" if not is_weight and above in {"younger", "at_least"} else ""
        of = tongue.word("of_people") if match["people"] and above in {"younger", "older"} else ""
        stop = "." if match["unit"].endswith(".") and _ends(match) else ""
        return f"{of}{tongue.word(above)} {tongue.number(match['n'], noun=pair)} {name}{stop}"

    units = tongue.word("units_of_age")
    return Rule(
        "ages",
        (
            form(
                rf"(?:\b(?P<people>(?i:{people})){SPACE}\(?)?(?P<said>(?P<sign>[<>≥≤]){GAP}"
                rf"(?P<n>[1-9][0-9]{{0,2}}){GAP}(?P<unit>{units}))(?![\w/²³])",
                said,
                needs="<>≥≤",
            ),
        ),
    )


_OF_ONE = {"younger": "einem", "older": "ein", "at_least": "einem", "at_most": "ein"}


def _ends(match: re.Match[str]) -> bool:
    after = match.string[match.end("said") :]
    return not after.strip() or begins_sentence(after[:8])
