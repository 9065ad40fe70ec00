"""French dates: days, months, decades, centuries, "J-3", "rue du 8-Mai-1945"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.romance.dates import dates_in_figures
from podcast.narration.spoken.languages.sentence_ends import stop, stop_of
from podcast.narration.spoken.languages.tongue import SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.words import words_for

_MONTHS = words_for("fr").listed("months")
_NAMED = re.compile(
    r"\b(?:chasseurs?|avions?|bombes?|missiles?|fusées?|modèles?|chars?|Chengdu|Shenyang|Honda|vitamines?"
    r"|hélicoptères?|voitures?|moteurs?)\b[^.;!?]{0,20}$"
)
_SHORT_MONTHS = {"janv.": "janvier", "févr.": "février", "avr.": "avril", "juill.": "juillet"}
_SHORT_MONTHS |= {"sept.": "septembre", "oct.": "octobre", "nov.": "novembre", "déc.": "décembre"}


def _day_of(day: int, *, tongue: Tongue) -> str:
    return "premier" if day == 1 else tongue.count(day, "")


def dated_in_words(tongue: Tongue, day: int, month: int, year: int) -> str:
    """Say a day, a month from 1 on, and a year or 0 for none."""
    named = f"{_day_of(day, tongue=tongue)} {_MONTHS[month - 1]}"
    return named + (f" {tongue.year(year)}" if year else "")


def dates(tongue: Tongue) -> Iterator[Form]:
    """Say days of a month, in figures and with a month that is named or short."""
    names = one_of((*_MONTHS, "fevrier", "aout", "decembre"))
    short = tongue.part("months")

    def named(match: re.Match[str]) -> str:
        month = short.get(match["month"].rstrip("."), match["month"])
        year = f" {tongue.year(int(match['year']))}" if match["year"] else ""
        end = stop_of(match) if match["month"].endswith(".") and not year else ""
        return f"{_day_of(int(match['day']), tongue=tongue)} {month}{year}{end}"

    yield from dates_in_figures(partial(dated_in_words, tongue))
    yield figure(
        rf"(?<![\w.,:/-])(?P<day>[12]?[0-9]|3[01])(?:er)?{SPACE}(?P<month>{names}|{one_of(tuple(short))}\.?)(?!\w)"
        rf"(?:{SPACE}(?P<year>[12][0-9]{{3}})(?![\w]|[.,][0-9]))?",
        named,
    )


def decades(tongue: Tongue) -> Iterator[Form]:
    """Say a decade: "années 90"."""
    yield form(
        r"\b[Aa]nnées (?P<said>[2-9]0|1[1-9][0-9]0)(?![\w,.-][0-9]|\w)",
        lambda match: tongue.count(int(match["said"]), ""),
    )


def centuries() -> Iterator[Form]:
    """Say the s. of a century: "XIXe s."."""
    yield form(
        r"\b[IVX]{1,6}(?:e|è?me) et (?:au )?[IVX]{1,6}(?:e|è?me) (?P<said>s\.)",
        "siècles",
        needs=("s.",),
    )
    yield form(r"\b[IVX]{1,6}(?:e|è?me) (?P<said>s\.)", "siècle", needs=("s.",))


def days_that_end_no_sentence() -> Form:
    """Leave out the full stop of days: "7 j., puis"."""
    # "Pendant 7 j., puis": the full stop ends no sentence.
    return form(r"(?<=[0-9] j)\.(?=[,;)]| [a-zà-ÿ])", "", needs=(" j.",))


def hyphened_days(tongue: Tongue) -> Form:
    """Say the day that a street is called by: "rue du 8-Mai-1945"."""
    months = words_for("fr").listed("months")
    names = one_of((*months, *(one.capitalize() for one in months)))
    return figure(
        rf"(?<![\w-])(?P<day>[1-9]|[12][0-9]|3[01])-(?P<month>{names})(?:-(?P<year>1[0-9]{{3}}|20[0-9]{{2}}))?(?![\w-])",
        lambda match: (
            f"{'premier' if match['day'] == '1' else tongue.number(match['day'])}"
            f" {match['month'].lower()}"
            + (f" {tongue.year(int(match['year']))}" if match["year"] else "")
        ),
        needs="-",
    )


def nineties(tongue: Tongue) -> Form:
    """Say "les 90's" as what they are."""
    return form(
        r"\b(?i:les|des|aux|années) (?P<said>(?P<year>[2-9]0)['’]s)(?!\w)",
        lambda match: (
            ("" if re.match("(?i:années)", match[0]) else "années ") + tongue.number(match["year"])
        ),
        needs=("'s", "’s"),
    )


def cut_years() -> Form:
    """Say "an. 2019" as a year."""
    return form(
        r"(?<![\w.])(?<!un )(?<!par )an\.(?= (?:19|20)[0-9]{2}(?!\w))", "année", needs=("an.",)
    )


def weeks_and_centuries() -> Iterator[Form]:
    """Say a week behind its article, and a century before its adjective: "par sem."."""
    yield form(
        r"\b(?:en|par|la|cette|fin de|début de) (?P<said>sem\.)(?!\w| [0-9])",
        lambda m: f"semaine{stop(m)}",
        needs=("sem.",),
    )
    yield form(
        r"\b(?:premier|I(?:er|ᵉʳ)|1(?:er|ᵉʳ)) (?P<said>s\.)"
        r"(?= (?:av|apr?)\.| (?:avant|après) (?:J|notre)| de n\.| de (?:notre|l['’]) ?ère|,|$)",
        "siècle",
        needs=(" s.",),
    )
    yield form(
        r"\b(?:[Dd]u|[Aa]u|[Cc]e|siècle et|le) (?P<said>s\.)(?= (?:dernier|passé|présent"
        r"|précédent|suivant|des Lumières))",
        "siècle",
        needs=("s.",),
    )


def expiry() -> Form:
    """Say until when a medicine keeps: "EXP : 09/2027"."""
    return form(
        r"(?<![\w.])(?:EXP|Exp)\.?(?= ?:? ?(?:0?[1-9]|1[0-2])[/. -](?:20)?[2-9][0-9])",
        "expiration",
        needs=("EXP", "Exp"),
    )


def quarters() -> Form:
    """Say a quarter or a half of a year by its letter: "T2 2025", "au S1 2026", "3T 2024"."""
    ranks = {"1": "premier", "2": "deuxième", "3": "troisième", "4": "quatrième"}
    kinds = {"T": "trimestre", "S": "semestre"}

    def said(match: re.Match[str]) -> str:
        number, kind = sorted(match["said"])
        return f"{ranks[number]} {kinds[kind]}"

    return form(
        r"(?<![\w.,/-])(?P<said>T[1-4]|[1-4]T|S[12]|[12]S)(?= (?:de )?(?:19|20)[0-9]{2}"
        r"(?![\w.,]*[0-9]))",
        said,
        needs="TS",
    )


def countdown() -> Form:
    """Say the sign of a day that is counted to: "J-3" is "J moins trois"; "le chasseur J-20"."""

    def said(match: re.Match[str]) -> str | None:
        if _NAMED.search(match.string[max(0, match.start() - 40) : match.start()]):
            return None
        return " plus " if match["said"] == "+" else " moins "

    return form(
        r"(?<![\w-])[JHN](?P<said>[-+\u2212])(?=[1-9][0-9]{0,2}(?![\w-]))",
        said,
        needs=("J", "H", "N"),
    )


def current_month() -> Form:
    """Say "le 3 ct" of the current month."""
    return form(
        r"\b(?:du|le) [0-9]{1,2} (?P<said>ct|crt)(?=$|[,.;)]| )", "courant", needs=(" ct", " crt")
    )


def months_behind_prepositions() -> Form:
    """Say a month behind "en": "en janv."."""
    return form(
        rf"\b(?i:en|depuis|dès|fin|début|mi-|de|d['’]|jusqu['’]en) ?"
        rf"(?P<said>{one_of(tuple(_SHORT_MONTHS))})(?!\w)",
        lambda match: _SHORT_MONTHS[match["said"]] + stop(match),
        needs=tuple(_SHORT_MONTHS),
    )


def day_of_a_month(number: int, month: str, *, tongue: Tongue) -> str:
    """Say a day before its month: the first is a place in a row."""
    return f"{_day_of(number, tongue=tongue)} {month}"


def christ() -> Iterator[Form]:
    """Say J.-C. where years are counted from him; before a name it is somebody: "J.-C. Dupont"."""
    yield form(
        r"\b(?:avant|après|depuis) (?P<said>J\.-?C\.)(?!\w)",
        lambda match: f"Jésus-Christ{stop(match)}",
        needs=("C.",),
    )
    yield form(
        r"(?<![\w.])(?<!av\. )(?<!ap\. )(?<!apr\. )(?P<said>J\.-C\.)(?!\w|-| [A-ZÀ-Þ][a-zà-ÿ])",
        lambda match: f"Jésus-Christ{stop(match)}",
        needs=("C.",),
    )


def first_in_figures(tongue: Tongue) -> Form:
    """Say the first of a month by figures: "1er/09/2026"."""
    return form(
        r"(?<![\w/])(?P<said>1er ?/ ?(?P<month>0?[1-9]|1[0-2])(?: ?/ ?(?P<year>[12][0-9]{3}))?)"
        r"(?![\w/])",
        lambda match: dated_in_words(tongue, 1, int(match["month"]), int(match["year"] or 0)),
        needs=("1er",),
    )
