"""What French and Spanish alone write short: ages in months, weekdays by letters, "5e arr."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue, stop
from podcast.narration.spoken.rule import Form, Rule, figure, form

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


def french_short(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what French writes short."""
    return (
        Rule("ages", (_months(tongue), *_younger_or_older())),
        Rule("dates", tuple(_weekday_letters(tongue))),
        Rule("identifiers", (_law(tongue),)),
        Rule("abbreviations", (_of_a_town(), _included(tongue), *_french_words())),
    )


def spanish_short(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what Spanish writes short."""
    edition = form(
        r"[0-9]\.?[ªa] (?P<said>ed\.)(?!\w)",
        lambda match: f"edición{stop(match)}",
        needs=("ed.",),
    )
    return (
        Rule("ages", (_months(tongue), _years_of_age())),
        Rule("identifiers", (_law_of_a_year(tongue),)),
        Rule("doses", tuple(_every(tongue))),
        Rule("dates", tuple(_weekday_letters(tongue))),
        Rule("abbreviations", (edition, _included(tongue), *_spanish_words())),
    )


def _months(tongue: Tongue) -> Form:
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


def _younger_or_older() -> Iterator[Form]:
    """Say the sign of "les -18 ans" and "+ de 65 ans", which is neither minus nor plus."""
    before = (
        r"(?:(?:^|[\n;:(/,])\s?|\b(?i:gratuite?s?|réduit|réduite|interdit|tarif|entrée|offert"
        r"|les|aux|des|pour|chez les|ou|et"
        r"|(?:personnes|enfants|jeunes|adultes|mineurs|ados|hommes|femmes|filles|garçons|gens)"
        r"(?: de)?)\s)"
    )
    words = {"-": "moins de ", "+": "plus de "}
    yield form(
        rf"{before}(?P<said>(?P<sign>[-+\u2212])\s?(?:de\s)?)"
        r"(?=(?:[3-9]|[1-9][0-9]) ?ans\b(?! d['’]))",
        lambda match: words[match["sign"].replace("\u2212", "-")],
        needs="-+\u2212",
    )


def _weekday_letters(tongue: Tongue) -> Iterator[Form]:
    """Say from which day to which: "L-V de 9:00 a 14:00", "(L-V)" behind opening hours."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)
    span = rf"(?P<first>[{letters}]){GAP}(?:{DASH}|{tongue.word('to')}){GAP}(?P<last>[{letters}])"
    opens = rf"(?i:{tongue.word('opening')})[^.!?\n]{{0,60}}?"

    def said(match: re.Match[str]) -> str | None:
        if match["first"] == match["last"]:
            return None
        before = match.string[max(0, match.start("said") - 4) : match.start("said")]
        is_from = re.search(rf"\b(?i:{tongue.word('from_day')})\s$", before)
        start = "" if is_from else f"{tongue.word('from_day')} "
        to = tongue.word("to_day")
        return f"{start}{days[match['first']]} {to} {days[match['last']]}"

    hour = rf"[0-9]{{1,2}}(?:[:.h]|{GAP}[hHa\u2013-])"
    time = rf"(?=[,:]?{SPACE}(?:de{SPACE}|desde{SPACE})?(?:las{SPACE})?{hour}"
    time += rf"|:?{SPACE}(?:{tongue.word('closed')}))"
    yield form(rf"(?<![\w.-])(?P<said>{span})(?!\w){time}", said, first=f"[{letters}]")
    yield form(
        rf"\b{opens}(?:h|[0-9])[,;] (?P<said>(?P<day>[{letters}]))"
        rf"(?=:? (?:de )?[0-9]{{1,2}}(?:[:.h][0-9]{{2}})?{GAP}h?{GAP}(?:{DASH}|a ))",
        lambda match: days[match["day"]],
        needs=tuple(letters),
    )
    yield form(rf"\b{opens}(?<![\w.-])(?P<said>{span})(?![\w-])", said, needs=tuple(letters))


def _every(tongue: Tongue) -> Iterator[Form]:
    """Say every how many hours or days, and how often: "c/8 h", "3 v/día"."""

    def every(match: re.Match[str]) -> str:
        name = "horas" if match["unit"].startswith("h") else "días"
        count = tongue.number(match["count"], noun=name)
        to = f" a {tongue.number(match['high'], noun=name)}" if match["high"] else ""
        return f"cada {count}{to} {name}"

    def often(match: re.Match[str]) -> str:
        times = f"{tongue.number(match['count'], noun='veces')} veces"
        times = "una vez" if match["count"] == "1" else times
        return f"{times} {tongue.part('often')[match['unit']]}"

    yield figure(
        rf"(?<![\w.,/])(?P<count>[0-9]{{1,2}}){GAP}v\.?{GAP}/{GAP}"
        r"(?P<unit>día|dia|d|semana|sem|mes)(?!\w)",
        often,
        needs="/",
    )
    yield form(
        rf"\bc/{GAP}(?P<count>[0-9]{{1,2}})(?:{DASH}(?P<high>[0-9]{{1,2}}))?{GAP}(?P<unit>h|hs"
        rf"|hrs|horas|d|días)\b",
        every,
        needs="/",
    )


def _law(tongue: Tongue) -> Form:
    """Say the number of a law, whose hyphen is no span: "loi n° 78-17"."""
    return form(
        r"\b(?:[Ll]oi|[Dd]écret|[Oo]rdonnance|[Aa]rrêté|[Dd]écision|[Cc]irculaire|[Dd]écr\."
        r"|[Oo]rd\.|[Cc]irc\.|[Aa]rr\.)s? n[°ºo] ?"
        r"(?P<said>[0-9]{2,4}-[0-9]{1,4})(?![\w/-])",
        lambda match: " tiret ".join(tongue.number(part) for part in match["said"].split("-")),
        needs="-",
    )


_LAWS = {"LO": "Ley Orgánica", "RD": "Real Decreto", "RDL": "Real Decreto-ley"}


def _law_of_a_year(tongue: Tongue) -> Form:
    """Say a law by its number and its year: "Ley 39/2015", "LO 3/2018"."""

    def said(match: re.Match[str]) -> str:
        kind = _LAWS.get(match["kind"], match["kind"])
        number, year = tongue.number(match["number"]), tongue.year(int(match["year"]))
        return f"{kind} {number} de {year}"

    return form(
        r"\b(?P<kind>LO|RDL?|[Rr]esolución|Res\.|[Aa]cuerdo|S[TA][CSPJ][A-Z]{0,2}"
        r"|[Ll]ey(?: [Oo]rgánica)?|[Rr]eal [Dd]ecreto"
        r"(?:-[Ll]ey)?|[Dd]ecreto"
        r"(?:-[Ll]ey)?"
        r"|[Oo]rden|[Rr]eglamento) (?P<number>[1-9][0-9]{0,3})/(?P<year>(?:19|20)[0-9]{2})"
        r"(?![\w/])",
        said,
        needs="/",
    )


def _years_of_age() -> Form:
    """Say the a. of a patient's age: "paciente de 68 a."."""
    return form(
        r"\b(?i:paciente|mujer|varón|hombre|niñ[oa]|señora?) (?:de )?[0-9]{1,3} (?P<said>a\.)"
        r"(?!\w)",
        lambda match: f"años{stop(match)}",
        needs=("a.",),
    )


_SMALLER = (
    "températures?|doses?|pressions?|durées?|valeurs?|tailles?|quantités?|teneurs?|concentrations?"
    "|surfaces?|sommes?|notes?|moyennes?|fréquences?|glycémies?|clairances?|vitesses?|distances?"
    "|T°|hauteurs?|fièvres?|profondeurs?|tensions?|charges?|superficies?|populations?|largeurs?"
    "|longueurs?"
)


def _french_words() -> Iterator[Form]:
    """Say signs by the gender of their noun, patients, days, and where on a road."""
    signs = {"<": "inférieure", ">": "supérieure"}
    yield form(
        rf"\b(?P<noun>(?i:{_SMALLER})) (?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        lambda match: (
            f"{signs[match['sign']]}{'s' if match['noun'].lower().endswith('s') else ''} à "
        ),
        needs="<>",
    )
    yield form(
        r"(?<![\w.])(?P<said>[Aa]rr\.)(?=:? ?[0-9]{1,2} ?h)",
        lambda match: f"{match['said'][0]}rrivée",
        needs=("rr.",),
    )
    # "Pendant 7 j., puis": the full stop ends no sentence.
    yield form(r"(?<=[0-9] j)\.(?=[,;)]| [a-zà-ÿ])", "", needs=(" j.",))
    yield form(
        r"(?<![\w.])(?P<said>Pte?)(?= (?:de [0-9]{1,3} ans|âgée?))",
        lambda match: "Patiente" if match["said"] == "Pte" else "Patient",
        needs=("Pt",),
    )
    yield form(
        r"\b(?:[Aa]u|[Ll]e|[Dd]u|[Ee]ntre le) (?P<said>km)(?= [0-9])", "kilomètre", needs=("km",)
    )


