"""French addresses: streets, flats, rooms, sides of a street, districts, postal codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import SPACE, Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_RANKS = {"Gal": "Général", "Mal": "Maréchal", "Cdt": "Commandant", "Pdt": "Président"}
_RANKS |= {"Gén.": "Général", "Col.": "Colonel", "Cap.": "Capitaine", "Cne": "Capitaine"}
_ROADS = (
    "rue|avenue|av\\.|place|pl\\.|boulevard|bd\\.?|bld|quai|cours|square|allée|pont"
    "|lycée|collège|école"
)
_COMPASS = {"O": "Ouest", "E": "Est", "N": "Nord", "S": "Sud"}
_PAGES = re.compile(
    r"\b(?:notices?|articles?|livres?|livrets?|brochures?|dossiers?|manuels?|rapports?|revues?|cahiers?"
    r"|thèses?|mémoires?|documents?|textes?|lettres?|contrats?|romans?|éd\.|[12][0-9]{3})\b"
)
_POWER = re.compile(
    r"\b(?:moteurs?|tracteurs?|voitures?|berlines?|tondeuses?|puissance|autos?|motos?|diesels?|essence"
    r"|bateaux?|hors-bord|turbo|romans?|livres?|récits?|chapitres?|poèmes?)\b"
)


def sides_of_a_road() -> Form:
    """Say on which side of Canada's roads: "la 20 E.", "l'A-40 O."."""
    return form(
        r"(?:\b(?:[Ll]a|[Rr]oute|[Aa]utoroute|[Rr]te) |\bA-)[0-9]{1,3} (?P<said>[ENSO]\.)"
        r"(?= (?:[a-zà-ÿ]|[AR]-)|,|$)",
        lambda match: f"{_COMPASS[match['said'][0]]}{stop(match)}",
        needs=(" E.", " N.", " S.", " O."),
    )


def districts() -> Form:
    """Say the arr. behind its number; before a time it is an arrival."""
    return form(
        r"\b[0-9XVI]{1,5}(?:er|è?me|e|ᵉʳ?) (?P<said>arr\.)(?!\w)",
        lambda match: f"arrondissement{stop(match)}",
        needs=("arr.",),
    )


def streets_and_flats() -> Iterator[Form]:
    """Say ranks in the names of streets, "rue du Gal-Leclerc", and a flat, which is no version."""
    yield form(r"(?<![\w-])apt(?= [0-9]{1,4}[A-Z]?(?!\w|[.,][0-9]))", "appartement", needs=("apt",))
    yield form(
        rf"\b(?i:{_ROADS}) (?:du |de la |de )?(?P<said>{one_of(tuple(_RANKS))})"
        r"(?=[- ](?:de )?[A-ZÀ-Þ])",
        lambda match: _RANKS[match["said"]],
        needs=tuple(_RANKS),
    )


def streets_behind_numbers() -> Iterator[Form]:
    """Say a street by a letter behind the number of a house: "36, q. des Orfèvres"."""
    names = {"q.": "quai", "r.": "rue", "ch.": "chemin", "pl.": "place", "sq.": "square"}
    names |= {"all.": "allée", "crs": "cours", "imp.": "impasse", "pass.": "passage"}
    yield form(
        rf"(?<![\w.])[1-9][0-9]{{0,3}}(?: ?(?:bis|ter|[A-D]))?,? (?P<said>{one_of(tuple(names))})"
        r"(?= (?:des?|du|de la|de l['’]|d['’]) ?[A-ZÀ-Þ])",
        lambda match: names[match["said"]],
        needs=tuple(names),
    )


def lanes() -> Form:
    """Say a lane behind the number of a house: "12, ch. des Prés"."""
    return form(
        r"[0-9][A-Za-z ]{0,4}, (?P<said>ch\.)(?= (?:du |de |des |d['’]))", "chemin", needs=("ch.",)
    )


def buildings() -> Form:
    """Say the building of an address: "imm. B"."""
    return form(
        r"(?<![\w.])(?P<said>[Ii]mm\.)(?= (?:[A-Z«]|n°|de [0-9]|neuf|ancien|récent))",
        lambda m: f"{m['said'][0]}mmeuble",
        needs=("mm.",),
    )


def canadian_postal_code(tongue: Tongue) -> Form:
    """Say a postal code of Canada sign by sign."""

    def said(match: re.Match[str]) -> str:
        return " ".join(
            one if one.isalpha() else tongue.digits(one) for one in match["said"] if one != " "
        )

    return form(
        rf"(?<![\w-])(?P<said>[A-CEGHJ-NPR-TVXY][0-9][A-Z]{SPACE}?[0-9][A-Z][0-9])(?![\w-])",
        said,
        needs="0123456789",
    )


