"""Spanish laws: "Ley 39/2015", "R.D. 1/2007"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_LAWS = {"LO": "Ley Orgánica", "RD": "Real Decreto", "RDL": "Real Decreto-ley"}


def laws_of_a_year(tongue: Tongue) -> Form:
    """Say a law by its number and its year: "Ley 39/2015", "LO 3/2018"."""

    def said(match: re.Match[str]) -> str:
        kind = _LAWS.get(match["kind"], match["kind"])
        number, year = tongue.number(match["number"]), tongue.year(int(match["year"]))
        return f"{kind} {number} de {year}"

    return form(
        r"\b(?P<kind>LO|RDL?|[Rr]esolución|Res\.|[Aa]cuerdo|S[TA][CSPJ][A-Z]{0,2}"
        r"|[Ll]ey(?: [Oo]rgánica)?|[Rr]eal [Dd]ecreto"
        r"(?:-[Ll]ey)?|[Dd]ecreto"
        r"(?:-[Ll]ey)?"
        r"|[Oo]rden|[Rr]eglamento) (?P<number>[1-9][0-9]{0,3})/(?P<year>(?:19|20)[0-9]{2})"
        r"(?![\w/])",
        said,
        needs="/",
    )


def letters_of_articles() -> Form:
    """Say the letter of an article: "art. 3.1.a)", "artículo 14.2 b)"."""
    return form(
        r"\b[Aa]rt(?:s?\.|ículos?) ?[0-9]{1,4}(?:\.[0-9]{1,2}){0,2}"
        r"(?P<said>\.? ?(?P<letter>[a-z])\))",
        lambda match: f" letra {match['letter']}",
        needs=")",
    )


def decrees(tongue: Tongue) -> Form:
    """Say a decree that is written with full stops: "R.D. 1/2007"."""
    kinds = {"R.D.": "Real Decreto", "R. D.": "Real Decreto", "L.O.": "Ley Orgánica"}
    kinds |= {"R.D.L.": "Real Decreto-ley", "O.M.": "Orden Ministerial", "D.": "Decreto"}

    def said(match: re.Match[str]) -> str:
        year = tongue.year(int(match["year"]))
        return f"{kinds[match['kind']]} {tongue.number(match['number'])} de {year}"

    return form(
        rf"(?<![\w.])(?P<kind>{one_of(tuple(kinds))}) ?(?P<number>[1-9][0-9]{{0,3}})/"
        r"(?P<year>(?:19|20)[0-9]{2})(?![\w/])",
        said,
        needs="/",
    )


def constitutions() -> Form:
    """Say the constitution behind its article: "art. 75 de la C.N."; C.E. is Spain's."""
    names = {"N": "Constitución Nacional", "E": "Constitución Española"}
    return form(
        r"\b(?i:arts?\.|artículos?) [0-9][^;\n]{0,30}?\bla "
        r"(?P<said>C\. ?(?P<of>[NE])\.)(?!\w)",
        lambda match: names[match["of"]] + stop(match),
        needs=("C.",),
    )
