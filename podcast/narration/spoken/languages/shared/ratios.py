"""Ratios in all three languages: "1:20", how rare something is, "1/1 000"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_PART = r"[0-9]{1,3}"
_PARTS = r"(?:[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+|[0-9]{1,7})"
# Where something is told to be rare or usual.
_RARE = re.compile(
    r"\b(?:häufig|selten|gelegentlich|Nebenwirk|Behandelt|Risik|fréquent|rare|effets?|EI\b|risque"
    r"|frecuen|probab|pr[ée]valen|inciden|rar[oa]|efectos?|riesgo)",
    re.IGNORECASE,
)


def one_in_so_many(tongue: Tongue) -> Iterator[Form]:
    """Say how often something happens: "> 1/10", "≥ 1/100 à < 1/10"."""
    words = tongue.part("one_in")
    if not words:
        return

    def said(match: re.Match[str]) -> str:
        noun = match["noun"] or ""
        one = noun if noun == "cas" else noun.removesuffix("s")
        said = words[match["sign"]].format(
            n=tongue.number(match["low"]), noun=f" {one}" if one else ""
        )
        return re.sub(r"\bun (?=personne|femme)", "une ", said)

    yield form(
        rf"(?P<sign>{one_of(tuple(words))}){GAP}1/"
        r"(?P<low>(?:10{1,2}|1(?=[. \u00a0\u202f]?000))(?:[. \u00a0\u202f]?000){0,2})"
        rf"(?: (?P<noun>{tongue.word('one_in_nouns')})\b)?(?![\w/]|[.,]?[0-9])",
        said,
        needs="/",
    )


def ratios(tongue: Tongue) -> Iterator[Form]:
    """Say "1:20" where a word before it tells that it is no time, and "1:1000" anywhere."""
    say = partial(_two, between=tongue.word("ratio"), tongue=tongue)
    yield form(
        rf"\b(?i:{tongue.word('ratios')})\b[^.;:\n]{{0,40}}?(?<![\w.:,])"
        rf"(?P<said>(?P<low>{_PART}):(?P<high>{_PARTS}))(?![\w:/]|[.,][0-9])",
        say,
        needs=":",
    )
    yield figure(
        r"(?<![\w.:,/])(?P<low>1):(?P<high>[1-9][0-9]{0,2}(?:[. \u00a0\u202f]?000))"
        r"(?![\w:/]|[.,][0-9])",
        say,
        needs=":",
    )


def _two(match: re.Match[str], *, between: str, tongue: Tongue) -> str:
    return f"{tongue.number(match['low'])} {between} {tongue.number(match['high'])}"


def how_rare(tongue: Tongue) -> Iterator[Form]:
    """Say how rare something is: "rare (1/10 000 à 1/1 000)"."""
    words = tongue.part("one_in")
    plain = re.sub("^(?:mindestens|au moins|al menos) ", "", words["≥"]).format(n="{n}", noun="")

    def one(written: str) -> str:
        return plain.format(n=tongue.number(written))

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 70) : match.end() + 40]
        if not _RARE.search(near):
            return None
        last = f" {tongue.word('to')} {one(match['high'])}" if match["high"] else ""
        return one(match["low"]) + last

    n = r"1/(?P<{}>(?:10{{1,2}}|1(?=[. \u00a0\u202f]?000))(?:[. \u00a0\u202f]?000){{0,2}})"
    yield figure(
        rf"(?<![\w.,/<>≥≤])(?<![<>≥≤] ){n.format('low')}(?: ?(?:{DASH}"
        rf"|{tongue.word('to')}) ?{n.format('high')})?"
        r"(?![\w/%]|[.,][0-9]| ?(?:s|sec|mm|l|kg|g)\b)",
        said,
        needs="/",
    )
