"""More and less in Spanish, by what stands before them: "fiebre > 39", "ingresan < 60 %"."""

from __future__ import annotations

from podcast.narration.spoken.languages.romance.comparisons import compared
from podcast.narration.spoken.rule import Form, form


def less_and_more_of_a_measure() -> Form:
    """Say a sign behind what is measured: "fiebre > 39"."""
    return compared(
        r"\b(?i:fiebre|temperatura|dosis|glucemia|IMC|tensión|edad|peso) (?P<said>"
        r"(?P<sign>[<>]) ?)(?=[0-9])",
        less="inferior a ",
        more="superior a ",
    )


def kept_below() -> Form:
    """Say a sign behind how warm something is kept: "conservar a < 25 °C"."""
    return compared(
        r"\b(?i:conservar|guardar|mantener|almacenar|lavar|hornear"
        r"|siempre)(?: siempre)? a (?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        less="menos de ",
        more="más de ",
    )


def more_than_years() -> Form:
    """Say the sign before an age in brackets as more than it: "(+ 70 años)"."""
    return form(r"(?<=\()(?P<said>\+ ?)(?=[0-9]{1,3} años?\b)", "más de ", needs="+")


def less_and_more() -> Form:
    """Say a sign behind a verb or a preposition: "ingresan < 60 %" is "menos de"."""
    return compared(
        r"\b(?:si(?= [<>] ?[0-9][0-9,]{0,5} ?(?:[^\W\d]|[°%]))"
        r"|en|con|durante|por|[Dd]uerm\w{1,3}|[Ee]spera\w{0,2}|[Vv]ive\w{0,1}|[Tt]rabaja\w{0,2}|gana\w{0,2}|ingresa\w{0,2}|cobra\w{0,2}|cuesta\w{0,2}|pesa\w{0,2}"
        r"|mide\w{0,2}|dura\w{0,2}|tiene\w{0,2}|supone\w{0,2}|representa\w{0,2}) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])(?! ?[0-9]{1,2} ?(?:m|a)\.)",
        less="menos de ",
        more="más de ",
    )
