"""Doses: concentrations, how many, and medicines with two strengths."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.chemistry import SOLUTIONS
from podcast.narration.spoken.english.health.dose_forms import GIVEN_AS
from podcast.narration.spoken.english.health.dose_times import DOSE_FORMS, DOSE_TIMES, WEIGHED
from podcast.narration.spoken.english.units import is_unit, unit_name
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, SPACE, START, is_one, quantity
from podcast.narration.spoken.tables import table, wordlist
from podcast.narration.spoken.triggers import DIGITS

_MASSES = ("mg", "g", "mcg", "µg", "\u03bcg", "micrograms", "milligrams", "grams")
_TWO_WEIGHTS = late_regex(rf"{GAP}/{GAP}(?P<count>{NUMBER}){GAP}(?P<unit>{one_of(_MASSES)})")
_COUNTED = table("doses", part="under")
_MARKS = one_of(
    sorted({*table("units", part="under"), *_COUNTED, *WEIGHED, "h", "hr", "hrs", "min", "s", "wk"})
)
_UNITED = late_regex(
    r"\b(?:insulins?|heparin|\w{2,12}parin|humalog|novorapid|lispro|aspart|glargine|lantus|degludec"
    r"|detemir|actrapid|novolog|lantus|levemir|tresiba|toujeo|basaglar|humulin|novolin|apidra|fiasp|oxytocin|syntocinon|botulinum|botox|dysport|penicillin|streptokinase|urokinase"
    r"|bolus|basal|BG|BGL|sliding scale|subcut\w{0,8}|injections?|transfus\w{1,4})\b|\b(?:SC|SQ"
    r"|sc|s\.c\.|IV|IM|i\.v\.|i\.m\.)(?!\w)",
    re.IGNORECASE,
)
_WINDOW = 70  # characters around a quantity in which its medicine stands
_SPANS = {"hours", "days", "weeks", "months", "years"}
_HOURS = {"hour": 1, "day": 24, "week": 168, "month": 730, "year": 8760}
_FINEST = 16  # the bottom of a fraction
_STRENGTH = r"[0-9]{1,4}(?:\.[0-9]{1,3})?"
_STRENGTHS = one_of(sorted(wordlist("doses", part="two_strengths")))


def name(unit: str, *, one: bool) -> str:
    """Give a unit in words; one that is written as a word stays."""
    if unit in _COUNTED:
        return _COUNTED[unit].partition("/")[0 if one else 2]
    return unit_name(unit, one=one)


def _said_unit(unit: str, *, one: bool) -> str:
    if unit in _COUNTED or is_unit(unit):
        return name(unit, one=one)
    return unit


def _pers(text: str) -> str:
    """Say what follows the first unit: "/kg/24 h" is "per kilogram per twenty-four hours"."""
    said = []
    for part in re.findall(rf"/{GAP}((?:{NUMBER}{GAP})?[^/0-9]+)", text):
        found = re.match(rf"({NUMBER})?{GAP}(.+)", part.strip())
        if found is None:
            return ""
        count, unit = found[1], found[2].strip()
        one = count in {None, "1"}
        number = f"{number_words.number(count)} " if count and count != "1" else ""
        said.append(f" per {number}{_said_unit(unit, one=one)}")
    return "".join(said)


def _concentration(match: re.Match[str]) -> str:
    unit = _said_unit(match["unit"], one=is_one(match))
    other = match["per"].strip("/ ")
    if {match["unit"], other} <= _SPANS:  # "3 weeks/months" is no rate: its second is one of many
        return f"{quantity(match)} {unit} or {other}"
    if same := _as_long(match, other):
        return f"{quantity(match)} {unit} or {same}"
    second = _TWO_WEIGHTS.fullmatch(match["per"])
    alike = second and ("g", "grams").count(second["unit"]) == ("g", "grams").count(match["unit"])
    if (
        second and alike and match["unit"] in _MASSES
    ):  # "500mg/30mg" holds both, and not one in the other
        name = _said_unit(second["unit"], one=second["count"] == "1")
        return f"{quantity(match)} {unit}, {number_words.number(second['count'])} {name}"
    return f"{quantity(match)} {unit}{_pers(match['per'])}"


def _as_long(match: re.Match[str], other: str) -> str:
    """Say about the same time in other units, "10 days/2 weeks"; "" of a rate, "8 hours/2 days"."""
    found = re.fullmatch(rf"(?P<low>{NUMBER}) ?(?P<unit>(?P<one>[a-z]+?)s?)", other)
    unit = match["unit"].removesuffix("s")
    if found is None or unit not in _HOURS or found["one"] not in _HOURS or unit == found["one"]:
        return ""
    count = number_words.plain(match["high"] or match["low"])
    if (
        2 * float(count) * _HOURS[unit]
        < float(number_words.plain(found["low"])) * _HOURS[found["one"]]
    ):
        return ""
    return f"{number_words.number(found['low'])} {found['unit']}"


def _per_word(match: re.Match[str]) -> str:
    return _pers(match["said"])


def _times(match: re.Match[str]) -> str:
    """Say "two five-hundred-milligram tablets", or "two times five hundred milligrams"."""
    count = number_words.number(match["count"])
    if match["form"]:
        strength = number_words.number(match["low"]).replace(" ", "-")
        unit = _said_unit(match["unit"], one=True).removesuffix("s").replace(" ", "-")
        return f"{count} {strength}-{unit} {GIVEN_AS.get(match['form'], match['form'])}"
    unit = _said_unit(match["unit"], one=match["low"] == "1")
    return f"{count} times {number_words.number(match['low'])} {unit}"


def _in_units(match: re.Match[str]) -> str | None:
    """Say the U of insulin, heparin and the like; elsewhere it may be a name or a rack's unit."""
    text = match.string
    if not _UNITED.search(text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]):
        return None
    return f"{quantity(match)} {'unit' if is_one(match) else 'units'}"


