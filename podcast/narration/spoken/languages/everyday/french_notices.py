"""What French prescriptions and notices cut short: "3 f./j", "10 UI SC", "J-3", "s/ cour"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.everyday.french_neighbours import french_neighbours
from podcast.narration.spoken.languages.everyday.french_places import french_places
from podcast.narration.spoken.languages.tongue import GAP, SPACE, Tongue, stop
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

_GIVEN = {"SC": "en sous-cutané", "IM": "en intramusculaire", "IV": "en intraveineux"}
_GIVEN |= {"PO": "par voie orale", "VO": "par voie orale", "IR": "par voie rectale"}
_GIVEN |= {"s/c": "en sous-cutané", "IVD": "en intraveineux direct", "SL": "sous la langue"}
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


def french_notices(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what no list can tell, and the neighbours do."""
    return (
        Rule("identifiers", (_canadian_code(tongue),)),
        Rule("doses", (_weeks(tongue), _given())),
        Rule("symbols", (_countdown(),)),
        Rule(
            "abbreviations",
            (
                *_small(),
                *_of_people(),
                *french_places(),
                *french_neighbours(tongue),
                *_of_letters(),
            ),
        ),
    )


def _canadian_code(tongue: Tongue) -> Form:
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


def _weeks(tongue: Tongue) -> Form:
    """Say the weeks of a pregnancy: "32 SA + 4 j"."""

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 60) : match.end() + 40]
        if not re.search(
            r"(?i:enceinte|grossesse|accouch|terme|écho|née?\b|aménorr|trimestre|G[0-9]P|césar|"
            r"\bà [0-9]{1,2} SA|vaccin|col\b|fœt|jours?\b|\+ ?[0-6])",
            near,
        ):
            return None
        return f"{tongue.number(match['n'], noun='semaine')} semaines d'aménorrhée"

    return figure(rf"(?<![\w.,/-])(?P<n>[4-9]|[1-3][0-9]|4[0-3]){GAP}SA(?!\w)", said, needs=("SA",))


def _given() -> Form:
    """Say how a medicine is given, behind a dose."""
    return form(
        r"(?:[0-9] ?(?:UI|mg|g|µg|ml|mL|UI/kg|mg/kg|unités|amp\.)|\b(?:injection|inj\.|ampoule"
        r"|dose|amp\.))"
        rf" (?:en )?(?P<said>{one_of(tuple(_GIVEN))})(?![\w-])",
        _way,
        needs=tuple(_GIVEN),
    )


def _way(match: re.Match[str]) -> str | None:
    before = match.string[: match.start("said")]
    if match["said"] == "IR" and before.endswith("ampoule "):
        return None  # infrared
    return _GIVEN[match["said"]].removeprefix("en " if before.endswith("en ") else "\0")


_NAMED = re.compile(
    r"\b(?:chasseurs?|avions?|bombes?|missiles?|fusées?|modèles?|chars?|Chengdu|Shenyang|Honda|vitamines?"
    r"|hélicoptères?|voitures?|moteurs?)\b[^.;!?]{0,20}$"
)


def _countdown() -> Form:
    """Say the sign of a day that is counted to: "J-3" is "J moins trois"; "le chasseur J-20"."""

    def said(match: re.Match[str]) -> str | None:
        if _NAMED.search(match.string[max(0, match.start() - 40) : match.start()]):
            return None
        return " plus " if match["said"] == "+" else " moins "

    return form(
        r"(?<![\w-])[JH](?P<said>[-+\u2212])(?=[1-9][0-9]{0,2}(?![\w-]))",
        said,
        needs=("J", "H"),
    )


def _small() -> Iterator[Form]:
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
        r"(?<![\w/])s/ ?(?=(?:asc|sucre|sel|gluten|ordonn|charges|frais))", "sans ", needs=("s/",)
    )
    yield form(
        r"(?<![\w.])n°(?= (?:vert|azur|gratuit|unique|court|de |d['’]|national|européen|indigo))",
        "numéro",
        needs=("n°",),
    )


