"""Ages in French and Spanish alike: months of a child, and to whom a medicine is given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from podcast.narration.spoken.languages.sentence_ends import begins_sentence
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, form

_MOST = 36  # months; of an older child one tells the years
_WINDOW = 110
# What is given or used and has a height or a length of its own.
THINGS = re.compile(
    r"\b(?:plant[ae]s?|arbres?|árbol(?:es)?|arbustos?|haies?|escaleras?|échelles?|murs?|muros?"
    r"|cables?"
    r"|câbles?|tubos?|tuyaux|piscinas?|piscines?|pozos?|puits|vallas?|distanci?a|distance"
    r"|branches?)\b"
)
_SENTENCE = re.compile(r"[.!?\n](?=\s|$)")
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


def months_of_age(tongue: Tongue) -> Form:
    """Say the m of an age as months where a child, a vaccine or an age is spoken of."""
    joint = rf"(?:{GAP}{DASH}{GAP}|,{SPACE}|{SPACE}(?:{tongue.word('age_joints')}){SPACE})"
    ages = rf"[0-9]{{1,2}}(?:{GAP}m)?(?:{joint}[0-9]{{1,2}}(?:{GAP}m(?!\w))?){{0,9}}"
    return form(
        rf"\b(?:(?P<people>(?i:{tongue.word('people_of_age')}))"
        rf"|(?i:{tongue.word('at_an_age')})){SPACE}"
        rf"(?P<said>{ages}(?<=m)(?:\.(?={SPACE}?[:,;)]|{SPACE}[a-zé]))?)(?![\w/²³]"
        rf"|\.\w)(?!{SPACE}(?:de{SPACE}|d['’])?(?:{tongue.word('lengths')}))",
        partial(_in_months, tongue=tongue),
        needs="m",
    )


def _in_months(match: re.Match[str], *, tongue: Tongue) -> str | None:
    text = match.string
    before = _SENTENCE.split(text[max(0, match.start() - _WINDOW) : match.start()])[-1]
    after = _SENTENCE.split(text[match.end() : match.end() + _WINDOW])[0]
    told = re.search(rf"\b(?i:{tongue.word('told_of_age')})", f"{before}{match[0]}{after}")
    if not (match["people"] or told) or (not match["people"] and THINGS.search(before + after)):
        return None
    if any(int(one) > _MOST for one in re.findall("[0-9]+", match["said"])):
        return None
    pair = tongue.word("months_of_age")

    def months(one: re.Match[str]) -> str:
        said = tongue.number(one[1], noun=pair)
        return f"{said} {tongue.named(pair, one=one[1] == '1')}" if one[2] else said

    spans = re.sub(rf"{GAP}{DASH}{GAP}", f" {tongue.word('to')} ", match["said"].rstrip("."))
    return re.sub(rf"([0-9]{{1,2}})({GAP}m)?", months, spans)


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


def months_beside_years(tongue: Tongue) -> Form:
    """Say the months behind the years of a child: "de 2 a. y 6 m."."""
    pair = tongue.word("months_of_age")

    def said(match: re.Match[str]) -> str:
        name = tongue.named(pair, one=match["n"] == "1")
        after = match.string[match.end() : match.end() + 8]
        ends = match[0].endswith(".") and (not after.strip() or begins_sentence(after))
        return f"{tongue.number(match['n'], noun=pair)} {name}{'.' if ends else ''}"

    return form(
        rf"\b[0-9]{{1,2}}{GAP}(?:{tongue.word('year_sign')})\.? (?:{tongue.word('and')} )?"
        rf"(?P<said>(?P<n>[1-9]|1[01]){GAP}m\.?)(?![\w²³/])"
        rf"(?! (?:de |d['’])?{_LENGTHS}| (?:du|del) )",
        said,
        needs="m",
    )


def years_in_brackets(tongue: Tongue) -> Form:
    """Say the years of somebody who is named before a bracket: "M. Roy (91 a.)", "(10–14 a.)"."""
    pair = tongue.word("years_of_age")
    return form(
        rf"(?:\(|[A-ZÀ-Þ][\wà-ÿ-]{{1,20}}, )(?:(?:[<>≥≤]|dès"
        rf"|desde) ?)?(?:[0-9]{{1,3}} ?{DASH} ?)?(?P<n>[0-9]{{1,3}}) ?(?P<said>a\.)(?=[),;])",
        lambda match: tongue.named(pair, one=match["n"] == "1"),
        needs="a",
    )


def months_once_opened(tongue: Tongue) -> Form:
    """Say the m of how long something keeps once it is open: "abierto: máx. 6 m"."""
    pair = tongue.word("months_of_age")

    def said(match: re.Match[str]) -> str:
        after = match.string[match.end() : match.end() + 8]
        is_end = match["unit"].endswith(".") and (not after.strip() or begins_sentence(after))
        number = tongue.number(match["n"], noun=pair)
        return f"{number} {tongue.named(pair, one=match['n'] == '1')}{'.' if is_end else ''}"

    return form(
        r"\b(?i:una vez abiert[oa]s?|abiert[oa]s? el \w+|(?:après|tras|desde)(?: la"
        r"| su)? (?:première )?(?:ouverture|apertura)"
        r"|une fois ouvert)\b(?:,| :|:)?[^.;\n0-9]{0,20}(?:máx\. |max\. )?(?P<said>(?P<n>[1-9]"
        r"|1[0-9]|2[0-4]) ?(?P<unit>m\.?))(?![\w²³/])",
        said,
        needs=(" m",),
    )