def _strengths(match: re.Match[str]) -> str:
    return _one_by_one(match["said"])


def _one_by_one(strengths: str) -> str:
    return ", ".join(number_words.number(part) for part in strengths.split("/"))


def _is_fraction(strengths: str) -> bool:
    """Tell "1/2" of a tablet from two strengths."""
    top, bottom = map(float, strengths.split("/"))
    return top < bottom <= _FINEST


def _strengths_of_medicines(match: re.Match[str]) -> str | None:
    is_dose = MEDICINE.search(match["medicines"]) and not _is_fraction(match["said"])
    return _strengths(match) if is_dose else None


def _strengths_with_unit(match: re.Match[str]) -> str | None:
    if _is_fraction(match["strengths"]):
        return None
    return f"{_one_by_one(match['strengths'])} {_said_unit(match['unit'], one=False)}"


def _kinds(match: re.Match[str]) -> str:
    parts = [number_words.integer(part) for part in match["said"].lstrip("- ").split("/")]
    return f" {', '.join(parts[:-1])} and {parts[-1]}"


def _maximum(match: re.Match[str]) -> str:
    said = "maximum" if match["said"].lower().startswith("max") else "minimum"
    if match["said"][0].isupper():
        return said.capitalize()
    start, end = match.span("said")
    if match.string[max(0, start - 2) : start] == "a " or match.string.startswith(" of", end):
        return said
    return f"a {said} of"


_UNIT = rf"{GAP}(?P<unit>{one_of(WEIGHED)}|{one_of(sorted(_COUNTED))})"
_UNDER = rf"{GAP}/{GAP}(?:{NUMBER}{GAP})?(?:{_MARKS})(?![\w²³])"

