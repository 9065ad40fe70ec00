"""What advertisements of flats write short in German: "650 € KM", "2 MM Kaution", "im EG"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.german.ordinals import SENTENCES
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.rule import Form, form, one_of

_COSTS = {"NK": "Nebenkosten", "KM": "Kaltmiete", "WM": "Warmmiete", "BK": "Betriebskosten"}
_COSTS |= {"VB": "Verhandlungsbasis", "VHB": "Verhandlungsbasis", "HK": "Heizkosten"}
_FLOORS = {"EG": "Erdgeschoss", "DG": "Dachgeschoss", "KG": "Kellergeschoss"}


def flats() -> Iterator[Form]:
    """Say what advertisements of flats write short, beside a sum or a floor only."""
    yield form(
        rf"(?:€|EUR|Euro|,-) ?(?:\+ )?(?P<said>{one_of(tuple(_COSTS))})(?![\w-])",
        lambda match: _COSTS[match["said"]],
        needs=tuple(_COSTS),
    )
    yield form(
        rf"(?<![\w-])(?P<said>{one_of(tuple(_COSTS))})(?=:? [0-9][0-9.]{{0,6}}(?:,-"
        rf"|,[0-9]{{2}})? ?(?:€|EUR|Euro)|:? [0-9][0-9.]{{1,6}},-)",
        lambda match: _COSTS[match["said"]],
        needs=tuple(_COSTS),
    )
    yield form(
        r"(?<![\w.,])(?P<n>[1-4]) (?P<said>MM)(?=,? (?:Kaution|Provision|KT)\b|[,.;]|$)",
        lambda match: "Monatsmiete" if match["n"] == "1" else "Monatsmieten",
        needs=("MM",),
    )
    yield form(
        rf"(?:\bim |Whg\.,? |Wohnung,? |m²,? )(?P<said>{one_of(tuple(_FLOORS))})(?![\w-])",
        lambda match: _FLOORS[match["said"]],
        needs=tuple(_FLOORS),
    )
    yield form(
        r"(?:(?<=[0-9] )|(?<=[,;] ))i\. ?E\.(?!\w)(?=$|[,.;)]| (?:gew|sieg|verl|unterl|mit|durch"
        r"|und|gegen))",
        lambda match: f"im Elfmeterschießen{sentence_stop(match, at=match.end())}",
        needs=("E.",),
    )
    yield form(rf"(?<![\w.])Abt\.(?= (?!{SENTENCES}\b)[A-ZÄÖÜ])", "Abteilung", needs=("Abt.",))
    yield form(
        r"(?<![\w.])[Ee]v\.(?=(?:-luth\.)? (?:Kirch|Gemeind|Pfarr|Jugend|Akadem|Relig|Theolog"
        r"|Kinderg))",
        "evangelische",
        needs=("v.",),
    )
