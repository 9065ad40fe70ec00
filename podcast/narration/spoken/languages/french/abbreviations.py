"""Words cut short in French, as their neighbours tell: "à g.", "le resp.", "p. 12 sq."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.french.counting import is_feminine
from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form, one_of

_SMALL = {
    "ds": "dans",
    "ts": "tous",
    "qd": "quand",
    "dps": "depuis",
    "jms": "jamais",
    "svt": "souvent",
}
_SMALL |= {"pr": "pour", "apr.": "après", "jusq.": "jusqu'à", "jusq": "jusqu'à", "tt": "tout"}
_ON = "cour|rue|jardin|rdv|RDV|rendez|place|parc|mer|demande|réserv|devis|dossier|avenue"
_ON += "|boulevard|voie"


def several_pages() -> Form:
    """Say pages where more than one is named: "p. 12-15", "p. 3 et 4"."""
    return form(
        r"(?<![\w.])(?P<said>[Pp]\.)"
        r"(?= ?[0-9]{1,4}(?: ?[-\u2013] ?| (?:à|et|ou) )[0-9]{1,4}(?!\w|[,.][0-9]))",
        lambda match: "pages" if match["said"] == "p." else "Pages",
        needs=("p.", "P."),
    )


def several_numbers() -> Form:
    """Say numbers where more than one is named: "nos 5 et 6"; "nos 12 amis" are ours."""
    return form(
        r"(?<![\w.])(?P<said>[Nn]os)(?= ?[0-9]{1,5}(?: ?[-\u2013,/] ?| (?:et|à|ou) )[0-9]{1,5}"
        r"(?!\w))",
        lambda match: f"{match['said'][0]}uméros",
        needs=("nos", "Nos"),
    )


def numbers_before_letters() -> Form:
    """Say n° before a number that begins with a letter: "n° A-21"."""
    return form(
        r"(?<![\w.])(?P<said>[Nn][°º])(?= ?[A-Z]{1,4}[- ]?[0-9])",
        lambda match: "numéro" if match["said"][0] == "n" else "Numéro",
        needs="°º",
    )


def pages_that_follow() -> Iterator[Form]:
    """Say the pages that follow: "p. 12 sq.", "p. 12 et s."."""
    words = {"sq.": "et suivante", "sqq.": "et suivantes", "et s.": "et suivants"}
    words |= {"et suiv.": "et suivantes", "et ss.": "et suivants"}

    def said(match: re.Match[str]) -> str:
        return words[match["said"]] + stop(match)

    yield form(rf"(?<=[0-9] )(?P<said>{one_of(tuple(words))})(?!\w)", said, needs=("s",))


def births_and_deaths() -> Iterator[Form]:
    """Say the signs of a birth and a death before their years: "° 1850, † 1920"."""
    year = r"(?= ?[1-9][0-9]{2,3}(?![\w]|[.,][0-9]))"
    yield form(rf"†{year}", "décès en", needs="†")
    yield form(rf"(?<![\w°] )(?<![\w°])(?:°|\*){year}", "naissance en", needs="°*")


def before_and_after() -> Iterator[Form]:
    """Say "av. l'opération" and "ap. la prise", which are no avenue and no apartment."""
    words = {"av.": "avant", "ap.": "après", "apr.": "après"}
    yield form(
        r"(?<!\w)(?P<said>av\.|apr?\.)(?= (?:l['’]|le |la |les |chaque |tout|midi"
        r"|coucher|J-C))",
        lambda match: words[match["said"]],
        needs=("av.", "ap"),
    )
    yield form(r"\b(?P<said>[Aa]pr?\.)(?=-midi)", "après", needs=("midi",))


def on_which_side() -> Iterator[Form]:
    """Say on which side: "à g.", "à dte", and the doors of a floor: "3e g.", "2e ét. dr."."""
    yield form(
        r"\bà (?P<said>g\.|gche|dr\.|dte)(?!\w)",
        lambda match: ("gauche" if match["said"][0] == "g" else "droite") + stop(match),
        needs=("à g", "à d"),
    )
    yield form(
        r"[0-9](?:er|e|ème)(?: ét(?:age|\.))?,? (?P<said>g\.|gche|dr\.|dte)(?=$|[,;)])",
        lambda match: ("gauche" if match["said"][0] == "g" else "droite") + stop(match),
        needs=("g", "d"),
    )


def percentage_points() -> Iterator[Form]:
    """Say "pts de %" and "en méd."."""
    yield form(r"\b(?:pts?|points?) de (?P<said>%)", "pourcentage", needs="%")
    yield form(r"\b(?:en|de) (?P<said>méd\.)(?!\w)", "médecine", needs=("méd.",))


def deputies_of_a_mayor() -> Form:
    """Say a mayor's deputy behind the place in a row: "le 1er adj.", "la 2e adj. au maire"."""
    return form(
        r"\b(?P<the>[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Uu]n|[Uu]ne) [0-9]{1,2}(?:er|re"
        r"|e) (?P<said>adj\.)(?!\w)",
        lambda match: f"adjoint{'e' if match['the'].lower() in {'la', 'une'} else ''}",
        needs=("adj.",),
    )


