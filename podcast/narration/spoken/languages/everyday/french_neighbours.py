"""French halves behind their noun, and what neighbours tell: "4 ans 1/2", "ch. mois"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue, stop
from podcast.narration.spoken.rule import Form, form

_DAYS = {"lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi", "ven.": "vendredi"}
_DAYS |= {"sam.": "samedi", "dim.": "dimanche"}


def french_neighbours(tongue: Tongue) -> Iterator[Form]:
    """Say halves behind their noun, "de" before one of a thing, and what only neighbours tell."""
    feminine = (
        "heures?|tasses?|semaines?|pages?|cuillères?|années?|journées?|tranches?|pommes?|boîtes?"
    )
    coins, units = tongue.keys("currencies"), tongue.keys("units")
    yield form(
        rf"[0-9] (?P<noun>ans?|mois|jours?|verres?|litres?|kilos?|sachets?|comprimés?"
        rf"|{feminine})(?P<said> ?(?:1/2|½))(?![\w/])",
        lambda m: " et demie" if re.fullmatch(feminine, m["noun"]) else " et demi",
        needs="½/",
    )
    yield form(
        rf"\b(?P<said>[Dd]e )(?=1(?:(?:,[0-9]{{2}})? ?(?:{coins})| ?(?:{units}))(?![\w/²³]"
        rf"|[.,][0-9]))",
        lambda m: f"{m['said'][0]}'",
        needs=("e 1",),
    )
    yield form(r"(?<![\w.,])1 ?j(?:our)? ?/ ?2(?![\w/])", "un jour sur deux", needs="/")
    yield form(
        r"(?<![\w.])(?P<said>[Cc]h\.)(?= (?:mois|jour|année|an|matin|soir|semaine|nuit|fois"
        r"|repas|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|enfant|personne)\b)",
        lambda m: f"{m['said'][0]}haque",
        needs=("h.",),
    )
    yield form(
        r"[0-9][A-Za-z ]{0,4}, (?P<said>ch\.)(?= (?:du |de |des |d['’]))", "chemin", needs=("ch.",)
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ss]usp\.)(?= (?:de |d['’])(?!plâtre))",
        lambda m: f"{m['said'][0]}uspicion",
        needs=("usp.",),
    )
    yield from _patients_and_sides()
    yield from _weeks_and_centuries()
    yield from _francs_and_women()


def _patients_and_sides() -> Iterator[Form]:
    yield form(
        r"\b(?:[Ll]a|[Uu]ne|[Cc]ette) (?P<said>pte)(?= (?:a |est |se |de [0-9]|prend|doit"
        r"|présente|âgée"
        r"|suivie|connue|vue|sous)|[,.]? ?[0-9]{1,2} ans)",
        "patiente",
        needs=("pte",),
    )
    yield form(
        r"\b(?:[Ll]e|[Uu]n|[Dd]u|[Aa]u) (?P<said>pt)(?= (?:a |est (?!de )|se |de [0-9]{1,3} ans"
        r"|prend|doit"
        r"|présente))",
        "patient",
        needs=("pt",),
    )
    yield form(
        r"\b(?:poignet|bras|œil|pied|genou|sein|rein|poumon|côté|coude|talon|pouce|flanc|MI"
        r"|MS) (?P<said>(?:dt|dr|g)\.?)(?=$|[,;.)]| )(?!\.[a-z])",
        lambda m: ("gauche" if m["said"][0] == "g" else "droit") + stop(m),
        needs=("dt", "dr", "g"),
    )
    yield form(
        r"\b(?:appel\w+|prévenir|prévenez|consult\w+|arrêt\w+|alert\w+|contact\w+|stopp\w+|laver"
        r"|lavez) (?P<said>imm\.)(?!\w)",
        lambda m: f"immédiatement{stop(m)}",
        needs=("imm.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ii]mm\.)(?= (?:[A-Z«]|n°|de [0-9]|neuf|ancien|récent))",
        lambda m: f"{m['said'][0]}mmeuble",
        needs=("mm.",),
    )
    yield form(r"\b(?P<said>à part\.)(?= d)", "à partir", needs=("part.",))


def _weeks_and_centuries() -> Iterator[Form]:
    yield form(
        r"\b(?:en|par|la|cette|fin de|début de) (?P<said>sem\.)(?!\w| [0-9])",
        lambda m: f"semaine{stop(m)}",
        needs=("sem.",),
    )
    yield form(
        r"\b(?:[Dd]u|[Aa]u|[Cc]e|siècle et|le) (?P<said>s\.)(?= (?:dernier|passé|présent"
        r"|précédent|suivant|des Lumières))",
        "siècle",
        needs=("s.",),
    )
    yield form(r"(?<=, )n\.(?= [0-9]{1,3}(?![\w.,]))", "note", needs=("n.",))
    yield form(
        r"\b(?:[Ll]es|[Dd]es|[Aa]ux) (?P<said>él\.)(?!\w)",
        lambda m: f"élèves{stop(m)}",
        needs=("él.",),
    )
    yield form(
        r"[0-9](?:er|e|ème) (?P<said>(?:lun|mar|mer|jeu|ven|sam|dim)\.)(?= (?:de |du |des "
        r"|d['’])|[,;)]|$)",
        lambda m: _DAYS[m["said"]],
        needs=tuple(_DAYS),
    )


def _francs_and_women() -> Iterator[Form]:
    yield form(
        r"(?<![\w.,])(?P<n>[0-9]{1,4}) (?P<said>fr\.)(?= ?[0-9]{2}(?!\w)|$|[,;)])",
        "francs",
        needs=("fr.",),
    )
    yield form(
        r"\b(?:[Ff]em\.|[Ff]emmes) (?P<said>enc\.)(?!\w)",
        lambda m: f"enceintes{stop(m)}",
        needs=("enc.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Ff]em\.)(?= (?:enc|allait|âgée))",
        lambda m: f"{m['said'][0]}emmes",
        needs=("em.",),
    )
    yield form(
        r"\b(?:et|ou|femmes|fem\.) (?P<said>allait\.)(?!\w)",
        lambda m: f"allaitantes{stop(m)}",
        needs=("allait.",),
    )
    yield form(r"\b[Ll]a vitesse est (?P<said>lim\.)(?!\w)", "limitée", needs=("lim.",))
    yield form(r"(?<![\w.])lim\.(?= à [0-9])", "limité", needs=("lim.",))
