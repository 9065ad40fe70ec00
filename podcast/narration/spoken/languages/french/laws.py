"""French laws, courts and their forms: "L. 123-4", "loi n° 78-17", "Cass. civ. 1re", "Cerfa"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form, one_of

_LAW = {"civ.": "civile", "crim.": "criminelle", "soc.": "sociale", "com.": "commerciale"}
_LAW |= {"ass. plén.": "assemblée plénière", "req.": "requêtes"}
_ONE_ARTICLE = re.compile(r"(?<!es )(?<!aux )\b[Aa]rt\. $")
_CHAMBERS = {"1": "Première", "2": "Deuxième", "3": "Troisième"}
_CHAMBERS_OF_CASSATION = {"1": "première", "2": "deuxième", "3": "troisième"}


def numbered_articles(tongue: Tongue) -> Iterator[Form]:
    """Say an article of a law, "L. 123-4"."""

    def article(match: re.Match[str]) -> str | None:
        parts = match["said"].split("-")
        if not match["letter"] and int(parts[0]) < int(parts[1]):
            return None  # from one to another
        return " tiret ".join(tongue.number(part) for part in parts)

    yield form(
        r"\b[Aa]rt(?:icle|\.) (?P<letter>(?:LO|[LRDA])\.? ?)?"
        r"(?P<said>[0-9]{1,4}(?:-[0-9]{1,3}){1,3})(?![\w-])",
        article,
        needs="-",
    )


def points_of_articles() -> Form:
    """Say a point of an article, which is no degree: "art. 3, 2° du décret"."""
    return form(
        r"\b(?:[Aa]rt(?:icles?|\.)|al\.|alinéas?)[^.;:\n°]{0,30}[ ,](?P<said>(?P<n>[1-9][0-9]?)°)"
        r"(?=,? (?:du|de|d'|d’|des|et|à|ou)\b|[;)]|\.?$)",
        lambda match: f"{num2words(int(match['n']), lang='fr', to='ordinal')}ment",
        needs="°",
    )


def parts_of_articles(tongue: Tongue) -> Form:
    """Say the Roman part of an article: "art. 3-II"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["part"])
        return (
            None if number is None else f"{tongue.number(match['n'])} {tongue.number(str(number))}"
        )

    return form(
        r"\b(?i:art\.|articles?|l'article) (?P<said>(?P<n>[1-9][0-9]{0,2})[-, ]{1,2}"
        r"(?P<part>[IVX]{1,5}))(?![\w-])",
        said,
        needs="IVX",
    )


def articles_by_a_letter(tongue: Tongue) -> Form:
    """Say an article by its letter alone: "les art. L. 111-1 à L. 111-5"."""

    def said(match: re.Match[str]) -> str | None:
        if _ONE_ARTICLE.search(match.string[max(0, match.start() - 10) : match.start()]):
            return None
        numbers = " tiret ".join(map(tongue.number, match["n"].split("-")))
        return f"{match['letter']} {numbers}"

    return form(
        r"(?<![\w.-])(?P<letter>LO|[LRDA])\. ?(?P<n>[1-9][0-9]{2,3}(?:-[0-9]{1,3}){1,3})"
        r"(?![\w-]|[.,][0-9])",
        said,
        needs=("L.", "R.", "D.", "A.", "LO."),
    )


def numbers_of_laws(tongue: Tongue) -> Form:
    """Say the number of a law, whose hyphen is no span: "loi n° 78-17"."""
    return form(
        r"\b(?:[Ll]oi|[Dd]écret|[Oo]rdonnance|[Aa]rrêté|[Dd]écision|[Cc]irculaire|[Dd]écr\."
        r"|[Oo]rd\.|[Cc]irc\.|[Aa]rr\.)s? n[°ºo] ?"
        r"(?P<said>[0-9]{2,4}-[0-9]{1,4})(?![\w/-])",
        lambda match: " tiret ".join(tongue.number(part) for part in match["said"].split("-")),
        needs="-",
    )


def courts_and_codes() -> Iterator[Form]:
    """Say courts, their chambers and articles: "Cass. civ. 1re", "les art. 3 à 5"."""
    kinds = one_of(tuple(_LAW))
    yield form(rf"(?<![\w.])Cass\.(?= (?:{kinds}|[0-9]))", "Cour de cassation", needs=("Cass.",))
    yield form(
        rf"(?:Cass\.|\bch\.|chambre|[Cc]our de cassation),? (?P<said>{kinds})",
        lambda match: (
            f"chambre {_LAW[match['said']]}"
            if match[0][:2] in {"Ca", "Co", "co"}
            else _LAW[match["said"]]
        ),
        needs=tuple(_LAW),
    )
    yield form(r"\bCode (?P<said>civ\.)(?!\w)", lambda match: f"civil{stop(match)}")
    yield form(
        r"\b(?i:les|des|aux|ces|[0-9] [Aa]rt\.) (?P<said>art\.)(?= ?(?:[LRD]\.? ?)?[0-9])",
        "articles",
        needs=("art.",),
    )


def chambers_of_a_court() -> Form:
    """Say the chamber of a court: "CA Paris, ch. 3"."""
    return form(
        r"\b(?:CA|TGI|TJ|[Cc]our|[Tt]ribunal|[Pp]ôle)\b[^.;\n]{0,24}(?P<said>ch\.)(?= ?[0-9])",
        "chambre",
        needs=("ch.",),
    )


def chambers_and_articles() -> Iterator[Form]:
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


def counted_articles() -> Form:
    """Say how many articles: "3 art."."""
    return form(
        r"(?<![\w.,])(?P<n>[1-9][0-9]?) (?P<said>art\.)(?!\w| ?[0-9LRD])",
        lambda m: f"article{'s' if m['n'] != '1' else ''}{stop(m)}",
        needs=("art.",),
    )


def civil_chambers() -> Iterator[Form]:
    """Say the civil chamber that judged: "Cass., 3e civ."."""
    yield form(
        r"\bCass\.,? (?P<said>(?P<n>[123])e civ\.)",
        lambda match: f"{_CHAMBERS_OF_CASSATION[match['n']]} chambre civile",
        needs=("civ.",),
    )
    yield form(r"\bCass\.,? (?P<said>1re civ\.)", "première chambre civile", needs=("civ.",))


def swiss_judgments() -> Form:
    """Say the part of a judgment of the Swiss court of last resort: "ATF 141 II 1"."""
    parts = {"I": "un", "II": "deux", "III": "trois", "IV": "quatre", "V": "cinq", "VI": "six"}
    return form(
        r"\bATF [0-9]{2,3} (?P<said>VI|IV|V|I{1,3})(?P<letter>[ab]?)(?= [0-9])",
        lambda match: parts[match["said"]],
        needs=("ATF",),
    )


def starred_forms(tongue: Tongue) -> Form:
    """Say the star of an official form's number: "Cerfa n° 12100*02"."""
    return form(
        r"\b(?i:cerfa)(?: n[°º])? ?(?P<said>(?P<n>[0-9]{5})\*(?P<of>[0-9]{2}))(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'])} étoile "
            f"{'zéro ' if match['of'][0] == '0' else ''}{tongue.number(str(int(match['of'])))}"
        ),
        needs="*",
    )
