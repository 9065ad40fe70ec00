"""Roman numerals in German: "Kapitel IV", "im IV. Quartal", "II. Andante", "„Faust II“"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.german.grammar.counting import GERMAN, count, ordinal
from podcast.narration.spoken.languages.german.grammar.endings import ARTICLES, ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.rule import Form, form

_HEADS = "Weltkrieg|Reich|Republik"
_COUNTED = (
    "Weltkrieg|Reich|Republik|Zivilsenat|Strafsenat|Senat|Quartal|Liga|Bezirk|Kongress|Kammer|Akt"
    "|Teil|Abteilung|Internationale|Vatikanisch\\w*|Medizinisch\\w*|Chirurgisch\\w*|Klasse|Stufe"
)
_ANY_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"


def numerals() -> Iterator[Form]:
    """Say a Roman numeral behind a word that it counts: "Kapitel IV"."""
    words = GERMAN.word("roman_behind")

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else count(number, "")

    yield form(rf"\b(?:{words}) (?P<said>[IVX]{{1,6}})(?![\w.])", numbered)
    yield form(rf"\b(?:{words}) (?P<said>[IVX]{{1,6}})(?=\.(?:\s|$))", numbered)


def parts_of_works() -> Form:
    """Say which part of a work its title tells: "„Faust II“"."""
    return form(
        r"(?<=[a-zäöüß] )(?P<said>[IVX]{1,4})(?=[“\"»«‘’])",
        lambda match: count(value(match["said"]) or 0, "") if value(match["said"]) else None,
        needs="IVX",
    )


def senates() -> Form:
    """Say the senate of a court in the number of a file: "VI ZR 225/16"."""
    return form(
        r"(?<![\w.-])(?P<said>[IVX]{1,5})(?= (?:ZR|ZB|ZA|ZS|AZR|AZB|ABR|AR|StR) [0-9])",
        lambda match: count(value(match["said"]) or 0, "") if value(match["said"]) else None,
        needs="IVX",
    )


def catalogue_of_haydn() -> Form:
    """Say a work of Haydn by its group and number: "Hob. I:104"."""

    def said(match: re.Match[str]) -> str | None:
        group = value(match["group"])
        if group is None:
            return None
        letter = f" {match['letter']}" if match["letter"] else ""
        return f"Hoboken {count(group, '')}{letter}, {GERMAN.number(match['n'])}"

    return form(
        r"\bHob\. ?(?P<group>[IVX]{1,5})(?P<letter>[a-h]?):(?P<n>[1-9][0-9]{0,2})(?![\w:])",
        said,
        needs=("Hob.",),
    )


def movements() -> Form:
    """Say which movement of a piece of music: "op. 90, II. Andante"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["number"])
        return None if number is None else f"{ordinal(number, 'r')} Satz:"

    return form(
        r"(?<![\w.])(?P<said>(?P<number>[IVX]{1,4})\.)(?= (?:Allegr|Andant|Adagi|Prest|Larg|Menu"
        r"|Scherz"
        r"|Rond|Viv|Moder|Lent|Grav|Final|Molto|Tempo|Poco|Con |Un poco|Maest|Alla |Romanz"
        r"|Intermez))",
        said,
        needs="IVX",
    )


def roman_places() -> Iterator[Form]:
    """Say a place in a row in Roman figures: "Der I. Weltkrieg", "im IV. Quartal", "der II."."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["number"])
        if number is None:
            return None
        noun = match["noun"] or ""
        ahead = match["before"] or ""
        if ahead.lower() == "die" and noun.endswith(("en", "spiele", "Spiele")):
            return ordinal(number, "n")
        place = ordinal(number, ending_before(ahead, kind=gender(noun)))
        return place.capitalize() if re.match(_HEADS, noun) else place

    yield form(
        rf"(?:(?P<before>\b(?i:{ARTICLES})) )?(?P<said>(?<![\w.])(?P<number>[IVX]{{1,5}})\.)"
        rf"(?= (?P<noun>{_COUNTED}))",
        said,
        needs="IVX",
    )
    yield form(
        rf"(?P<before>\b(?i:{ARTICLES})) (?P<said>(?P<number>[IVX]{{2,6}})\.)"
        rf"(?= (?:(?:[Oo]lymp\.|Internat\.) )?(?:(?P<noun>{_ANY_NOUN})|[0-9a-zäöü]))",
        said,
        needs="IVX",
    )
