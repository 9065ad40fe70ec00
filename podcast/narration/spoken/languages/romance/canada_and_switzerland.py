"""What Canada and Switzerland write in French unlike France: "C.P. 410, succ. A", "16 h HNE"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, Rule, form

_MASCULINE = re.compile(r"\b(?i:au|du|le) $")
_ZONES = {"E": "de l'Est", "C": "du Centre", "R": "des Rocheuses", "P": "du Pacifique"}
_ZONES |= {"A": "de l'Atlantique", "T": "de Terre-Neuve"}


def of_a_country(*, region: str) -> tuple[Rule, ...]:
    """Give the rules for boxes at the post office and zones; ``region`` is two letters, or ""."""
    return (Rule("times", (_zones(),)), Rule("abbreviations", (*_boxes(region), _streets(region))))


def _zones() -> Form:
    """Say the zone behind a time: "à 16 h 30 HNE" is "heure normale de l'Est"."""
    return form(
        r"[0-9] ?(?:h|min)?(?: ?[0-9]{2})?,? \(?(?P<said>H(?P<kind>[NA])(?P<zone>[ECRPAT]))(?!\w)",
        lambda match: (
            f"heure {'normale' if match['kind'] == 'N' else 'avancée'} {_ZONES[match['zone']]}"
        ),
        needs=("HN", "HA"),
    )


def _streets(region: str) -> Form:
    """Say a road by "Ch.", which in Belgium is paved: "Ch. de Wavre 1290"."""
    name = "aussée" if region == "BE" else "emin"
    return form(
        r"(?<![\w.])(?<!Dr )(?<!Gal )(?<!M\. )(?P<said>[Cc]h\.)(?! de Gaulle)"
        r"(?= (?:de |du |des )(?:la |l['’])?[A-ZÀ-Þ]"
        r"[^.;\n]{2,24}[0-9]|"
        r" d['’][A-ZÀ-Þ])",
        lambda match: f"{match['said'][:2]}{name}",
        needs=("h. d",),
    )


def _boxes(region: str) -> Iterator[Form]:
    """Say a box at the post office, and the branch behind it: "C.P. 410, succ. A"."""
    short = r"C\. ?P\.|(?<![a-z] )CP" if region in {"CA", "CH"} else r"C\. ?P\."
    yield form(
        rf"(?<![\w.])(?P<said>{short})(?= [0-9]{{1,4}}(?![\w]))",
        lambda match: (
            "casier postal"
            if _MASCULINE.search(match.string[max(0, match.start() - 8) : match.start()])
            else "case postale"
        ),
        needs=("C.", "CP"),
    )
    yield form(r"[0-9],? (?P<said>bte)(?= [0-9])", "boîte", needs=("bte",))
    yield form(
        r"[0-9],? (?P<said>succ\.)(?= [A-ZÀ-Þ])",
        "succursale",
        needs=("succ.",),
    )
