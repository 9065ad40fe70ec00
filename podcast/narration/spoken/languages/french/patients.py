"""Patients in French: "la pte", "œil dt", "32 SA", "gêne resp.", "Ad. et enf."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_BREATH = "gêne|difficulté|détresse|insuffisance|infection|dépression|fréquence|maladie|voie"
_BREATH += "|affection|trouble|arrêt|capacité|exercice|rythme|kiné|rééducation|insuf\\.|diff\\."
_OF_DOCTORS = "avis|certificat|suivi|contrôle|conseil|examen|secret|cabinet|centre|dossier|corps"
_OF_DOCTORS += "|personnel|laboratoire|visite|prescription|surveillance|équipe|consultation|aide"
_FEMININE = re.compile("(?:visite|prescription|surveillance|équipe|consultation|aide)s?$")


def patients_before_ages() -> Form:
    """Say a patient before an age: "Pte âgée"."""
    return form(
        r"(?<![\w.])(?P<said>Pte?)(?= (?:de [0-9]{1,3} ans|âgée?))",
        lambda match: "Patiente" if match["said"] == "Pte" else "Patient",
        needs=("Pt",),
    )


def sides_of_the_body() -> Form:
    """Say which eye or hand: "œil dt", "main g."."""
    sides = {"dt": "droit", "dr.": "droit", "g.": "gauche", "gche": "gauche", "G": "gauche"}
    sides |= {"D": "droit", "dte": "droite", "gau.": "gauche", "dr": "droit"}

    def said(match: re.Match[str]) -> str:
        word = sides[match["said"]]
        is_feminine = match["part"].lower().startswith(("main", "oreille", "jambe", "narine"))
        ending = "e" if word == "droit" and is_feminine else ""
        return f"{word}{ending}{stop(match)}"

    return form(
        r"\b(?P<part>(?i:œil|oeil|yeux|pied|genou|bras|main|oreille|jambe|narine|poumon|rein"
        r"|sein)) "
        rf"(?P<said>{one_of(tuple(sides))})(?!\w)",
        said,
    )


def suspicions() -> Form:
    """Say what a doctor suspects: "susp. de phlébite"."""
    return form(
        r"(?<![\w.])(?P<said>[Ss]usp\.)(?= (?:de |d['’])(?!plâtre))",
        lambda m: f"{m['said'][0]}uspicion",
        needs=("usp.",),
    )


def patients_and_their_sides() -> Iterator[Form]:
    """Say a woman or a man who is treated, and which side: "la pte", "genou dt"."""
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


def pregnant_women() -> Iterator[Form]:
    """Say women who bear or nurse a child: "fem. enc. ou allait."."""
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


def weeks_of_a_pregnancy(tongue: Tongue) -> Form:
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


def adults_infants_and_doctors() -> Iterator[Form]:
    """Say adults, infants and the doctor in charge: "Ad. :", "NR de moins de", "son MT"."""
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


def dressings() -> Form:
    """Say a dressing: "Pst à refaire"."""
    return form(
        r"(?<![\w.])Pst(?= (?:à|ts|tous|par|simple|occlusif|[0-9]))", "Pansement", needs=("Pst",)
    )


def histories() -> Iterator[Form]:
    """Say what a patient had and smoked: "ATCD chir.", "tabac 20 PA"."""
    yield form(
        r"\bATCD (?P<said>chir\.)(?!\w)", lambda m: f"chirurgicaux{stop(m)}", needs=("chir.",)
    )
    yield form(
        r"\b[Tt]abac\b[^.;\n]{0,20}[0-9] ?(?P<said>PA)(?!\w)", "paquets-années", needs=("PA",)
    )


def cut_patients() -> Iterator[Form]:
    """Say a patient before an age: "Pte de 68 a."."""
    yield form(r"(?<![\w.])Pte(?= de [0-9]{1,3} a\.)", "Patiente", needs=("Pte",))
    yield form(r"(?<![\w.])Pt(?= de [0-9]{1,3} a\.)", "Patient", needs=("Pt",))


def for_children() -> Form:
    """Say what is for a child: "siège enf."."""
    return form(
        r"\b(?i:vélo|lit|siège|menu|tarif|casque|chambre) (?P<said>enf\.)(?!\w)",
        lambda match: f"enfant{stop(match)}",
        needs=("enf.",),
    )


def adults_and_children() -> Iterator[Form]:
    """Say adults where doses or ages stand behind them, and one child behind its article."""
    yield form(
        r"(?<![\w.'’-])(?P<said>[Aa]d\.)"
        r"(?= ?: ?[0-9½¼<>≥≤]| ?(?:[<>≥≤(]|[0-9]{1,2} (?:cp|gél|à|ans))"
        r"| (?:et|ou|/|&|\+) (?:les )?(?:enf|ado|nourr|pers)|/enf| seul| uniq"
        r"| de (?:plus|moins) de [0-9])",
        lambda match: "Adultes" if match["said"][0] == "A" else "adultes",
        needs=("d.",),
    )
    yield form(
        r"\b(?:(?i:un|le|du|ce|cet|au|chaque|votre|son|mon) |[LlDd]['’])"
        r"(?P<said>(?:enf|nourr)\.)(?!\w)",
        _one_child,
        needs=("enf.", "nourr."),
    )


def _one_child(match: re.Match[str]) -> str:
    word = "enfant" if match["said"] == "enf." else "nourrisson"
    return f"{word}{stop(match)}"


_OF_HEALTH = re.compile(
    r"\b(?:HTA|IMC|HbA1c|ATCD|AVC|BPCO|[Pp]atiente?s?|[Dd]iab\w+|insuline|metformine|glycémie|antécédents?"
    r"|allergie|hypersensibilité|grossesse|allaitement|insuffisance|vaccin\w*)\b|\bmg\b"
)


def diabetes_and_counterindications() -> Iterator[Form]:
    """Say "DT2" and "CI absolue" where health is spoken of; elsewhere they are anything."""

    def if_health(match: re.Match[str], said: str) -> str | None:
        near = match.string[max(0, match.start() - 90) : match.end() + 90]
        return said if _OF_HEALTH.search(near) else None

    kinds = {"1": "un", "2": "deux"}
    yield form(
        r"(?<![\w-])DT ?(?P<kind>[12])(?![\w-]|[.,][0-9])",
        lambda match: if_health(match, f"diabète de type {kinds[match['kind']]}"),
        needs=("DT",),
    )
    yield form(
        r"(?<![\w-])(?P<said>CI)(?= (?:absolue|relative|formelle)(?P<many>s?)\b)",
        lambda match: if_health(match, f"contre-indication{match['many']}"),
        needs=("CI",),
    )
    yield form(
        r"(?:(?<![^\n])|(?<=[.;] ))(?P<said>CI)(?= ?: ?[a-zà-ÿ])",
        lambda match: if_health(match, "Contre-indications"),
        needs=("CI",),
    )


def respiratory_and_medical() -> Iterator[Form]:
    """Say "respiratoire" and "médical" behind their nouns: "gêne resp.", "suivi méd."."""
    yield form(
        rf"\b(?P<noun>(?i:{_BREATH})(?P<many>s?)) (?P<said>resp\.)",
        lambda match: f"respiratoire{match['many']}{stop(match)}",
        needs=("resp.",),
    )
    yield form(
        rf"\b(?P<noun>(?i:{_OF_DOCTORS}))(?P<many>s?) (?P<said>méd\.)",
        lambda match: (
            f"médical{'e' if _FEMININE.search(match['noun']) else ''}{match['many']}{stop(match)}"
        ),
        needs=("méd.",),
    )
