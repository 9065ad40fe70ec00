"""What Spanish prescriptions, addresses and notices cut short: "c/ HTA", "c/12 min", "s/ asc."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.everyday.spanish_periods import spanish_periods
from podcast.narration.spoken.languages.everyday.spanish_sums import clocks_and_places, pesos
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue, stop
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

_GIVEN = {"VO": "por vía oral", "IM": "por vía intramuscular", "IV": "por vía intravenosa"}
_GIVEN |= {"SC": "por vía subcutánea", "VR": "por vía rectal", "SL": "por vía sublingual"}
_EACH = "ojo|oído|día|noche|mañana|tarde|comida|semana|mes|año|toma|fosa|lado|hora"
_EACH += "|deposición|vez|ducha|cena"
_PARTS = re.compile("(?:ojo|oído|fosa|lado)")
_STREET = "de la|de las|de los|del|de|la|las|los|el|san|santa|sta|sto|doctor|dr|gral|general"
_ACCORDING = (
    "prescr|pauta|indic|tolerancia|necesidad|criterio|ficha|protocolo|evoluc|contrato|factura|ley"
)
_PER_MINUTE = {
    "FR": "respiración/respiraciones",
    "Frecuencia respiratoria": "respiración/respiraciones",
}


def spanish_notices(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what no list can tell, and the neighbours do."""
    return (
        Rule("doses", (_given(), _breaths(tongue), *_every(tongue))),
        Rule("roman", (_century(tongue),)),
        Rule("numbers", (_a_sachet(),)),
        Rule(
            "abbreviations",
            (*_of_patients(), *_with_and_without(), *spanish_periods(), *_of_notices()),
        ),
        Rule("times", tuple(clocks_and_places(tongue))),
        Rule("money", tuple(pesos(tongue))),
    )


def _given() -> Form:
    """Say how a medicine is given, behind a dose or before how often."""
    return form(
        r"(?:[0-9] ?(?:UI|mg|g|µg|ml|mL|cc|comp\.|cáps\.|amp\.|unidades|h|horas)|\b(?:vía"
        r"|inyección|iny\.|dosis|ampolla)) "
        rf"(?P<said>{one_of(tuple(_GIVEN))})(?![\w-])",
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
    said = _GIVEN[match["said"]]
    return said.removeprefix("por vía ") if before.endswith("vía ") else said


def _breaths(tongue: Tongue) -> Form:
    """Say breaths in a minute, which are no revolutions: "FR 18 rpm"."""
    return form(
        r"\b(?:FR|[Ff]rec(?:uencia|\.) resp(?:iratoria|\.))(?:[: ]|de|es"
        r"|:? a){1,3}(?P<said>(?P<n>[0-9]{1,2}) ?rpm)(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'], noun='respiraciones |f')} respiraciones por minuto"
        ),
        needs=("rpm",),
    )


def _every(tongue: Tongue) -> Iterator[Form]:
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
    yield form(
        # A capital may be somebody's, or a name's: "Boeing 737 Max 8".
        r"(?<![\w.])(?P<said>m[aá]x|(?<![\w),] )M[aá]x(?! [0-9]{1,2} años\b))(?= [0-9])",
        lambda m: f"{'M' if m['said'][0] == 'M' else 'm'}áximo",
        needs=("ax", "áx"),
    )


