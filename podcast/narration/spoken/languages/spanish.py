"""Spanish: how it counts (by gender), dates, times, ordinals and centuries.

Sources: the Ortografía de la lengua española of the Real Academia, and Fundéu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.abbreviations import abbreviations, long_abbreviations
from podcast.narration.spoken.languages.dialled import dialled_rules
from podcast.narration.spoken.languages.doses import doses
from podcast.narration.spoken.languages.everyday.lengths import lengths
from podcast.narration.spoken.languages.everyday.spanish import spanish_everyday
from podcast.narration.spoken.languages.first import first_rules
from podcast.narration.spoken.languages.money import money
from podcast.narration.spoken.languages.quantities import quantity_rules
from podcast.narration.spoken.languages.romance import spanish_short
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
from podcast.narration.words import words_for

_MONTHS = words_for("es").listed("months")
_POINTED = r"(?<![\w.,:/%-])[0-9]{1,6}\.[0-9]{1,2}(?![\w:/-]|[.,][0-9])"  # as in America
_MASCULINE = re.compile(r"(?:^días?|[mt]as?|^mapas?|^poetas?)$", re.IGNORECASE)
_TAS = re.compile(
    r"(?:eta|ita|asta|esta|ista|osta|uesta|anta|enta|arta|erta|orta|uerta|ota|rita|lota|auta|ata|cita|fruta|ruta|gota|pasta|consulta|vuelta)s?$"
)
_FEMININE = re.compile(
    r"(?:as?|mujer|mujeres|ción|ciones|dad|dades|sión|siones|veces|vez|noches?|tardes?|dosis|partes?|clases?)$"
    r"|^(?:muertes?|calles?|llaves?|naves?|torres?|flores|leyes|redes?|sedes?|bases?|fases?|frases?"
    r"|series?|imágenes|órdenes|luces|voces)$"
)


def spanish_rules(_language: str) -> tuple[Rule, ...]:
    """Give Spanish's own rules, those of every country that speaks it."""
    phones, emergency = dialled_rules(_SPANISH)
    percent, units, fractions = quantity_rules(_SPANISH)
    return (
        long_abbreviations(_SPANISH),
        *spanish_everyday(_SPANISH),
        *lengths(_SPANISH, day=_dated),
        *first_rules(_SPANISH),
        *spanish_short(_SPANISH),
        phones,
        emergency,
        Rule("identifiers", tuple(verses(_SPANISH))),
        doses(_SPANISH),
        Rule("dates", (*_dates(), *weekdays(_SPANISH))),
        Rule("decades", tuple(_decades())),
        Rule("times", tuple(_times())),
        *before_money(_SPANISH),
        money(_SPANISH),
        percent,
        units,
        fractions,
        Rule("ordinals", tuple(_ordinals())),
        Rule("ranges", tuple(_ranges())),
        Rule("roman", tuple(_roman())),
        abbreviations(_SPANISH),
        codes(_SPANISH),
        between_words(_SPANISH),
        compared(_SPANISH),
        decimal_numbers(_SPANISH),
        Rule("numbers", (figure(_POINTED, lambda match: _SPANISH.number(match[0])),)),
    )


def _is_feminine(noun: str) -> bool:
    name, _, gender = noun.partition(" |")
    if gender:
        return gender == "f"
    first = name.partition("/")[0]
    masculine = _MASCULINE.search(first) and not _TAS.search(first)
    return bool(_FEMININE.search(first)) and not masculine


def _count(number: int, noun: str) -> str:
    said = str(num2words(number, lang="es"))
    said = said.replace("veintiuno mil", "veintiún mil").replace(" uno mil", " un mil")
    if not noun:
        return said
    if _is_feminine(noun):
        said = re.sub(r"cientos\b", "cientas", said).replace("quinientos", "quinientas")
        return re.sub(r"uno$", "una", said)
    return (
        re.sub(r"veintiuno$", "veintiún", said)
        if said.endswith("veintiuno")
        else re.sub(r"\buno$", "un", said)
    )


