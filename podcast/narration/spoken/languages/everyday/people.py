"""Whom a medicine is for, in French and Spanish: "no dar a < 2 m.", "Ad. et enf. > 12 ans"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from podcast.narration.spoken.languages.romance import THINGS
from podcast.narration.spoken.languages.tongue import GAP, Tongue, begins_sentence, stop
from podcast.narration.spoken.rule import Form, form

_MOST = 36  # months; of an older child one tells the years
_LENGTHS = (
    "(?:de (?:alto|altura|largo|ancho|profundidad|distancia|haut|hauteur|long|large|profondeur)"
    "|d['’]eau)\\b"
)
_SIGNS_OF = {
    "spanish": {
        "<": "menores de",
        ">": "mayores de",
        "≥": "quienes tengan al menos",
        "≤": "quienes tengan como máximo",
    },
    "french": {"<": "moins de", ">": "plus de"},
}
_GIVEN = {
    "spanish": "dar|darlo|darla|darse|dé|den|administr\\w*|usar|use|usarlo|utiliz\\w*"
    "|contraindicad\\w*|tomar|indicad\\w*|recomend\\w*|aplicar|poner|dosis|jarabe|gotas|miel"
    "|paracetamol|ibuprofeno|vacun\\w*",
    "french": "donner|donnez|administr\\w*|utiliser|contre-indiquée?s?|réservée?s?|interdite?s?"
    "|dose|sirop|gouttes|miel|paracétamol|ibuprofène|vaccin\\w*",
}
_TO = {"spanish": "a|en|para", "french": "aux|les|des"}


def given_to(tongue: Tongue) -> Iterator[Form]:
    """Say an age behind what is given to whom: "no dar a < 2 m." is of months, no metres."""
    years, months = tongue.word("years_of_age"), tongue.word("months_of_age")
    signs: Mapping[str, str] = _SIGNS_OF[tongue.name]

    def said(match: re.Match[str]) -> str | None:
        is_young = match["unit"][0] == "m"
        if is_young and (int(match["n"]) > _MOST or THINGS.search(match[0])):
            return None
        pair = months if is_young else years
        name = tongue.named(pair, one=match["n"] == "1")
        after = match.string[match.end() : match.end() + 8]
        ends = match["unit"].endswith(".") and (not after.strip() or begins_sentence(after))
        number = tongue.number(match["n"], noun=pair)
        return f"{signs[match['sign']]} {number} {name}{'.' if ends else ''}"

    given = rf"\b(?i:{_GIVEN[tongue.name]})\b[^.;!?\n0-9<>≥≤]{{0,40}}"
    another = r"[<>] ?[0-9]{1,2} (?:a\.|m\.|años?|meses|ans|mois) (?:y|ni|o|ou|et)"
    for before in (given, another):
        yield form(
            rf"{before} (?:{_TO[tongue.name]}) "
            rf"(?P<said>(?P<sign>[{''.join(signs)}]){GAP}(?P<n>[1-9][0-9]?){GAP}"
            r"(?P<unit>años?|meses|mes|ans?|mois|m\.?|a\.))"
            rf"(?![\w/²³]| {_LENGTHS}| (?:del|de la|de los|de las|du|de l['’]))",
            said,
            needs=signs,
        )


def french_people() -> Iterator[Form]:
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