def _ahead_of(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 50) : match.start()]


def _rooms(match: re.Match[str]) -> str | None:
    """Say ch. as rooms; a motor has horses, and a novel chapters."""
    if _POWER.search(_ahead_of(match)):
        return None
    return f"chambre{'s' if match['n'] != '1' else ''}{stop(match)}"


def rooms() -> Form:
    """Say how many rooms: "3 ch."."""
    return form(
        r"(?<![\w.,])(?P<n>[1-9]|1[0-2]) (?P<said>ch\.)(?!\w)",
        _rooms,
        needs=("ch.",),
    )


def squares_doors_and_rooms() -> Iterator[Form]:
    """Say squares, doors and rooms: "pl. du Marché", "3e étage g.", "3 p. meublé"."""
    yield form(
        r"(?<![\w.])(?P<said>[Pp]l\.)(?= (?:du |de |des |d['’]|St|Saint|[A-ZÉ][a-zé]))",
        lambda m: f"{m['said'][0]}lace",
        needs=("l.",),
    )
    yield form(
        r"\b(?:ét(?:age|\.)|[Rr][Dd][Cc]|rez-de-chaussée|palier|cour),? "
        r"(?P<said>[gd]\.|dr\.(?! [A-ZÀ-Þ])|dte\.?|gche)(?!\w)",
        lambda m: ("gauche" if m["said"][0] == "g" else "droite") + stop(m),
        needs=("g.", "d.", "dr.", "dte", "gche"),
    )
    yield form(
        r"\b(?i:maison|appart\w*\.?|appt|villa|studio|loft|duplex|pavillon|[FT][1-9])(?: de|,)? "
        r"(?P<n>[1-9]) (?P<said>p\.)(?!\w)",
        lambda m: f"pièce{'s' if m['n'] != '1' else ''}{stop(m)}",
        needs=(" p.",),
    )
    yield form(r"m[²2] (?P<said>hab\.)(?!\w)", lambda m: f"habitables{stop(m)}", needs=("hab.",))
    yield form(
        r"(?<![\w.,])(?P<n>[1-9]) (?P<said>p\.)(?= (?:max|meubl|[0-9]+ ?m|cuis|avec|à |sdb|SdB"
        r"|balc|terr))",
        lambda m: None if _PAGES.search(_ahead_of(m)) else f"pièce{'s' if m['n'] != '1' else ''}",
        needs=("p.",),
    )


def cedex(tongue: Tongue) -> Form:
    """Say the number of an office that distributes: "Lyon Cedex 02"."""
    return form(
        r"\bC(?:edex|EDEX) (?P<said>0[0-9])(?![0-9])",
        lambda match: tongue.digits(match["said"]),
        needs=("edex", "EDEX"),
    )


def streets_by_a_letter() -> Form:
    """Say the r. behind the number of a house: "4 bis r. Hoche"."""
    return form(
        r"\b[0-9]{1,3}(?: ?(?:bis|ter|quater|[A-D]))?,? (?P<said>r\.)"
        r"(?= (?:(?:de |du |des )?(?:la |l['’])?|d['’])[A-ZÀ-Þ][a-zà-ÿ])",
        "rue",
        needs=("r.",),
    )


def compass() -> Form:
    """Say the side of a street: "boul. Gouin O."."""
    return form(
        r"\b(?:rue|boul\.|boulevard|avenue|av\.|chemin"
        r"|rang) [^,.;\n]{2,40} (?P<said>(?P<side>[OENS])\.)(?=,|$| \()",
        lambda match: _COMPASS[match["side"]],
        needs=("O.", "E.", "N.", "S."),
    )


def upper_and_lower() -> Form:
    """Say what a department's or a town's name begins with: "Hte-Garonne", "Hts-de-Seine"."""
    names = {"Ht": "Haut", "Hte": "Haute", "Hts": "Hauts", "Htes": "Hautes"}
    names |= {"Bches": "Bouches", "Pyr": "Pyrénées", "Bse": "Basse"}
    return form(
        rf"(?<![\w-])(?P<said>{one_of(tuple(names))})(?=-(?:de-|du-)?[A-ZÀ-Þ][a-zà-ÿ])",
        lambda match: names[match["said"]],
        needs=tuple(names),
    )
