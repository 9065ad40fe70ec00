"""What French addresses, courts and timetables cut short: "boul. X O.", "Civ. 1re", "dép. Lyon"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import stop
from podcast.narration.spoken.rule import Form, form

_COMPASS = {"O": "Ouest", "E": "Est", "N": "Nord", "S": "Sud"}
_CHAMBERS = {"1": "Première", "2": "Deuxième", "3": "Troisième"}


def french_places() -> Iterator[Form]:
    """Give the forms for sizes, courts, trains and places."""
    yield from _sizes()
    yield from _of_courts()
    yield from _of_trains()
    yield from _of_places()


_PAGES = re.compile(
    r"\b(?:notices?|articles?|livres?|livrets?|brochures?|dossiers?|manuels?|rapports?|revues?|cahiers?"
    r"|thèses?|mémoires?|documents?|textes?|lettres?|contrats?|romans?|éd\.|[12][0-9]{3})\b"
)
_POWER = re.compile(
    r"\b(?:moteurs?|tracteurs?|voitures?|berlines?|tondeuses?|puissance|autos?|motos?|diesels?|essence"
    r"|bateaux?|hors-bord|turbo|romans?|livres?|récits?|chapitres?|poèmes?)\b"
)


def _ahead_of(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 50) : match.start()]


def _rooms(match: re.Match[str]) -> str | None:
    """Say ch. as rooms; a motor has horses, and a novel chapters."""
    if _POWER.search(_ahead_of(match)):
        return None
    return f"chambre{'s' if match['n'] != '1' else ''}{stop(match)}"


def _sizes() -> Iterator[Form]:
    """Say what is measured before its figure, and what is between two measures."""
    names = {"H": "hauteur", "L": "longueur", "l": "largeur", "P": "profondeur", "Ø": "diamètre"}
    yield form(
        r"(?<![\w.'’-])(?<![0-9] )(?<!\blettre )(?P<said>(?P<what>[HLlPØ])\.?)"
        r"(?=[ :=]{1,3}[0-9][0-9.,]{0,6} ?(?:mm|cm"
        r"|m)(?![\w²³]))",
        lambda match: names[match["what"]],
        needs=tuple(names),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Éé]ch\.)(?= (?:au )?1[/:])",
        lambda m: f"{m['said'][0]}chelle",
        needs=("ch.",),
    )
    yield form(
        r"\b[Éé]ch(?:elle|\.) (?:au |de |: ?)?(?P<said>1[/:])(?=[0-9])",
        "un sur ",
        needs=("1/", "1:"),
    )


def _of_courts() -> Iterator[Form]:
    """Say chambers, articles in the plural, and what follows them."""
    yield form(
        r"(?<![\w.])Civ\. (?P<n>[123])(?:re|ère|e|ème)(?=,| civ| [0-9])",
        lambda m: f"{_CHAMBERS[m['n']]} chambre civile",
        needs=("Civ.",),
    )
    yield form(
        r"\b(?i:ses|les|des|aux|leurs|ces|deux|trois) (?P<said>art\.)(?= )",
        "articles",
        needs=("art.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Aa]rt\.)(?= [0-9]{1,4}(?:-[0-9]{1,3})? (?:et|à|ou) [0-9])",
        lambda m: f"{m['said'][0]}rticles",
        needs=("rt.",),
    )
    yield form(r"(?<=[0-9] )et s\.(?= [A-Z]{2,}| C\.)", "et suivants", needs=("et s.",))
    yield form(
        r"[0-9], ?[0-9]{1,3} (?P<said>s\.)(?=[,;)]|$)",
        lambda m: f"et suivant{stop(m)}",
        needs=(" s.",),
    )
    # Pupils of a CM are in a cours moyen.
    yield form(
        r"(?<!classe )(?<!élèves )(?<!écoliers )(?<!enfants )(?<!cours )\bdu (?P<said>CM)(?= du"
        r"| de)",
        "conseil municipal",
        needs=("CM",),
    )


def _of_trains() -> Iterator[Form]:
    hour = r"(?= [A-ZÉ][^.;:\n]{2,34}?[0-9]{1,2} ?[h:] ?[0-9]{2})"
    yield form(
        rf"(?<![\w.])(?P<said>[Dd]ép\.){hour}", lambda m: f"{m['said'][0]}épart", needs=("ép.",)
    )
    yield form(
        rf"(?<![\w.])(?<![0-9]e )(?<!me )(?<![0-9]er )(?P<said>[Aa]rr\.){hour}",
        lambda m: f"{m['said'][0]}rrivée",
        needs=("rr.",),
    )
    yield form(
        r"\b(?:TER|TGV|IC|[Tt]rain|[Dd]ép\."
        r"|[Aa]rr\.)[^.;\n]{0,50}, (?P<said>v\.)(?= ?[0-9]{1,2}(?![\w.]))",
        "voie",
        needs=("v.",),
    )
    yield form(r"\b(?i:les|des|entre les|aux) (?P<said>km)(?= [0-9])", "kilomètres", needs=("km",))
    yield form(
        r"\b(?!(?:musée|stade|spectacle|théâtre|cirque|service|lycée"
        r"|prélèvement)\b)[A-Za-zÀ-ÿ]{3,20}[^é]e (?P<said>grat\.)(?!\w)",
        lambda m: f"gratuite{stop(m)}",
        needs=("grat.",),
    )
    yield form(
        r"(?:[0-9] ?h|min|heures|minutes|jours|j) (?P<said>ap\.)(?=$|[,;.)]| le| la| les)",
        lambda m: f"après{stop(m)}",
        needs=("ap.",),
    )
    yield from _counted_and_calls()


def _counted_and_calls() -> Iterator[Form]:
    yield form(
        r"\b(?:[Aa]ccueil|[Pp]ermanence|[Ss]tandard|[Cc]ontact|[Ee]ntretien|[Cc]onseil|[Aa]ppel"
        r"|[Dd]émarchage) (?P<said>tél\.)(?! ?[0-9:])",
        "téléphonique",
        needs=("tél.",),
    )
    yield form(
        r"\bATCD (?P<said>chir\.)(?!\w)", lambda m: f"chirurgicaux{stop(m)}", needs=("chir.",)
    )
    yield form(
        r"\b[Tt]abac\b[^.;\n]{0,20}[0-9] ?(?P<said>PA)(?!\w)", "paquets-années", needs=("PA",)
    )
    yield form(
        r"(?<![\w.,])(?P<n>[1-9]|1[0-2]) (?P<said>ch\.)(?!\w)",
        _rooms,
        needs=("ch.",),
    )
    yield form(
        r"(?<![\w.,])(?P<n>[1-9][0-9]?) (?P<said>art\.)(?!\w| ?[0-9LRD])",
        lambda m: f"article{'s' if m['n'] != '1' else ''}{stop(m)}",
        needs=("art.",),
    )
    yield form(r"(?<=\+ )(?P<said>tx)(?!\w)", "taxes", needs=("tx",))
    yield form(r"\b[0-9]{1,3} g de (?P<said>MG)(?!\w)", "matières grasses", needs=("MG",))
    yield form(r"\besp\.(?= de [0-9])", "espacés", needs=("esp.",))


def _of_places() -> Iterator[Form]:
    yield form(
        r"(?<![\w.])(?P<said>[Pp]l\.)(?= (?:du |de |des |d['’]|St|Saint|[A-ZÉ][a-zé]))",
        lambda m: f"{m['said'][0]}lace",
        needs=("l.",),
    )
    yield form(
        r"\b(?:ét(?:age|\.)|[Rr][Dd][Cc]|rez-de-chaussée|palier|cour),? (?P<said>[gd]\.)(?!\w)",
        lambda m: ("gauche" if m["said"][0] == "g" else "droite") + stop(m),
        needs=("g.", "d."),
    )
    yield form(
        r"(?<![\w.,])(?P<n>[1-9]) (?P<said>p\.)(?= (?:max|meubl|[0-9]+ ?m|cuis|avec|à |sdb|SdB"
        r"|balc|terr))",
        lambda m: None if _PAGES.search(_ahead_of(m)) else f"pièce{'s' if m['n'] != '1' else ''}",
        needs=("p.",),
    )
    yield form(r"(?:€|euros|EUR)(?:/mois)? (?P<said>cc)(?!\w)", "charges comprises", needs=("cc",))
    yield form(
        r"\b(?:d['’]|de |en )(?P<said>ép\.)(?=$|[,;)]| [a-z])",
        lambda m: f"épaisseur{stop(m)}",
        needs=("ép.",),
    )
    yield from _compass_and_rents()


def _compass_and_rents() -> Iterator[Form]:
    yield form(
        r"\b(?:rue|boul\.|boulevard|avenue|av\.|chemin"
        r"|rang) [^,.;\n]{2,40} (?P<said>(?P<side>[OENS])\.)(?=,|$| \()",
        lambda match: _COMPASS[match["side"]],
        needs=("O.", "E.", "N.", "S."),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Oo]uv\.)(?= (?:tlj|tous|ts|de |du |le |les |lun|mar|mer|jeu|ven"
        r"|sam|dim|7 ?j|[0-9]|d['’]))",
        lambda match: f"{match['said'][0]}uvert",
        needs=("uv.",),
    )
    yield form(
        r"(?:€|euros|EUR)(?:/mois)? (?P<said>CC)(?![\w-])", "charges comprises", needs=("CC",)
    )
    yield form(r"(?:€|euros|EUR)(?:/mois)? (?P<said>HC)(?![\w-])", "hors charges", needs=("HC",))
    yield form(
        r"\b(?:dépôt|délai|sans|sous|certificat|mois) (?:de )?(?P<said>gar\.)(?!\w)",
        lambda m: f"garantie{stop(m)}",
        needs=("gar.",),
    )
