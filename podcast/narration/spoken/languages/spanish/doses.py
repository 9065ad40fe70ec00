"""Spanish doses: how a medicine is given, and every how many hours: "c/12 min", "3 v/día"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_GIVEN = {"VO": "por vía oral", "IM": "por vía intramuscular", "IV": "por vía intravenosa"}
_GIVEN |= {"SC": "por vía subcutánea", "VR": "por vía rectal", "SL": "por vía sublingual"}
_GIVEN |= {"EV": "por vía endovenosa", "i.v.": "por vía intravenosa", "v.o.": "por vía oral"}
_GIVEN |= {"i.m.": "por vía intramuscular", "s.c.": "por vía subcutánea"}
_GIVEN |= {"e.v.": "por vía endovenosa", "p.o.": "por vía oral"}
_EACH = "ojo|oído|día|noche|mañana|tarde|comida|semana|mes|año|toma|fosa|lado|hora"
_EACH += "|deposición|vez|ducha|cena"
_PARTS = re.compile("(?:ojo|oído|fosa|lado)")

_WAYS = one_of(tuple(_GIVEN))


def every_few_hours(tongue: Tongue) -> Iterator[Form]:
    """Say every how many hours or days, and how often: "c/8 h", "3 v/día"."""

    def every(match: re.Match[str]) -> str:
        name = "horas" if match["unit"].startswith("h") else "días"
        count = tongue.number(match["count"], noun=name)
        to = f" a {tongue.number(match['high'], noun=name)}" if match["high"] else ""
        return f"cada {count}{to} {name}"

    def often(match: re.Match[str]) -> str:
        times = f"{tongue.number(match['count'], noun='veces')} veces"
        times = "una vez" if match["count"] == "1" else times
        return f"{times} {tongue.part('often')[match['unit']]}"

    yield figure(
        rf"(?<![\w.,/])(?P<count>[0-9]{{1,2}}){GAP}v\.?{GAP}/{GAP}"
        r"(?P<unit>día|dia|d|semana|sem|mes)(?!\w)",
        often,
        needs="/",
    )
    yield form(
        rf"\bc/{GAP}(?P<count>[0-9]{{1,2}})(?:{DASH}(?P<high>[0-9]{{1,2}}))?{GAP}(?P<unit>h|hs"
        r"|hrs|horas|d|días)\b(?:\.(?= [a-záéíóú(]))?",
        every,
        needs="/",
    )


def solutions() -> Form:
    """Say a solution that is swallowed, injected or dropped: "sol. oral"."""
    return form(
        r"(?<![\w.])sol\.(?= (?:oral|iny|oft|tóp|cut|acuosa|salina|gluc|fisiol|nasal))",
        "solución",
        needs=("sol.",),
    )


def how_it_is_given() -> Form:
    """Say how a medicine is given, behind a dose or before how often."""
    return form(
        r"(?:[0-9] ?(?:UI|mg|g|µg|mcg|ml|mL|cc|mg/kg|ml/kg|µg/kg|UI/kg|comp\.?|cáps\.?|amp\."
        r"|gts\.?|gotas|unidades|hs?|hrs|horas|días|d)|/(?:día|d|24 ?h|h)|\b(?:vía"
        r"|inyección|iny\.|dosis|ampolla)) "
        rf"(?P<said>{_WAYS}(?:(?: ?/ ?| [ou] ){_WAYS}){{0,3}})(?![\w-])",
        _way,
        needs=tuple(_GIVEN),
    )


def _way(match: re.Match[str]) -> str | None:
    """Say how it is given; a train leaves from "la vía IV", and hours of VR are played."""
    before = match.string[: match.start("said")]
    if re.search(r"\b(?:la|una|esta) vía $", before[-10:]) and not before.endswith("por la vía "):
        return None
    if match["said"] in {"VR", "SL"} and re.search(r" ?(?:h|horas) $", before[-7:]):
        return None
    said = " o ".join(_GIVEN[one] for one in re.findall(_WAYS, match["said"]))
    return (said.removeprefix("por vía ") if before.endswith("vía ") else said) + stop(match)


def how_it_is_given_and_how_often() -> Iterator[Form]:
    """Say how often behind the way: "40 mg s.c./24 h", "1 g IV/8 h", "SC/día"."""
    yield form(
        rf"(?<![\w.])(?:{_WAYS})(?P<said> ?/ ?(?P<n>[1-9][0-9]?(?:-[0-9]{{1,2}})?)"
        r" ?(?P<unit>hs?|horas|min))\b",
        lambda match: f" cada {match['n']} {'min' if match['unit'] == 'min' else 'h'}",
        needs="/",
    )
    yield form(
        rf"(?<![\w.])(?:{_WAYS})(?P<said> ?/ ?(?P<unit>día|sem|semana))\b",
        lambda match: " al día" if match["unit"] == "día" else " por semana",
        needs="/",
    )


def drops() -> Form:
    """Say how many drops, which prescriptions write in Roman figures: "III gotas"."""
    return form(
        r"(?<![\w.-])(?P<said>[IVX]{1,6})(?= (?:gotas?|ampollas?|cápsulas?)\b)",
        lambda match: str(value(match["said"])) if value(match["said"]) else None,
        needs="IVX",
    )


def every_so_often(tongue: Tongue) -> Iterator[Form]:
    """Say every how many minutes, weeks and months: "c/12 min", "c/20"."""
    names = {"min": "minutos", "sem": "semanas", "mes": "meses", "año": "años"}

    def said(match: re.Match[str]) -> str | None:
        if not match["unit"] and re.match(
            " ?de [A-Za-z]{3}|, ?[Nn]", match.string[match.end() : match.end() + 8]
        ):
            return None  # a street: "C/ 20 de Noviembre"
        name = names.get((match["unit"] or "").strip(" .")[:3], "")
        count = tongue.number(match["n"], noun=name)
        to = f" a {tongue.number(match['high'], noun=name)}" if match["high"] else ""
        return f"cada {count}{to} {name}".rstrip() + (stop(match) if match["unit"] else "")

    yield form(
        rf"(?<![\w/])(?P<said>[Cc]/{GAP}(?P<n>[0-9]{{1,3}})(?:{DASH}(?P<high>[0-9]{{1,3}}))?+"
        rf"(?P<unit>{GAP}(?:min(?:utos)?\.?|sem(?:anas)?\.?|meses|años)(?!\w))?)(?![\w-]"
        rf"|[.,]?[0-9]|{GAP}(?:h|hs|hrs|horas|d|días)\b)",
        said,
        needs=("c/", "C/"),
    )
    yield form(
        rf"(?<![\w/])[Cc]/{GAP}(?=(?:{_EACH})s?\b)",
        lambda match: "en cada " if _PARTS.match(match.string, match.end()) else "cada ",
        needs=("c/", "C/"),
    )
    yield form(r"(?<=[0-9] )v\.(?= (?:al|por|a la|cada)\b)", "veces", needs=(" v.",))


def a_sachet() -> Form:
    """Say one sachet, whose name is a preposition too: "1 sobre de levadura"."""
    return figure(
        r"(?<![\w.,/-])(?P<said>1)(?= sobre(?:$|[,.;)/]| (?:de (?!1)|[1-9] veces|c/|cada|al|por"
        r"|diluido"
        r"|disuelto|disolver|en|mezclado|antes|después|y)\b))",
        "un",
        needs=("sobre",),
    )


def short_forms() -> Form:
    """Say tablets and capsules without their full stop: "1 tab c/6 h"."""
    return figure(
        r"(?<![\w.,/-])(?P<n>[1-9][0-9]?) (?P<unit>tab|cap|cáp)s?"
        r"(?= (?:c/|cada |al |VO\b|vía|x ?[0-9]))",
        lambda match: f"{match['n']} {'tab.' if match['unit'] == 'tab' else 'cáps.'}",
    )


def fine_flour() -> Form:
    """Say how fine flour is by its noughts: "harina 0000"."""
    names = {"00": "doble cero", "000": "triple cero", "0000": "cuatro ceros"}
    return form(
        r"\b[Hh]arina (?:de trigo )?(?:tipo )?(?P<said>0{2,4})(?!\w)",
        lambda match: names[match["said"]],
        needs=("00",),
    )


def one_tablet() -> Form:
    """Say a tablet that no figure counts: "por comp.", "tome el comp."."""
    return form(
        r"\b(?:por|el|un|del|al|cada|medio|½|1/2) (?P<said>comp\.)(?!\w)",
        lambda match: f"comprimido{stop(match)}",
        needs=("comp.",),
    )
