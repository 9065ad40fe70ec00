"""Numbers in Spanish: the one before thousands, and decimals behind a point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.spanish.counting import SPANISH, count
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.triggers import DIGITS

_WANTS_A_NUMBER = (
    "de|en|con|entre|dosis:|los|unos|unas|hasta|por|que|casi|son|hay|más|menos"
    "|otros|otras|sus|tom(?:ar|e|a|ó)"
    "|tiene|tuvo|tenía|cuesta|costó|vale|pesa|mide|suma|alcanz[aó]|super(?:ar|a|ó)|administrar|dar"
    "|inyectar|total|máximo|máx\\.|mínimo|recorr(?:e|ió|er)|recib(?:e|ió)|quedan|faltan|vendió"
    "|ganó|perdió|cobra|cobró|pag(?:a|ó|ar)|reunió|acogió|aproximadamente|unos|aprox\\."
)

_TRAINS = "AVE|AVLO|Avlo|ALVIA|Alvia|Euromed|Talgo|Intercity|[Tt]ren|[Vv]uelo"


def thousands() -> Form:
    """Say the one before thousands: "21 mil"."""
    return figure(
        r"(?<![\w.,/-])(?P<said>[0-9]{1,2}1)(?= mil\b)",
        lambda match: count(int(match["said"]), "miles"),
        needs=(" mil",),
    )


def thousand_and_one(tongue: Tongue) -> Form:
    """Say a thousand and one of a thing, which is no year: "1001 cuentos"."""
    return form(
        r"(?<![\w.,/-])(?P<n>1\.?001)(?= (?P<noun>(?:noches|cuentos|historias|ideas|recetas"
        r"|maneras|formas|razones"
        r"|cosas|veces|usos|preguntas|libros|películas|lugares|detalles)\b))",
        lambda match: tongue.count(1001, match["noun"]),
        needs=("001",),
    )


def with_points() -> Form:
    """Say a number whose decimals stand behind a point, as in America: "2.5"."""
    return figure(
        r"(?<![\w.,:/%-])[0-9]{1,6}\.[0-9]{1,2}(?![\w:/-]|[.,][0-9])",
        lambda match: SPANISH.number(match[0]),
    )


def spaced_thousands(tongue: Tongue) -> Iterator[Form]:
    """Join a number of four figures whose thousands a space parts: "tomar 1 500 mg".

    Behind a name the first figure is its own, "día 1 500 mg", and behind an hour or a list too:
    only where a word before it wants a number are they one.
    """
    counted = rf"{GAP}(?:{tongue.keys('units')}|[%€])(?!\w)| {tongue.word('counted_noun')}"
    number = "[1-9][0-9]{0,2} [0-9]{3}"
    yield form(
        rf"\b(?i:de|entre|desde) (?P<said>{number} (?:a|y|hasta|o) {number})(?=(?:{counted}))",
        lambda match: re.sub("(?<=[0-9]) (?=[0-9])", ".", match["said"]),
        needs=DIGITS,
    )
    yield form(
        r"(?<![\w.])(?:[Nn]\.[º°]|[Nn][º°]|[Nn]úm\.|[Nn]úmero) (?P<said>[1-9][0-9]{1,2} [0-9]{3})"
        r"(?![\w%/-]|[.,][0-9]| [0-9])",
        lambda match: match["said"].replace(" ", "."),
        needs=DIGITS,
    )
    yield form(
        rf"\b(?:{_TRAINS}) (?P<said>[1-9] [0-9]{{3}})(?![\w%-]|[.,/][0-9]| [0-9])(?!(?:{counted}))",
        lambda match: match["said"].replace(" ", "."),
        needs=DIGITS,
    )
    yield form(
        rf"\b(?i:{_WANTS_A_NUMBER}) (?P<said>[1-9][0-9]{{0,2}} [0-9]{{3}})"
        rf"(?=(?:,[0-9]{{1,2}})?(?:{counted}))",
        lambda match: match["said"].replace(" ", "."),
        needs=DIGITS,
    )


def cut_before_nouns(tongue: Tongue) -> Form:
    """Say "uno" before a unit that was written short as its gender wants it: "71 a."."""
    pairs = [pair.partition(" |") for pair in tongue.part("units").values()]
    many = {names.partition("/")[2].split(" ")[0]: gender for names, _, gender in pairs}
    many |= {"años": "m", "meses": "m", "caballos": "m", "habitantes": "m", "páginas": "f"}
    many.pop("", None)

    def said(match: re.Match[str]) -> str:
        if many[match["noun"]] == "f":
            return match["said"].removesuffix("uno") + "una"
        return {"uno": "un", "veintiuno": "veintiún"}[match["said"]]

    return form(
        r"(?<!\w)(?P<said>veintiuno|(?:(?<=nta y )|(?<=ciento )|(?<=cientos )|(?<=mil ))uno)"
        rf"(?= (?P<noun>{one_of(tuple(many))})(?!\w))",
        said,
        needs=("uno ",),
    )


def first_dose() -> Form:
    """Part the number of a dose from how much it is: "Dosis 1 500 mg"."""
    return form(
        r"\b[Dd]osis (?P<said>(?P<n>[1-9]) (?P<much>[1-9][0-9]{2}))"
        r"(?= ?(?:mg|mcg|µg|ml|g|UI)(?!\w))",
        lambda match: f"{count(int(match['n']), '')}, {match['much']}",
        needs=("osis",),
    )


def single_units() -> Form:
    """Say one, or twenty-one, before a unit that is sold: "1 ud."."""
    return form(
        r"(?<![\w.,/-])(?P<said>[0-9]{0,2}(?<!1)1)(?= ud\.(?!\w))",
        lambda match: count(int(match["said"]), "unidades"),
        needs=("1 ud",),
    )
