"""More and less in French, by what stands before them: "température < 38", "gagnent < 60 %"."""

from __future__ import annotations

from podcast.narration.spoken.languages.romance.comparisons import compared
from podcast.narration.spoken.rule import Form, form

_SMALLER = (
    "températures?|doses?|pressions?|durées?|valeurs?|tailles?|quantités?|teneurs?|concentrations?"
    "|surfaces?|sommes?|notes?|moyennes?|fréquences?|glycémies?|clairances?|vitesses?|distances?"
    "|T°|hauteurs?|fièvres?|profondeurs?|tensions?|charges?|superficies?|populations?|largeurs?"
    "|longueurs?"
)
# "Si a < 5 et b > 3": a number's name, and nothing that somebody has.
_HAS = (
    r"(?<![:(] )(?<!\bsi )(?<!\boù )(?<!\bet )(?<!\bque )(?<!\bou )(?<!\bavec )(?<!\b[a-z] )(?<!^)a"
)


def smaller_or_larger() -> Form:
    """Say a sign by the gender of its noun: "température < 38"."""
    signs = {"<": "inférieure", ">": "supérieure"}
    return form(
        rf"\b(?P<noun>(?i:{_SMALLER})) (?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        lambda match: (
            f"{signs[match['sign']]}{'s' if match['noun'].lower().endswith('s') else ''} à "
        ),
        needs="<>",
    )


def less_and_more_behind_joints() -> Form:
    """Say a sign behind "et", "ou" and "depuis": "et < 3 mois"."""
    return compared(
        r"\b(?:et|ou|depuis|dor\w{2,4}|attend\w{0,5}|vi[tv]\w{0,4}|travaill\w{1,5}|patient\w{0,5}"
        r"|maximum) (?P<said>(?P<sign>[<>]) ?)(?=[0-9]{1,3}(?:,[0-9])? ?(?:h|j|jours?"
        r"|mois|ans|sem|kg|mg|°))",
        less="moins de ",
        more="plus de ",
    )


def and_more() -> Form:
    """Say the sign behind "et": "80 ans et +"."""
    return form(r"(?:\bet|[0-9] ans) (?P<said>\+)(?=$|[.,;:)]| [a-z])", "plus", needs="+")


def less_and_more() -> Form:
    """Say a sign behind a verb or a preposition: "gagnent < 60 %" is "moins de"."""
    return compared(
        r"\b(?:si(?= [<>] ?[0-9][0-9,]{0,5} ?(?:[^\W\d]|[°%]))|en|avec|pendant|dans|sous|pour"
        r"|gagn\w{1,5}|coût\w{1,5}|pès\w{1,3}|dure|durent"
        rf"|durera|touch\w{{1,5}}|représent\w{{1,4}}|compte|comptent|{_HAS}|ont|mesurent) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        less="moins de ",
        more="plus de ",
    )
