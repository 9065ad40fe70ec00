"""Dates in French and Spanish alike: "5/3/2024", "les 24/12 et 31/12"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.languages.shared.dates import year_of
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])/(?:1[0-2]|0?[1-9])"
_ONE = re.compile(_DAY)


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
        rf"(?<![\w.,:/-])(?P<said>{day}/{month})(?=,? (?:a las? [0-9]|à [0-9]{{1,2}} ?h))",
        day_of_month,
    )
    yield figure(
        r"(?<![\w.,:/-])(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![\w/-])", dated
    )


def slashed_days(tongue: Tongue, *, code: str, said: Callable[[int, str], str]) -> Rule:
    """Give the rule of French and Spanish for "les 24/12 et 31/12" and "jueves 12/06"."""
    months = words_for(code).listed("months")
    days = rf"(?i:{one_of((*tongue.part('weekdays').values(), *tongue.part('weekdays')))})s?"
    joint = (
        rf"(?:,? (?:{tongue.word('and')}|{tongue.word('or')}|{tongue.word('to')}) "
        rf"|, ?|{GAP}{DASH}{GAP})"
    )
    joint += f"(?:{tongue.word('day_before')})?"
    last = r"(?![\w/%-]|[.,][0-9])"

    def dated(match: re.Match[str]) -> str | None:
        written = match["said"]
        found = _ONE.findall(written)
        day, month = map(int, found[0].split("/"))
        if match["many"] and len(found) == 1 and day <= month:
            return None  # "les 2/3" is a part
        spans = re.sub(rf"{GAP}{DASH}{GAP}", f" {tongue.word('to')} ", written)
        return _ONE.sub(lambda one: _named(one[0], months=months, said=said), spans)

    return Rule(
        "dates",
        (
            form(
                rf"\b(?:(?:{days})\.?,? |(?P<many>(?i:{tongue.word('the_days')})) )"
                rf"(?P<said>{_DAY}(?:{joint}{_DAY}){{0,6}}){last}",
                dated,
                needs="/",
            ),
        ),
    )


_FROM_TO = {"french": ("fr", "du", "au"), "spanish": ("es", "del", "al")}


def days_of_one_month(tongue: Tongue) -> Form:
    """Say from which day to which: "du 3–5 mai" is "du trois au cinq mai"."""
    code, article, joint = _FROM_TO[tongue.name]
    months = {*words_for(code).listed("months"), *tongue.part("months")}

    def said(match: re.Match[str]) -> str | None:
        first = match["first"]
        if not int(first.rstrip("er")) < int(match["last"]):
            return None
        number = "premier" if first == "1er" else tongue.number(first)
        before = match.string[: match.start()].rstrip().casefold()
        return f"{number} {joint if before.endswith(article) else tongue.word('to')} "

    return figure(
        rf"(?<![\w.,:/-])(?P<said>(?P<first>1er|[12]?[0-9]|3[01]){GAP}{DASH}{GAP})"
        rf"(?=(?P<last>[12]?[0-9]|3[01]) (?:de )?(?i:{one_of(sorted(months))})\b)",
        said,
        needs="-\u2013\u2014",
    )


def _named(written: str, *, months: tuple[str, ...], said: Callable[[int, str], str]) -> str:
    day, month = map(int, written.split("/"))
    return said(day, months[month - 1])


def months_before_years(tongue: Tongue) -> Form:
    """Say a short month that only its year stands behind: "nov. 2026", "nov. de 2026"."""
    months = {
        one: said for one, said in tongue.part("months").items() if one not in {"mar", "may", "sep"}
    }

    def said(match: re.Match[str]) -> str:
        named = months[match["month"].lower()]
        return named.capitalize() if match["month"][0].isupper() else named

    return form(
        rf"(?<![\w.-])(?<![0-9] )(?<![0-9] de )(?P<said>(?P<month>(?i:{one_of(tuple(months))}))\.)"
        r"(?=,? (?:de )?(?:19|20)[0-9]{2}(?![\w]|[.,][0-9]))",
        said,
        needs=(".",),
    )


_SHORT_DAYS = {"lu": "lundi", "ma": "mardi", "me": "mercredi", "je": "jeudi"}
_SHORT_DAYS |= {"ve": "vendredi", "sa": "samedi", "di": "dimanche"}


def days_by_two_letters() -> Form:
    """Say a French weekday by two letters before its date: "ma 17/11"."""
    return form(
        r"(?<![\w'’.-])(?P<said>lu|ma|me|je|ve|sa|di)\.?(?= (?:[12]?[0-9]|3[01])/(?:1[0-2]"
        r"|0?[1-9])(?![\w/%]))",
        lambda match: _SHORT_DAYS[match["said"]],
        needs="/",
    )


def kept_until(tongue: Tongue, *, code: str) -> Form:
    """Say the month until which something keeps: "à consommer avant le 03/27", "cad. 03/27"."""
    months = words_for(code).listed("months")

    def said(match: re.Match[str]) -> str:
        year = tongue.year(2000 + int(match["year"]))
        return f"{months[int(match['month']) - 1]} {tongue.word('of_a_year')}{year}"

    return form(
        r"(?:\b(?i:consommer|utiliser|consum\w+|us[ae]\w*)\b[^.;\n0-9]{0,30}?(?i:av\.|avant"
        r"|antes de)(?: fin)?"
        r"|\b(?i:exp(?:\.|iration)?|péremption|pér\.|cad(?:\.|ucidad|uca)?|venc(?:\.|e|imiento)?|vto\.|vencimiento"
        r"|valable jusqu['’]|válid[ao] hasta)(?: ?:)?)"
        r" (?P<said>(?:le |el |fin |en |au )?(?P<month>0[1-9]|1[0-2])[/-](?P<year>2[4-9]"
        r"|3[0-9]))(?![\w/%-]|[.,][0-9])",
        said,
        needs="/-",
    )


def about_a_year(tongue: Tongue) -> Form:
    """Say "c. 1881" as about that year."""
    # In Spanish "v." is a verse, or tells to look.
    about, short = ("hacia", "") if tongue.name == "spanish" else ("vers", r"|v(?=\. ?1)")
    return form(
        rf"(?<![\w.])(?<![A-Z]\. )(?:c|ca|cca{short})\. ?"
        r"(?=(?:1[0-9]{3}|[5-9][0-9]{2})(?:[-\u2013,;:)]|\.(?!\w)|$| (?!C\.)))",
        f"{about} ",
        needs=("c. ", "ca. ", "v. ", "c.1", "ca.1"),
    )
