"""French ages: "les -18 ans", "+ de 65 ans", "Pt de 68 a."."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form


def younger_or_older() -> Iterator[Form]:
    """Say the sign of "les -18 ans" and "+ de 65 ans", which is neither minus nor plus."""
    before = (
        r"(?:(?:^|[\n;:(/,])\s?|\b(?i:gratuite?s?|réduit|réduite|interdit|tarif|entrée|offert"
        r"|les|aux|des|pour|chez les|ou|et"
        r"|(?:personnes|enfants|jeunes|adultes|mineurs|ados|hommes|femmes|filles|garçons|gens)"
        r"(?: de)?)\s)"
    )
    words = {"-": "moins de ", "+": "plus de "}
    yield form(
        rf"{before}(?P<said>(?P<sign>[-+\u2212\u2013])\s?(?:de\s)?)"
        r"(?=(?:[3-9]|[1-9][0-9]) ?ans\b(?! d['’]))",
        lambda match: words[match["sign"].replace("\u2212", "-").replace("\u2013", "-")],
        needs="-+\u2212\u2013",
    )


def years_of_a_patient() -> Form:
    """Say the a. of a patient's age, and the children of a family: "de 68 a.", "2 enf."."""
    return form(
        r"\b(?i:patiente?|homme|femme|garçon|fille|monsieur|madame|âgée?|M\.|Mme)"
        r"(?: de)? [0-9]{1,3} (?P<said>a\.)(?!\w)",
        lambda match: f"ans{stop(match)}",
        needs=("a.",),
    )


def years_of_people() -> Form:
    """Say the a. of an age behind who is meant: "enfants de moins de 6 a."."""
    return form(
        r"\b(?:[Ee]nf(?:ants?|\.)|[Mm]oins de|[Pp]lus de|[Ff]ill\w+|[Gg]arçons?|[Hh]ommes?"
        r"|[Ff]emmes?|[Ââ]gée?s?|[Bb]ébés?|[Pp]atiente?s?|à partir de|dès) "
        r"(?:de )?(?:moins de |plus de )?[1-9][0-9]? (?P<said>a\.)(?!\w)",
        lambda m: f"ans{stop(m)}",
        needs=(" a.",),
    )


def years_of_a_cut_patient() -> Form:
    """Say the years of who is cut short too: "Pt de 68 a."."""
    return form(
        r"\b(?:Pte?|[Pp]atiente?) (?:de )?[0-9]{1,3} (?P<said>a\.)(?!\w)",
        lambda match: f"ans{stop(match)}",
        needs=("a.",),
    )
