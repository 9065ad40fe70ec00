"""Numbers in French and Spanish alike: a name's number before another, "page 3 201 lecteurs"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.triggers import DIGITS


def numbers_of_names(tongue: Tongue) -> Form:
    """Part the number of a page, a law or a day from the next: "jour 1 500 mg" is no dose of 1500.

    What is counted behind it tells that there are two: "page 3 201" alone is one number.
    """
    counted = (
        rf"(?:{GAP}(?:{tongue.keys('units')})(?!\w)"
        rf"| (?!(?:euros|dollars|dólares|francs|pesos)\b){tongue.word('counted_noun')})"
    )
    return form(
        rf"\b(?i:{tongue.word('names_of_numbers')}) [1-9][0-9]{{0,2}}"
        rf"(?P<said> (?P<n>[1-9][0-9]{{2}}))(?={counted})",
        lambda match: f", {match['n']}",
        needs=DIGITS,
    )


def diluted(tongue: Tongue) -> Form:
    """Say how far something is thinned or made smaller: "diluez au 1/10" is no day."""
    return form(
        r"\b(?i:dilu\w*|échelle|escala|concentr\w+|réduction|maquette|maqueta)\b[^.;:\n0-9]{0,25}?"
        r"(?:\b(?:au|à|de|al|a|en)|[:=])\s"
        r"(?P<said>1/(?P<n>[1-9][0-9]{0,2}(?:[. \u00a0\u202f]?000){0,2}))(?![\w/%]|[.,][0-9])",
        lambda match: _ratio(match, tongue=tongue),
        needs="/",
    )


def strong_solutions(tongue: Tongue) -> Form:
    """Say how strong a solution is by one of very many: "adrénaline 1/1000", "sol. à 1/10 000"."""
    return form(
        r"\b(?i:solutions?|soluci[óo]n\w*|sol\.|adr[ée]nalin[ea]|[ée]pin[ée]phrine"
        r"|epinefrina)(?: [a-zà-ÿ]{1,12})?"
        r" ?(?P<said>1[/:](?P<n>1[. \u00a0\u202f]?0{3}|10[. \u00a0\u202f]?000"
        r"|100[. \u00a0\u202f]?000))"
        r"(?![\w/%]|[.,][0-9])",
        lambda match: (
            f"{tongue.number('1')} {tongue.word('ratio')} "
            f"{tongue.number(re.sub('[^0-9]', '', match['n']))}"
        ),
        needs="/:",
    )


def _ratio(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Leave "une réduction de 1/3" a part: of what is made less or denser it may be one."""
    is_part = int(re.sub("[^0-9]", "", match["n"])) <= _PARTS
    if is_part and not match[0].lower().startswith(("dilu", "échelle", "escala")):
        return None
    return f"{tongue.number('1')} {tongue.word('ratio')} {tongue.number(match['n'])}"


_PARTS = 10


def from_part_to_part(tongue: Tongue) -> Form:
    """Say the dash between two parts: "1/2 - 3/4 cp"."""
    return form(
        r"(?<![\w.,/-])(?:1/[24]|[½¼])(?P<said> ?[-\u2013] ?)(?=(?:3/4|1/2|¾|½) ?[a-z])",
        f" {tongue.word('to')} ",
        needs="/½¼",
    )


def one_of_each(tongue: Tongue) -> Iterator[Form]:
    """Say one of so many by what is counted: "1 de cada 4 personas" is "una"."""
    yield form(
        r"(?<![\w.,/-])(?P<said>[2-9]?1)"
        r"(?= de cada [0-9.]{1,7} (?P<noun>(?!l[ao]s?\b)[a-záéíóúñ]{4,}s)\b)",
        lambda match: (
            tongue.count(int(match["said"]), match["noun"])
            if _is_one(match, tongue=tongue)
            else None
        ),
        needs=("1 de cada",),
    )


def _is_one(match: re.Match[str], *, tongue: Tongue) -> bool:
    return tongue.count(1, match["noun"]) != tongue.count(1, " |m")


