"""Patients in Spanish: "Pcte. de", "ojo dcho.", "dif. resp.", "Ad.:", "casada, 2 h."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure, form

_LUNGS = "dif\\.|dificultad|insuf\\.|insuficiencia|infección|frecuencia|parada|distrés"

_SIDES = {"dcho.": "derecho", "dcha.": "derecha", "izdo.": "izquierdo", "izqdo.": "izquierdo"}
_SIDES |= {"izqda.": "izquierda", "izq.": "izquierdo", "izda.": "izquierda", "der.": "derecho"}


def sides_of_the_body() -> Form:
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


def changes() -> Form:
    """Say what changed in a patient: "sin alt."."""
    return form(
        r"\b(?:[Ss]in|con|presenta) (?P<said>alt\.)(?!\w| [0-9])",
        lambda m: f"alteraciones{stop(m)}",
        needs=("alt.",),
    )


def diagnoses_and_patients() -> Iterator[Form]:
    """Say a diagnosis and who is treated: "Dx:", "Pcte. de 68 años"."""
    yield form(
        r"(?<![\w./-])[Dd]x(?=:? (?:(?:19|20)[0-9]{2}|de |en )|:)", "diagnóstico", needs=("x",)
    )
    yield form(
        r"(?<![\w.])(?:Pcte|Pte|Pac)\.(?= (?:de|con|c/|que|varón|mujer|[0-9]))",
        "Paciente",
        needs=("te.", "Pac."),
    )
    yield form(r"(?<=\w )pcte\.(?!\w)", "paciente", needs=("pcte.",))


def adults() -> Form:
    """Say adults behind their preposition: "en adult."."""
    return form(
        r"\b(?:en|para|los|de) (?P<said>adult\.)(?!\w)",
        lambda m: f"adultos{stop(m)}",
        needs=("adult.",),
    )


def check_ups() -> Form:
    """Say when somebody comes again: "Rev. en 6 meses"."""
    return form(
        r"(?<![\w.])Rev\.(?= (?:en |a los |cada |[0-9]|por |médic|ginec|oftal|dental|anual|pediát"
        r"|trim|sem|con (?:su|el) ))",
        "Revisión",
        needs=("Rev.",),
    )


def adults_and_radiographs() -> Iterator[Form]:
    """Say adults before a price, and a radiograph: "ad. 12 €", "una Rx"."""
    yield form(
        r"(?<![\w.])(?P<said>[Aa]d\.)(?= [0-9]{1,3}(?:,[0-9]{2})? ?€)",
        lambda m: f"{m['said'][0]}dultos",
        needs=("d.",),
    )
    yield form(
        r"\b(?:con|de|una?|por|hacer|pedir|la|tras) (?P<said>Rx)(?!\w)",
        "radiografía",
        needs=("Rx",),
    )


def children_of_a_person() -> Form:
    """Say how many children somebody has: "casada, 2 h."."""
    return form(
        r"\b(?i:casad[oa]|divorciad[oa]|viud[oa]|solter[oa]"
        r"|separad[oa])(?: con \w{1,12})?(?:,| y|, con| con) ?(?P<n>[1-9]) (?P<said>h\.)"
        # Hours: "viuda, 8 h. al día".
        r"(?!\w| (?:al?|de|por|diari\w+|lejos|cada|antes|después|seman\w+|en)\b)",
        lambda m: f"hijo{'' if m['n'] == '1' else 's'}{stop(m)}",
        needs=("h.",),
    )


def doctors_and_patients() -> Iterator[Form]:
    """Say a children's doctor and a patient: "al ped.", "Pac. con"."""
    yield form(
        r"\b(?:al|su|el|del|un) (?P<said>ped\.)(?!\w)",
        lambda match: f"pediatra{stop(match)}",
        needs=("ped.",),
    )
    yield form(r"(?<![\w.])Pac\.(?= (?:de|con|que)\b)", "Paciente", needs=("Pac.",))


def adults_and_children() -> Form:
    """Say adults where doses or ages stand behind them: "Ad.:"."""
    return form(
        r"(?<![\w.])(?P<said>[Aa]d\.)(?= ?:| (?:y|o) (?:niñ|adol|jóv|may)| ?[<>≥(])",
        lambda match: "Adultos" if match["said"][0] == "A" else "adultos",
        needs=("d.",),
    )


def weeks_of_a_pregnancy(tongue: Tongue) -> Form:
    """Say the weeks and days of a pregnancy: "31+1 sem."."""

    def said(match: re.Match[str]) -> str:
        days = "un día" if match["d"] == "1" else f"{tongue.number(match['d'])} días"
        return f"{tongue.number(match['n'], noun='semanas')} semanas más {days}{stop(match)}"

    return figure(
        r"(?<![\w.,/-])(?P<said>(?P<n>[4-9]|[1-3][0-9]|4[0-2]) ?\+ ?(?P<d>[0-6])"
        r" ?(?:sem\.|semanas|SG|s\.))(?!\w)",
        said,
        needs="+",
    )


def respiratory() -> Iterator[Form]:
    """Say "respiratoria" and difficulties: "dif. resp."."""
    yield form(
        rf"\b(?i:{_LUNGS}) (?P<said>resp\.)",
        lambda match: f"respiratoria{stop(match)}",
        needs=("resp.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Dd]if\.)(?= (?:resp|para))",
        lambda match: f"{match['said'][0]}ificultad",
        needs=("if.",),
    )
