"""What Spanish leaflets, courts, schools and advertisements write short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.everyday.days import (
    letter_row,
    slashed_days,
    two_spans,
    weekday_row,
)
from podcast.narration.spoken.languages.everyday.filed import filed
from podcast.narration.spoken.languages.everyday.marks import before, marks
from podcast.narration.spoken.languages.everyday.older import signs_of_age
from podcast.narration.spoken.languages.everyday.people import given_to
from podcast.narration.spoken.languages.everyday.spanish_notices import spanish_notices
from podcast.narration.spoken.languages.everyday.spanish_told import spanish_told
from podcast.narration.spoken.languages.everyday.taken import taken
from podcast.narration.spoken.languages.tongue import SPACE, Tongue, stop
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

_BEHIND = {"sem.": "semana", "trim.": "trimestre", "ed.": "edición", "sec.": "sección"}
_SIDES = {"dcho.": "derecho", "dcha.": "derecha", "izdo.": "izquierdo", "izqdo.": "izquierdo"}
_SIDES |= {"izqda.": "izquierda", "izq.": "izquierdo", "izda.": "izquierda", "der.": "derecho"}
_WOMAN = re.compile(
    r"\b(?i:esposa|mujer|hija|hermana|madre|abuela|nieta|doña|señora)\b|Dña\."
    r"|Sra\."
)


def spanish_everyday(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before all others of Spanish."""

    def day(number: int, month: str) -> str:
        return f"{'primero' if number == 1 else tongue.count(number, '')} de {month}"

    return (
        *marks(tongue),
        filed(tongue),
        taken(tongue),
        Rule("ages", tuple(given_to(tongue))),
        signs_of_age(tongue),
        *spanish_notices(tongue),
        *spanish_told(tongue),
        slashed_days(tongue, code="es", said=day),
        Rule("dates", tuple(letter_row(tongue))),
        weekday_row(tongue),
        two_spans(tongue),
        Rule("times", (_clock(tongue),)),
        Rule("identifiers", (_decree(tongue),)),
        Rule("fractions", (_and_a_half(tongue),)),
        Rule("decades", (_nineties(tongue),)),
        Rule(
            "abbreviations",
            (
                *_behind_places(),
                *_pages(),
                *_numbers(),
                *_told_by_the_sentence(),
                *_told_by_figures(),
                _sides(),
            ),
        ),
    )


def _decree(tongue: Tongue) -> Form:
    """Say a decree that is written with full stops: "R.D. 1/2007"."""
    kinds = {"R.D.": "Real Decreto", "R. D.": "Real Decreto", "L.O.": "Ley Orgánica"}
    kinds |= {"R.D.L.": "Real Decreto-ley", "O.M.": "Orden Ministerial", "D.": "Decreto"}

    def said(match: re.Match[str]) -> str:
        year = tongue.year(int(match["year"]))
        return f"{kinds[match['kind']]} {tongue.number(match['number'])} de {year}"

    return form(
        rf"(?<![\w.])(?P<kind>{one_of(tuple(kinds))}) ?(?P<number>[1-9][0-9]{{0,3}})/"
        r"(?P<year>(?:19|20)[0-9]{2})(?![\w/])",
        said,
        needs="/",
    )


def _and_a_half(tongue: Tongue) -> Form:
    """Say the half behind its noun: "1 1/2 taza" is "una taza y media"."""

    def said(match: re.Match[str]) -> str:
        noun, units = match["noun"], tongue.part("units")
        pair = units.get(f"{noun}.") or units.get(noun, "")
        feminine = tongue.count(1, pair or noun) == "una"
        number = tongue.number(match["whole"], noun=pair or noun)
        name = tongue.named(pair, one=match["whole"] == "1") if pair else noun
        if match["whole"] == "1" and not pair:
            name = name.removesuffix("s")
        return f"{number} {name} y medi{'a' if feminine else 'o'}"

    return figure(
        rf"(?<![\w.,/-])(?P<whole>[1-9][0-9]?)(?:{SPACE}1/2|{SPACE}?½){SPACE}"
        r"(?P<noun>(?!(?:para|por|de|del|con|al?|y|o|veces|en|sin|si|el|la|los|las|cada)\b)[a-záéíóúñ]{1,20})\b\.?",
        said,
        needs="½/",
    )


def _nineties(tongue: Tongue) -> Form:
    """Say "los 90's" as what they are."""
    return form(
        r"\b(?i:los|años|de los) (?P<said>(?P<year>[2-9]0)['’]s)(?!\w)",
        lambda match: tongue.number(match["year"]),
        needs=("'s", "’s"),
    )


def _behind_places() -> Iterator[Form]:
    """Say what is short behind a place in a row: "39.ª sem."."""
    yield form(
        rf"[0-9]\.?[ªº] (?P<said>{one_of(tuple(_BEHIND))})(?!\w)",
        lambda match: _BEHIND[match["said"]] + stop(match),
        needs=tuple(_BEHIND),
    )


def _pages() -> Iterator[Form]:
    """Say the pages that follow: "págs. 12 y ss."."""
    words = {"y ss.": "y siguientes", "y s.": "y siguiente", "ss.": "y siguientes"}
    words |= {"y sig.": "y siguiente", "y sigs.": "y siguientes"}
    yield form(
        rf"(?<=[0-9] )(?P<said>{one_of(tuple(words))})(?!\w)",
        lambda match: words[match["said"]] + stop(match),
        needs=("s.", "sig"),
    )