def every_one() -> Form:
    """Say "ch. mois" as each of them."""
    return form(
        r"(?<![\w.])(?P<said>[Cc]h\.)(?= (?:mois|jour|année|an|matin|soir|semaine|nuit|fois"
        r"|repas|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|enfant|personne)\b)",
        lambda m: f"{m['said'][0]}haque",
        needs=("h.",),
    )


def at_once() -> Form:
    """Say "appeler imm." as at once."""
    return form(
        r"\b(?:appel\w+|prévenir|prévenez|consult\w+|arrêt\w+|alert\w+|contact\w+|stopp\w+|laver"
        r"|lavez) (?P<said>imm\.)(?!\w)",
        lambda m: f"immédiatement{stop(m)}",
        needs=("imm.",),
    )


def starting_from() -> Form:
    """Say "à part. de"."""
    return form(r"\b(?P<said>à part\.)(?= d)", "à partir", needs=("part.",))


def notes() -> Form:
    """Say the note and the line behind a page: ", n. 12", ", l. 4"."""
    words = {"n.": "note", "l.": "ligne"}
    return form(
        r"(?:(?<=, )|(?<=et ))(?P<said>[nl]\.)(?= [0-9]{1,3}(?![\w/]|[.,][0-9]))",
        lambda match: words[match["said"]],
        needs=("n.", "l."),
    )


def limits() -> Iterator[Form]:
    """Say what is limited: "la vitesse est lim.", "lim. à 30"."""
    yield form(r"\b[Ll]a vitesse est (?P<said>lim\.)(?!\w)", "limitée", needs=("lim.",))
    yield form(r"(?<![\w.])lim\.(?= à [0-9])", "limité", needs=("lim.",))


def small_words() -> Iterator[Form]:
    """Say small words that notes write without their vowels: "ds", "ts", "s/ cour"."""
    yield form(
        rf"(?<![\w.'’-])(?P<said>{one_of(tuple(_SMALL))})(?= (?:[a-zà-ÿ0-9]|[A-Z][a-z]|l['’]))",
        lambda match: _SMALL[match["said"]],
        needs=tuple(_SMALL),
    )
    yield form(
        # A capital may be somebody's, or a name's: "Boeing 737 Max 8".
        r"(?<![\w.])(?P<said>max|(?<![\w),] )Max(?! [0-9]{1,2} ans\b))(?= [0-9])",
        lambda match: f"{match['said']}imum",
        needs=("ax",),
    )
    yield form(
        r"\b(?:à jeun|nuit|fièvre|toux|malade) (?P<said>dep\.)(?= )", "depuis", needs=("dep.",)
    )
    yield form(
        r"(?<![\w.])dep\.(?= (?:[0-9]|le |la |hier|lundi|mardi|ce |son |une? ))",
        "depuis",
        needs=("dep.",),
    )
    yield form(rf"(?<![\w/])s/ ?(?=(?:{_ON}))", "sur ", needs=("s/",))
    yield form(
        r"(?<![\w/])s/ ?(?=(?:plafond|toiture|toit|combles|réserve|contrôle)\b)",
        "sous ",
        needs=("s/",),
    )
    yield form(
        r"(?<![\w/])s/ ?(?=(?:asc|sucre|sel|gluten|ordonn|charges|frais))", "sans ", needs=("s/",)
    )
    yield form(
        r"(?<![\w.])N(?:o|°|º)(?= (?:de|d['’]) ?[a-zà-ÿ])", "Numéro", needs=("No", "N°", "Nº")
    )
    yield form(
        r"(?<![\w.])(?P<said>[Nn]°)(?= (?:vert|azur|gratuit|unique|court|de |d['’]|national"
        r"|européen|indigo))",
        lambda match: f"{match['said'][0]}uméro",
        needs=("n°", "N°"),
    )


