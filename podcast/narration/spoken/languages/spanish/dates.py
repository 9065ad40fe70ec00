"""Spanish dates: days, months, half-years, decades, centuries: "6 m. siguientes"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.romance.dates import dates_in_figures
from podcast.narration.spoken.languages.sentence_ends import stop, stop_of
from podcast.narration.spoken.languages.spanish.counting import SPANISH, count
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.words import words_for

_MONTHS = words_for("es").listed("months")
_MONTHS_BEHIND_DAYS = {
    "en.": "enero",
    "ene.": "enero",
    "feb.": "febrero",
    "abr.": "abril",
    "ag.": "agosto",
}
_MONTHS_BEHIND_DAYS |= {
    "ago.": "agosto",
    "sept.": "septiembre",
    "sep.": "septiembre",
    "oct.": "octubre",
}
_MONTHS_BEHIND_DAYS |= {"nov.": "noviembre", "dic.": "diciembre"}
_TERMS = (
    "multa|prisión|pena|penas|condena\\w*|suspensión|contrato|plazo|garantía|prórroga|trabajos"
    "|inhabilitación|duración|permanencia|baja|prácticas|alquiler|hace|durante|tratamiento"
)
_SHORT_MONTHS = {
    "en.": "enero",
    "feb.": "febrero",
    "abr.": "abril",
    "ag.": "agosto",
    "ago.": "agosto",
}
_SHORT_MONTHS |= {
    "sept.": "septiembre",
    "oct.": "octubre",
    "nov.": "noviembre",
    "dic.": "diciembre",
}


def dated_in_words(day: int, month: int, year: int) -> str:
    """Say a day, a month from 1 on, and a year or 0 for none."""
    of_year = f" de {count(year, '')}" if year else ""
    return f"{_day(day)} de {_MONTHS[month - 1]}{of_year}"


def _month_first() -> Iterator[Form]:
    """Say days in figures as the United States write them: "03/14/2026", "el 3/14"."""

    def dated(match: re.Match[str]) -> str:
        year = int(match["year"])
        return dated_in_words(
            int(match["day"]), int(match["month"]), year if year > 99 else 2000 + year
        )

    def without_year(match: re.Match[str]) -> str:
        return dated_in_words(int(match["day"]), int(match["month"]), 0)

    day = "(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]|0?[1-9])"
    yield figure(
        rf"(?<![\w.,:/-]){day}/(?P<year>[12][0-9]{{3}}|[0-4][0-9])(?![\w/]|[.,-][0-9])",
        dated,
        needs="/",
    )
    yield form(
        rf"\b(?i:el|del|al) (?P<said>{day})(?![\w/%]|[.,][0-9]| (?:de (?:la|los|las|el)|del)\b)",
        without_year,
        needs="/",
    )


def dates(*, has_month_first: bool) -> Iterator[Form]:
    """Say days of a month, in figures and with a month that is named or short."""
    if has_month_first:
        yield from _month_first()
    names = one_of(_MONTHS)

    def named(match: re.Match[str]) -> str:
        return _day(int(match["said"].rstrip(".ºor")))

    def shortened(match: re.Match[str]) -> str:
        month = SPANISH.part("months")[match["month"].lower()]
        year = f" de {count(int(match['year']), '')}" if match["year"] else ""
        return f"{_day(int(match['day']))} de {month}{year}{stop_of(match)}"

    yield from dates_in_figures(dated_in_words)
    to = "(?: de | |-|/)"
    yield figure(
        rf"(?<![\w.,:/-])(?P<day>[12]?[0-9]|3[01]){to}(?P<month>(?i:{SPANISH.keys('months')}))"
        rf"(?:\.|(?={to}[12][0-9]{{3}}\b))(?:{to}(?P<year>[12][0-9]{{3}})(?!\w|[.,][0-9]))?(?!\w)",
        shortened,
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<said>(?:[12]?[0-9]|3[01])(?:\.?º|r?o\.?)?)(?= (?:de )?(?:{names})\b)",
        named,
    )


def _day(day: int) -> str:
    return "primero" if day == 1 else count(day, "")


def decades() -> Iterator[Form]:
    """Say a decade: "años 90"."""
    yield form(
        r"\b(?:[Aa]ños|[Dd]écada de (?:los )?) ?(?P<said>[2-9]0|1[1-9][0-9]0)(?![\w,.-][0-9]|\w)",
        lambda match: count(int(match["said"]), ""),
    )


def nineties(tongue: Tongue) -> Form:
    """Say "los 90's" as what they are."""
    return form(
        r"\b(?i:los|años|de los) (?P<said>(?P<year>[2-9]0)['’]s)(?!\w)",
        lambda match: tongue.number(match["year"]),
        needs=("'s", "’s"),
    )


def days_that_end_no_sentence() -> Form:
    """Leave out the full stop of days: "7 d. tras"."""
    return form(
        r"(?<=[0-9] d)\.(?=[,;)]| (?:tras|después|antes|y |de |con |sin |en |o |más))",
        "",
        needs=(" d.",),
    )


def last_century() -> Form:
    """Say a century before its adjective: "el s. pasado"."""
    return form(
        r"\b(?:[Dd]el|[Aa]l|[Ee]l) (?P<said>s\.)(?= (?:pasado|presente|anterior|siguiente))",
        "siglo",
        needs=("s.",),
    )


def months_ahead_of_words() -> Form:
    """Say months, which are no metres: "6 m. siguientes"."""
    return form(
        r"(?<![\w.,/])(?P<n>[1-9][0-9]?) (?P<said>m\.)(?= (?:siguientes|posteriores|anteriores"
        r"|previos|de (?:edad|vida|embarazo|evolución|tratamiento|gestación)))",
        lambda m: "mes" if m["n"] == "1" else "meses",
        needs=(" m.",),
    )


def half_years_and_centuries() -> Iterator[Form]:
    """Say half-years and centuries: "1.er sem. 2024", "los ss. XV"."""
    yield form(
        r"[0-9](?:\.er|\.?º|er) (?P<said>sem\.)(?= (?:de )?(?:19|20)[0-9]{2})",
        "semestre",
        needs=("sem.",),
    )
    yield form(
        r"\b(?:[Ll]os|[Dd]e los|[Aa] los) (?P<said>ss\.)(?= [IVX]+\b)", "siglos", needs=("ss.",)
    )


def feasts_by_roman_months() -> Form:
    """Say a day whose month is Roman: "el 12-X"."""

    def said(match: re.Match[str]) -> str | None:
        month = value(match["month"])
        if not month or month > len(_MONTHS):
            return None
        return dated_in_words(int(match["day"]), month, 0)

    return form(
        r"\b(?:[Ee]l|[Dd]el|[Aa]l|y el|día) (?P<said>(?P<day>[12]?[0-9]"
        r"|3[01])[-/](?P<month>[IVX]{1,4}))"
        r"(?![\w/-])",
        said,
        needs=("I", "V", "X"),
    )


def ends_of_months() -> Form:
    """Say the day on which accounts are closed: "a 31/12"."""
    return form(
        r"\ba (?P<said>(?P<day>2[89]|3[01])/(?P<month>0[1-9]|1[0-2]))(?![\w/%]|[.,][0-9])",
        lambda match: dated_in_words(int(match["day"]), int(match["month"]), 0),
        needs="/",
    )


def months_behind_days() -> Form:
    """Say a month that is written short behind its day: "3 de en."."""
    return form(
        r"[0-9]{1,2} de (?P<said>en\.|ag\.)(?!\w)",
        lambda m: _MONTHS_BEHIND_DAYS[m["said"]] + stop(m),
        needs=tuple(_MONTHS_BEHIND_DAYS),
    )


def months_until_a_check_up() -> Form:
    """Say in how many months: "revisión en 6 m."."""
    return form(
        r"\b(?:Rev\.|[Rr]evisión|[Cc]ontrol|[Cc]ita|[Vv]olver|[Vv]uelv\w+|[Dd]entro de"
        r"|[Ee]cografía|[Aa]nalítica) (?:en |a los |dentro de "
        r"|cada )?(?P<n>[1-9][0-9]?) (?P<said>m\.)(?!\w)",
        lambda m: f"{'mes' if m['n'] == '1' else 'meses'}{stop(m)}",
        needs=(" m.",),
    )


def months_of_a_term(tongue: Tongue) -> Form:
    """Say how many months a sentence or a contract lasts, which are no metres."""

    def said(match: re.Match[str]) -> str:
        one = match["n"] == "1"
        number = tongue.number(match["n"], noun="meses |m")
        return f"{number} {'mes' if one else 'meses'}{stop(match)}"

    return form(
        rf"\b(?i:{_TERMS}) (?:de |por |mínim[ao] de |máxim[ao] de )?"
        r"(?P<said>(?P<n>[1-9][0-9]?) m\.)(?![\w²³])",
        said,
        needs=("m.",),
    )


def cut_months() -> Iterator[Form]:
    """Say a month that is cut short behind its preposition: "en sept."."""
    yield form(
        rf"\b(?i:en|desde|(?:fin|finales|principios|mediados|mes) de|hasta"
        rf"|(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?) de) "
        rf"(?P<said>{one_of(tuple(_SHORT_MONTHS))})(?!\w)",
        lambda match: _SHORT_MONTHS[match["said"]] + stop(match),
        needs=tuple(_SHORT_MONTHS),
    )


def day_of_a_month(number: int, month: str) -> str:
    """Say a day before its month: the first is a place in a row."""
    return f"{_day(number)} de {month}"


def eras() -> Form:
    """Say before and after Christ: "476 d. C." is of no days."""
    words = {"a": "antes de Cristo", "d": "después de Cristo"}
    return form(
        r"(?:[0-9]|[IVX]) (?P<said>(?P<when>[ad])\. ?C\.)(?!\w)",
        lambda match: words[match["when"]] + stop(match),
        needs=("C.",),
    )


def centuries_of_an_era(tongue: Tongue) -> Form:
    """Say a century that only its era tells: "del III a. C."."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else tongue.number(str(number))

    return form(
        r"\b(?:[Dd]el|[Ee]l|[Aa]l|y) (?P<said>[IVX]{1,5})(?= (?:[ad]\. ?(?:de )?C\.|antes de Cristo"
        r"|después de Cristo))",
        said,
        needs=("C.", "Cristo"),
    )


