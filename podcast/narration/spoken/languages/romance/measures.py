"""Measures in French and Spanish alike: "–3 °C", and units in capitals, "500 MG"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_DATA = ("ko", "Mo", "Go", "To", "kB", "MB", "GB", "TB")
_OF_DATA = re.compile(
    r"\b(?i:données|forfait|stockage|mémoire|internet|disque|RAM|réseau|mobile|supplémentaire|datos|tarifa"
    r"|almacenamiento|memoria|disco|red|móvil|extra|adicional|descarg\w+|télécharg\w+|[45]G)\b|[€$]"
)
_CLOSING_DASH = re.compile(r"[^\s\u2013]\u2013(?=[\s,.;:)]|$)")


def how_tall(tongue: Tongue) -> Form:
    """Say how tall a person is as people do: "mesure 1,85 m" is "un mètre quatre-vingt-cinq"."""
    pair = tongue.part("units")["m"]

    def said(match: re.Match[str]) -> str:
        metres = tongue.named(pair, one=match["low"] == "1")
        zero = f"{tongue.digits('0')} " if match["high"][0] == "0" else ""
        high = tongue.number(str(int(match["high"])))
        return f"{tongue.number(match['low'], noun=pair)} {metres} {zero}{high}"

    return form(
        rf"\b(?i:{tongue.word('tall')})\b[^.;:\n0-9]{{0,16}} (?P<said>(?P<low>[12]),"
        r"(?P<high>[0-9][1-9]|[1-9]0) ?m)"
        r"(?![\w²³/]| ?[x×]| sur [0-9]| (?:de |d['’])?(?:large|long|haut|profond|ancho|largo"
        r"|fondo))",
        said,
        needs=",",
    )


def feet_and_inches(tongue: Tongue) -> Form:
    """Say how tall somebody is in America: "mide 5'6”"; elsewhere primes are minutes."""
    feet = {"spanish": "pie/pies |m", "french": "pied/pieds |m"}[tongue.name]
    inches = tongue.word("inch")

    def said(match: re.Match[str]) -> str:
        return " ".join(
            f"{tongue.number(match[one], noun=pair)} {tongue.named(pair, one=match[one] == '1')}"
            for one, pair in (("feet", feet), ("inches", inches))
        )

    return form(
        rf"\b(?i:{tongue.word('tall')})\b[^.;\n0-9]{{0,16}} (?P<said>(?P<feet>[3-7])['’′] ?"
        r"(?P<inches>1[01]|[0-9])[\"”″])(?!\w)",
        said,
        needs="'’′",
    )


def colder_than_zero(tongue: Tongue) -> Form:
    """Say the dash before degrees as a minus: "–3 °C"; between two it is from where to where."""
    degrees = "[0-9]{1,3}(?:,[0-9]{1,2})?"

    def said(match: re.Match[str]) -> str | None:
        # "El calor –40 °C a la sombra– agota": the dash opens what another closes.
        is_aside = _CLOSING_DASH.search(match.string[match.end() : match.end() + 200])
        return None if is_aside else f"{tongue.word('minus')} "

    return form(
        r"(?:(?<=[ \u00a0\u202f(])|(?<![^\n]))(?<![0-9°C] )(?P<said>\u2013)"
        rf"(?={degrees}(?: (?:et|ou|à|y|o|a) [\u2013\u2212-]?{degrees})?{GAP}[°º](?![0-9]))",
        said,
        needs="\u2013",
    )


def less_than_nothing(tongue: Tongue) -> Iterator[Form]:
    """Say the dash before a sum or a share as a minus: "–1 250 €", "(- 46 M€)", "un –3 %"."""
    signs = tongue.keys("currencies")
    amount = rf"{NUMBER}(?: [0-9]{{3}})*"
    of_what = (
        rf"(?={amount}(?: (?:et|ou|à|y|o|a) [-\u2013\u2212] ?{amount})?{GAP}"
        rf"(?:[%‰]|(?:(?:k|M|Mds?){GAP})?(?:{signs})(?!\w)|°))"
    )

    def said(match: re.Match[str]) -> str | None:
        is_aside = _CLOSING_DASH.search(match.string[match.end() : match.end() + 200])
        return None if is_aside else f"{tongue.word('minus')} "

    yield form(
        rf"(?:(?<=[ \u00a0\u202f(])|(?<![^\n]))(?<![0-9€%$] )(?P<said>\u2013){of_what}",
        said,
        needs="\u2013",
    )
    # With a space behind it a dash is a minus only where nothing else can stand: "de - 3 %".
    yield form(
        rf"(?:(?<=\()|\b(?:de|du|à|est|soit|contre|un|del|al|a|es|en|frente a) |[a-zà-ÿ] ?: )"
        rf"(?P<said>[-\u2013\u2212] ){of_what}",
        f"{tongue.word('minus')} ",
        needs="-\u2013\u2212",
    )
    # Alone, behind what tells how large something is: "un indice de –3".
    yield form(
        r"(?:\b(?i:de|à|est|vaut|égale?|a|es|vale|igual a|un|entre) "
        r"|[=<>≤≥] ?)(?P<said>\u2013)(?=[0-9])",
        said,
        needs="\u2013",
    )


def from_share_to_share(tongue: Tongue) -> Form:
    """Say the dash between two shares: "3 %–5 %"."""
    return form(
        rf"[0-9]{GAP}%(?P<said> ?[-\u2013] ?)(?={NUMBER}{GAP}%)",
        f" {tongue.word('to')} ",
        needs="%",
    )


_OF_HEAT = re.compile(
    r"(?:°|º) ?C|\b(?i:degr[eé]s|grados|kelvins?|celsius|absolu\w*|températures?|temperaturas?"
    r"|fusion|fusión"
    r"|ébullition|ebullición|supracond\w+|supercond\w+|thermodyn\w+|termodin\w+)"
)


def kelvins(tongue: Tongue) -> Form:
    """Say the unit of heat by a letter where heat is spoken of: "373 K"."""

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 80) : match.end() + 60]
        if not _OF_HEAT.search(near):
            return None
        return "kelvin" if tongue.is_one(match["n"]) else "kelvins"

    return form(
        rf"(?<![\w.,])(?P<n>{NUMBER}){GAP}(?P<said>K)(?![\w./-])",
        said,
        needs=("K",),
    )


def capital_units() -> Form:
    """Say units in capitals as what they are: "500 MG COMPRIMIDOS"; alone MG may be anything."""
    return figure(
        rf"{START}(?P<n>{NUMBER}){GAP}(?P<unit>KG|ML|MCG"
        r"|G(?= (?:AL DÍA|CADA|PAR JOUR|TOUTES|POR DÍA))"
        r"|MG(?=/|,? (?:COMP|CP|G[ÉE]L|C[ÁA]PS|TAB|SACH|INJ|AMP|SOL|SUSP"
        r"|JAR|SIROP|CADA|TOUTES|PAR|POR|AL?|AU|[0-9])))(?!\w)",
        lambda match: f"{match['n']} {match['unit'].lower()}",
    )


def _near(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 60) : match.end() + 60]


def one_of_a_unit(tongue: Tongue) -> Iterator[Form]:
    """Say a unit that no figure stands before: "0,3 ml par kg de poids", "por kg", "le Go"."""

    def said(match: re.Match[str]) -> str:
        if match["said"].endswith("2"):
            return tongue.part("squares")[f"{match['said'][:-1]}²"].partition("/")[0]
        return tongue.named(tongue.part("units")[match["said"]], one=True)

    data = one_of([unit for unit in _DATA if unit in tongue.part("units")])
    yield form(
        rf"\b(?i:par|au|le|du|chaque|por|cada|el|del|al|un) (?P<said>{data})(?![\w./-])",
        # "Le Go" may be the game.
        lambda match: said(match) if _OF_DATA.search(_near(match)) else None,
        needs=_DATA,
    )
    yield form(
        r"\b(?:par|au|le|chaque|por|cada|el) (?P<said>kg|k?m2|km|kWh|ml|mg)"
        r"(?= (?:de|et|y|o|ou|al?|par|por|pour|para|en)\b| d['’]|[,;)]|\.(?!\w)|$)",
        said,
        needs=("kg", "km", "kWh", "ml", "mg", "m2"),
    )
    yield form(
        r"\b(?:tercios?|cuartos?|medio|quarts?|tiers|demi) de (?P<said>kg|km|ml)(?![\w./²³-])",
        said,
        needs=("kg", "km", "ml"),
    )
    yield form(
        r"\b(?:mil(?:es|lones|lions?|liards?)|millón|milliers) de (?P<said>t|kg|km|ha|MWh|kWh)"
        r"(?![\w./²³-])",
        lambda match: tongue.named(tongue.part("units")[match["said"]], one=False),
        needs=("t", "kg", "km", "ha", "Wh"),
    )
