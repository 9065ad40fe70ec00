"""Ages in German, French and Spanish: "< 6 Mon.", "6 m–2 a", "6 ans/20 kg"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import begins_sentence
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_NAMES = {"<": "younger", ">": "older", "≥": "at_least", "≤": "at_most"}
_OF_ONE = {"younger": "einem", "older": "ein", "at_least": "einem", "at_most": "ein"}


def age_or_weight(tongue: Tongue) -> Form:
    """Say the stroke of "6 ans/20 kg", which is no rate."""
    return form(
        rf"[0-9]{SPACE}(?:{tongue.word('periods')}|J\.)(?P<said>{GAP}/{GAP})(?=[0-9]{{1,3}}{GAP}kg\b)",
        f" {tongue.word('or')} ",
        needs="/",
    )


def months_to_years(tongue: Tongue) -> Iterator[Form]:
    """Say "6 m–2 a" as months and years."""
    months, years = tongue.word("months_of_age"), tongue.word("years_of_age")

    def said(match: re.Match[str]) -> str:
        low, high = match["low"], match["high"]
        first = tongue.named(months, one=low == "1")
        last = tongue.named(years, one=high == "1")
        return (
            f"{tongue.number(low, noun=months)} {first} {tongue.word('to')} "
            f"{tongue.number(high, noun=years)} {last}"
        )

    yield figure(
        rf"{START}(?P<low>[0-9]{{1,2}}){GAP}[mM]{GAP}(?:{DASH}|{tongue.word('to')}){GAP}"
        rf"(?P<high>[0-9]{{1,2}}){GAP}(?:{tongue.word('year_sign')})(?!\w)",
        said,
    )


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


def _ends(match: re.Match[str]) -> bool:
    after = match.string[match.end("said") :]
    return not after.strip() or begins_sentence(after[:8])
