"""Spanish measures: degrees, horses of a motor, spoons, "dosis máx.", "2 pp más"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import before, stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure, form

_PLACES_WON = re.compile(
    r"\b(?:qued\w+|puestos?|clasific\w*|posici\w+|lugar(?:es)?|terminó|terminaron|acab\w+)\b",
    re.IGNORECASE,
)
_INTEREST = re.compile(
    r"\b(?i:euríbor|tipos?|interés|intereses|prima|rentabilidad|bonos?|BCE|Fed|rendimiento|diferencial"
    r"|deuda|hipotecas?)\b"
)
_ENGINE = re.compile(
    r"\b(?:motor\w*|coches?|potencia|turismo|diésel|diesel|gasolina|TDI|TSI|HDI|híbrid\w+|eléctric\w+"
    r"|vehículo|tractor|moto|cilindr\w*|km|kW|turbo|berlina|SUV|deportivo|año (?:19|20)[0-9]{2}"
    r"|V[68])\b"
)


def weather() -> Iterator[Form]:
    """Say what forecasts cut short: "temp. máx.", "prob. de lluvia"."""
    yield form(
        r"(?<![\w.])(?P<said>[Tt]emp\.)(?= (?:m[áaíi]x|m[íi]n|med|amb|de |[0-9]))",
        lambda match: f"{match['said'][:4]}eratura",
        needs=("emp.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Pp]rob\.)(?= (?:de )?(?:lluvias?|precip|torment|nev))",
        lambda match: f"{match['said'][:4]}abilidad",
        needs=("rob.",),
    )


def parts_of_a_litre() -> Form:
    """Say a part of a litre behind "de": "1/4 de l de leche"."""
    return form(
        r"(?:[0-9]/[0-9]|[½¼¾]|(?:medio|cuarto|cuartos|tercio)) de (?P<said>l\.?)(?= de )",
        "litro",
        needs=(" l ", " l. "),
    )


def greatest_and_kilometres() -> Iterator[Form]:
    """Say the greatest and least of a noun, kilometres and minutes: "dosis máx.", "el km 12"."""
    yield form(
        r"\b(?P<noun>[Tt]emperatura|[Tt]emp\.|[Vv]el\.|[Dd]osis|[Vv]elocidad|[Ee]dad|[Pp]untuación|[Nn]ota|"
        r"[Aa]ltura|[Cc]arga)s? "
        r"(?P<said>m(?:áx|ín)\.)",
        lambda match: "máxima" if "x" in match["said"] else "mínima",
        needs=("máx.", "mín."),
    )
    yield form(
        r"\b(?P<article>[Ll]os|[Ee]l|[Dd]el|[Aa]l) (?P<said>km\b|min\.)(?= [0-9])",
        lambda match: (
            ("kilómetro" if match["said"] == "km" else "minuto")
            + ("s" if match["article"].lower() == "los" else "")
        ),
        needs=("km", "min."),
    )


def oven_degrees() -> Form:
    """Say degrees of an oven: "180º"."""
    return figure(r"(?<![\w.,/-])[1-9][0-9]{2}(?P<said>\.?º)(?! ?[A-Za-z])", " grados", needs="º")


def breaths(tongue: Tongue) -> Form:
    """Say breaths in a minute, which are no revolutions: "FR 18 rpm"."""
    return form(
        r"\b(?:FR|[Ff]rec(?:uencia|\.) resp(?:iratoria|\.))(?:[: ]|de|es"
        r"|:? a){1,3}(?P<said>(?P<n>[0-9]{1,2}) ?rpm)(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'], noun='respiraciones |f')} respiraciones por minuto"
        ),
        needs=("rpm",),
    )


def _horses(match: re.Match[str]) -> str | None:
    """Say CV as horses beside a motor; elsewhere they are curricula."""
    near = match.string[max(0, match.start() - 60) : match.end() + 60]
    if not _ENGINE.search(near):
        return None
    return "caballo" if match["one"] else "caballos"


def horsepower() -> Form:
    """Say how many horses a motor has: "120 CV"."""
    return form(
        r"(?<![\w.,])(?:(?P<one>1)|[0-9][0-9.,]{0,6}) ?(?P<said>CV)(?![\w-])",
        _horses,
        needs=("CV",),
    )


def diameters_and_degrees() -> Iterator[Form]:
    """Say a diameter, and degrees of fever or of an angle: "Ø 12", "38,5º"."""
    yield form(r"(?<![\w-])Ø(?=:? ?[0-9])", "diámetro", needs="Ø")
    yield form(
        r"(?:[0-9]-[1-9][0-9]{1,2}|(?<![\w.,])[1-9][0-9],[0-9])(?P<said>º)(?! ?[A-Za-z]*C\b"
        r"|[A-Z]| (?:puesto|lugar|posici))",
        lambda m: (
            None if _PLACES_WON.search(m.string[max(0, m.start() - 40) : m.start()]) else " grados"
        ),
        needs="º",
    )


def per_minute_and_protein() -> Iterator[Form]:
    """Say "120 x'" and "12 g prot."."""
    yield form(r"(?<=[0-9])(?P<said> ?x ?(?:['’′]|min\.?))(?!\w)", " por minuto", needs=("x",))
    yield form(r"(?<=[0-9] g )(?:de )?prot\.", "proteínas", needs=("prot.",))


def spoons_and_scales() -> Iterator[Form]:
    """Say dessert spoons and the scale of a map: "1 c/p", "E 1:50"."""
    yield form(r"(?<=[0-9] )c/p(?!\w)", "cucharada de postre", needs=("c/p",))
    yield form(r"(?<![\w-])E(?= 1:[0-9])", "Escala", needs=("E",))


def _basis_points(match: re.Match[str]) -> str | None:
    """Say pb where interest is spoken of; of genes they are pairs of bases."""
    if match["said"] == "pb" and not _INTEREST.search(before(match)):
        return None
    return f"{'punto básico' if match['n'] == '1' else 'puntos básicos'}{stop(match)}"


def speeds(tongue: Tongue) -> Form:
    """Say how many speeds a bicycle or a mixer has: "21 vel."."""
    return form(
        r"(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]?) vel\.)(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'], noun='velocidad |f')} "
            f"velocidad{'' if match['n'] == '1' else 'es'}{stop(match)}"
        ),
        needs=("vel.",),
    )


def warmth() -> Form:
    """Say "amb." behind a temperature: "a Tª amb."."""
    return form(
        r"\b(?:[Tt]emperatura|[Tt]emp\.|T\.?ª) (?P<said>amb\.)(?!\w)",
        lambda match: f"ambiente{stop(match)}",
        needs=("amb.",),
    )


def above_the_sea() -> Form:
    """Say how high above the sea: "1.201 m s. n. m.", "800 msnm"."""
    return form(
        r"(?:[0-9] ?m(?!snm)|metros|[0-9] ?(?=msnm))"
        r"(?P<said>(?: ?(?:s\. ?n\. ?m\.|snm))|(?<=[0-9 ])msnm)(?!\w)",
        lambda match: (
            f"{'metros' if match['said'][0] == 'm' else ''} sobre el nivel del mar{stop(match)}"
        ),
        needs=("n. m.", "n.m.", "snm"),
    )


def basis_points() -> Form:
    """Say hundredths of a percent: "25 p. b."."""
    return form(
        r"(?<![\w.,])(?P<n>[0-9][0-9.,]{0,6}) (?P<said>p\. ?b\.|pb)(?!\w)",
        _basis_points,
        needs=("b.", "pb"),
    )


def enough() -> Form:
    """Say enough of an ingredient: "pimienta c.s."."""
    return form(
        r"\b(?!(?:cada|una?|media|dos|tres|cuatro|y)\b)[a-záéíóúñ]{3,20}\.? (?P<said>c\. ?s\.)"
        r"(?=[,;)]|$| [yAB]| para)",
        lambda match: f"cantidad suficiente{stop(match)}",
        needs=("s.",),
    )


def kilometre_of_a_road() -> Form:
    """Say the kilometre of a road before its figure: "la N-340 km 21"; "km2" is a square."""
    return form(
        r"(?:\b[A-Z]{1,3}-[0-9]{1,4},? |(?<![0-9] )(?<!los )(?<!\w))(?P<said>[Kk]m)(?= [0-9])",
        lambda match: f"{match['said'][0]}ilómetro",
        needs=("km", "Km"),
    )


def temperatures() -> Form:
    """Say "la temp."."""
    return form(r"\b[Ll]a (?P<said>temp\.)", "temperatura", needs=("temp.",))


def at_most() -> Form:
    """Say "máx" before a figure."""
    return form(
        # A capital may be somebody's, or a name's: "Boeing 737 Max 8".
        r"(?<![\w.])(?P<said>m[aá]x|(?<![\w),] )M[aá]x(?! [0-9]{1,2} años\b))(?= [0-9])",
        lambda m: f"{'M' if m['said'][0] == 'M' else 'm'}áximo",
        needs=("ax", "áx"),
    )


def not_to_exceed() -> Form:
    """Say "no sup. 3"."""
    return form(r"\b(?:no|sin) (?P<said>sup\.)(?= [0-9])", "superar", needs=("sup.",))


def percentage_points() -> Form:
    """Say "pp" behind a figure."""
    return form(r"(?<=[0-9] )pp(?=[),.;]|$| (?:más|menos|desde|sobre))", "puntos porcentuales")