def _spanish_words() -> Iterator[Form]:
    """Say kilometres and minutes before their figures, floors, and the greatest of a noun."""
    yield form(r"\b[Cc]ol\.(?= n\.?º)", "colegiado", needs=("ol.",))
    yield form(r"(?<=[0-9] )(?P<said>hab\.)(?=[,;)]|$)", "habitaciones", needs=("hab.",))
    yield form(r"(?<=[0-9]\.ª )(?P<said>pl\.)(?!\w)", "planta", needs=("pl.",))
    yield form(
        r"\b(?P<noun>[Tt]emperatura|[Dd]osis|[Vv]elocidad|[Ee]dad|[Pp]untuación|[Nn]ota|"
        r"[Aa]ltura|[Cc]arga)s? "
        r"(?P<said>m(?:áx|ín)\.)",
        lambda match: "máxima" if "x" in match["said"] else "mínima",
        needs=("máx.", "mín."),
    )
    yield form(
        r"\b(?P<article>[Ll]os|[Ee]l|[Dd]el|[Aa]l) (?P<said>km\b|min\.)(?= [0-9])",
        lambda match: (
            ("kilómetro" if match["said"] == "km" else "minuto")
            + ("s" if match["article"].lower() == "los" else "")
        ),
        needs=("km", "min."),
    )


def _of_a_town() -> Form:
    """Say the arr. behind its number; before a time it is an arrival."""
    return form(
        r"\b[0-9XVI]{1,5}(?:er|è?me|e|ᵉʳ?) (?P<said>arr\.)(?!\w)",
        lambda match: f"arrondissement{stop(match)}",
        needs=("arr.",),
    )


def _included(tongue: Tongue) -> Form:
    """Say incl. with the ending that the noun before it wants."""
    stem, feminine, many = tongue.word("included").split("|")

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        if noun is None:
            return stem
        if noun.isdigit():
            return f"{tongue.word('inclusive')}{stop(match)}"
        said = feminine if re.search(f"(?:{tongue.word('feminine_ends')})$", noun) else stem
        plural = many if noun.endswith("s") and not said.endswith("s") else ""
        return f"{said}{plural}{stop(match)}"

    return form(r"(?:\b(?P<noun>\w{1,30}) )?(?<!\w)(?P<said>incl\.)(?!\w)", said, needs=("incl.",))
