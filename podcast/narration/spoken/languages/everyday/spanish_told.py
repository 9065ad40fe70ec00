"""What Spanish cuts short by its neighbours: "multa de 6 m.", "dif. resp.", "pimienta c.s."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue, stop
from podcast.narration.spoken.rule import Form, Rule, form, one_of

_TERMS = (
    "multa|prisión|pena|penas|condena\\w*|suspensión|contrato|plazo|garantía|prórroga|trabajos"
    "|inhabilitación|duración|permanencia|baja|prácticas|alquiler|hace|durante|tratamiento"
)
_MONTHS = {"en.": "enero", "feb.": "febrero", "abr.": "abril", "ag.": "agosto", "ago.": "agosto"}
_MONTHS |= {"sept.": "septiembre", "oct.": "octubre", "nov.": "noviembre", "dic.": "diciembre"}
_LUNGS = "dif\\.|dificultad|insuf\\.|insuficiencia|infección|frecuencia|parada|distrés"


def spanish_told(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what no list can tell, and the neighbours do."""
    return (
        Rule("units", (_months(tongue),)),
        Rule("abbreviations", (*_of_health(), *_of_notices(), *_of_days(), _sign())),
    )


def _months(tongue: Tongue) -> Form:
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


def _of_health() -> Iterator[Form]:
    """Say "respiratoria", enough of an ingredient, patients, children's doctors and adults."""
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
    yield form(
        r"\b(?!(?:cada|una?|media|dos|tres|cuatro|y)\b)[a-záéíóúñ]{3,20}\.? (?P<said>c\. ?s\.)"
        r"(?=[,;)]|$| [yAB]| para)",
        lambda match: f"cantidad suficiente{stop(match)}",
        needs=("s.",),
    )
    yield form(
        r"\b(?:al|su|el|del|un) (?P<said>ped\.)(?!\w)",
        lambda match: f"pediatra{stop(match)}",
        needs=("ped.",),
    )
    yield form(r"(?<![\w.])Pac\.(?= (?:de|con|que)\b)", "Paciente", needs=("Pac.",))
    yield form(
        r"\b(?:Pac\.(?: de)?|a los|de los|con) [1-9][0-9]{0,2} (?P<said>a\.)(?! ?C\.|\w)",
        lambda match: f"años{stop(match)}",
        needs=("a.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Aa]d\.)(?= ?:| (?:y|o) (?:niñ|adol|jóv|may)| ?[<>≥(])",
        lambda match: "Adultos" if match["said"][0] == "A" else "adultos",
        needs=("d.",),
    )
    yield form(r"(?<=[0-9] )d\. (?:háb|hábiles)(?:\.|\b)", "días hábiles", needs=(" d. h",))
    yield form(r"(?<=[0-9] días )(?P<said>háb\.)", "hábiles", needs=("háb.",))


def _of_notices() -> Iterator[Form]:
    """Say sheets, minutes of goals, departures, states of things and what to see."""
    yield form(
        r"\b[Cc]uadernos?[^.;\n]{0,30}[0-9] (?P<said>h\.)(?=,|$| [a-z])", "hojas", needs=(" h.",)
    )
    yield form(
        r"(?<![\w.])(?<!^)Sal(?= [1-9][0-9]{0,2}(?![\w%]|[,./-][0-9]"
        r"| ?(?:k?g|grs?|mg|ml|gramos|cucharad\w*|pizcas?|tazas?|euros|sobres)\b))",
        "Salmo",
        needs=("Sal",),
    )
    yield form(r"\b[Ll]os (?P<said>min\.)(?= ?[0-9])", "minutos", needs=("min.",))
    yield form(
        r"(?<![\w.])(?P<said>[Ss]al\.)(?=:? ?[0-9]{1,2}[:.][0-9]{2})",
        lambda match: f"{match['said'][0]}alida",
        needs=("al.",),
    )
    yield form(
        r"\b(?:al|el|del) (?P<said>desc\.)(?!\w)",
        lambda match: f"descanso{stop(match)}",
        needs=("desc.",),
    )
    yield form(
        r"\b(?:buen|mal|perfecto|muy buen) (?P<said>est\.)(?!\w)",
        lambda match: f"estado{stop(match)}",
        needs=("est.",),
    )
    yield form(r"(?<=€ )(?P<said>neg\.)(?!\w)", "negociables", needs=("neg.",))
    yield form(r"(?<![\w.])v\.(?= (?:págs?\.|art\.|cap\.|nota|fig\.|tabla))", "véase", needs="v")
    yield form(r"(?<=\.ª )(?P<said>cat\.)(?!\w)", lambda match: f"categoría{stop(match)}")
    yield form(r"(?<=[0-9] )pp(?=[),.;]|$| (?:más|menos|desde|sobre))", "puntos porcentuales")
    yield form(r"(?<![\w/])s/asc\.(?!\w)", "sin ascensor", needs="/")
    yield form(r"(?<![\w.])(?P<said>[Dd]isp\.)(?= (?:desde|el|a partir|[0-9]))", "disponible")
    yield form(
        r"\b(?:y|dom\.|domingo|domingos|ni|días) (?:y )?(?P<said>fest\.)(?!\w)",
        lambda match: f"festivos{stop(match)}",
        needs=("fest.",),
    )


def _of_days() -> Iterator[Form]:
    yield form(
        rf"\b(?i:en|desde|fin de|finales de|principios de|mediados de|hasta|mes de) "
        rf"(?P<said>{one_of(tuple(_MONTHS))})(?!\w)",
        lambda match: _MONTHS[match["said"]] + stop(match),
        needs=tuple(_MONTHS),
    )


def _sign() -> Form:
    """Say a sign behind a verb or a preposition: "ingresan < 60 %" is "menos de"."""
    return form(
        r"\b(?:en|con|durante|por|gana\w{0,2}|ingresa\w{0,2}|cobra\w{0,2}|cuesta\w{0,2}|pesa\w{0,2}"
        r"|mide\w{0,2}|dura\w{0,2}|tiene\w{0,2}|supone\w{0,2}|representa\w{0,2}) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])(?! ?[0-9]{1,2} ?(?:m|a)\.)",
        lambda match: "menos de " if match["sign"] == "<" else "más de ",
        needs="<>",
    )
