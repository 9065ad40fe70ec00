"""What French cuts short by its neighbours: "gêne resp.", "dép. 8h15", "maths ex. 3", "dim."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import stop
from podcast.narration.spoken.rule import Form, Rule, form, one_of

_BREATH = "gêne|difficulté|détresse|insuffisance|infection|dépression|fréquence|maladie|voie"
_BREATH += "|affection|trouble|arrêt|capacité|exercice|rythme|kiné|rééducation|insuf\\.|diff\\."
_OF_DOCTORS = "avis|certificat|suivi|contrôle|conseil|examen|secret|cabinet|centre|dossier|corps"
_OF_DOCTORS += "|personnel|laboratoire|visite|prescription|surveillance|équipe|consultation|aide"
_FEMININE = re.compile("(?:visite|prescription|surveillance|équipe|consultation|aide)s?$")
_SCHOOL = (
    "[Mm]aths?|[Ff]rançais|[Aa]nglais|[Hh]ist\\w*\\.?|[Gg]éo\\w*|[Pp]hysique|SVT|[Dd]ev\\w*\\.?|[Ll]eçon"
    "|[Mm]anuel|[Ll]ivre|[Cc]ahier|[Gg]rammaire|[Cc]onjugaison|[Oo]rthographe"
)
_DAYS = {"lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi"}
_DAYS |= {"ven.": "vendredi", "sam.": "samedi", "dim.": "dimanche"}
_MONTHS = {"janv.": "janvier", "févr.": "février", "avr.": "avril", "juill.": "juillet"}
_MONTHS |= {"sept.": "septembre", "oct.": "octobre", "nov.": "novembre", "déc.": "décembre"}


def french_told() -> Rule:
    """Give the rule for what no list can tell, and the neighbours do."""
    told = (*_of_health(), *_of_travel(), *_of_matches(), *_of_school(), *_of_days(), _sign())
    return Rule("abbreviations", told)


def _of_health() -> Iterator[Form]:
    """Say "respiratoire" and "médical" behind their nouns."""
    yield form(
        rf"\b(?P<noun>(?i:{_BREATH})(?P<many>s?)) (?P<said>resp\.)",
        lambda match: f"respiratoire{match['many']}{stop(match)}",
        needs=("resp.",),
    )
    yield form(
        r"\b(?i:le|la|une?|du|au|votre|notre|son) (?P<said>resp\.)(?= [a-zà-ÿ])",
        "responsable",
        needs=("resp.",),
    )
    yield form(
        rf"\b(?P<noun>(?i:{_OF_DOCTORS}))(?P<many>s?) (?P<said>méd\.)",
        lambda match: (
            f"médical{'e' if _FEMININE.search(match['noun']) else ''}{match['many']}{stop(match)}"
        ),
        needs=("méd.",),
    )
    yield form(
        r"\b(?i:après|avant|dès|depuis) (?P<said>ouv\.)",
        lambda match: f"ouverture{stop(match)}",
        needs=("ouv.",),
    )
    yield form(
        r"\b(?:Pte?|[Pp]atiente?) (?:de )?[0-9]{1,3} (?P<said>a\.)(?!\w)",
        lambda match: f"ans{stop(match)}",
        needs=("a.",),
    )
    yield form(r"(?<![\w.])Pte(?= de [0-9]{1,3} a\.)", "Patiente", needs=("Pte",))
    yield form(r"(?<![\w.])Pt(?= de [0-9]{1,3} a\.)", "Patient", needs=("Pt",))


def _of_travel() -> Iterator[Form]:
    """Say departures, arrivals, ways back and seats, and minutes of a match."""
    hour = r"(?=,?:? ?(?:à |vers |prévue? (?:à )?)?[0-9]{1,2} ?[h:])"
    yield form(
        rf"(?<![\w.])(?P<said>[Dd]ép\.){hour}",
        lambda match: f"{match['said'][0]}épart",
        needs=("ép.",),
    )
    yield form(
        rf"(?<![\w.])(?P<said>[Aa]rr\.){hour}",
        lambda match: f"{match['said'][0]}rrivée",
        needs=("rr.",),
    )
    yield form(
        rf"(?<![\w.])(?P<said>[Rr]et\.){hour}",
        lambda match: f"{match['said'][0]}etour",
        needs=("et.",),
    )
    yield form(r"(?<![\w.])[Vv]oit\.(?= ?[0-9])", "voiture", needs=("oit.",))
    yield form(
        r"\b(?:[Vv]oit\.|[Vv]oiture|[Rr]ang) [0-9]{1,3},? (?P<said>pl\.)(?= ?[0-9])",
        "place",
        needs=("pl.",),
    )
    yield form(r"(?<![\w.])(?P<said>ap\.)(?= [0-9]{1,2} ?(?:h\b|h[0-9]))", "après", needs=("ap.",))


def _of_matches() -> Iterator[Form]:
    """Say minutes of a match, ministers, points, and chambers of a court."""

    def minute(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 40) : match.start()]
        many = re.search(r"\b(?:aux|les) [^.;!?]{0,36}$", before)
        return f"minute{'s' if many else ''}{stop(match)}"

    yield form(
        r"[0-9](?:e|ère?|re)(?:\+[0-9]{1,2})? (?P<said>min\.)(?!\w)",
        minute,
        needs=("min.",),
    )
    yield form(
        r"(?<![\w.-])(?P<said>ex-min\.|min\.(?= (?:de (?:la |l['’])|des |du )[A-ZÉ]))",
        lambda match: "ex-ministre" if match["said"][0] == "e" else "ministre",
        needs=("min.",),
    )
    yield form(
        r"(?<![\w.,])(?P<n>[0-9]{1,4}(?:,[0-9]{1,2})?) (?P<said>pt)(?= (?:sur|de|en|par|depuis)\b)",
        lambda match: "point" if match["n"][:2] in {"0", "0,", "1", "1,"} else "points",
        needs=("pt",),
    )
    yield form(r"(?<=, )pt(?= [0-9])", "point", needs=("pt",))
    yield form(
        r"\b(?i:vélo|lit|siège|menu|tarif|casque|chambre) (?P<said>enf\.)(?!\w)",
        lambda match: f"enfant{stop(match)}",
        needs=("enf.",),
    )
    yield form(
        r"\bCass\.,? (?P<said>(?P<n>[123])e civ\.)",
        lambda match: f"{_CHAMBERS[match['n']]} chambre civile",
        needs=("civ.",),
    )
    yield form(r"\bCass\.,? (?P<said>1re civ\.)", "première chambre civile", needs=("civ.",))


_CHAMBERS = {"1": "première", "2": "deuxième", "3": "troisième"}


def _of_school() -> Iterator[Form]:
    """Say exercises behind a subject, which are no examples, and pages of a copybook."""
    yield form(
        rf"\b(?:{_SCHOOL})(?: :|,)? (?:p\. [0-9]{{1,3}},? )?(?P<said>ex\.)"
        r"(?= ?[0-9]{1,3}(?P<many>(?:,| et| à|-|\u2013) ?[0-9])?)",
        lambda match: "exercices" if match["many"] else "exercice",
        needs=("ex.",),
    )
    yield form(
        r"\b[Cc]ahiers?[^.;\n]{0,30}[0-9] (?P<said>p\.)(?=,|$| [a-z])", "pages", needs=(" p.",)
    )


def _of_days() -> Iterator[Form]:
    """Say a weekday behind "fermé", and a month behind "en": "fermé dim. et j. fériés"."""
    yield form(
        rf"\b(?i:fermée?s?|ouverte?s?|sauf|hors|chaque) (?P<said>{one_of(tuple(_DAYS))})"
        r"(?! ?(?:et|ou|au|à|/|-|\u2013) ?(?:lun|mar|mer|jeu|ven|sam|dim)\b|\w)",
        lambda match: _DAYS[match["said"]] + stop(match),
        needs=tuple(_DAYS),
    )
    yield form(
        rf"\b(?i:en|depuis|dès|fin|début|mi-|mois de|jusqu['’]en) ?"
        rf"(?P<said>{one_of(tuple(_MONTHS))})(?!\w)",
        lambda match: _MONTHS[match["said"]] + stop(match),
        needs=tuple(_MONTHS),
    )


# "Si a < 5 et b > 3": a number's name, and nothing that somebody has.
_HAS = (
    r"(?<![:(] )(?<!\bsi )(?<!\boù )(?<!\bet )(?<!\bque )(?<!\bou )(?<!\bavec )(?<!\b[a-z] )(?<!^)a"
)


def _sign() -> Form:
    """Say a sign behind a verb or a preposition: "gagnent < 60 %" is "moins de"."""
    return form(
        r"\b(?:en|avec|pendant|dans|sous|pour|gagn\w{1,5}|coût\w{1,5}|pès\w{1,3}|dure|durent"
        rf"|durera|touch\w{{1,5}}|représent\w{{1,4}}|compte|comptent|{_HAS}|ont|mesurent) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        lambda match: "moins de " if match["sign"] == "<" else "plus de ",
        needs="<>",
    )
