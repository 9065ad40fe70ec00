"""Figures of the countries that speak Spanish as each writes them: "1,200.5", "$12,5", "3 mdp"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

# Where thousands stand behind a comma and decimals behind a point, which is said too.
_BY_POINTS = frozenset({"US", "PR", "MX", "GT", "HN", "NI", "SV", "PA", "DO", "PE"})
_OF_PESOS = frozenset({"AR", "MX", "CL", "CO", "UY", "DO", "CU"})
_BEFORE_A_POINT = (
    r"(?:cero|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce"
    r"|quince|dieci\w{3,6}|veint\w{1,7}|[a-z]{3,5}enta|cien(?:t[oa]s?)?|[a-z]{3,6}cient[oa]s"
    r"|quinient[oa]s|mil|mill[oó]n(?:es)?)"
)


def figures_of_a_country(tongue: Tongue, *, region: str) -> tuple[Rule, ...]:
    """Give the rules for what a country writes; ``region`` is its two letters, "" for none."""
    rules = [Rule("money", tuple(_millions(tongue)))]
    if region in _OF_PESOS:
        rules.append(Rule("money", tuple(_pesos(tongue))))
    if region in _BY_POINTS:
        rules.append(Rule("numbers", (_thousands(), _point())))
    return tuple(rules)


def _thousands() -> Form:
    """Write "1,200.50" as Spain does, so that every rule knows it."""
    return figure(
        r"(?<![\w.,:/$+-])(?<![$/] )[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\.[0-9]{1,2})?"
        r"(?![0-9]|[.,/][0-9])",
        lambda match: match[0].translate(_SWAPPED),
        needs=",",
    )


_SWAPPED = str.maketrans(",.", ".,")


def _point() -> Form:
    """Say the mark of decimals as these countries write it: "tres punto cinco"."""
    return form(
        rf"\b{_BEFORE_A_POINT} (?P<said>coma)(?= {_BEFORE_A_POINT}\b)",
        "punto",
        needs=(" coma ",),
    )


def _millions(tongue: Tongue) -> Iterator[Form]:
    """Say Mexico's millions by their letters: "$3.5 mdp", "120 mdd"."""
    names = {"mdp": "pesos", "mdd": "dólares"}

    def said(match: re.Match[str]) -> str:
        number = re.sub(r",(?=[0-9]{3}(?![0-9]))", "", match["n"])
        millions = "millón" if number == "1" else "millones"
        return f"{tongue.number(number, noun='millones |m')} {millions} de {names[match['code']]}"

    yield form(
        rf"(?<![\w.,])\$?{GAP}(?P<n>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]{{1,2}})?|{NUMBER})"
        rf"{GAP}(?P<code>mdp|mdd)(?!\w)",
        said,
        needs=("mdp", "mdd"),
    )


def _pesos(tongue: Tongue) -> Iterator[Form]:
    """Say pesos with one figure behind their comma, and those whose sign stands behind."""

    def said(match: re.Match[str]) -> str:
        name = "peso" if match["n"] == "1" else "pesos"
        return f"{tongue.number(match['n'], noun='pesos |m')} {name}"

    yield form(
        rf"(?<![\w$])\${GAP}(?P<n>[0-9]{{1,3}}(?:\.[0-9]{{3}}){{0,2}}[.,][0-9])"
        r"(?!\w|[.,]?[0-9]| ?(?:mil|millones|millón|M|USD|dólares)\b)",
        said,
        needs="$",
    )
    yield figure(rf"{START}(?P<n>{NUMBER}){GAP}\$(?![\w$]|{GAP}[0-9])", said, needs="$")
