"""Notes, formulas, inches, marks and points of the compass in German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.strokes import counted
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.spoken.triggers import DIGITS

_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SMALL = "₀₁₂₃₄₅₆₇₈₉"
# Elements that everyday compounds are made of; with one figure or more, they spell no word.
_ELEMENT = "(?:Na|Mg|Al|Si|Cl|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Br|Ag|Sn|Ba|Hg|Pb|Li|[HBCNOFPSKI])"
_WINDOW = 70
_SENTENCE = re.compile(r"[.!?;\n](?=\s)")
_DAY_BEFORE = re.compile(r"\b(?i:le|du|au|les|el|del|al|los|am|vom) $")
_NOTES = r"\[[1-9][0-9]{0,2}(?:[,;\u2013-] ?[0-9]{1,3}){0,9}\]"


def marks(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that take signs which the kinds of quantities would take apart."""
    return (
        Rule("citation-marks", tuple(_citations())),
        Rule("chemistry", (*_formulas(tongue), *_ions(tongue))),
        Rule("times", tuple(_seconds(tongue))),
        Rule("units", (_inches(tongue),)),
        Rule("fractions", (_out_of(tongue),)),
        Rule("symbols", (_compass(tongue), _index(tongue), _letters(tongue), *_roots(tongue))),
    )


def before(match: re.Match[str]) -> str:
    """What stands before a match in its sentence, as far as a rule looks."""
    text = match.string[max(0, match.start() - _WINDOW) : match.start()]
    return _SENTENCE.split(text)[-1]


def _citations() -> Iterator[Form]:
    """Leave out the note that stands behind a word or its full stop: "sinkt.[12]"."""
    yield form(rf"(?<=[^\W\d_A-Z]{{3}}){_NOTES}(?![(\w]|\.\w)", "", needs="[")
    yield form(rf"(?<=[.,;:!?)”»]){_NOTES}(?![(\w]|\.\w)", "", needs="[")
    yield form(rf"(?<=[^\W\d_A-Z]{{3}}) {_NOTES}(?=[.,;:])", "", needs="[")


def _formulas(tongue: Tongue) -> Iterator[Form]:
    """Say a formula letter by letter, and its figures as numbers: "H2O", "Na₂CO₃"."""

    def said(match: re.Match[str]) -> str:
        parts = re.findall("[A-Z]|[a-z]|[0-9]+", match["said"].translate(_LOWERED))
        return " ".join(tongue.number(one) if one.isdigit() else one.upper() for one in parts)

    yield form(
        rf"(?<![\w-])(?=[A-Za-z]{{1,8}}[{_SMALL}])(?P<said>(?:{_ELEMENT}[{_SMALL}]{{0,3}}){{1,10}})"
        rf"(?![\w{_SMALL}])",
        said,
        needs=tuple(_SMALL),
    )
    yield form(
        r"(?<![\w-])(?=[A-Z]{1,2}[1-9][0-9]?[A-Z])(?P<said>(?:[HCNOS](?:[1-9][0-9]?)?){2,8})(?![\w-])",
        said,
        needs=DIGITS,
    )
    yield form(
        r"(?<![\w-])(?=[A-Z]{0,3}[A-Z][a-z][A-Z0-9])"
        rf"(?P<said>(?:{_ELEMENT}[2-9]?(?![0-9])){{2,10}})(?<=[0-9])(?![\w-])",
        said,
        needs=DIGITS,
    )


def _ions(tongue: Tongue) -> Iterator[Form]:
    """Say the plus of an ion, and what a reaction yields: "Na+", "C + O2 → CO2"."""
    yield form(
        r"(?<![\w])(?:Na|K|H|Li|NH4|Cl|HCO3)(?P<said>[+\u207a])(?![\w+])", " plus", needs="+\u207a"
    )
    yield form(
        r"(?<![\w])(?:Ca|Mg|Fe|Zn|Cu|Al)(?P<said>(?P<n>[23²³])[+\u207a])(?!\w)",
        lambda match: f" {tongue.number(match['n'].replace('²', '2').replace('³', '3'))} plus",
        needs="+\u207a",
    )
    whole = rf"(?:(?:{_ELEMENT}[0-9{_SMALL}]{{0,2}}){{2,8}}|[HON][2₂])"
    part = rf"(?=[A-Za-z]{{1,6}}[0-9{_SMALL}]){whole}"
    arrow = "(?P<said>\u2192|->|\u27f6|\u21cc)"
    yield form(rf"(?<![\w/.-]){part} {arrow} ", tongue.word("yields"), needs="\u2192>\u27f6\u21cc")
    yield form(
        rf"[A-Za-z)] {arrow} (?={part}(?!\w))",
        tongue.word("yields"),
        needs="\u2192>\u27f6\u21cc",
    )


