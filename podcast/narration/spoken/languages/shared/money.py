"""Sums of money in all three languages: "12,50 €", "45 k€", "9,90 €/pièce"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial

from podcast.narration.spoken.languages.quantities import span, spanned
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.spoken.triggers import DIGITS

_SUM = re.compile(r"(?P<whole>.*?)(?:[,.](?P<cents>[0-9]{2}))?")
# "Mark 3" may be a person or a machine; a sum has its pennies, "Mark 5,50".
_ALSO_NAMES = "(?:Mark|Gulden|Taler|Schilling|Rubel) ?[0-9]+(?![,.]?[0-9])"
_NO_CENTS = "(?:[,.][-\u2013\u2014]+)?"


def money(tongue: Tongue) -> Rule:
    """Give the rule for sums of money, the sign before or behind them."""
    signs, scales = tongue.keys("currencies"), tongue.keys("scales")
    say = partial(_sum, tongue=tongue)
    return Rule(
        "money",
        (
            figure(
                rf"{span(tongue)}{_NO_CENTS}(?:{SPACE}?(?P<scale>{scales}))?{GAP}"
                rf"(?P<currency>{signs})(?!\w)",
                say,
            ),
            form(
                rf"(?<!\w)(?!F ?[0-9]|{_ALSO_NAMES})(?P<currency>{signs}){GAP}"
                rf"{span(tongue).replace(START, '')}{_NO_CENTS}"
                rf"(?:{SPACE}(?P<scale>{scales})(?!\w))?(?!\w|[.,][0-9])",
                say,
                needs=DIGITS,
            ),
        ),
    )


def large_sums(tongue: Tongue) -> Rule:
    """Give the rule for thousands by a letter, a dash between two sums, and "2,5 M de"."""
    signs = tongue.keys("currencies")
    return Rule(
        "money",
        (
            figure(
                rf"{span(tongue)}{GAP}(?:{tongue.word('thousand_letters')}){GAP}"
                rf"(?P<currency>{signs})(?!\w)",
                partial(_thousands, tongue=tongue),
            ),
            figure(
                rf"{span(tongue)}{GAP}(?P<scale>{tongue.word('million_letters')})"
                rf"(?={SPACE}(?:d['’]|de{SPACE})(?!(?:{tongue.word('lengths')})))",
                partial(_of_many, tongue=tongue),
                needs=("M", "mio", "mrd", "mia"),
            ),
            form(
                rf"[0-9]{GAP}{signs}(?P<said>{GAP}{DASH}{GAP})"
                rf"(?=[0-9][0-9.,]{{0,9}}{GAP}{signs}(?!\w|{GAP}=))",
                f" {tongue.word('to')} ",
                needs=DIGITS,
            ),
            form(
                rf"{signs}{GAP}[0-9][0-9.,]{{0,9}}(?P<said>{GAP}{DASH}{GAP})(?={signs}{GAP}[0-9])",
                f" {tongue.word('to')} ",
                needs=DIGITS,
            ),
        ),
    )


def _thousands(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say "45 k€" as what it is: forty-five thousand."""
    names, _, gender = tongue.part("currencies")[match["currency"]].partition(" |")
    single, many, _ = names.split("/")
    unit = f"{single}/{many} |{gender}"
    said: list[str] = []
    for end in ("low", "high"):
        if match[end]:
            number = Decimal(tongue.plain(match[end])) * 1000
            if number != number.to_integral_value():
                return None
            said.append(tongue.number(str(int(number)), noun=unit))
    to = (match["to"] or "").strip()
    between = tongue.word("to") if re.fullmatch(DASH, to) else to
    minus = f"{tongue.word('minus')} " if (match["sign"] or "").strip() in {"-", "\u2212"} else ""
    return f"{minus}{f' {between} '.join(said)} {many}"


def _of_many(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say "2,5 M de jeunes": millions of them."""
    pair = tongue.part("scales")[match["scale"]]
    one = not match["high"] and tongue.is_one(match["low"])
    return f"{spanned(match, tongue=tongue, noun=pair)} {tongue.named(pair, one=one)}"


def _sum(match: re.Match[str], *, tongue: Tongue) -> str:
    names, _, gender = tongue.part("currencies")[match["currency"]].partition(" |")
    single, many, cents = names.split("/")
    unit = f"{single}/{many} |{gender}"
    parts = _SUM.fullmatch(match["low"])
    if match["scale"]:
        return _scaled(match, many=many, tongue=tongue)
    last = _SUM.fullmatch(match["high"]) if match["high"] else None
    if parts and last and (parts["cents"] or last["cents"]):
        ends = (
            _with_cents(one["whole"], one["cents"] or "0", unit=unit, cents=cents, tongue=tongue)
            for one in (parts, last)
        )
        return f" {tongue.word('to')} ".join(ends)
    if match["high"] or parts is None or not parts["cents"]:
        one = not match["high"] and tongue.is_one(match["low"])
        return f"{spanned(match, tongue=tongue, noun=unit)} {tongue.named(unit, one=one)}"
    said = _with_cents(parts["whole"], parts["cents"], unit=unit, cents=cents, tongue=tongue)
    return f"{tongue.word('minus')} {said}" if match["sign"] else said


def _scaled(match: re.Match[str], *, many: str, tongue: Tongue) -> str:
    scale = tongue.part("scales")[" ".join(match["scale"].split())]
    one = not match["high"] and tongue.is_one(match["low"])
    of = tongue.word("of_vowel" if many[0].lower() in "aeiou" else "of")
    said = spanned(match, tongue=tongue, noun=scale)
    return f"{said} {tongue.named(scale, one=one)} {of}{many}"


def _with_cents(whole: str, part: str, *, unit: str, cents: str, tongue: Tongue) -> str:
    count = str(int(part))
    if whole == "0" and count != "0":
        one, _, several = cents.partition("~")
        cent = one if count == "1" or not several else several
        return f"{tongue.number(count, noun=cent)} {cent}"
    said = f"{tongue.number(whole, noun=unit)} {tongue.named(unit, one=tongue.is_one(whole))}"
    return said if count == "0" else f"{said} {tongue.word('cents')}{tongue.number(count)}"


def for_one(tongue: Tongue) -> Form:
    """Say what one of a thing costs: "9,90 €/pièce", "$125/crédito"."""
    signs, units = tongue.keys("currencies"), f"{tongue.keys('under')}|{tongue.keys('units')}"
    return form(
        rf"(?:[0-9]{GAP}{signs}|\${GAP}[0-9][0-9.,]{{0,11}})(?P<said>{GAP}/{GAP})(?!(?:{units})(?!\w))(?=[^\W\d_]{{3,}}|uds?\.)",
        f" {tongue.word('per')} ",
        needs="/",
    )
