"""What French leaflets, courts, schools and advertisements write short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.everyday.days import slashed_days, two_spans, weekday_row
from podcast.narration.spoken.languages.everyday.filed import filed
from podcast.narration.spoken.languages.everyday.french_notices import french_notices
from podcast.narration.spoken.languages.everyday.french_told import french_told
from podcast.narration.spoken.languages.everyday.marks import marks
from podcast.narration.spoken.languages.everyday.older import signs_of_age
from podcast.narration.spoken.languages.everyday.people import french_people, given_to
from podcast.narration.spoken.languages.everyday.taken import taken
from podcast.narration.spoken.languages.tongue import SPACE, Tongue, stop
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

_RANKS = {"Gal": "Général", "Mal": "Maréchal", "Cdt": "Commandant", "Pdt": "Président"}
_RANKS |= {"Gén.": "Général", "Col.": "Colonel", "Cap.": "Capitaine", "Cne": "Capitaine"}
_ROADS = (
    "rue|avenue|av\\.|place|pl\\.|boulevard|bd\\.?|bld|quai|cours|square|allée|pont"
    "|lycée|collège|école"
)
_BEHIND = {
    "éd.": "édition",
    "ch.": "chambre",
    "trim.": "trimestre",
    "sem.": "semestre",
    "Rép.": "République",
    "rép.": "république",
    "arrdt": "arrondissement",
    "arrt": "arrondissement",
    "cat.": "catégorie",
    "RI": "régiment d'infanterie",
    "gén.": "génération",
    "div.": "division",
}
_LAW = {"civ.": "civile", "crim.": "criminelle", "soc.": "sociale", "com.": "commerciale"}
_LAW |= {"ass. plén.": "assemblée plénière", "req.": "requêtes"}
# Numbers that all of Canada says figure by figure.
_BY_FIGURES = "911|811|988|211|311|511"


def french_everyday(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before all others of French."""

    def day(number: int, month: str) -> str:
        return f"{'premier' if number == 1 else tongue.count(number, '')} {month}"

    return (
        *marks(tongue),
        filed(tongue),
        taken(tongue),
        Rule("ages", tuple(given_to(tongue))),
        signs_of_age(tongue),
        *french_notices(tongue),
        french_told(),
        slashed_days(tongue, code="fr", said=day),
        weekday_row(tongue),
        Rule("dates", (_hyphened_days(tongue),)),
        two_spans(tongue),
        Rule("emergency-numbers", tuple(_by_figures(tongue))),
        Rule("ages", (_of_age(),)),
        Rule("fractions", (_and_a_half(tongue),)),
        Rule("decades", (_nineties(tongue),)),
        Rule(
            "abbreviations",
            (
                *_behind_places(),
                *_of_courts(),
                *_pages(),
                *_before_and_after(),
                *_streets(),
                _eyes(),
                *french_people(),
            ),
        ),
    )


# A house's number, and no line that one dials: "au 3919, rue Sherbrooke".
_STREET_AHEAD = r",? (?:rue|avenue|av\.|boulevard|bd|chemin|route|rte|place|allée|quai|rang|côte)\b"


def _by_figures(tongue: Tongue) -> Iterator[Form]:
    """Say numbers of help lines, in pairs, and Canada's, figure by figure."""
    yield form(
        rf"(?:(?:: ?|\(|\bau |\ble |\bou |\bet |, ))(?P<said>{tongue.word('lines_of_four')})"
        rf"(?= ?(?:[(.,;)]|$|ou\b|et\b|est\b|pour\b|par\b|gratuit|joignable|24))(?![.,][0-9])"
        rf"(?!{_STREET_AHEAD})",
        lambda match: " ".join(
            tongue.number(pair) for pair in (match["said"][:2], match["said"][2:])
        ),
        needs="3",
    )
    yield form(
        rf"\b(?i:faites|composez|composer|appelez|appeler|appelle|contactez|le|au|ou"
        rf"|:) ?(?P<said>{_BY_FIGURES})"
        rf"(?![\w%€/-]|[.,][0-9]| [0-9a-zà-ÿ]*(?:s|x|mg|ml|km|euros?|ans|mille)\b|{_STREET_AHEAD}"
        r"| (?:turbo|Turbo|Carrera|GT|est une Porsche))",
        lambda match: tongue.digits(match["said"]),
        needs=tuple(_BY_FIGURES.split("|")),
    )


def _of_age() -> Form:
    """Say the a. of a patient's age, and the children of a family: "de 68 a.", "2 enf."."""
    return form(
        r"\b(?i:patiente?|homme|femme|garçon|fille|monsieur|madame|âgée?|M\.|Mme)"
        r"(?: de)? [0-9]{1,3} (?P<said>a\.)(?!\w)",
        lambda match: f"ans{stop(match)}",
        needs=("a.",),
    )


def _and_a_half(tongue: Tongue) -> Form:
    """Say the half behind its noun: "1 1/2 tasse" is "une tasse et demie"."""

    def said(match: re.Match[str]) -> str | None:
        noun, key = match["noun"], match["noun"]
        units = tongue.part("units")
        pair = units.get(f"{noun}.") or units.get(noun, "")
        single = tongue.named(pair, one=True)
        feminine = tongue.count(1, pair or key) != tongue.count(1, " |m")
        number = tongue.number(match["whole"], noun=pair or noun)
        name = tongue.named(pair, one=match["whole"] == "1") if single else noun
        return f"{number} {name} et demi{'e' if feminine else ''}"

    return figure(
        rf"(?<![\w.,/-])(?P<whole>[1-9][0-9]?)(?:{SPACE}1/2|{SPACE}?½){SPACE}"
        r"(?P<noun>(?!(?:pour|par|de|du|avec|à|au|et|ou|fois|sur|dans|en|sans|si|le|la|les)\b)[a-zéèêâî]{1,20})\b"
        r"\.?",
        said,
        needs="½/",
    )


