"""Rules that German, French and Spanish share: dates, years, signs, decimals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.languages.everyday.years import year_of
from podcast.narration.spoken.languages.tongue import (
    DASH,
    GAP,
    SPACE,
    START,
    Tongue,
)
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.spoken.triggers import DIGITS


def dates_in_figures(said: Callable[[int, int, int], str]) -> Iterator[Form]:
    """Day before month, as in 5/3/2024 and 05.03.24, and the order of ISO 8601.

    ``said`` gives the words of a day, a month from 1 on and a year, or 0 for none. "Le 25/12" is
    a day of a year that is not written.
    """

    def dated(match: re.Match[str]) -> str | None:
        day, month = int(match["day"]), int(match["month"])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        return said(day, month, year_of(match))

    day, month = "(?P<day>[0-9]{1,2})", "(?P<month>[0-9]{1,2})"
    yield figure(
        rf"(?<![\w.,:/-]){day}(?P<sign>[/.-]){month}(?P=sign)(?P<year>[0-9]{{4}}|[0-9]{{2}})(?![\w/]|[.,-][0-9])",
        dated,
    )

    def day_of_month(match: re.Match[str]) -> str | None:
        day, month = int(match["day"]), int(match["month"])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        return said(day, month, 0)

    yield form(
        rf"\b(?i:le|du|au|dès le|el|del|al|hasta el|desde el) (?P<said>{day}/{month})"
        r"(?![\w/%]|[.,][0-9]| (?:de (?:la|los|las|el|l')|des?|du|mg|ml|pouces?|tasses?|tazas?)\b)",
        day_of_month,
        needs="/",
    )
    yield figure(
        r"(?<![\w.,:/-])(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![\w/-])", dated
    )


def weekdays(tongue: Tongue) -> Iterator[Form]:
    """Say weekdays that are written short, in a span or before a time."""
    days = tongue.part("weekdays")
    short = one_of(tuple(days))
    to, both = tongue.word("to"), tongue.word("and")

    def several(match: re.Match[str]) -> str:
        sign = match["sign"].strip(" .\u00a0")
        between = to if re.fullmatch(DASH, sign) else both if sign in {"+", "&", "/", "u"} else sign
        return f"{days[match['first'].lower()]} {between} {days[match['last'].lower()]}"

    yield form(
        rf"\b(?P<first>(?i:{short}))(?P<sign>\.?{GAP}(?:{DASH}|{to}|{both}|u\.|[+&/]){GAP})(?P<last>(?i:{short}))\b\.?",
        several,
    )
    yield form(
        rf"\b(?i:du|au|le|am|zum|vom|bis|el|al|del) (?P<said>(?P<day>(?i:{short}))\.)"
        r"(?= |[:,;)]|$)",
        lambda match: days[match["day"].lower()],
    )
    yield form(
        rf"(?<![\w-])(?P<said>(?P<day>(?i:{short}))\.?)(?=[,:]?{SPACE}(?:{tongue.word('day_before')})?[0-9]{{1,2}}(?![0-9]|[.,][0-9]{{3}}))",
        lambda match: days[match["day"].lower()],
    )
    # "Messe dim. à 10h": with its full stop it is no sea.
    yield form(
        rf"\b(?P<said>(?P<day>(?i:{short}))\.)(?=,?{SPACE}(?:{tongue.word('hour_before')}){SPACE}[0-9])",
        lambda match: days[match["day"].lower()],
        needs=".",
    )


def years(tongue: Tongue) -> Iterator[Form]:
    """Say spans of years, and a year where nothing is counted by it."""
    low = r"(?P<low>1[1-9][0-9]{2}|20[0-9]{2})"

    def between(match: re.Match[str]) -> str:
        high = match["high"]
        number = int(high) if len(high) == 4 else int(match["low"][:2] + high)
        said = tongue.year(number) if len(high) == 4 else tongue.count(int(high), "")
        return f"{tongue.year(int(match['low']))} {tongue.word('to')} {said}"

    yield figure(
        rf"(?<![\w.,:/-]){low}{GAP}(?:{DASH}|/){GAP}(?P<high>1[1-9][0-9]{{2}}|20[0-9]{{2}}|[0-9]{{2}})(?![\w/-]|[.,][0-9])",
        between,
    )
    yield figure(
        rf"(?<![\w.,:/-]){low}(?![\w:/-]|[.,][0-9]|{SPACE}(?:{tongue.word('counted_noun')}))",
        lambda match: tongue.year(int(match["low"])),
    )


def decimal_spans(tongue: Tongue) -> Iterator[Form]:
    """Say from where to where a decimal goes: "0,8–1,2"."""

    def between(match: re.Match[str]) -> str:
        ends = (tongue.number(match[end]) for end in ("low", "high"))
        return f" {tongue.word('to')} ".join(ends)

    yield figure(
        rf"(?<![\w.,:/-])(?P<low>[0-9]{{1,4}}(?:,[0-9]{{1,4}})?){GAP}{DASH}{GAP}"
        r"(?P<high>[0-9]{1,4},[0-9]{1,4})(?![\w:/-]|[.,][0-9])",
        between,
        needs=",",
    )


def compared(tongue: Tongue) -> Rule:
    """Say signs between figures and words."""
    signs = tongue.part("symbols")

    def say(match: re.Match[str]) -> str:
        said = signs[match["said"].strip()]
        text = match.string
        before = "" if text[: match.start()][-1:] in {"", " ", "(", "\u00a0"} else " "
        after = "" if text[match.end() :][:1] in {"", " ", "\u00a0"} else " "
        return f"{before}{said}{after}"

    return Rule(
        "symbols",
        (
            form(
                rf"(?P<said>{one_of(tuple(signs))})(?={GAP}[0-9€$£])",
                say,
                needs=tuple(signs),
            ),
            form(
                r"(?<=\w)(?P<said> [=+×&] )(?=\w)",
                lambda m: f" {signs[m['said'].strip()]} ",
                needs="=+×&",
            ),
            *_in_equations(tongue),
            form(
                rf"(?:(?<=[0-9²])|(?<=[a-zäöüé])(?=[ ×\u00a0]))(?P<said>{GAP}[x×]{GAP})(?=[0-9])",
                f" {signs['×']} ",
                needs="x×",
            ),
            form(
                rf"(?<![\w.,)]){GAP}[-\u2212](?=[0-9])",
                lambda m: f"{m[0][:-1]}{tongue.word('minus')} ",
            ),
        ),
    )


def _in_equations(tongue: Tongue) -> Iterator[Form]:
    """Say the minus and the factor of "2x − 4"."""
    yield form(r"(?<=[\w²³)])(?P<said> \u2212 )(?=\w)", f" {tongue.word('minus')} ", needs="\u2212")
    yield form(
        r"(?<![\w.,/])(?P<said>[0-9]{1,3})(?=[xyz](?: [-+=×\u2212] |[²³)]))",
        lambda match: f"{tongue.number(match['said'])} ",
        needs="xyz",
    )


# Behind these a figure is a name: "le numéro 1 classe", "au 1 place de la Paix".
_NAMED = re.compile(
    r"(?i:\bnuméro|\bn[°º]|\blot|\btrain|\bbus|\bligne|\bchambre|\bjoueur|\bvoiture|\bau|\bpage"
    r"|\bchapitre) $"
)
_APART = re.compile("[0-9]{1,2} [0-9]{3}")
_DOSED = re.compile(
    "(?:mili|micro|centi)?(?:gramos|litros)|unidades|comprimidos|cápsulas|gotas|tabletas|pastillas"
)


def decimal_numbers(tongue: Tongue) -> Rule:
    """Say numbers with decimals, and one thing of a gender."""

    def say(match: re.Match[str]) -> str:
        return tongue.number(match["said"])

    def counted(match: re.Match[str]) -> str | None:
        # "Días 1, 2 500 miligramos" may be the dose of two days.
        if _APART.fullmatch(match["said"]) and _DOSED.fullmatch(match["noun"]):
            return None
        # More than one is of a plural: in "31 rue de la Paix" nothing is counted.
        is_counted = match["said"] == "1" or match["noun"].endswith(("s", "x"))
        if _NAMED.search(match.string[max(0, match.start() - 14) : match.start()]):
            is_counted = False
        return tongue.number(match["said"], noun=match["noun"] if is_counted else "")

    return Rule(
        "numbers",
        (
            figure(
                rf"{START}(?P<said>{tongue.word('counted_number')}){SPACE}(?P<noun>{tongue.word('noun')})",
                counted,
            ),
            figure(
                rf"{START}(?P<said>[0-9]{{1,3}}(?:[.\u00a0\u2009\u202f'’][0-9]{{3}})+(?:,[0-9]+)?)(?![\w:/-]|[.,'’][0-9])",
                say,
            ),
            figure(
                rf"{START}(?P<said>[1-9][0-9]{{0,2}}(?: [0-9]{{3}}){{0,2}} 000)"
                r"(?![\w:/-]|[.,'’ ][0-9])",
                say,
                needs=(" 000",),
            ),
            figure(rf"{START}(?P<said>[0-9]+,[0-9]+)(?![\w:/-]|[.,][0-9])", say),
        ),
    )


def codes(tongue: Tongue) -> Rule:
    """Say the figures that end a code as a number: B12, COVID-19."""
    return Rule(
        "codes",
        (
            form(
                r"(?<![\w.-])(?:[A-Z]{1,6}|[A-Z][a-z]{1,2})(?P<said>-?(?P<n>[1-9][0-9]{0,2}))(?!\w|[.,:/-][0-9])",
                lambda match: f" {tongue.number(match['n'])}",
                needs=DIGITS,
            ),
        ),
    )
