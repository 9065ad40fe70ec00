"""French doses: how a medicine is given, how far, when needed: "10 UI SC", "si bes."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form, one_of

_GIVEN = {"SC": "en sous-cutané", "IM": "en intramusculaire", "IV": "en intraveineux"}
_GIVEN |= {"PO": "par voie orale", "VO": "par voie orale", "IR": "par voie rectale"}
_GIVEN |= {"i.v.": "en intraveineux", "i.m.": "en intramusculaire", "s.c.": "en sous-cutané"}
_GIVEN |= {"p.o.": "par voie orale", "v.o.": "par voie orale"}
_GIVEN |= {"s/c": "en sous-cutané", "IVD": "en intraveineux direct", "SL": "sous la langue"}

_WAYS = one_of(tuple(_GIVEN))


def every_so_many_hours() -> Form:
    """Say how often by the letter of Canada's charts: "q 6 h", "q4-6h"."""
    return form(
        r"(?<![\w.'’-])[qQ]\.? ?(?P<n>[1-9][0-9]?)"
        r"(?: ?[-\u2013à] ?(?P<high>[1-9][0-9]?))? ?h(?!\w)",
        lambda match: (
            f"toutes les {match['n']}{' à ' + match['high'] if match['high'] else ''} heures"
        ),
        needs="qQ",
    )


def vitamins() -> Form:
    """Say a vitamin by its letter: "vit. D"."""
    return form(r"(?<![\w.])vit\.(?= [A-K][0-9]{0,2}(?!\w))", "vitamine", needs=("vit.",))


def solutions() -> Form:
    """Say a solution that is swallowed, injected or dropped: "sol. buv."."""
    return form(
        r"(?<![\w.])sol\.(?= (?:oral|buv|inj|aq|nas|cut|salin|ophtalm"
        r"|[0-9]))",
        "solution",
        needs=("sol.",),
    )


def every_other_day() -> Form:
    """Say how often: "1 j/2" is one day of two."""
    return form(r"(?<![\w.,])1 ?j(?:our)? ?/ ?2(?![\w/])", "un jour sur deux", needs="/")


def how_it_is_given() -> Form:
    """Say how a medicine is given, behind a dose."""
    return form(
        r"(?:[0-9] ?(?:UI|mg|g|µg|mcg|ml|mL|UI/kg|mg/kg|µg/kg|ml/kg|unités|amp\.|cp|comp\.?|gél\.?"
        r"|jours|j)|/(?:j|jour|24 ?h|h)|\b(?:injection|inj\.|ampoule|dose|amp\.))"
        rf" (?:en )?(?P<said>{_WAYS}(?:(?: ?/ ?| ou ){_WAYS}){{0,3}})"
        r"(?![\w-]| [A-ZÀ-Þ][a-zà-ÿ]{3})",
        _way,
        needs=tuple(_GIVEN),
    )


def _way(match: re.Match[str]) -> str | None:
    before = match.string[: match.start("said")]
    if match["said"] == "IR" and before.endswith("ampoule "):
        return None  # infrared
    ways = [_GIVEN[one] for one in re.findall(_WAYS, match["said"])]
    way = " ou ".join(ways).removeprefix("en " if before.endswith("en ") else "\0")
    return way + stop(match)


def how_it_is_given_and_how_often() -> Iterator[Form]:
    """Say how often behind the way: "1 inj. SC/j", "40 mg s.c./24 h"."""
    yield form(
        rf"(?<![\w.])(?:{_WAYS})(?P<said>(?: ?/ ?|[x×]? ?/)(?:jour|j|24 ?h))(?!\w)",
        " par jour",
        needs="/",
    )
    yield form(
        rf"(?<![\w.])(?:{_WAYS})(?P<said> ?/ ?(?P<n>[1-9][0-9]?(?:-[0-9]{{1,2}})?)"
        r" ?(?P<unit>h|min))(?!\w)",
        lambda match: f" toutes les {match['n']} {match['unit']}",
        needs="/",
    )


def drops() -> Form:
    """Say how many drops, which prescriptions write in Roman figures: "III gouttes"."""
    return form(
        r"(?<![\w.-])(?P<said>[IVX]{1,6})(?= (?:gouttes?|gttes?\b|gtte?s?\.|ampoules?|gélules?))",
        lambda match: str(value(match["said"])) if value(match["said"]) else None,
        needs="IVX",
    )


def glucose() -> Form:
    """Say a solution of sugar by its letter: "100 ml de G5 %"."""
    return form(
        r"(?<![\w-])(?:G|(?<=\bde )G |(?<=\bdu )G |(?<=sérum )G |(?<=soluté )G )"
        r"(?P<n>2,5|5|10|15|20|30|50) ?%",
        lambda match: f"glucosé à {match['n']} %",
        needs="%",
    )


def by_mouth_and_again() -> Iterator[Form]:
    """Say the way a medicine is taken where no dose stands before it, and what is given again."""
    yield form(
        r"\b(?i:par|voie|relais(?: par)?) (?P<said>[VP]O)(?=$|[,.;:)]"
        r"| (?:toutes|pendant|si|le matin|le soir|chaque|dès|en [0-9]|à|puis|ou IV|[0-9]))",
        lambda match: (
            "orale"
            if match[0].lower().startswith("voie")
            else ("voie orale" if re.search(r"(?i:par) [VP]O$", match[0]) else "par voie orale")
        ),
        needs=("VO", "PO"),
    )
    yield form(r"(?<![\w.])VO(?= (?:de préférence|si possible|ou IV))", "voie orale", needs=("VO",))
    yield form(
        r"(?<![\w.'’])(?<!ol )(?<!ols )(?<!illet )(?<!illets )(?<!rajet )(?<!rajets )(?<!iaison )"
        r"(?<!avette )(?<!rain )AR(?= [1-9][0-9]? ?(?:fois|x|mois)\b(?! par\b))",
        "à renouveler",
        needs=("AR",),
    )


def limits_and_renewals() -> Iterator[Form]:
    """Say what is not to be exceeded, and what is prescribed again: "ne pas dép.", "à renouv."."""
    yield form(r"\b(?:pas|jamais|sans) (?P<said>dép\.)(?= )", "dépasser", needs=("dép.",))
    yield form(
        r"\b[Àà] (?P<said>renouv\.)(?!\w)", lambda m: f"renouveler{stop(m)}", needs=("renouv.",)
    )
    yield form(
        r"(?<=\w )(?P<said>renouv\.)(?!\w)", lambda m: f"renouvelable{stop(m)}", needs=("renouv.",)
    )


def at_need() -> Form:
    """Say "si bes."."""
    return form(
        r"\b(?:[Ss]i|au|en cas de|selon) (?P<said>bes\.)(?!\w)",
        lambda m: f"besoin{stop(m)}",
        needs=("bes.",),
    )


def spaced_doses() -> Form:
    """Say doses that are spaced: "esp. de 6 h"."""
    return form(r"\besp\.(?= de [0-9])", "espacés", needs=("esp.",))