def after_and_since() -> Iterator[Form]:
    """Say "ap. ouverture" and "dep." at an end."""
    yield form(
        r"(?<![\w.])ap\.(?= (?:ouverture|repas|usage|chaque|avoir|accouchement|opération|rasage"
        r"|[0-9]+ ?(?:j|jours|h|mois|sem)))",
        "après",
        needs=("ap.",),
    )
    yield form(
        r"(?<=[a-zé] )(?P<said>dep\.)(?=$|[,;)])", lambda m: f"depuis{stop(m)}", needs=("dep.",)
    )


def books_and_references() -> Iterator[Form]:
    """Say yeast, editions, what to see, the poison centre and secret keys by their neighbours."""
    yield form(
        r"\b(?:de|sach(?:et|\.) de|g de) (?P<said>lev\.)(?!\w)",
        lambda m: f"levure{stop(m)}",
        needs=("lev.",),
    )
    yield form(
        r"(?<![\w.])(?<![0-9]e )(?<!me )(?<![0-9]re )(?<!nde )éd\.(?= [A-Z])",
        "éditions",
        needs=("éd.",),
    )
    # In brackets Cf is an element.
    yield form(r"(?<![\w.(])Cf(?= [\w§«])", "Voir", needs=("Cf",))
    yield form(
        r"(?<![\w.])(?P<said>C(?:te|tre|\.) ?(?:anti-?poisons?))",
        "Centre antipoison",
        needs=("poison",),
    )
    yield form(
        r"(?<![\w.])(?P<said>V\.)(?= (?:CE|CJUE|CEDH|Cass|CA|TA|Cons|TGI|TC|not|aussi|infra"
        r"|supra|art|p\. ?[0-9]))",
        "Voir",
        needs=("V.",),
    )
    yield form(
        r"\b[Cc]l(?:ef|é)s? (?P<said>secr\.)(?!\w)",
        lambda m: f"secrète{'s' if m[0][3:5].strip().endswith('s') else ''}{stop(m)}",
        needs=("secr.",),
    )


def guarantees() -> Form:
    """Say a guarantee behind its noun: "dépôt de gar."."""
    return form(
        r"\b(?:dépôt|délai|sans|sous|certificat|mois) (?:de )?(?P<said>gar\.)(?!\w)",
        lambda m: f"garantie{stop(m)}",
        needs=("gar.",),
    )


def responsible() -> Form:
    """Say who is responsible, behind an article: "le resp. du site"."""
    return form(
        r"\b(?i:le|la|une?|du|au|votre|notre|son) (?P<said>resp\.)(?= [a-zà-ÿ])",
        "responsable",
        needs=("resp.",),
    )


def departmental() -> Form:
    """Say "dép." behind what a department has: "conseil dép.", "route dép."."""
    return form(
        r"\b(?:(?P<his>(?i:conseil|conseiller|comité|budget|service|laboratoire))"
        r"|(?i:conseillère|route|direction|assemblée|commission|archives?))(?P<many>s?) "
        r"(?P<said>dép\.)(?!\w)",
        _departmental,
        needs=("dép.",),
    )


def _departmental(match: re.Match[str]) -> str:
    if not match["his"]:
        ending = "les" if match["many"] or match[0].lower().startswith("archives") else "le"
    else:
        ending = "ux" if match["many"] else "l"
    return f"départementa{ending}{stop(match)}"


def general() -> Form:
    """Say "gén." behind its noun, as that wants it: "assemblée gén.", "directeur gén."."""
    return form(
        r"\b(?P<noun>(?i:assemblée|direction|secrétaire|direct(?:eur|rice)|conseil|inspection|état"
        r"|culture|médecine|anesthésie|président|règlement|procureur|condition)(?P<many>s?)) "
        r"(?P<said>gén\.)(?!\w)",
        lambda m: f"général{'e' if is_feminine(m['noun'].lower()) else ''}{m['many']}{stop(m)}",
        needs=("gén.",),
    )


def adverts() -> Form:
    """Say what an advert looks for: "Ch. F 25-40 ans", "JH ch. coloc"."""
    people = {"F": "femme", "H": "homme", "JF": "jeune femme", "JH": "jeune homme"}
    return form(
        r"(?<![\w.])[Cc]h\. (?P<who>JF|JH|F|H)"
        r"(?= (?:[0-9]{2}(?: ?[-\u2013à] ?[0-9]{2})? ?ans|pour\b|sérieu))",
        lambda match: f"{match[0][0]}herche {people[match['who']]}",
        needs=("h. ",),
    )
