"""How Spanish counts: numbers before a noun, by its gender, decimals and years."""

from __future__ import annotations

import re

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.tongue import Tongue

_MASCULINE = re.compile(r"(?:^días?|[mt]as?|^mapas?|^poetas?)$", re.IGNORECASE)
_TAS = re.compile(
    r"(?:eta|ita|asta|esta|ista|osta|uesta|anta|enta|arta|erta|orta|uerta|ota|rita|lota|auta|ata|cita|fruta|ruta|gota|pasta|consulta|vuelta)s?$"
)
_FEMININE = re.compile(
    r"(?:as?|mujer|mujeres|ción|ciones|dad|dades|sión|siones|veces|vez|noches?|tardes?|dosis|partes?|clases?)$"
    r"|^(?:muertes?|calles?|llaves?|naves?|torres?|flores|leyes|redes?|sedes?|bases?|fases?|frases?"
    r"|series?|imágenes|órdenes|luces|voces)$"
)


def is_feminine(noun: str) -> bool:
    """Tell whether a noun is feminine, as its ending or a mark behind it shows."""
    name, _, gender = noun.partition(" |")
    if gender:
        return gender == "f"
    first = name.partition("/")[0]
    masculine = _MASCULINE.search(first) and not _TAS.search(first)
    return bool(_FEMININE.search(first)) and not masculine


def count(number: int, noun: str) -> str:
    """Say a whole number before a noun: "una" before a feminine one, "uno" before none."""
    said = str(num2words(number, lang="es"))
    said = said.replace("veintiuno mil", "veintiún mil").replace(" uno mil", " un mil")
    if not noun:
        return said
    if is_feminine(noun):
        said = re.sub(r"cientos\b", "cientas", said).replace("quinientos", "quinientas")
        return re.sub(r"uno$", "una", said)
    return (
        re.sub(r"veintiuno$", "veintiún", said)
        if said.endswith("veintiuno")
        else re.sub(r"\buno$", "un", said)
    )


def decimals(part: str) -> str:
    """Say the figures behind a comma: up to two as a number."""
    zeros = len(part) - len(part.lstrip("0"))
    if len(part) > 2:
        return SPANISH.digits(part)
    rest = [count(int(part[zeros:]), "")] if part[zeros:] else []
    return " ".join([*(["cero"] * zeros), *rest])


SPANISH = Tongue("spanish", count=count, decimals=decimals, year=lambda year: count(year, ""))
