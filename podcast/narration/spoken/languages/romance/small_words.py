"""Small words in French and Spanish that a stroke, a number in words or a section joins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form, one_of


def two_prepositions(tongue: Tongue) -> Form:
    """Say the stroke between two prepositions: "au/à la", "al/a la"."""
    return form(
        r"(?<![\w/])(?:[Aa]ux?|[Dd]ux?|[Aa]l|[Dd]el)(?P<said>/)(?=(?:à|de|a) (?:la\b|l['’])|à\b"
        r"(?! ?/)|d['’]|aux\b|des\b)",
        f" {tongue.word('or')} ",
        needs="/",
    )


def units_behind_words(tongue: Tongue) -> Form:
    """Say a unit that a number in words counts: "une amp.", "dos comp."."""
    units = tongue.part("units")
    short = tuple(key for key in units if re.fullmatch(r"[^\W\d_]{3,8}\.", key))

    def said(match: re.Match[str]) -> str:
        one = bool(re.fullmatch("(?i:une?|una|uno|demie?|medi[ao])", match["n"]))
        return tongue.named(units[match["said"]], one=one) + stop(match)

    return form(
        rf"(?<![\w'’-])(?P<n>(?i:{tongue.word('counting_words')})) (?P<said>{one_of(short)})(?!\w)",
        said,
        needs=(".",),
    )


def sections(tongue: Tongue) -> Form:
    """Say the number of a section behind its sign by its parts: "§ 2.3"."""
    return form(
        rf"(?<=§){GAP}(?P<said>[1-9][0-9]?(?:\.[0-9]{{1,2}}){{1,3}})(?![\w]|[.,][0-9])",
        lambda match: f" {tongue.word('point')} ".join(
            tongue.number(one) for one in match["said"].split(".")
        ),
        needs="§",
    )


def pressed_signs(tongue: Tongue) -> Iterator[Form]:
    """Say the signs of a telephone's keys: "2580#", "pulse *"."""
    names = {"#": tongue.word("number_sign"), "*": tongue.word("star_sign")}
    yield form(r"(?<=[0-9])(?P<said>#)(?![\w#])", f" {names['#']}", needs="#")
    yield form(
        rf"\b(?i:{tongue.word('pressed')})(?: (?:la touche|la tecla))?(?: [«\"“‘'])? ?"
        r"(?P<said>[#*])(?![\w#*])",
        lambda match: names[match["said"]],
        needs="#*",
    )


def sides_of_a_place(tongue: Tongue) -> Form:
    """Say on which side of a place another is: "au S-E de Dijon", "al SE de Soria"."""
    points = tongue.part("compass")
    return form(
        r"\b(?:[Aa]u|[Aa]l|[Dd]u|[Dd]el) (?P<said>[NSEO]|[NS]-?[EO])(?= (?:de |du |des |d['’]"
        r"|del )(?:la |las |los |l['’])?[A-ZÀ-Þ])",
        lambda match: points[match["said"].replace("-", "")],
        needs="NSEO",
    )


def terms_of_a_rate(tongue: Tongue) -> Form:
    """Say the months of a rate of interest: "Euribor 3 m", "Euríbor a 12 m"."""
    pair = tongue.word("months_of_age")

    return form(
        r"\b(?:[Ee]ur[ií]bor|[Ll]ibor)(?: (?:à|a))? (?P<said>(?P<n>1|3|6|9|12) ?m\.?)(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'], noun=pair)} {tongue.named(pair, one=match['n'] == '1')}"
        ),
        needs=("bor",),
    )