def _numbers() -> Iterator[Form]:
    """Say the no. behind an article, which is no "no"."""
    yield form(
        r"\b(?i:el|la|del|al|los|calle|casa|apartamento|oficina|local|piso) (?P<said>nos?\.)"
        r"(?= ?[0-9])",
        lambda match: "números" if match["said"].startswith("nos") else "número",
        needs=("no.", "nos."),
    )


def _told_by_the_sentence() -> Iterator[Form]:
    """Say exercises behind their page, and a street without a number."""
    yield form(
        r"\b(?i:fiebre|temperatura|dosis|glucemia|IMC|tensión|edad|peso) (?P<said>"
        r"(?P<sign>[<>]) ?)(?=[0-9])",
        lambda match: "inferior a " if match["sign"] == "<" else "superior a ",
        needs="<>",
    )
    yield form(
        r"(?<![\w.])sol\.(?= (?:oral|iny|oft|tóp|cut|acuosa|salina|gluc|fisiol|nasal))",
        "solución",
        needs=("sol.",),
    )
    yield form(r"\b[Ll]a (?P<said>temp\.)", "temperatura", needs=("temp.",))
    yield form(
        r"(?:\b[Pp]ágs?\.|\b[Pp]áginas?|\b[Dd]eberes:"
        r"|\b[Tt]area:) [0-9 -]{0,9}[,;]? ?(?P<said>ejs?\.)(?= ?[0-9])",
        lambda match: "ejercicios" if match["said"] == "ejs." else "ejercicio",
        needs=("ej",),
    )
    yield form(
        r"\b(?:C/|[Cc]alle|[Aa]v(?:da|enida)?\.?|[Pp]l?za\.|[Pp]laza|[Pp]aseo|[Cc]tra\.|[Cc]amino|[Pp]ol\.|[Bb]arrio)"
        r"[^.;?\n]{0,50}?,? (?P<said>s/n|S/N)(?![\w?])",
        "sin número",
        needs=("/n", "/N"),
    )


def _clock(tongue: Tongue) -> Form:
    """Say a time of day by its full stop: "a las 17.30"."""

    def said(match: re.Match[str]) -> str:
        hour = tongue.number(str(int(match["hour"])), noun="hora")
        minute = int(match["minute"])
        return f"{hour} {tongue.number(str(minute))}" if minute else hour

    return form(
        r"\blas? (?P<said>(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9]))"
        r"(?![\w%€$]|[.,][0-9]| ?(?:h|€|euros?|pesos|kg|g|millones|por|[ap]\.? ?m)\b)",
        said,
        needs=".",
    )


def _told_by_figures() -> Iterator[Form]:
    """Say degrees, rooms, minutes of goals and years of an age."""
    yield figure(r"(?<![\w.,/-])[1-9][0-9]{2}(?P<said>\.?º)(?! ?[A-Za-z])", " grados", needs="º")
    yield form(
        r"(?<![\w.,])(?P<n>[1-9]) (?P<said>hab\.)(?!\w)",
        lambda match: f"habitaci{'ón' if match['n'] == '1' else 'ones'}{stop(match)}",
        needs=("hab.",),
    )
    yield form(
        r"(?<![\w.,])[1-9][0-9.]{2,9} (?P<said>hab\.)(?!\w)",
        lambda match: f"habitantes{stop(match)}",
        needs=("hab.",),
    )
    yield form(
        r"\b(?i:gol|goles|tarjetas?|penalti|expulsad\w+"
        r"|cambio)\b[^.\n]{0,50}?(?P<said>\bmin\.)(?= [0-9])",
        "minuto",
        needs=("min.",),
    )
    yield form(
        r"\b(?i:niñ[oa]s?|edad|adult[oa]s?|mayores|menores|jóvenes|bebés?|alumn[oa]s)\b[^.!?\n]{0,24}?"
        r"[0-9] (?P<said>a\.)(?!\w)(?! ?C\.)",
        lambda match: f"años{stop(match)}",
        needs=("a.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>n\.)(?= (?:en )?(?:19|20)[0-9]{2})",
        lambda match: "nacida" if _WOMAN.search(before(match)) else "nacido",
        needs=("n.",),
    )


def _sides() -> Form:
    """Say which eye or hand: "ojo dcho.", "mano izq."."""

    def said(match: re.Match[str]) -> str:
        word = _SIDES[match["said"] + ("" if match["said"].endswith(".") else ".")]
        is_feminine = match["part"].lower().startswith(("mano", "oreja", "pierna", "rodilla"))
        return (re.sub("o$", "a", word) if is_feminine else word) + stop(match)

    sides = "|".join(f"{re.escape(one[:-1])}\\.?" for one in sorted(_SIDES, key=len, reverse=True))
    return form(
        r"\b(?P<part>(?i:ojo|oído|pie|brazo|mano|oreja|pierna|rodilla|pulmón|riñón|lado|hombro)) "
        rf"(?P<said>{sides})(?!\w)",
        said,
    )