def _decimals(part: str) -> str:
    zeros = len(part) - len(part.lstrip("0"))
    if len(part) > 2:
        return _SPANISH.digits(part)
    rest = [_count(int(part[zeros:]), "")] if part[zeros:] else []
    return " ".join([*(["cero"] * zeros), *rest])


_SPANISH = Tongue("spanish", count=_count, decimals=_decimals, year=lambda year: _count(year, ""))


def _dated(day: int, month: int, year: int) -> str:
    of_year = f" de {_count(year, '')}" if year else ""
    return f"{_day(day)} de {_MONTHS[month - 1]}{of_year}"


def _dates() -> Iterator[Form]:
    names = one_of(_MONTHS)

    def named(match: re.Match[str]) -> str:
        return _day(int(match["said"].rstrip(".ºo")))

    def shortened(match: re.Match[str]) -> str:
        month = _SPANISH.part("months")[match["month"].lower()]
        year = f" de {_count(int(match['year']), '')}" if match["year"] else ""
        return f"{_day(int(match['day']))} de {month}{year}"

    yield from dates_in_figures(_dated)
    to = "(?: de | |-)"
    yield figure(
        rf"(?<![\w.,:/-])(?P<day>[12]?[0-9]|3[01]){to}(?P<month>(?i:{_SPANISH.keys('months')}))"
        rf"(?:\.|(?={to}[12][0-9]{{3}}\b))(?:{to}(?P<year>[12][0-9]{{3}})(?!\w|[.,][0-9]))?(?!\w)",
        shortened,
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<said>(?:[12]?[0-9]|3[01])(?:\.?º)?)(?= (?:de )?(?:{names})\b)", named
    )


def _day(day: int) -> str:
    return "primero" if day == 1 else _count(day, "")


def _decades() -> Iterator[Form]:
    yield form(
        r"\b(?:[Aa]ños|[Dd]écada de (?:los )?) ?(?P<said>[2-9]0|1[1-9][0-9]0)(?![\w,.-][0-9]|\w)",
        lambda match: _count(int(match["said"]), ""),
    )


def _clock(hour: str, minute: str | None, *, hours: bool) -> str:
    said = _count(int(hour), "hora")
    name = f" {'hora' if int(hour) == 1 else 'horas'}" if hours else ""
    return f"{said}{name} {_count(int(minute), '')}" if minute and int(minute) else said + name


def _time(match: re.Match[str]) -> str | None:
    hours = bool(match["mark"]) and not int(match["minute"] or 0)
    if int(match["hour"]) > 24:
        return None
    return _clock(match["hour"], match["minute"], hours=hours) + _half(
        match["half"], hour=int(match["hour"])
    )


def _between(match: re.Match[str]) -> str | None:
    if max(int(match["hour"]), int(match["hour2"])) > 24:
        return None
    to = match["to"].strip()
    to = "a" if re.fullmatch(DASH, to) else to
    first = _clock(match["hour"], match["minute"], hours=False)
    last = _clock(match["hour2"], match["minute2"], hours=not int(match["minute2"] or 0))
    return f"{first} {to} {last}"


def _times() -> Iterator[Form]:
    hour, minute = "[0-9]{1,2}", "[0-5][0-9]"
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:a|y){SPACE}(?:las )?)"
    half = rf"(?:{GAP}(?P<half>[ap]\.?{GAP}m\.?)(?!\w))"
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?(?:{GAP}h)?(?P<to>{to})"
        rf"(?P<hour2>{hour})(?:[:.](?P<minute2>{minute}))?{GAP}(?:h|hs|hrs)\b",
        _between,
        needs="h",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}):(?P<minute>{minute})(?P<to>{to})"
        rf"(?P<hour2>{hour}):(?P<minute2>{minute})(?![\w:])",
        _between,
        needs=":",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?(?P<mark>)?{half}",
        _time,
        needs="m",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>{minute})(?:{GAP}(?P<mark>h(?:rs|s)?\b))?"
        r"(?P<half>)(?![\w:]|[.,][0-9])",
        _time,
        needs=":",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4])\.(?P<minute>{minute}){GAP}(?P<mark>h\b)(?P<half>)",
        _time,
        needs="h",
    )