def _of_people() -> Iterator[Form]:
    yield form(
        r"\b(?:[Ee]nf(?:ants?|\.)|[Mm]oins de|[Pp]lus de|[Ff]ill\w+|[Gg]arçons?|[Hh]ommes?"
        r"|[Ff]emmes?|[Ââ]gée?s?|[Bb]ébés?|[Pp]atiente?s?|à partir de|dès) "
        r"(?:de )?(?:moins de |plus de )?[1-9][0-9]? (?P<said>a\.)(?!\w)",
        lambda m: f"ans{stop(m)}",
        needs=(" a.",),
    )
    yield form(
        r"(?<![\w.])ap\.(?= (?:ouverture|repas|usage|chaque|avoir|accouchement|opération|rasage"
        r"|[0-9]+ ?(?:j|jours|h|mois|sem)))",
        "après",
        needs=("ap.",),
    )
    yield form(
        r"(?<=[a-zé] )(?P<said>dep\.)(?=$|[,;)])", lambda m: f"depuis{stop(m)}", needs=("dep.",)
    )
    yield form(
        r"\b(?:du|le) [0-9]{1,2} (?P<said>ct|crt)(?=$|[,.;)]| )", "courant", needs=(" ct", " crt")
    )
    yield form(
        r"\b(?:[Tt]outes les|[Tt]tes les|[Ll]es [0-9]{1,2}|quelques) (?P<said>h)(?=$|[,.;)])",
        "heures",
        needs=(" h",),
    )
    yield from _adults_and_doctors()
    yield from _at_need()


def _adults_and_doctors() -> Iterator[Form]:
    yield form(
        r"\b(?:l['’]|un |[Cc]hez (?:un |l['’])?)(?P<said>ad\.)(?!\w)",
        lambda m: f"adulte{stop(m)}",
        needs=("ad.",),
    )
    yield form(
        r"(?<![\w.'’])(?P<said>[Aa]d\.)(?= ?(?:[:(<>≥]|et |\+ de ))",
        lambda m: "Adultes" if m["said"][0] == "A" else "adultes",
        needs=("d.",),
    )
    yield form(
        r"(?<![\w-])(?<!\b[Ll]a )NR(?= (?:de (?:[0-9]|moins|plus)|< |jusqu|à partir|: ?[0-9½<]))",
        "Nourrisson",
        needs=("NR",),
    )
    yield form(
        r"\b(?:son|votre|mon|leur|(?:voir|revoir|avis|courrier|lettre|suivi|RDV|adressée?|consult\w*"
        r"|ordonnance|contrôle) (?:[a-zé]{2,12} )?(?:au|par le|du|chez le"
        r"|le)) (?P<said>MT)(?![\w-])",
        "médecin traitant",
        needs=("MT",),
    )
    yield form(r"\b(?:pas|jamais|sans) (?P<said>dép\.)(?= )", "dépasser", needs=("dép.",))
    yield form(
        r"\b[Àà] (?P<said>renouv\.)(?!\w)", lambda m: f"renouveler{stop(m)}", needs=("renouv.",)
    )
    yield form(
        r"(?<=\w )(?P<said>renouv\.)(?!\w)", lambda m: f"renouvelable{stop(m)}", needs=("renouv.",)
    )


def _at_need() -> Iterator[Form]:
    yield form(
        r"\b(?:[Ss]i|au|en cas de|selon) (?P<said>bes\.)(?!\w)",
        lambda m: f"besoin{stop(m)}",
        needs=("bes.",),
    )


def _of_letters() -> Iterator[Form]:
    yield form(
        r"\b(?:et|ou|depuis) (?P<said>(?P<sign>[<>]) ?)(?=[0-9]{1,3}(?:,[0-9])? ?(?:h|j|jours?"
        r"|mois|ans|sem|kg|mg|°))",
        lambda m: "moins de " if m["sign"] == "<" else "plus de ",
        needs="<>",
    )
    yield form(r"(?:€|euros|EUR)(?P<said> FAI)(?!\w)", " frais d'agence inclus", needs=("FAI",))
    yield form(
        r"(?<![\w.])Pst(?= (?:à|ts|tous|par|simple|occlusif|[0-9]))", "Pansement", needs=("Pst",)
    )
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