DOSES = Rule(
    "doses",
    (
        # In the hundred and forties over the nineties: "BP 140s/90s".
        figure(
            r"(?<![\w.,/])(?P<top>[0-9]{2,3})s/(?P<bottom>[0-9]{2,3})s(?![\w/])",
            lambda match: " over ".join(
                number_words.plural(number_words.integer(match[part])) for part in ("top", "bottom")
            ),
            needs=("s/",),
        ),
        figure(
            rf"{QUANTITY}{_UNIT}(?P<per>(?:{_UNDER}){{1,3}})(?![\w/])", _concentration, needs="/"
        ),
        figure(
            rf"{START}(?P<low>[0-9]{{1,3}})(?P<said>/24{GAP}h(?:rs?|ours)?)(?!\w)",
            " in twenty-four hours",
            needs=("/24",),
        ),
        form(
            rf"(?<=[a-z])(?<!\bw)(?P<said>{GAP}/{GAP}{NUMBER}{GAP}(?:{_MARKS}))(?![\w/²³])",
            _per_word,
            needs="/",
        ),
        form(
            r"\b(?:[A-Z]{2,5}|copies|cells|particles)"
            r"(?P<said>/(?:m[lL]|[dcµ]?L|ml|g|kg|mg))(?![\w/²³])",
            _per_word,
            needs="/",
        ),
        form(
            rf"(?<=[0-9] )(?!min/|hrs/|mol/)[a-z]{{3,20}}(?P<said>/(?:{_MARKS}))(?![\w/²³])",
            _per_word,
            needs="/",
        ),
        form(
            rf"\b(?P<word>micrograms|milligrams|grams|units|IU|{DOSE_FORMS})"
            rf"(?P<said>(?:/(?:{_MARKS})){{1,3}})(?![\w/²³])",
            _per_word,
            needs="/",
        ),
        figure(
            rf"{START}(?P<count>[0-9]{{1,2}}){GAP}[x×]{GAP}(?P<low>{NUMBER}){GAP}"
            rf"(?P<unit>{one_of(WEIGHED)})"
            rf"(?:{SPACE}(?P<form>{DOSE_FORMS}|spoonfuls?|bottles?|bags?|cans?))?"
            r"(?![\w²³]|/(?!(?:24 ?h|day|d\b|[0-9]{1,2} ?h)))",
            _times,
            needs="x×",
        ),
        figure(
            rf"{START}(?P<said>(?P<count>[0-9]{{1,2}}) [x×] )"
            rf"(?={NUMBER} ?{one_of(WEIGHED)}/{NUMBER}? ?m[lL]\b)",
            lambda match: f"{number_words.number(match['count'])} times ",
            needs="x×",
        ),
        figure(
            rf"{QUANTITY}{GAP}gtts?(?![\w/])",
            lambda match: f"{quantity(match)} {'drop' if is_one(match) else 'drops'}",
            needs=("gtt",),
        ),
        figure(rf"{QUANTITY}{GAP}[Uu](?![\w/'’-]|\.\w)", _in_units, needs="Uu"),
        *DOSE_TIMES,
        form(
            rf"\b(?:[Cc]o-[a-z]{{4,20}}|{_STRENGTHS})(?: HCTZ?| Mix| Plus| Forte| D[SMU]"
            rf"| [SXEIM]R| X[LT]| HFA| CR| LA| CD)?{SPACE}"
            rf"(?P<said>{_STRENGTH}(?:/{_STRENGTH}){{1,2}})(?![\w/])",
            _strengths,
            needs="/",
        ),
        form(
            rf"\b(?P<medicines>[A-Za-z]{{5,24}}/[A-Za-z]{{5,24}}(?: acid)?){SPACE}"
            rf"(?P<said>{_STRENGTH}/{_STRENGTH})(?![\w/])",
            _strengths_of_medicines,
            needs="/",
        ),
        form(
            rf"\b(?P<medicines>[A-Za-z]{{5,24}}){SPACE}"
            r"(?P<said>(?:[4-9][0-9]|[0-9]{3,4})/[0-9]{2,4})(?![\w/]|[.,][0-9])(?<!/52)",
            _strengths_of_medicines,
            needs="/",
        ),
        # A mixture's strengths behind its sum: "625 mg (500/125)".
        form(
            r"[0-9] ?(?:mg|mcg|micrograms|g) (?:tablets? |capsules? )?"
            rf"\((?P<said>{_STRENGTH}(?:/{_STRENGTH}){{1,2}})(?=(?: ?mg)?\))",
            _strengths,
            needs="/",
        ),
        # How a newborn is at one minute and at five: "Apgars 8/9 at 1/5 min".
        form(
            r"\b(?:Apgars?|APGARs?)(?: scores?)?(?: of| were| was|:)? "
            r"(?P<said>[0-9]{1,2}(?:/[0-9]{1,2}){1,2})(?![\w/])",
            _strengths,
            needs="/",
        ),
        form(
            r"\b(?:Apgars?|APGARs?)\b[^.;\n]{1,40} at (?P<said>1/5(?:/10)? min)\b",
            lambda match: f"{_one_by_one(match['said'].removesuffix(' min'))} minutes",
            needs=("/5",),
        ),
        *SOLUTIONS,
        figure(
            rf"{START}(?<![$£€])(?P<strengths>[0-9]{{1,4}}/[0-9]{{1,4}}){GAP}"
            r"(?P<unit>mg|mcg|micrograms|g|µg|\u03bcg)(?![\w/²³])",
            _strengths_with_unit,
            needs="/",
        ),
        form(
            r"\b(?:HPV|HSV|CDK|[Tt]ypes?|[Ss]trains?|(?:[Oo]mega|[A-Z]{2,4})(?=-))"
            r"(?P<said>[- ](?!9/11|24/7)[0-9]{1,3}(?:/[0-9]{1,3}){1,5})"
            r"(?![\w/]|[.,][0-9])(?<!/7)(?<!/52)",
            _kinds,
            needs="/",
        ),
        form(
            rf"(?<![\w./])(?<!per )(?P<said>[Mm](?:ax|in)\.?)(?={SPACE}(?:of{SPACE})?[0-9])"
            r"(?<![0-9] min)(?<![0-9] min\.)(?<!\bT max)(?<!\bT min)(?<!\bT max\.)(?<!\bT min\.)",
            _maximum,
            needs=DIGITS,
        ),
        form(
            r"(?<![\w./])(?<![0-9][ -])(?<![0-9](?:st|nd|rd|th)[ -])(?<!(?:st|nd|rd|th)-)(?<!per )"
            r"(?<!\b[A-G] )(?P<said>[Mm](?:ax"
            r"|in)\.)(?= [a-z]{2,20}\b)",
            lambda match: f"{match['said'][:-1]}imum",
            needs=("ax.", "in."),
        ),
    ),
)