def of_millions(tongue: Tongue) -> Form:
    """Say what millions are of: "1.000.000 personas" is "un millón de personas"."""
    pairs = (*tongue.part("units").values(), *tongue.part("currencies").values())
    names = {pair.partition(" |")[0].split("/")[1].split(" ")[0] for pair in pairs if "/" in pair}

    def said(match: re.Match[str]) -> str:
        return " de " if tongue.name == "spanish" or match["noun"][0] not in _VOWELS else " d'"

    return form(
        r"\b(?:mill[óo]n|millones|billones|millions?|milliards?)(?P<said> )"
        rf"(?=(?P<noun>{one_of(sorted(names - {''}))}|{_IN_MILLIONS})(?!\w))",
        said,
        needs=("mill", "billones"),
    )


_VOWELS = "aeiouéèêàâîôœh"
_IN_MILLIONS = (
    "personas|habitantes|visitantes|espectadores|usuarios|viajeros|turistas|votos|empleos|niños"
    "|mujeres|hombres|ejemplares|viviendas|libros|copias|descargas|casos|muertos|víctimas"
    "|seguidores|pasajeros|trabajadores|hogares|familias|estudiantes|alumnos|años|árboles"
    "|personnes|habitants|visiteurs|spectateurs|utilisateurs|voyageurs|touristes|voix|emplois"
    "|enfants|femmes|hommes|exemplaires|logements|livres|copies|téléchargements|cas|morts"
    "|victimes|abonnés|passagers|salariés|foyers|familles|étudiants|élèves|ans|années|arbres"
)


def small_parts(tongue: Tongue) -> Form:
    """Say fifths and smaller parts of what follows: "1/5 de los senadores", "3/5 des élus"."""
    names = _PARTS_OF[tongue.name]

    def said(match: re.Match[str]) -> str | None:
        part, whole = int(match["part"]), int(match["whole"])
        near = match.string[max(0, match.start() - 16) : match.start()]
        if part >= whole or _IN_A_ROW.search(near):
            return None
        return f"{tongue.count(part, ' |m')} {names[whole]}{'' if part == 1 else 's'}"

    return form(
        r"(?<![\w.,/-])(?<!\b[Ee]l )(?<!\b[Dd]el )(?<!\b[Aa]l )(?<!\b[Ll]e )(?<!\b[Dd]u )"
        r"(?<!\b[Aa]u )(?<!\b[Dd]ía )(?P<said>(?P<part>[1-9])/(?P<whole>[5-9]|10))"
        r"(?= (?:de l[ao]s?|del|de sus?|de tod[ao]s?|des|de la|de l['’]|de ces|de nos|du)"
        r" ?[a-zà-ÿ])",
        said,
        needs="/",
    )


# "Épisode 2/6 de la série" is the second of six.
_IN_A_ROW = re.compile(
    r"(?i:[eé]pisod[eio]{1,2}s?|p[aá]g(?:es?|inas?|\.)|p\.|[eé]tap[ea]s?|part(?:ie|e)s?|vol(?:et|umen|ume|\.)"
    r"|tom[eo]|saison|temporada|jour|d[ií]a|cap[ií]tulo|chapitre|cap\.|chap\.|entrega|serie|s[eé]rie|match|manche"
    r"|nota?e?|fase|phase|groupe|grupo|article|art[ií]culo|n[º°]|num[eé]ro|n[uú]mero|foto|photo|v[ií]d[eé]o"
    r"|lien|leçon|lecci[oó]n|module|m[oó]dulo|diapo|diapositiva) $"
)
_SPANISH_PARTS = ("quinto", "sexto", "séptimo", "octavo", "noveno", "décimo")
_FRENCH_PARTS = ("cinquième", "sixième", "septième", "huitième", "neuvième", "dixième")
_PARTS_OF = {
    "spanish": dict(zip(range(5, 11), _SPANISH_PARTS, strict=True)),
    "french": dict(zip(range(5, 11), _FRENCH_PARTS, strict=True)),
}