def _century(tongue: Tongue) -> Form:
    """Say a second century behind the first: "en el s. XVI y, en el XX"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else tongue.number(str(number))

    return form(
        r"\b(?:[Ss]iglos?|[Ss]\.) [IVX]{1,5}\b[^.\n]{0,60}?\b(?:en el|del|al"
        r"|el) (?P<said>[IVX]{1,5})(?=[,.;:)]|$| (?:y|se|fue|con)\b)",
        said,
        needs="IVX",
    )


def _a_sachet() -> Form:
    """Say one sachet, whose name is a preposition too: "1 sobre de levadura"."""
    return figure(
        r"(?<![\w.,/-])(?P<said>1)(?= sobre(?:$|[,.;)]| (?:de (?!1)|c/|cada|al|por|diluido|antes"
        r"|después|y)\b))",
        "un",
        needs=("sobre",),
    )


def _of_patients() -> Iterator[Form]:
    yield form(
        r"(?<=[0-9] d)\.(?=[,;)]| (?:tras|después|antes|y |de |con |sin |en |o |más))",
        "",
        needs=(" d.",),
    )
    yield form(r"(?<![\w.])C\.(?= de [Ss]alud)", "Centro", needs=("C.",))
    yield form(r"(?<![\w.])n\.(?= el [0-9])", "nacido", needs=("n.",))
    yield form(
        r"\b(?:[Ss]in|con|presenta) (?P<said>alt\.)(?!\w| [0-9])",
        lambda m: f"alteraciones{stop(m)}",
        needs=("alt.",),
    )
    yield form(r"(?<![\w.])n\.º(?= (?:de|vert|gratuito|corto)\b)", "número", needs=("n.º",))
    yield form(
        r"\b(?:[Ll]os|[Ll]as|días|y) (?P<said>lab\.)(?!\w| de [a-z])",
        lambda m: f"laborables{stop(m)}",
        needs=("lab.",),
    )
    yield form(
        r"\b(?:[Cc]errado|[Aa]bierto|[Ss]alvo|[Ee]xcepto|[Dd]omingos?) (?P<said>fest\.)(?!\w)",
        lambda m: f"festivos{stop(m)}",
        needs=("fest.",),
    )
    yield from _years_and_patients()
    yield from _adults_and_often()
    yield from _kept_below()


def _years_and_patients() -> Iterator[Form]:
    yield form(
        r"\b(?:[Dd]el|[Aa]l|[Ee]l) (?P<said>s\.)(?= (?:pasado|presente|anterior|siguiente))",
        "siglo",
        needs=("s.",),
    )
    yield form(r"(?<=, )n\.(?= [0-9]{1,3}(?![\w.,]))", "nota", needs=("n.",))
    yield form(r"\b(?:[Ll]os|[Dd]e los) (?P<said>al\.)(?= de )", "alumnos", needs=("al.",))
    yield form(
        r"\b(?:[Cc]on|[Hh]ij[oa]s?,|[Nn]iñ[oa]s?,|[Tt]iene|[Cc]umple"
        r"|[Dd]e) [1-9][0-9]?(?: años)? ?(?P<said>a\.)(?= (?:y medio|se |puede|de edad|cumplid)"
        r"|,)",
        "años",
        needs=(" a.",),
    )
    yield form(
        r"(?<![\w./-])[Dd]x(?=:? (?:(?:19|20)[0-9]{2}|de |en )|:)", "diagnóstico", needs=("x",)
    )
    yield form(
        r"(?<![\w.])(?:Pcte|Pte|Pac)\.(?= (?:de|con|c/|que|varón|mujer|[0-9]))",
        "Paciente",
        needs=("te.", "Pac."),
    )
    yield form(r"(?<=\w )pcte\.(?!\w)", "paciente", needs=("pcte.",))


def _adults_and_often() -> Iterator[Form]:
    yield form(
        r"\b(?:Pcte\.|Pte\.|Pac\.|[Pp]aciente|[Vv]arón|[Mm]ujer|[Hh]ombre"
        r"|[Nn]iñ[oa]) (?:(?:varón|mujer) )?(?:de )?[1-9][0-9]{0,2} (?P<said>a\.?)(?! ?C\.|\w"
        r"| (?:l[ao]s?|el|su)\b)(?=[,;.)]| (?:c/|con|sin|y|que)|$)",
        lambda match: f"años{stop(match)}",
        needs=(" a",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ff]rec\.)(?= ?[(:≥])",
        lambda m: f"{m['said'][0]}recuentes",
        needs=("rec.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ff]rec\.)(?= (?:card|resp))",
        lambda m: f"{m['said'][0]}recuencia",
        needs=("rec.",),
    )
    yield form(
        r"\b(?:en|para|los|de) (?P<said>adult\.)(?!\w)",
        lambda m: f"adultos{stop(m)}",
        needs=("adult.",),
    )


def _kept_below() -> Iterator[Form]:
    yield form(
        r"\b(?i:conservar|guardar|mantener|almacenar|lavar|hornear"
        r"|siempre)(?: siempre)? a (?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        lambda m: "menos de " if m["sign"] == "<" else "más de ",
        needs="<>",
    )


def _with_and_without() -> Iterator[Form]:
    """Say "con", "sin" and "según" by what they stand before."""
    yield form(
        rf"(?<![\w/])c/ ?(?!(?:{_STREET})\b)(?=[A-Z]{{2,}}\b"
        rf"|[a-záéíóúñ]{{3,}})(?![a-záéíóúñ]+,? [0-9]{{1,3}}\b)(?!(?:mayor|real|nueva|ancha)\b)",
        "con ",
        needs=("c/",),
    )
    yield form(rf"(?<![\w/])s/ ?(?=(?:{_ACCORDING})\w*)", "según ", needs=("s/",))
    yield form(
        r"(?<![\w/])s/ ?(?=(?:avenida|av\.|calle|ruta|autopista|autovía|carretera|mar|río|playa"
        r"|plaza"
        r"|plano|esquina|ladera|asfalto|vía|camino|costanera)\b)",
        "sobre ",
        needs=("s/",),
    )
    yield form(r"(?<![\w/])s/int\.?(?!\w)", "sin interés", needs=("s/",))
    yield form(r"(?<![\w/])s/ ?(?!n\b|m\b|s\b)(?=[a-záéíóúñ]{3,})", "sin ", needs=("s/",))


def _of_notices() -> Iterator[Form]:
    yield form(
        r"\b(?:[Aa]mbos|[Ll]os dos|2|dos) (?P<said>sent\.)(?!\w)",
        lambda m: f"sentidos{stop(m)}",
        needs=("sent.",),
    )
    yield form(
        r"(?<![\w.])(?:(?<=\()|(?<=; )|(?<!\w )(?<!, ))(?P<said>[Vv]id\.)(?= (?:cap|art|pp?\."
        r"|pág|nota|supra|infra|§|fig|tabla|anexo|también|[A-ZÁÉ]))",
        lambda m: f"{m['said'][0]}éase",
        needs=("id.",),
    )
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
    yield form(r"\bfol\. [0-9]{1,4} (?P<said>vto\.)", lambda m: f"vuelto{stop(m)}", needs=("vto.",))
    yield form(r"[0-9],? (?P<said>int\.)(?= ?[0-9])", "interno", needs=("int.",))
    yield form(
        r"(?<=[0-9] )ptas\.(?= de (?:color|cera|madera|dibujo))", "pinturas", needs=("ptas.",)
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ff]est\.)(?=:? ?(?:c/|cada|cerr|de [0-9]|desde|hasta|[0-9]|y |no ))",
        lambda m: f"{m['said'][0]}estivos",
        needs=("est.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Cc]err\.)(?!\w)",
        lambda m: f"{m['said'][0]}errado{stop(m)}",
        needs=("err.",),
    )
