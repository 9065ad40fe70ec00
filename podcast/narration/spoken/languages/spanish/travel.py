"""Travel in Spanish: departures, stations and lines: "lleg. Cádiz 18.42", "L3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def both_ways() -> Form:
    """Say both ways: "ambos sent."."""
    return form(
        r"\b(?:[Aa]mbos|[Ll]os dos|2|dos) (?P<said>sent\.)(?!\w)",
        lambda m: f"sentidos{stop(m)}",
        needs=("sent.",),
    )


def stations_and_lines() -> Iterator[Form]:
    """Say departures, stations, ways, lines and kilometres of a road: "sal. Madrid", "L3"."""
    yield form(
        r"\b(?:AVE|AVLO|ALVIA|ALSA|Talgo|Renfe|[Tt]ren|[Bb]us|[Aa]utobús|[Vv]uelo|[Mm]etro)\b[^.;\n]{0,30}"
        r"(?:\. [^.;\n]{1,20})?? (?P<said>[Ss]al\.)(?= (?:de )?[A-ZÁÉÍÓÚ])",
        lambda m: f"{m['said'][0]}alida",
        needs=("al.",),
    )
    yield form(
        r"\b(?:[Mm]etro|L[0-9]{1,2}|[Cc]ercanías)\b[^.;\n]{0,20} (?P<said>est\.)(?= [A-ZÁÉÍÓÚ])",
        "estación",
        needs=("est.",),
    )
    yield form(r"(?<=[0-9], )sent\.(?= [A-ZÁÉÍÓÚ])", "sentido", needs=("sent.",))
    yield form(r"\b[Mm]etro (?P<said>L)-?(?=[0-9]{1,2}\b)", "línea", needs=("L",))
    yield form(r"(?<![\w-])(?:pk|PK|p\.k\.)(?= ?[0-9])", "punto kilométrico", needs=("k",))


def departures_and_arrivals(tongue: Tongue) -> Form:
    """Say when a train leaves and arrives: "lleg. Cádiz 18.42"."""

    def clock(match: re.Match[str]) -> str:
        hour, minute = str(int(match["hour"])), int(match["minute"])
        said = tongue.number(hour, noun="hora")
        return f"{said} {tongue.number(str(minute))}" if minute else said

    return form(
        r"\b(?:[Ss]al\.|[Ss]alida|[Ll]leg\.|[Ll]legada) (?:a |de )?[A-ZÁÉÍÓÚ][^,;\n]{1,30}? "
        r"(?P<said>(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9]))(?![\w%€$]|[.,][0-9]"
        r"| ?(?:h|€|euros?|km|millones|mil|por ciento|puntos?|pesos|dólares|soles|m|metros|segundos"
        r"|kilómetros|pulgadas|grados|veces)\b)",
        clock,
        needs=".",
    )


def departures() -> Form:
    """Say when it leaves: "sal. 8:15"."""
    return form(
        r"(?<![\w.])(?P<said>[Ss]al\.)(?=:? ?[0-9]{1,2}[:.][0-9]{2})",
        lambda match: f"{match['said'][0]}alida",
        needs=("al.",),
    )


def national_roads() -> Form:
    """Say a road of Spain by its Roman numeral: "la N-VI"."""
    numbers = {"I": "uno", "II": "dos", "III": "tres", "IV": "cuatro", "V": "cinco", "VI": "seis"}
    return form(
        r"(?<![\w-])(?P<said>(?P<kind>N)-(?P<n>VI|IV|V|I{1,3}))(?![\w-])",
        lambda match: f"{match['kind']} {numbers[match['n']]}",
        needs=("N-",),
    )
