"""Spanish months, half-years and what stands beside figures: "6 m. siguientes", "12 g prot."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import stop
from podcast.narration.spoken.rule import Form, form

_MONTHS = {"en.": "enero", "ene.": "enero", "feb.": "febrero", "abr.": "abril", "ag.": "agosto"}
_MONTHS |= {"ago.": "agosto", "sept.": "septiembre", "sep.": "septiembre", "oct.": "octubre"}
_MONTHS |= {"nov.": "noviembre", "dic.": "diciembre"}


_PLACES_WON = re.compile(
    r"\b(?:qued\w+|puestos?|clasific\w*|posici\w+|lugar(?:es)?|terminó|terminaron|acab\w+)\b",
    re.IGNORECASE,
)
_ENGINE = re.compile(
    r"\b(?:motor\w*|coches?|potencia|turismo|diésel|diesel|gasolina|TDI|TSI|HDI|híbrid\w+|eléctric\w+"
    r"|vehículo|tractor|moto|cilindr\w*|km|kW|turbo|berlina|SUV|deportivo|año (?:19|20)[0-9]{2}"
    r"|V[68])\b"
)


def _horses(match: re.Match[str]) -> str | None:
    """Say CV as horses beside a motor; elsewhere they are curricula."""
    near = match.string[max(0, match.start() - 60) : match.end() + 60]
    if not _ENGINE.search(near):
        return None
    return "caballo" if match["one"] else "caballos"


def spanish_periods() -> Iterator[Form]:
    """Give the forms for periods, and for what stands beside figures."""
    yield from _periods()
    yield from _beside_figures()
    yield form(
        r"(?<![\w.,])(?:(?P<one>1)|[0-9][0-9.,]{0,6}) ?(?P<said>CV)(?![\w-])",
        _horses,
        needs=("CV",),
    )
    yield form(
        r"(?<![\w.])Rev\.(?= (?:en |a los |cada |[0-9]|por |médic|ginec|oftal|dental|anual|pediát"
        r"|trim|sem|con (?:su|el) ))",
        "Revisión",
        needs=("Rev.",),
    )


def _periods() -> Iterator[Form]:
    """Say months, half-years, centuries and what is more than others."""
    yield form(
        r"(?<![\w.,/])(?P<n>[1-9][0-9]?) (?P<said>m\.)(?= (?:siguientes|posteriores|anteriores"
        r"|previos|de (?:edad|vida|embarazo|evolución|tratamiento|gestación)))",
        lambda m: "mes" if m["n"] == "1" else "meses",
        needs=(" m.",),
    )
    yield form(
        r"\bm\. a [1-9][0-9]? (?P<said>a\.)(?! ?C\.|\w)", lambda m: f"años{stop(m)}", needs=(" a.",)
    )
    yield form(
        r"[0-9](?:\.er|\.?º|er) (?P<said>sem\.)(?= (?:de )?(?:19|20)[0-9]{2})",
        "semestre",
        needs=("sem.",),
    )
    yield form(
        r"\b(?:[Ll]os|[Dd]e los|[Aa] los) (?P<said>ss\.)(?= [IVX]+\b)", "siglos", needs=("ss.",)
    )
    yield form(
        r"(?<![\w.])esp\.(?= (?:págs?\.|pp?\.|cap\.|en |los |las |el |la ))",
        "especialmente",
        needs=("esp.",),
    )
    yield form(
        r"[0-9]{1,2} de (?P<said>en\.|ag\.)(?!\w)",
        lambda m: _MONTHS[m["said"]] + stop(m),
        needs=tuple(_MONTHS),
    )
    yield from _squares_and_degrees()


def _squares_and_degrees() -> Iterator[Form]:
    yield form(r"\b(?:el|del|al|en el) (?P<said>min)(?= [0-9])", "minuto", needs=("min",))
    yield form(
        r"(?<![\w.])(?<![0-9] )(?P<said>[Pp]l\.)(?= (?:de |del |Mayor|España|[A-ZÁÉ][a-záé]{2,}))",
        lambda m: f"{m['said'][0]}laza",
        needs=("l.",),
    )
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
    yield form(r"(?<![\w-])Ø(?=:? ?[0-9])", "diámetro", needs="Ø")
    yield form(
        r"(?:[0-9]-[1-9][0-9]{1,2}|(?<![\w.,])[1-9][0-9],[0-9])(?P<said>º)(?! ?[A-Za-z]*C\b"
        r"|[A-Z]| (?:puesto|lugar|posici))",
        lambda m: (
            None if _PLACES_WON.search(m.string[max(0, m.start() - 40) : m.start()]) else " grados"
        ),
        needs="º",
    )


def _beside_figures() -> Iterator[Form]:
    """Say what stands beside figures: "12 g prot.", "120 x'", "5/6, sal. 8:15", "hace 5 a."."""
    yield form(
        r"\b(?:hace|desde hace|durante|tras) [0-9]{1,2} (?P<said>a\.)(?! ?C\.|\w)",
        lambda m: f"años{stop(m)}",
        needs=(" a.",),
    )
    yield form(
        r"\b(?:Rev\.|[Rr]evisión|[Cc]ontrol|[Cc]ita|[Vv]olver|[Vv]uelv\w+|[Dd]entro de"
        r"|[Ee]cografía|[Aa]nalítica) (?:en |a los |dentro de "
        r"|cada )?(?P<n>[1-9][0-9]?) (?P<said>m\.)(?!\w)",
        lambda m: f"{'mes' if m['n'] == '1' else 'meses'}{stop(m)}",
        needs=(" m.",),
    )
    yield form(r"(?<=[0-9])(?P<said> ?x ?(?:['’′]|min\.?))(?!\w)", " por minuto", needs=("x",))
    yield form(r"(?<=[0-9] g )(?:de )?prot\.", "proteínas", needs=("prot.",))
    yield form(r"(?<![\w/])p/ ?(?=[a-záéíóúñ]{3,})", "para ", needs=("p/",))
    yield form(r"(?<=[0-9] )y ss\.(?= [A-Z]{2,})", "y siguientes", needs=("y ss.",))
    yield form(
        r"\b(?:Sal|Mt|Mc|Lc|Jn|Hch|Rom|Rm|Cor|Tes|Tim|Gn|Ex|Is|Jr|Ap"
        r"|Heb) [0-9]{1,3}, ?[0-9]{1,3} (?P<said>s\.)(?=[,;)]|$)",
        lambda m: f"y siguiente{stop(m)}",
        needs=(" s.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ll]ab\.)(?= ?(?:[0-9]|de [0-9]))",
        lambda m: f"{m['said'][0]}aborables",
        needs=("ab.",),
    )
    yield from _stations_and_streets()
    yield from _children_of_a_person()


def _stations_and_streets() -> Iterator[Form]:
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
    yield form(r"(?<=[0-9] )c/p(?!\w)", "cucharada de postre", needs=("c/p",))
    yield form(r"(?<![\w-])E(?= 1:[0-9])", "Escala", needs=("E",))
    yield form(
        r"\b(?:[Cc]alle|[Cc]l\.?|[Cc]ra\.?|[Cc]arrera|[Kk]r|[Aa]v\.?|[Aa]venida|[Dd]iagonal"
        r"|[Tt]ransversal) [0-9A-Z]{1,5} (?P<said># ?)(?=[0-9])",
        "número ",
        needs="#",
    )
    yield form(
        r"\bp\. [0-9]{1,3},? (?P<said>ejs?\.)(?= ?[0-9]{1,3}(?P<many>(?:,| y| a|-) ?[0-9])?)",
        lambda m: "ejercicios" if m["many"] else "ejercicio",
        needs=("ej",),
    )


def _children_of_a_person() -> Iterator[Form]:
    yield form(
        r"\b(?i:casad[oa]|divorciad[oa]|viud[oa]|solter[oa]"
        r"|separad[oa])(?: con \w{1,12})?(?:,| y|, con| con) ?(?P<n>[1-9]) (?P<said>h\.)"
        # Hours: "viuda, 8 h. al día".
        r"(?!\w| (?:al?|de|por|diari\w+|lejos|cada|antes|después|seman\w+|en)\b)",
        lambda m: f"hijo{'' if m['n'] == '1' else 's'}{stop(m)}",
        needs=("h.",),
    )
    yield form(r"\b(?:no|sin) (?P<said>sup\.)(?= [0-9])", "superar", needs=("sup.",))
