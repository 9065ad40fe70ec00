"""Titles of persons in French: "min. de la Santé"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form, one_of


def ministers() -> Form:
    """Say a minister before what he rules: "min. de la Santé"."""
    return form(
        r"(?<![\w.-])(?P<said>ex-min\.|min\.(?= (?:de (?:la |l['’])|des |du )[A-ZÉ]))",
        lambda match: "ex-ministre" if match["said"][0] == "e" else "ministre",
        needs=("min.",),
    )


def prime_ministers() -> Form:
    """Say "1er min.": a minute is feminine."""
    return form(
        r"(?<![\w.])(?P<said>1er min\.)(?!\w)",
        lambda match: f"premier ministre{stop(match)}",
        needs=("1er min.",),
    )


def officers_of_streets() -> Form:
    """Say an officer that a street is called by: "av. du Gal-Leclerc", "rue du Mal Foch"."""
    ranks = {"Gal": "Général", "Mal": "Maréchal", "Cdt": "Commandant", "Lt": "Lieutenant"}
    ranks |= {"Col": "Colonel", "Cne": "Capitaine", "Pdt": "Président", "Pt": "Président"}
    return form(
        r"\b(?i:avenue|av\.?|rue|r\.|boulevard|boul\.|bd|place|pl\.|quai|square|stade|caserne|lycée|allée|école)"
        rf" (?:du )?(?P<said>{one_of(tuple(ranks))})(?=\.?[ -](?:de |d['’]|de-|[A-ZÀ-Þ]))(?:\."
        r"(?= ))?",
        lambda match: ranks[match["said"]],
        needs=tuple(ranks),
    )


def officers() -> Form:
    """Say an officer before a name: "le Lt Morel"."""
    ranks = {"Lt": "Lieutenant", "Cdt": "Commandant", "Cne": "Capitaine"}
    ranks |= {"Lcl": "Lieutenant-colonel"}
    return form(
        rf"(?<![\w.])(?P<said>{one_of(tuple(ranks))})(?=\.? [A-ZÀ-Þ][a-zà-ÿ])",
        lambda match: ranks[match["said"]],
        needs=tuple(ranks),
    )


def lawyers() -> Form:
    """Say lawyers before their names: "Mes Roy et Blin"."""
    return form(
        r"(?<![\w.])Mes(?= [A-ZÀ-Þ][\w'’-]{1,20}(?:, [A-ZÀ-Þ][\w'’-]{1,20})* et [A-ZÀ-Þ])",
        "Maîtres",
        needs=("Mes",),
    )


def majesties() -> Form:
    """Say a majesty before who it is: "S.M. le Roi"."""
    return form(
        r"(?<![\w.])S\. ?M\.(?= (?i:le roi|la reine|l['’]empereur|l['’]impératrice)\b)",
        "Sa Majesté",
        needs=("M.",),
    )


def women_professors() -> Form:
    """Say a professor and a doctor who are women, before a name: "la Pre Nguyen"."""
    titles = {"Pre": "professeure", "Dre": "docteure", "Drs": "docteurs"}
    return form(
        r"(?<![\w.-])(?P<said>Pre|Dre|Drs)(?= [A-ZÀ-Þ][a-zà-ÿ'’-]| (?:en|ès) [a-z])",
        lambda match: titles[match["said"]].capitalize(),
        needs=("Pre", "Dre", "Drs"),
    )


_DEPUTIES = (
    "maire|préf(?:et|ète)|direct(?:eur|rice)|secrétaire|chef(?:fe)?|procureure?|rédact(?:eur|rice)"
    "|entraîneu(?:r|se)|commissaire|président|présidente|trésori(?:er|ère)|médecin|responsable"
    "|conservat(?:eur|rice)|inspect(?:eur|rice)|sélectionneu(?:r|se)|gouverneure?|administrateur"
)
_WOMEN = re.compile(r"(?i:\b(?:la|une|mme|madame) |(?:rice|euse|ète|effe|eure|ente|ière)\b)")


def deputies() -> Form:
    """Say who stands in for another, a man or a woman: "maire adj.", "directrice gén. adj."."""

    def said(match: re.Match[str]) -> str:
        ahead = match.string[max(0, match.start() - 8) : match.start("said")]
        return f"adjoint{'e' if _WOMEN.search(ahead) else ''}{stop(match)}"

    return form(
        rf"\b(?i:{_DEPUTIES})(?: (?:général|générale|en chef|gén\.))? (?P<said>adj\.)(?!\w)",
        said,
        needs=("adj.",),
    )


def misters() -> Form:
    """Say M. before a name or an office; behind a first name it is an initial: "Léa M. (15/1)"."""
    return form(
        r"(?<![\w.-])(?<!\w [A-Z] )(?<![\s(][A-ZÀ-Þ]\. )(?<![a-zà-ÿ]['’])(?P<said>M\.)"
        r"(?=[ \u00a0\u202f]?(?:[A-ZÀ-Þ«]|[ld]['’]|(?:le|la|de|du|des|van|von)\b"
        r"|(?:et|ou) M|…|x\b))",
        "Monsieur",
        needs=("M.",),
    )