_OF_BUSINESS = re.compile(
    r"\b(?:PIB|ventas|benefici\w+|ingresos|resultados|empleo|inflación|paro|crec\w+|EBITDA|interanual"
    r"|trimestr\w+|curso|evaluación|facturación|deuda|exportaciones|pérdidas|ganancias)\b"
)
_RANKS = {"1": "primer", "2": "segundo", "3": "tercer", "4": "cuarto"}


def quarters() -> Iterator[Form]:
    """Say a quarter or a half of a year by its letter: "el 2T de 2025", "1S 2024"."""
    names = {"T": "trimestre", "S": "semestre"}
    yield form(
        r"(?<![\w.,/-])(?P<said>(?P<before>[TS](?=[1-4]))?(?P<n>[1-4])(?(before)|(?P<kind>[TS])))"
        r"(?= (?:de |del )?(?:19|20)[0-9]{2}(?![\w.,]*[0-9]))",
        lambda match: f"{_RANKS[match['n']]} {names[match['kind'] or match['before']]}",
        needs=("T", "S"),
    )
    yield form(
        r"\b(?:[Ee]l|[Dd]el|[Aa]l|[Ee]n el) (?P<said>(?P<n>[1-4])T)(?![\w-])",
        lambda match: (
            f"{_RANKS[match['n']]} trimestre"
            if _OF_BUSINESS.search(match.string[max(0, match.start() - 70) : match.end() + 70])
            else None  # a motor of two strokes
        ),
        needs=("T",),
    )
