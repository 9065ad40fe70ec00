"""French prices and rents: "12 fr. 50", "650 € CC", "€ FAI", "entrée grat."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import before, stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def francs() -> Form:
    """Say francs behind a figure: "12 fr. 50"."""
    return form(
        r"(?<![\w.,])(?P<n>[0-9]{1,4}) (?P<said>fr\.)(?= ?[0-9]{2}(?!\w)|$|[,;)])",
        "francs",
        needs=("fr.",),
    )


def fees_included() -> Form:
    """Say the fees of an agency behind a price: "€ FAI"."""
    return form(r"(?:€|euros|EUR)(?P<said> FAI)(?!\w)", " frais d'agence inclus", needs=("FAI",))


def free_of_charge() -> Form:
    """Say what costs nothing, behind its noun: "entrée grat."."""
    return form(
        r"\b(?!(?:musée|stade|spectacle|théâtre|cirque|service|lycée"
        r"|prélèvement)\b)[A-Za-zÀ-ÿ]{3,20}[^é]e (?P<said>grat\.)(?!\w)",
        lambda m: f"gratuite{stop(m)}",
        needs=("grat.",),
    )


def taxes() -> Form:
    """Say taxes behind a plus: "+ tx"."""
    return form(r"(?<=\+ )(?P<said>tx)(?!\w)", "taxes", needs=("tx",))


def charges_included() -> Form:
    """Say rents with their charges: "650 € cc"."""
    return form(r"(?:€|euros|EUR)(?:/mois)? (?P<said>cc)(?!\w)", "charges comprises", needs=("cc",))


def charges() -> Iterator[Form]:
    """Say rents with their charges and without them: "650 € CC", "600 € HC"."""
    yield form(
        r"(?:€|euros) (?:de )?(?P<said>ch\.)(?!\w)",
        lambda match: f"charges{stop(match)}",
        needs=("ch.",),
    )
    yield form(
        r"(?:€|euros|EUR)(?:/mois)? (?P<said>CC)(?![\w-])", "charges comprises", needs=("CC",)
    )
    yield form(
        r"(?:€|euros|EUR|[0-9] mois|loyers?|mois de loyer)(?:/mois)? (?P<said>HC)(?![\w-])",
        "hors charges",
        needs=("HC",),
    )


def reduced_and_full() -> Form:
    """Say reduced and full prices before a sum: "TR : 5 €"."""
    names = {"TR": "tarif réduit", "TP": "tarif plein", "PT": "plein tarif"}
    return form(
        r"(?<![\w-])(?P<said>TR|TP|PT)(?= ?:? ?[0-9]{1,3}(?:,[0-9]{2})? ?€)",
        lambda match: names[match["said"]],
        needs="€",
    )


def whole_francs(tongue: Tongue) -> Form:
    """Say a sum of francs as Swiss prices write it, by a dash: "2.–"."""

    def said(match: re.Match[str]) -> str:
        number = match["n"].replace("'", "").replace("’", "")
        name = "franc" if int(number) < 2 else "francs"
        return f"{tongue.number(number)} {name}"

    return form(
        r"(?<=[a-zà-ÿ:,(] )(?<!CHF )(?<!Fr\. )(?<!CHF)"
        r"(?P<n>[0-9]{1,3}(?:['’][0-9]{3}){0,2})\.[–—-]{1,2}(?![\w–—-]| [A-ZÀ-Þ«])",
        said,
        needs="–—-",
    )


_FOR_ONE = {
    "h": "heure",
    "m2": "mètre carré",
    "m²": "mètre carré",
    "pers.": "personne",
    "j": "jour",
    "m.": "mois",
}


def swiss_sums_for_one() -> Form:
    """Say what one of a thing costs behind a sum's dash: "CHF 95.–/h"."""
    return form(
        r"[0-9](?:\.[–—-]{1,2}| ?€(?= ?/ ?m\. ?[,;)]))(?P<said> ?/ ?"
        r"(?P<unit>h|heure|kg|m2|m²|pers\.|personne|mois|an|nuit|jour|j|m\.(?=[,;)])))"
        r"(?!\w)",
        lambda match: f" par {_FOR_ONE.get(match['unit'], match['unit'])}",
        needs="–—-€",
    )


_INTEREST = re.compile(
    r"\b(?i:taux|OAT|BCE|Fed|Euribor|rendements?|spreads?|obligations?|prime|écart|livret|crédit)\b"
)


def basis_points() -> Form:
    """Say hundredths of a percent where interest is spoken of: "25 pb"."""

    def said(match: re.Match[str]) -> str | None:
        if not _INTEREST.search(before(match)):
            return None
        return ("point" if match["n"] == "1" else "points") + " de base"

    return form(r"(?<![\w.,])(?P<n>[0-9]{1,4}) (?P<said>pb)(?!\w)", said, needs=(" pb",))


def leases(tongue: Tongue) -> Form:
    """Say the years of a lease for a shop: "bail 3/6/9"."""
    return form(
        r"\b[Bb](?:ail|aux)(?: commercia(?:l|ux))? "
        r"(?P<said>(?P<a>[369])[/-](?P<b>[69])[/-](?P<c>9|12))(?![\w/-])",
        lambda match: " ".join(tongue.number(match[one]) for one in ("a", "b", "c")),
        needs=("ail", "aux"),
    )