def _seconds(tongue: Tongue) -> Iterator[Form]:
    """Say how long somebody ran, by plain quotation marks: "2h05'30"", "37"4"."""

    def said(match: re.Match[str]) -> str:
        groups = match.groupdict()
        pairs = (("hours", "h"), ("minutes", "min"), ("seconds", "s"))
        parts = [
            counted(number, unit, tongue=tongue)
            for name, unit in pairs
            if (number := groups.get(name))
        ]
        rest = [tongue.number(groups["part"])] if groups["part"] else []
        return " ".join([*parts, *rest])

    mark = "(?:\"|''|’’|″|”)"
    part = r"(?P<part>[0-9]{1,2})?(?![\w\"'])"
    yield figure(
        rf"(?<![\w.,:/'])(?:(?P<hours>[0-9]{{1,2}}){GAP}h{GAP})?(?P<minutes>[0-9]{{1,3}}){GAP}['’′]{GAP}"
        rf"(?P<seconds>[0-5]?[0-9]){mark}{part}",
        said,
        needs="'’′",
    )
    yield figure(
        rf"(?<![\w.,:/'])(?P<seconds>[0-9]{{1,2}}){mark}(?P<part>[0-9]{{1,2}})(?![\w\"'])",
        said,
        needs="\"'’″”",
    )


def _is_quoted(ahead: str) -> bool:
    """Whether a plain quotation is open at the end of a text: behind a figure a mark is inches."""
    is_open = False
    for mark in re.finditer('"', ahead):
        is_open = not is_open and not ahead[: mark.start()][-1:].isdigit()
    return is_open


def _inches(tongue: Tongue) -> Form:
    """Say the size of a screen: "6,7"", where no quotation ends there."""

    def said(match: re.Match[str]) -> str | None:
        ahead = before(match)
        is_screen = re.search(rf"\b(?i:{tongue.word('screens')})", ahead)
        if (match["mark"] == '"' and _is_quoted(ahead)) or not ("," in match["n"] or is_screen):
            return None
        pair = tongue.word("inch")
        name = tongue.named(pair, one=tongue.is_one(match["n"]))
        return f"{tongue.number(match['n'], noun=pair)} {name}"

    return figure(rf"{START}(?P<n>{NUMBER}){GAP}(?P<mark>[\"″”])(?![\w\"])", said, needs='"″”')


def _out_of(tongue: Tongue) -> Form:
    """Say a mark out of so many where the sentence speaks of marks: "7/10", "15,5/20"."""

    def said(match: re.Match[str]) -> str | None:
        parted = rf"\b(?i:{tongue.word('marked')})"
        if _DAY_BEFORE.search(match.string[max(0, match.start() - 6) : match.start()]):
            return None
        text = match.string[match.end() : match.end() + 30]
        is_school = tongue.word("school_mark") == match["most"]
        if not (is_school or re.search(parted, before(match)) or re.match(rf" ?{parted}", text)):
            return None
        ends = [tongue.number(one) for one in (match["low"], match["high"]) if one]
        got = f" {tongue.word('to')} ".join(ends)
        return f"{got} {tongue.word('out_of')} {tongue.number(match['most'])}"

    mark = "[0-9]{1,3}(?:,[0-9]{1,2})?"
    return figure(
        rf"(?<![\w.,:/<>≥≤-])(?<![<>≥≤] )(?P<low>{mark})(?:{GAP}[\u2013-]{GAP}"
        rf"(?P<high>{mark}))?{GAP}/{GAP}"
        r"(?P<most>5|6|10|12|15|20|25|30|40|50|60|100)(?![\w/%-]|[.,][0-9])(?! ?(?:mg|µg|mcg"
        r"|g|ml|mmHg|kg|UI|IE|I\.E\.)(?!\w))",
        said,
        needs="/",
    )


def _compass(tongue: Tongue) -> Form:
    """Say where a wind comes from or a window looks: "aus NW", "vent de N-O", "del NO"."""
    points = tongue.part("compass")

    def said(match: re.Match[str]) -> str | None:
        if not re.search(rf"\b(?i:{tongue.word('compass_cues')})", before(match)):
            return None
        return points[re.sub("[.-]", "", match["said"])]

    letters = one_of(tuple(points))
    spelt = r"[NSEOW]\.?-[EOW]\.?"
    return form(
        rf"\b(?:{tongue.word('compass_before')})[ '’](?P<said>{letters}|{spelt})(?![\w-])(?!"
        rf"(?<=[ '’].)\.)",
        said,
        needs="NSEOW",
    )


def _index(tongue: Tongue) -> Form:
    """Say a small figure below: "x₁"."""
    return form(
        rf"(?<=[^\W\d_])(?P<said>[{_SMALL}]{{1,3}})",
        lambda match: f" {tongue.number(match['said'].translate(_LOWERED))}",
        needs=tuple(_SMALL),
    )


def _letters(tongue: Tongue) -> Form:
    """Say from which letter of an exercise to which: "Nr. 2 a-c"."""
    return form(
        r"(?<!%)(?<!%[0-9])[0-9] ?[a-h](?P<said>[-\u2013]| [-\u2013] )(?=[a-h](?![\w'’-]))",
        f" {tongue.word('to')} ",
        needs="-\u2013",
    )


def _roots(tongue: Tongue) -> Iterator[Form]:
    """Say the sign of a root, and a plus or minus before it."""
    yield form(r"√ ?(?=[0-9a-zA-Z(])", f"{tongue.word('root')} ", needs="√")
    yield form(r"(?<= )(?P<said>±)(?= ?[√a-z(])", tongue.part("symbols")["±"], needs="±")
