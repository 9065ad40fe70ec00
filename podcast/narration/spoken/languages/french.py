"""French: how it counts, dates, times, ordinals and centuries.

Sources: the Lexique des règles typographiques of the Imprimerie nationale, and for telephone
numbers, read in pairs, what French people do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.abbreviations import abbreviations, long_abbreviations
from podcast.narration.spoken.languages.dialled import dialled_rules
from podcast.narration.spoken.languages.doses import doses
from podcast.narration.spoken.languages.everyday.french import french_everyday
from podcast.narration.spoken.languages.everyday.lengths import lengths
from podcast.narration.spoken.languages.first import first_rules
from podcast.narration.spoken.languages.money import money
from podcast.narration.spoken.languages.quantities import quantity_rules
from podcast.narration.spoken.languages.romance import french_short
from podcast.narration.spoken.languages.shared_rules import (
    codes,
    compared,
    dates_in_figures,
    decimal_numbers,
    decimal_spans,
    weekdays,
    years,
)
from podcast.narration.spoken.languages.strokes import before_money, between_words
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.languages.verses import verses
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.spoken.tables import wordlist
from podcast.narration.words import words_for

_MONTHS = words_for("fr").listed("months")
_FEMININE = wordlist("french", part="feminine")
_ENDS_FEMININE = re.compile("(?:[ts]ion|[a-z]{2}ette|[a-z]{3}esse|tude|aison)s?$")
_MASCULINE = re.compile(
    "(?:squelette|bastion|camion|scion|espion|amulette|cette|jette|cesse|laisse|baisse|reste)s?$"
)
_ENDS = re.compile(r"(?:er|ère|ere|re|e|è?me|nd|nde|d)s?$")


def french_rules(language: str) -> tuple[Rule, ...]:
    """Give French's own rules; in Belgium and Switzerland seventy is “septante”."""
    region = language.replace("_", "-").upper().partition("-")[2]
    tongue = _tongue({"BE": "fr_BE", "CH": "fr_CH"}.get(region, "fr"))
    phones, emergency = dialled_rules(tongue)
    percent, units, fractions = quantity_rules(tongue)
    return (
        long_abbreviations(tongue),
        *french_everyday(tongue),
        *lengths(tongue, day=partial(_dated, tongue)),
        *first_rules(tongue),
        *french_short(tongue),
        phones,
        emergency,
        Rule("identifiers", tuple(verses(tongue))),
        doses(tongue),
        Rule("dates", (*_dates(tongue), *weekdays(tongue))),
        Rule("decades", tuple(_decades(tongue))),
        Rule("times", tuple(_times(tongue))),
        *before_money(tongue),
        money(tongue),
        percent,
        units,
        fractions,
        Rule("ordinals", tuple(_ordinals())),
        Rule("ranges", tuple(_ranges(tongue))),
        Rule("roman", tuple(_roman(tongue))),
        abbreviations(tongue),
        codes(tongue),
        between_words(tongue),
        compared(tongue),
        decimal_numbers(tongue),
    )


def _is_feminine(noun: str) -> bool:
    return noun in _FEMININE or bool(_ENDS_FEMININE.search(noun) and not _MASCULINE.search(noun))


def _tongue(code: str) -> Tongue:
    def count(number: int, noun: str) -> str:
        said = str(num2words(number, lang=code))
        name, _, gender = noun.partition(" |")
        feminine = gender == "f" or (not gender and _is_feminine(name.lower()))
        return f"{said}e" if feminine and number % 10 == 1 and said.endswith("un") else said

    def decimals(part: str) -> str:
        zeros = len(part) - len(part.lstrip("0"))
        rest = [count(int(part[zeros:]), "")] if part[zeros:] and len(part) < 4 else []
        if len(part) >= 4:
            return " ".join(count(int(one), "") for one in part)
        return " ".join([*(["zéro"] * zeros), *rest])

    return Tongue("french", count=count, decimals=decimals, year=lambda year: count(year, ""))


def _day_of(day: int, *, tongue: Tongue) -> str:
    return "premier" if day == 1 else tongue.count(day, "")


def _dated(tongue: Tongue, day: int, month: int, year: int) -> str:
    named = f"{_day_of(day, tongue=tongue)} {_MONTHS[month - 1]}"
    return named + (f" {tongue.year(year)}" if year else "")


def _dates(tongue: Tongue) -> Iterator[Form]:
    names = one_of((*_MONTHS, "fevrier", "aout", "decembre"))
    short = tongue.part("months")

    def named(match: re.Match[str]) -> str:
        month = short.get(match["month"].rstrip("."), match["month"])
        year = f" {tongue.year(int(match['year']))}" if match["year"] else ""
        return f"{_day_of(int(match['day']), tongue=tongue)} {month}{year}"

    yield from dates_in_figures(partial(_dated, tongue))
    yield figure(
        rf"(?<![\w.,:/-])(?P<day>[12]?[0-9]|3[01])(?:er)?{SPACE}(?P<month>{names}|{one_of(tuple(short))}\.?)(?!\w)"
        rf"(?:{SPACE}(?P<year>[12][0-9]{{3}})(?![\w]|[.,][0-9]))?",
        named,
    )


def _decades(tongue: Tongue) -> Iterator[Form]:
    yield form(
        r"\b[Aa]nnées (?P<said>[2-9]0|1[1-9][0-9]0)(?![\w,.-][0-9]|\w)",
        lambda match: tongue.count(int(match["said"]), ""),
    )