def _half(written: str | None, *, hour: int) -> str:
    if not written:
        return ""
    if written[0] == "a":
        return " de la mañana"
    return " de la noche" if 8 <= hour < 12 else " de la tarde"


def _ordinals() -> Iterator[Form]:
    ahead = re.compile(rf" (?:{_SPANISH.word('before_man')})\b")

    def said(match: re.Match[str]) -> str | None:
        number, end = int(match["number"]), match["end"]
        words = str(num2words(number, lang="es", to="ordinal"))
        if end in {"er", "ᵉʳ"} or (end == "º" and ahead.match(match.string, match.end())):
            return re.sub(r"(primer|tercer)o$", r"\1", words)
        return re.sub(r"o\b", "a", words) if end in {"ª", "a"} else words

    yield figure(r"(?<![\w.,/-])(?P<number>[1-9][0-9]{0,2})\.?(?P<end>[ºª]|er|ᵉʳ)(?!\w)", said)
    yield figure(r"(?<![\w.,/-])(?P<number>[1-9][0-9]{0,1})\.(?P<end>[oa])(?!\w)", said)


def _ranges() -> Iterator[Form]:
    number = "[0-9]{1,3}(?:[.\u00a0\u202f][0-9]{3})*"

    def between(match: re.Match[str]) -> str:
        return f"{_SPANISH.number(match['low'])} a {_SPANISH.number(match['high'])}"

    yield figure(
        r"(?<![\w.,/-])(?P<said>[0-9]{1,2}1)(?= mil\b)",
        lambda match: _count(int(match["said"]), "miles"),
        needs=(" mil",),
    )
    yield from decimal_spans(_SPANISH)
    yield from years(_SPANISH)
    yield figure(
        rf"(?<![\w.,:/-])(?P<low>{number}){GAP}{DASH}{GAP}(?P<high>{number})(?![\w:/-]|[.,][0-9])",
        between,
    )


def _roman() -> Iterator[Form]:
    words = _SPANISH.word("roman_behind")
    kings = _SPANISH.word("rulers")

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None:
            return None
        if match["king"] and number <= 10:
            said = str(num2words(number, lang="es", to="ordinal"))
            return re.sub("o$", "a", said) if match["king"] == "Isabel" else said
        return _count(number, "")

    yield form(rf"\b(?:(?P<king>{kings})|(?:{words})) (?P<said>[IVX]{{1,6}})(?!\w)", numbered)
    yield form(r"\b(?P<said>[Ss]\.) (?=[IVX]{1,6}\b)", "siglo", needs=("s.", "S."))
    yield form(
        r"\b[Ss]iglos [IVX]{1,6} (?:y|a|al) (?:el )?(?P<said>[IVX]{1,6})(?P<king>)(?!\w)", numbered
    )

    def first_of(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None or number > 10:
            return None if number is None else _count(number, match["noun"])
        said = str(num2words(number, lang="es", to="ordinal"))
        if _is_feminine(match["noun"]):
            return re.sub("o$", "a", said)
        return re.sub("(primer|tercer)o$", r"\1", said)

    yield form(
        r"(?<![\w.-])(?P<said>[IVX]{1,5})"
        r"(?= (?P<noun>Guerra|Congreso|Edición|Jornada|República|Premio|[Tt]rimestre"
        r"|[Ss]emestre|[Cc]uatrimestre|Feria|Cumbre|Juegos|JJ\. OO|Copa|[Aa]niversario"
        r"|Festival|Concurso"
        r"|Plan|Convenio|Certamen|Asamblea|Legislatura|Olimpiada|Maratón|Encuentro|Bienal|Concilio|Centenario)\b)",
        first_of,
    )