def _hyphened_days(tongue: Tongue) -> Form:
    """Say the day that a street is called by: "rue du 8-Mai-1945"."""
    months = words_for("fr").listed("months")
    names = one_of((*months, *(one.capitalize() for one in months)))
    return figure(
        rf"(?<![\w-])(?P<day>[1-9]|[12][0-9]|3[01])-(?P<month>{names})-(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?![\w-])",
        lambda match: (
            f"{'premier' if match['day'] == '1' else tongue.number(match['day'])}"
            f" {match['month'].lower()} {tongue.year(int(match['year']))}"
        ),
        needs="-",
    )


def _nineties(tongue: Tongue) -> Form:
    """Say "les 90's" as what they are."""
    return form(
        r"\b(?i:les|des|aux|années) (?P<said>(?P<year>[2-9]0)['’]s)(?!\w)",
        lambda match: (
            ("" if re.match("(?i:années)", match[0]) else "années ") + tongue.number(match["year"])
        ),
        needs=("'s", "’s"),
    )


def _behind_places() -> Iterator[Form]:
    """Say what is short behind a place in a row: "2e éd.", "3e ch."."""
    yield form(
        rf"\b[0-9XVI]{{1,5}}(?:er|re|ère|è?me|e|ᵉ|nde?) (?P<said>{one_of(tuple(_BEHIND))})(?!\w)",
        lambda match: _BEHIND[match["said"]] + stop(match),
        needs=tuple(_BEHIND),
    )


def _of_courts() -> Iterator[Form]:
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


def _pages() -> Iterator[Form]:
    """Say the pages that follow: "p. 12 sq.", "p. 12 et s."."""
    words = {"sq.": "et suivante", "sqq.": "et suivantes", "et s.": "et suivants"}
    words |= {"et suiv.": "et suivantes", "et ss.": "et suivants"}

    def said(match: re.Match[str]) -> str:
        return words[match["said"]] + stop(match)

    yield form(rf"(?<=[0-9] )(?P<said>{one_of(tuple(words))})(?!\w)", said, needs=("s",))


def _before_and_after() -> Iterator[Form]:
    """Say "av. l'opération" and "ap. la prise", which are no avenue and no apartment."""
    words = {"av.": "avant", "ap.": "après", "apr.": "après"}
    yield form(
        r"(?<!\w)(?P<said>av\.|apr?\.)(?= (?:l['’]|le |la |les |chaque |tout|midi"
        r"|coucher|J-C))",
        lambda match: words[match["said"]],
        needs=("av.", "ap"),
    )
    yield form(r"\b(?P<said>[Aa]pr?\.)(?=-midi)", "après", needs=("midi",))
    yield form(
        r"\bà (?P<said>g\.|gche|dr\.|dte)(?!\w)",
        lambda match: ("gauche" if match["said"][0] == "g" else "droite") + stop(match),
        needs=("à g", "à d"),
    )
    yield form(r"(?<![\w.])vit\.(?= [A-K][0-9]{0,2}(?!\w))", "vitamine", needs=("vit.",))
    yield form(
        r"(?<![\w.])(?<!un )(?<!par )an\.(?= (?:19|20)[0-9]{2}(?!\w))", "année", needs=("an.",)
    )
    yield form(
        r"(?<![\w.])sol\.(?= (?:oral|buv|inj|aq|nas|cut|salin|ophtalm"
        r"|[0-9]))",
        "solution",
        needs=("sol.",),
    )
    yield form(r"\b(?:pts?|points?) de (?P<said>%)", "pourcentage", needs="%")
    yield form(r"\b(?:en|de) (?P<said>méd\.)(?!\w)", "médecine", needs=("méd.",))
    yield form(r"\b[Aa]rr\.(?= à [A-ZÀ-Þ])", "arrivée", needs=("rr.",))
    yield form(
        r"(?:\bpp?\.|\bpages?|[Dd]ev\w*\.? ?:) (?:[0-9][0-9 -]{0,8}[,;]? ?)?"
        r"(?<!\bp\. )(?P<said>ex\.)(?= ?[0-9])",
        "exercice",
        needs=("ex.",),
    )
    yield form(r"(?<=[0-9]e )s\. ?p\.(?!\w)", "sur penalty", needs=("p.",))
    yield form(
        r"\b(?:CA|TGI|TJ|[Cc]our|[Tt]ribunal|[Pp]ôle)\b[^.;\n]{0,24}(?P<said>ch\.)(?= ?[0-9])",
        "chambre",
        needs=("ch.",),
    )


def _streets() -> Iterator[Form]:
    """Say ranks in the names of streets, "rue du Gal-Leclerc", and a flat, which is no version."""
    yield form(r"(?<![\w-])apt(?= [0-9]{1,4}[A-Z]?(?!\w|[.,][0-9]))", "appartement", needs=("apt",))
    yield form(
        rf"\b(?i:{_ROADS}) (?:du |de la |de )?(?P<said>{one_of(tuple(_RANKS))})(?=[- ][A-ZÀ-Þ])",
        lambda match: _RANKS[match["said"]],
        needs=tuple(_RANKS),
    )


def _eyes() -> Form:
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
