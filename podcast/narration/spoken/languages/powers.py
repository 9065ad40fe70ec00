"""Powers of ten in German, French and Spanish, with what they are of: "210 x10^9/L"."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Rule, figure
from podcast.narration.spoken.shapes import SUPERS


def powers(tongue: Tongue) -> Rule:
    """Give the rule for a power that is written with a caret, and for a raised one of ten."""
    units, under = tongue.keys("units"), tongue.keys("under")
    return Rule(
        "powers",
        (
            figure(
                rf"(?:(?<![\w.,:/%+^)\]-])(?P<negative>[-\u2212])|{START})(?:(?P<factor>{NUMBER}){GAP}[x×·⋅*]{GAP})?"
                rf"(?:(?P<base>[0-9]{{1,3}})\^(?P<power>[-+\u2212]?[0-9]{{1,2}})"
                rf"|10(?P<raised>[⁺⁻]?[{SUPERS}]{{1,3}}))"
                rf"(?:[-\u2212](?P<less>[0-9]{{1,3}})|(?:{GAP}(?P<unit>{units}))?(?:{GAP}/{GAP}(?P<under>{units}|{under}))?)"
                r"(?![\w/^²³]|[.,][0-9])",
                partial(_raised, tongue=tongue),
                needs=("^", *SUPERS),
            ),
        ),
    )


def _raised(match: re.Match[str], *, tongue: Tongue) -> str:
    written = match["power"] or unicodedata.normalize("NFKC", match["raised"])
    sign = f"{tongue.word('minus')} " if written[0] in "-\u2212" else ""
    power = sign + tongue.number(written.lstrip("-+\u2212"))
    said = f"{tongue.number(match['base'] or '10')} {tongue.word('power').format(n=power)}"
    if match["factor"]:
        said = f"{tongue.number(match['factor'])} {tongue.part('symbols')['×']} {said}"
    if match["negative"]:
        said = f"{tongue.word('minus')} {said}"
    if match["less"]:
        said += f" {tongue.word('minus')} {tongue.number(match['less'])}"
    for group, before in (("unit", ""), ("under", f"{tongue.word('per')} ")):
        if match[group]:
            key = key_of(match[group])
            pair = tongue.part("units").get(key) or tongue.part("under")[key]
            said += f" {before}{tongue.named(pair, one=group == 'under')}"
    return said
