"""Spanish sums of America, clocks of trains and floors: "$1,250.00 M.N.", "lleg. Cádiz 18.42"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue, stop
from podcast.narration.spoken.rule import Form, form

_COUNTED = re.compile(
    r"pesos|moneda nacional|M\.? ?N\.|MXN|ARS|CLP|COP|UYU|México|Argentina|Chile|Colombia"
    r"|Uruguay|CABA"
    r"|Buenos Aires|Bs\. ?As"
    r"|cuotas|IVA incl|peso\b"
)


def clocks_and_places(tongue: Tongue) -> Iterator[Form]:
    """Say when a train leaves and arrives, and which floor it is: "lleg. Cádiz 18.42", "5.° B"."""

    def clock(match: re.Match[str]) -> str:
        hour, minute = str(int(match["hour"])), int(match["minute"])
        said = tongue.number(hour, noun="hora")
        return f"{said} {tongue.number(str(minute))}" if minute else said

    yield form(
        r"\b(?:[Ss]al\.|[Ss]alida|[Ll]leg\.|[Ll]legada) (?:a |de )?[A-ZÁÉÍÓÚ][^,;\n]{1,30}? "
        r"(?P<said>(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9]))(?![\w%€$]|[.,][0-9]"
        r"| ?(?:h|€|euros?|km|millones|mil|por ciento|puntos?|pesos|dólares|soles|m|metros|segundos"
        r"|kilómetros|pulgadas|grados|veces)\b)",
        clock,
        needs=".",
    )
    yield form(
        r"(?<![\w.,/])(?P<said>(?P<n>[1-9][0-9]?)\.?°)(?= ?(?:[\"“«']?[A-Z][\"”»']?(?!\w)|piso"
        r"|izq|dcha|dcho|izda|puerta|pta))",
        _floor,
        needs="°",
    )


def _floor(match: re.Match[str]) -> str | None:
    """Say a floor and its door; "40° N" is a place on the globe, and "20° C" is warm."""
    text = match.string
    is_heading = re.match(" ?[NSEOWCF](?!\\w)", text[match.end() : match.end() + 3])
    if is_heading and not re.search(
        r"(?:[0-9],|\bpiso|\b[Pp]l(?:anta|ta)\.?) ?$",
        text[max(0, match.start() - 9) : match.start()],
    ):
        return None
    return f"{match['n']}.º"


def _centavos(cents: str, *, tongue: Tongue) -> str:
    name = "centavo" if int(cents) == 1 else "centavos"
    return f"{tongue.number(str(int(cents)), noun='centavos |m')} {name}"


def pesos(tongue: Tongue) -> Iterator[Form]:
    """Say sums of America as they are written there: "$1,250.00 M.N.", "$ 12.500", "S/ 25.50"."""

    def plain(match: re.Match[str]) -> str | None:
        whole, cents = (
            re.sub(r"[.,' ]", "", match["whole"]),
            match["cents"] or match["cents2"] or "",
        )
        near = match.string[max(0, match.start() - 80) : match.end() + 60]
        name = "pesos" if _COUNTED.search(near) else "dólares"
        if "sol" in match.groupdict() and match["sol"]:
            name = "soles"
        if name == "dólares" and "," not in match["whole"]:
            return None
        one = {"pesos": "peso", "dólares": "dólar", "soles": "sol"}[name] if whole == "1" else name
        of = "de " if whole.endswith("000000") else ""
        if whole == "0" and name != "soles" and int(cents or "0"):
            return _centavos(cents, tongue=tongue)
        said = f"{tongue.number(whole, noun='pesos |m')} {of}{one}"
        return said + (f" con {tongue.number(str(int(cents)))}" if cents and int(cents) else "")

    yield form(
        r"(?<![\w])(?:(?P<sol>S/\.?)|\$) ?(?P<whole>[0-9]{1,3}(?:,[0-9]{3}){1,3}"
        r"|[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,6})"
        r"(?:(?<!\.[0-9]{3})\.(?P<cents>[0-9]{2})|(?<!,[0-9]{3}),(?P<cents2>[0-9]{2}))?(?![\w]"
        r"|[.,][0-9]| ?(?:millones|mil|M(?!\.))\b)(?! ?(?:USD|dólares))",
        plain,
        needs="$S",
    )
    yield form(
        r"[0-9](?: pesos)? (?P<said>M\. ?N\.)(?!\w)",
        lambda m: f"moneda nacional{stop(m)}",
        needs=("M.",),
    )