def _times(tongue: Tongue) -> Iterator[Form]:
    def clock(hour: str, minute: str | None) -> str:
        name = "heure" if int(hour) < 2 else "heures"
        said = f"{tongue.count(int(hour), 'heure')} {name}"
        return f"{said} {tongue.count(int(minute), 'heure')}" if minute and int(minute) else said

    def time(match: re.Match[str]) -> str | None:
        return clock(match["hour"], match["minute"]) if int(match["hour"]) <= 24 else None

    def between(match: re.Match[str]) -> str | None:
        if max(int(match["hour"]), int(match["hour2"])) > 24:
            return None
        to = match["to"].strip()
        to = "à" if re.fullmatch(DASH, to) else to
        last = clock(match["hour2"], match["minute2"])
        return f"{clock(match['hour'], match['minute'])} {to} {last}"

    hour, minute = "[0-9]{1,2}", "[0-5][0-9]"
    always = "vingt-quatre heures sur vingt-quatre"
    # The minute of a match: beside a figure "min." is the least.
    yield form(r"(?<=[0-9]e )min\b(?:\.(?= [a-z]))?", "minute", needs=("e min",))
    yield figure(rf"(?<![\w/])24{GAP}h{GAP}/{GAP}24(?:{GAP}h)?(?!\w)", always, needs="/")
    yield figure(rf"(?<![\w/])7{GAP}j{GAP}/{GAP}7(?!\w)", "sept jours sur sept", needs="/")
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:à|et|ou){SPACE})"
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}){GAP}(?:h|H|:){GAP}(?P<minute>{minute})?(?P<to>{to})"
        rf"(?P<hour2>{hour}){GAP}(?:h|H|:)(?:{GAP}(?P<minute2>{minute}))?(?![\w:])",
        between,
        needs="hH:",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}){GAP}[hH]{GAP}(?P<minute>{minute})(?:{GAP}(?:min|mn)\b)?(?!\w)",
        time,
        needs="hH",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>{minute})(?:{GAP}h\b)?(?![\w:]|[.,][0-9])",
        time,
        needs=":",
    )


def _ordinals() -> Iterator[Form]:
    def said_of(number: int, end: str) -> str:
        if number == 1:
            return "première" if end.startswith(("re", "ère", "ere")) else "premier"
        if number == 2 and end.startswith(("nd", "d")):
            return "seconde" if "e" in end else "second"
        return str(num2words(number, lang="fr", to="ordinal"))

    def figures(match: re.Match[str]) -> str | None:
        if match["end"].startswith("d") and match["number"] != "2":
            return None
        plural = "s" if match["end"].endswith("s") else ""
        return said_of(int(match["number"]), match["end"]) + plural

    def roman(match: re.Match[str]) -> str | None:
        number = value(match["number"])
        if number is None:
            return None
        end = match["end"].translate(str.maketrans("ᵉʳ", "er"))
        return said_of(number, end)

    ends = "(?P<end>ers?|ères?|eres?|res?|es?|è?mes?|n?de?s?)"
    yield figure(rf"(?<![\w.,/-])(?P<number>[0-9]{{1,3}}){ends}(?!\w)", figures)
    # Only the first is "Ier" and "Ire": "Vers" is a word.
    yield form(
        r"(?<!\w)(?P<number>I(?=[erᵉ])|[IVX]{1,6}(?!e?r))(?P<end>ers?|res?|è?mes?|es?|ᵉʳ?)(?!\w)",
        roman,
    )


def _numbered(tongue: Tongue) -> Iterator[Form]:
    """Say an article of a law, "L. 123-4"."""

    def article(match: re.Match[str]) -> str | None:
        parts = match["said"].split("-")
        if not match["letter"] and int(parts[0]) < int(parts[1]):
            return None  # from one to another
        return " tiret ".join(tongue.number(part) for part in parts)

    yield form(
        r"\b[Aa]rt(?:icle|\.) (?P<letter>(?:LO|[LRDA])\.? ?)?"
        r"(?P<said>[0-9]{1,4}(?:-[0-9]{1,3}){1,3})(?![\w-])",
        article,
        needs="-",
    )


def _ranges(tongue: Tongue) -> Iterator[Form]:
    number = "[0-9]{1,3}(?:[\u00a0\u202f ][0-9]{3})*"

    def between(match: re.Match[str]) -> str:
        return f"{tongue.number(match['low'])} à {tongue.number(match['high'])}"

    yield from _numbered(tongue)
    yield from decimal_spans(tongue)
    yield from years(tongue)
    yield figure(
        rf"(?<![\w.,:/-])(?P<low>{number}){GAP}{DASH}{GAP}(?P<high>{number})(?![\w:/-]|[.,][0-9])",
        between,
    )


def _roman(tongue: Tongue) -> Iterator[Form]:
    words = tongue.word("roman_behind")
    kings = tongue.word("rulers")

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None:
            return None
        return "premier" if number == 1 and match["king"] else tongue.count(number, "")

    yield form(
        rf"\b(?:(?P<king>{kings})|(?:{words})) (?P<said>[IVX]{{1,6}})(?![\w.]\w|\w)", numbered
    )
    yield form(
        r"\b[IVX]{1,6}(?:e|è?me) et (?:au )?[IVX]{1,6}(?:e|è?me) (?P<said>s\.)",
        "siècles",
        needs=("s.",),
    )
    yield form(r"\b[IVX]{1,6}(?:e|è?me) (?P<said>s\.)", "siècle", needs=("s.",))
