"""Spanish addresses: streets, floors, rooms, stairs, "s/n", "Calle 12 # 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.spanish.counting import count
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.triggers import DIGITS


def postal_codes_in_words(tongue: Tongue) -> Form:
    """Say a postal code figure by figure behind its name in full: "código postal 60614"."""
    return form(
        r"\b[Cc]ódigo postal:? (?P<said>[0-9]{4,5})(?![\w]|[.,][0-9])",
        lambda match: tongue.digits(match["said"]),
        needs=("postal",),
    )


def costs_of_a_house() -> Form:
    """Say what a flat costs beside its rent in Argentina: "exp. $180.000"."""
    return form(
        r"(?:(?<![\w.])|(?<=\+ ))exp\.(?=:? ?\$)|(?<=\+ )exp\.(?=,|$)", "expensas", needs=("exp.",)
    )


def rooms_and_floors() -> Iterator[Form]:
    """Say rooms at an end, and a floor: "3 hab.", "2.ª pl."."""
    yield form(r"(?<=[0-9] )(?P<said>hab\.)(?=[,;)]|$)", "habitaciones", needs=("hab.",))
    yield form(r"(?<=[0-9]\.ª )(?P<said>pl\.)(?!\w)", "planta", needs=("pl.",))
    yield form(
        r"[0-9]\.?º (?P<said>(?:ext|int)\.)(?!\w| ?[0-9])",
        lambda match: f"{'ex' if match['said'][0] == 'e' else 'in'}terior{stop(match)}",
        needs=("ext.", "int."),
    )


def doors_behind_crossings(tongue: Tongue) -> Form:
    """Say the two parts of a door in Colombia: "Cra. 7 n.º 32-16", "Calle 12 # 3-45"."""
    return form(
        r"\b(?:[Cc]ra\.?|[Cc]arrera|[Cc]alle|[Cc]l?l?\.|[Aa]v\.?|[Aa]venida|[Dd]iagonal|[Dd]g\.|[Tt]ransversal|[Tt]v\.)"
        r" [0-9]{1,3} ?[A-Z]? (?:n\.?º|N\.?º|No\.?|#|n[uú]m\.?) ?[0-9]{1,3}[A-Z]?"
        r"(?P<said> ?[-\u2013] ?(?P<n>[0-9]{1,3}))(?![\w/-])",
        lambda match: f", {tongue.number(match['n'])}",
        needs="-\u2013",
    )


def personal_numbers(tongue: Tongue) -> Form:
    """Say the last sign of a person's or a firm's number: "RUT 12.345.678-9"."""
    return form(
        r"\b(?:RUT|R\.U\.T\.|RUN|CUIT|CUIL|NIT|C\.I\.|CI|[Cc]édula|RIF)(?: n\.º|:)? ?"
        r"(?:[VEJG]-)?[0-9][0-9.]{4,12}"
        r"(?P<said>-(?P<last>[0-9K]))(?![\w-])",
        lambda match: (
            f" {tongue.word('hyphen')} "
            + (match["last"] if match["last"] == "K" else tongue.number(match["last"]))
        ),
        needs="-",
    )


def without_a_number() -> Form:
    """Say that a street has no number: "C/ Mayor s/n"."""
    return form(
        r"\b(?:C/|[Cc]alle|[Aa]v(?:da|enida)?\.?|[Pp]l?za\.|[Pp]laza|[Pp]aseo|[Cc]tra\.|[Cc]amino|[Pp]ol\.|[Bb]arrio)"
        r"[^.;?\n]{0,50}?,? (?P<said>s/n|S/N)(?![\w?])",
        "sin número",
        needs=("/n", "/N"),
    )


_HOMES = re.compile(
    r"\b(?i:dep(?:to|artamento)s?|casas?|pisos?|renta|rento|vend\w+|baños?|cocina|estac\w*|cochera"
    r"|alberca|terreno|planta|recámaras?|m²|m2)\b"
)


def _bedrooms(match: re.Match[str]) -> str | None:
    """Say rec. as bedrooms where a home is told of; before a court it is an appeal."""
    if not _HOMES.search(match.string[max(0, match.start() - 60) : match.end() + 60]):
        return None
    one = match["n"] == "1"
    return f"{count(int(match['n']), 'recámara')} recámara{'' if one else 's'}{stop(match)}"


def areas() -> Form:
    """Say which area of a home is meant: "121 m² const."."""
    return form(
        r"m[²2] (?P<said>const(?:r|ruid)?\.)(?!\w)",
        lambda match: f"construidos{stop(match)}",
        needs=("const",),
    )


def rooms() -> Iterator[Form]:
    """Say how many rooms: "3 hab.", in Mexico "2 rec."; "1 hab. de cada 3" is somebody."""
    yield form(
        r"(?<![\w.,])(?P<said>(?P<n>[1-9]) hab\.)(?!\w| de cada| por )",
        lambda match: (
            (
                "una habitación"
                if match["n"] == "1"
                else f"{count(int(match['n']), '')} habitaciones"
            )
            + stop(match)
        ),
        needs=("hab.",),
    )
    yield form(r"(?<![\w.,])(?P<said>(?P<n>[1-9]) rec\.)(?!\w| de )", _bedrooms, needs=("rec.",))


def health_centres() -> Form:
    """Say a health centre: "C. de Salud"."""
    return form(r"(?<![\w.])C\.(?= de [Ss]alud)", "Centro", needs=("C.",))


def quarters_and_stairs() -> Iterator[Form]:
    """Say quarters of a town and staircases: ", Col. Roma", "esc. B"."""
    yield form(
        r"(?:[0-9][A-Z]?|[A-Z]), (?P<said>Col\.)(?= [A-ZÁÉÍÓÚ][a-záéíóú])",
        "Colonia",
        needs=("Col.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ee]sc\.)(?= ?(?:[A-Z]\b|izq|dcha))",
        lambda m: f"{m['said'][0]}scalera",
        needs=("sc.",),
    )


def inner_doors() -> Form:
    """Say an inner door: "12, int. 5"."""
    return form(r"[0-9],? (?P<said>int\.)(?= ?[0-9])", "interno", needs=("int.",))


def squares() -> Form:
    """Say a square: "pl. Mayor"."""
    return form(
        r"(?<![\w.])(?<![0-9] )(?P<said>[Pp]l\.)(?= (?:de |del |Mayor|España|[A-ZÁÉ][a-záé]{2,}))",
        lambda m: f"{m['said'][0]}laza",
        needs=("l.",),
    )


def streets_by_numbers() -> Form:
    """Say a house behind a street that has a number too: "Calle 12 # 3"."""
    return form(
        r"\b(?:[Cc]alle|[Cc]l\.?|[Cc]ra\.?|[Cc]arrera|[Kk]r|[Aa]v\.?|[Aa]venida|[Dd]iagonal"
        r"|[Tt]ransversal) [0-9A-Z]{1,5} (?P<said># ?)(?=[0-9])",
        "número ",
        needs="#",
    )


def floors() -> Form:
    """Say which floor it is: "5.° B"."""
    return form(
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


def postal_codes(tongue: Tongue) -> Iterator[Form]:
    """Say a postal code that begins with a zero, figure by figure: "C.P. 04510", "08001 Vic"."""

    def said(match: re.Match[str]) -> str:
        return tongue.digits(match["said"])

    yield form(
        r"\b(?:C\.? ?P\.?|[Cc]ódigo postal):? (?P<said>0[0-9]{4})(?![\w/-])", said, needs="0"
    )
    yield form(  # Argentina's
        r"(?<![\w-])(?P<said>[A-HJ-NP-Z][0-9]{4}[A-Z]{3})(?![\w-])",
        lambda match: " ".join(
            tongue.digits(one) if one.isdigit() else one for one in match["said"]
        ),
        needs=DIGITS,
    )
    yield figure(r"(?<![\w.,/-])(?P<said>0[0-9]{4})(?= [A-ZÁÉÍÓÚ][a-záéíóú])", said, needs="0")


_SAINTS = (
    "José|Juan|Pedro|Pablo|Antonio|Francisco|Miguel|Andrés|Isidro|Ildefonso|Sebastián|Martín|Vicente"
    "|Jorge|Lorenzo|Nicolás|Agustín|Esteban|Ignacio|Roque|Blas|Mateo|Marcos|Lucas|Bartolomé|Fernando"
)
_HOLY = (
    "ermita|iglesia|parroquia|catedral|capilla|convento|monasterio|colegio|hospital|calle|plaza"
    "|barrio|fiestas?|día|río|festividad|basílica|C/|[Pp]l?za\\.|Avda\\.|noche|carta|evangelio"
)


def saints() -> Form:
    """Say a saint where something is called by one: "la ermita de S. José"; else it is a name."""
    return form(
        rf"\b(?i:{_HOLY})(?: de)? (?P<said>S\.)(?= ?(?:{_SAINTS})\b(?! [A-ZÁÉÍÓÚ]))",
        "San",
        needs=("S.",),
    )


def without_a_lift() -> Form:
    """Say that there is no lift: "s/asc."."""
    return form(r"(?<![\w/])s/asc\.(?!\w)", "sin ascensor", needs="/")
