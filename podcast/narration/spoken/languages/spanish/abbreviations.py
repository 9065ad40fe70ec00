"""Words cut short in Spanish, as their neighbours tell: "c/ HTA", "s/ asc.", "págs. 12 y ss."."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form, one_of

_STREET = "de la|de las|de los|del|de|la|las|los|el|san|santa|sta|sto|doctor|dr|gral|general"
_ACCORDING = (
    "prescr|pauta|indic|tolerancia|necesidad|criterio|ficha|protocolo|evoluc|contrato|factura|ley"
)


def pages_that_follow() -> Iterator[Form]:
    """Say the pages that follow: "págs. 12 y ss."."""
    words = {"y ss.": "y siguientes", "y s.": "y siguiente", "ss.": "y siguientes"}
    words |= {"y sig.": "y siguiente", "y sigs.": "y siguientes"}
    yield form(
        rf"(?<=[0-9] )(?P<said>{one_of(tuple(words))})(?!\w)",
        lambda match: words[match["said"]] + stop(match),
        needs=("s.", "sig"),
    )


def numbers_behind_articles() -> Iterator[Form]:
    """Say "no." between an article and figures as a number: "el no. 5", "la calle no. 12"."""
    yield form(
        r"\b(?i:el|la|del|al|los|calle|casa|apartamento|oficina|local|piso) (?P<said>nos?\.)"
        r"(?= ?[0-9])",
        lambda match: "números" if match["said"].startswith("nos") else "número",
        needs=("no.", "nos."),
    )


def inhabitants() -> Iterator[Form]:
    """Say inhabitants behind how many they are: "12.000 hab.", "1 hab. de cada 3"."""
    yield form(
        r"(?<![\w.,])(?P<n>[1-9][0-9.]{0,9}) (?P<said>hab\.)(?= de cada| por |/)",
        lambda match: f"habitante{'' if match['n'] == '1' else 's'}",
        needs=("hab.",),
    )
    yield form(
        r"(?:(?<![\w.,])[1-9][0-9.]{2,9}|\b(?:millones|miles|mill\.|M) de) (?P<said>hab\.)(?!\w)",
        lambda match: f"habitantes{stop(match)}",
        needs=("hab.",),
    )


def births_and_deaths() -> Iterator[Form]:
    """Say the signs of a birth and a death before their years: "* 1850", "† 1920"."""
    year = r"(?= ?[1-9][0-9]{2,3}(?![\w]|[.,][0-9]))"
    yield form(rf"†{year}", "muerte en", needs="†")
    yield form(rf"(?<=\()\*{year}", "nacimiento en", needs="*")


def number_before_words() -> Form:
    """Say "n.º de" as a number."""
    return form(r"(?<![\w.])n\.º(?= (?:de|vert|gratuito|corto)\b)", "número", needs=("n.º",))


def notes() -> Form:
    """Say the note and the line behind a page: ", n. 12", ", l. 4"."""
    words = {"n.": "nota", "l.": "línea"}
    return form(
        r"(?:(?<=, )|(?<=y ))(?P<said>[nl]\.)(?= [0-9]{1,3}(?![\w/]|[.,][0-9]))",
        lambda match: words[match["said"]],
        needs=("n.", "l."),
    )


def often() -> Iterator[Form]:
    """Say what is frequent, and a frequency: "frec. (", "frec. card."."""
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


def with_and_without() -> Iterator[Form]:
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


def series_of_books() -> Form:
    """Say a series before its name: "col. «Letras»"."""
    return form(r"(?<![\w.])col\.(?= [«“\"])", "colección", needs=("col.",))


def see() -> Form:
    """Say what to see: "vid. cap. 3"."""
    return form(
        r"(?<![\w.])(?:(?<=\()|(?<=; )|(?<!\w )(?<!, ))(?P<said>[Vv]id\.)(?= (?:cap|art|pp?\."
        r"|pág|nota|supra|infra|§|fig|tabla|anexo|también|[A-ZÁÉ]))",
        lambda m: f"{m['said'][0]}éase",
        needs=("id.",),
    )


def leaves() -> Form:
    """Say the back of a leaf: "fol. 3 vto."."""
    return form(
        r"\bfol\. [0-9]{1,4} (?P<said>vto\.)", lambda m: f"vuelto{stop(m)}", needs=("vto.",)
    )


def colouring_pencils() -> Form:
    """Say pencils to paint with: "12 ptas. de color"."""
    return form(
        r"(?<=[0-9] )ptas\.(?= de (?:color|cera|madera|dibujo))", "pinturas", needs=("ptas.",)
    )


def above_all() -> Form:
    """Say "esp." as above all."""
    return form(
        r"(?<![\w.])esp\.(?= (?:págs?\.|pp?\.|cap\.|en |los |las |el |la ))",
        "especialmente",
        needs=("esp.",),
    )


def for_and_following() -> Iterator[Form]:
    """Say "p/" as for, and what follows: "12 y ss. CC", "Sal 23, 1 s."."""
    yield form(r"(?<![\w/])p/ ?(?=[a-záéíóúñ]{3,})", "para ", needs=("p/",))
    yield form(r"(?<=[0-9] )y ss\.(?= [A-Z]{2,})", "y siguientes", needs=("y ss.",))
    yield form(
        r"\b(?:Sal|Mt|Mc|Lc|Jn|Hch|Rom|Rm|Cor|Tes|Tim|Gn|Ex|Is|Jr|Ap"
        r"|Heb) [0-9]{1,3}, ?[0-9]{1,3} (?P<said>s\.)(?=[,;)]|$)",
        lambda m: f"y siguiente{stop(m)}",
        needs=(" s.",),
    )


def psalms() -> Form:
    """Say a psalm: "Sal 23"."""
    return form(
        r"(?<![\w.])(?<!^)Sal(?= [1-9][0-9]{0,2}(?![\w%]|[,./-][0-9]"
        r"| ?(?:k?g|grs?|mg|ml|gramos|cucharad\w*|pizcas?|tazas?|euros|sobres)\b))",
        "Salmo",
        needs=("Sal",),
    )


def conditions() -> Form:
    """Say in which condition something is: "buen est."."""
    return form(
        r"\b(?:buen|mal|perfecto|muy buen) (?P<said>est\.)(?!\w)",
        lambda match: f"estado{stop(match)}",
        needs=("est.",),
    )


def see_what_is_shown() -> Form:
    """Say what to see: "v. pág. 3"."""
    return form(
        r"(?<![\w.])(?P<said>v\.|(?:(?<![^\n])|(?<=[.(;] ))V\.)"
        r"(?= (?:págs?\.|pp?\. ?[0-9]|arts?\.|cap\.|nota|fig\.|tabla|anexo|apdo\.|también))",
        lambda match: "véase" if match["said"] == "v." else "Véase",
        needs=("v.", "V."),
    )


def available() -> Form:
    """Say that something can be had: "disp. desde"; "disp. adicional" is a law's."""
    return form(
        r"(?<![\w.])(?<!\b[Ll]a )(?<!\b[Uu]na )(?<!\b[Ss]in )(?<!\b[Ss]u )(?P<said>[Dd]isp\.)"
        r"(?! (?:ad|trans|final|derog|gral|com|tr|un|primera|segunda)|\w)",
        lambda m: f"{m['said'][0]}isponible{stop(m)}",
        needs=("isp.",),
    )
