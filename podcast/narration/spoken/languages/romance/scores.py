"""Scores in French and Spanish alike: "7-6 (7/4)", and the minute of a goal, "à la 87'"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import before
from podcast.narration.spoken.languages.tongue import DASH, Tongue
from podcast.narration.spoken.rule import Form, form


def tie_breaks(tongue: Tongue) -> Form:
    """Say the points of a set that went to seven six, which are no part and no date."""
    return form(
        rf"(?<![\w.,/-])(?:7{DASH}6|6{DASH}7) ?\("
        rf"(?P<said>(?P<low>[0-9]{{1,2}})(?:{DASH}|/)(?P<high>[0-9]{{1,2}}))\)",
        lambda match: (
            f"{tongue.number(match['low'])} {tongue.word('to')} {tongue.number(match['high'])}"
        ),
        needs="67",
    )


_OF_A_MATCH = re.compile(
    r"\b(?i:buts?|cartons?|penaltys?|penalti\w*|goals?|gol(?:es|azo)?|tarjetas?|expuls\w+|remplac\w+"
    r"|égalis\w+|empat\w+|marcó|marcaron|marqu\w+|ouvr\w+ le score|mi-temps|descanso|essai"
    r"|coup franc"
    r"|match|partido|sustitu\w+|cambio|corner|córner|entr[óée]\w* en jeu|tir|tiro|doublé|doblete)\b"
)
_OF_GOALS = re.compile(r"\b(?i:buts?|goals?|gol(?:es)?|cartons?|tarjetas?|essais?|ensayos?)\b")
_MINUTE = r"(?P<n>[1-9][0-9]?|1[012][0-9])(?P<more>\+[1-9][0-9]?)?['’\u2032](?![\w'’\u2032])"


def minutes_by_a_prime(tongue: Tongue) -> Form:
    """Say the minute of a match by its mark: "but à la 87'", "gol en el 90+2'"."""
    is_french = tongue.name == "french"

    def said(match: re.Match[str]) -> str | None:
        near = before(match) + match.string[match.start() : match.end() + 60]
        if not (_OF_GOALS.search(before(match)) if match["listed"] else _OF_A_MATCH.search(near)):
            return None
        number = tongue.number(match["n"])
        minute = f"{match['n']}e minute" if is_french else f"minuto {number}"
        more = f" {tongue.word('plus')} {tongue.number(match['more'][1:])}" if match["more"] else ""
        return f"{minute}{more}"

    ahead = r"(?:à|dès|de|vers|avant) la" if is_french else r"(?:en el|del|al|desde el|hacia el)"
    return form(
        rf"(?:\b{ahead} |(?P<listed>[(,:] ?|\b(?:et|y|min) ))(?P<said>{_MINUTE})",
        said,
        needs="'’\u2032",
    )


def penalties_behind_minutes(tongue: Tongue) -> Form:
    """Say that a goal was a penalty, behind its minute: "88' s.p.", "88' (p.)"."""
    name = "sur penalty" if tongue.name == "french" else "de penalti"
    return form(
        r"[0-9]['’\u2032] \(?(?P<said>s\. ?p\.|sp\.?|s/p|(?:de )?p(?:en)?\.)(?=[),;]|$| [a-z])",
        name,
        needs="'’\u2032",
    )
