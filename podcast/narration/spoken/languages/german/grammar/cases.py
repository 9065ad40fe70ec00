"""German cases: what a preposition or a verb asks of a quantity, "nach einer Woche"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.grammar.nouns import WEAK_NOUN, gender
from podcast.narration.spoken.languages.quantities import (
    END,
    key_of,
    measured,
    span,
    spanned,
)
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form

DATIVE = (
    "ab|aus|außer|bei|binnen|gegenüber|in|laut|mit|nach|neben|samt|seit|trotz|unter|von|vor"
    "|wegen|zu"
    "|zwischen|v\\.|n\\."
)
ACCUSATIVE = "durch|für|gegen|ohne|um|wider"
# Whoever takes or gets something: "Nehmen Sie 1 Beutel" is "einen Beutel".
TAKING = (
    "(?:nehmen|nehme|nimmt|nimm|geben|gebe|gebt|gibt|gib|trinken?|trinkt|erhalten|erhält|erh\\."
    "|bekommen"
    "|bekommt|bek\\.|verabreichen?|spritzen?|spritzt|inhalieren?|lutschen?|schlucken?|verwenden?"
    "|mischen?"
    "|essen|isst|iss|brauch(?:en?|t)|benötig(?:en?|t)|haben?|hat|kauf(?:en?|t|te|ten)|nahm(?:en)?|trank(?:en)?|gab(?:en)?|erhielt(?:en)?|bekam(?:en)?|aß(?:en)?"
    "|brauchten?|schluckten?|lösen|tragen|trägt|füllen)"
    "(?: (?:Sie|Kinder|Erwachsene|Jugendliche|Säuglinge|Erw\\.|Kdr\\.|er|sie|ich|wir"
    "|man)(?!\\w)){0,2}"
    # To whom it is given: "Geben Sie dem Kind 1 Messlöffel".
    "(?: (?:de[mnr]|[Ii]hre[mnr]|eine[mr]|jedem|seinem) (?:[a-zäöüß]{3,15}en )?"
    "[A-ZÄÖÜ][a-zäöüß]{2,20})?"
    "(?: (?:bitte|morgens|mittags|abends|nachts|täglich|tgl\\.|jeweils|je|zunächst|dann|nur"
    "|jetzt|noch"
    "|auch|dazu|davon|höchstens|maximal|max\\.|pro Tag|am Tag)(?!\\w)){0,2}"
)
_NOT_QUITE = (
    "(?:(?:ca\\.|circa|etwa|rund|ungefähr|mehr als|weniger als|mindestens|höchstens"
    "|mind\\.|max\\.|nur|je|jeweils|knapp|gut|über|fast|schon|erst|frühestens|spätestens) )?"
)
_HOW_LARGE = re.compile(r"(?:groß|lang|breit|dick|hoh|tief|stark|schwer)e[nrms]?\b")
_WITH_N = ("e", "löffel", "Beutel", "Becher")  # what takes an n in the dative of many
_AT_ONE = {"dative": {"f": "einer", "m": "einem", "n": "einem"}}
_AT_ONE["accusative"] = {"f": "eine", "m": "einen", "n": "ein"}
_PAID = {
    "dative": "",
    "accusative": "|auf|über|(?-i:kosten)|kostete?|beträgt|zahlen|zahlt|spart|sparen"
    "|verlangt|verlangen|verdient|verdienen|schuldet|bietet|bieten",
}
# Behind "ab 16 J." another sentence begins with a noun too: "Eltern haften".
_AGED = re.compile("(?i:ab|unter) ")
_ANOTHER = re.compile(
    "(?!Haft|Mitglied|Beruf|Erfahrung|Praxis|Gefängnis|Kind |Ehe|Wartezeit|Laufzeit"
    "|Garant|Freiheit|Dienst|Aufenthalt|Betrieb|Zugehör|Studium|Schul[eb])"
    "[A-ZÄÖÜ][a-zäöüß]{2,30} [a-zäöü]{3}"
)
_PREPOSITIONS = re.compile(rf"\b(?i:{DATIVE}|{ACCUSATIVE}|{TAKING}|an|pro)(?!\w)").pattern
_OF_THE_DATIVE = re.compile(rf"\b(?i:{DATIVE}|in|an|auf) $")


def quantities_in_their_case(tongue: Tongue, *, units: str) -> Iterator[Form]:
    """Say a unit in the case of its preposition; the rest is said as everywhere."""
    signs = tongue.keys("currencies")
    for case, words in (("dative", f"{DATIVE}|an"), ("accusative", f"{ACCUSATIVE}|{TAKING}|pro")):
        yield form(
            rf"\b(?i:{words}) {_NOT_QUITE}(?P<said>{span(tongue)}{GAP}(?P<unit>{units})){END}"
            r"(?!/[a-zµ²³]|[·⋅])",
            partial(_quantity, case=case, tongue=tongue),
            first=_PREPOSITIONS,
        )
        yield form(
            rf"\b(?i:{words}{_PAID[case]}) {_NOT_QUITE}"
            rf"(?P<said>1(?:,[-\u2013\u2014]{{1,2}})?{GAP}(?P<sign>{signs}))(?![\w/]|[.,][0-9])",
            partial(_one_coin, case=case, tongue=tongue),
            needs=("1",),
        )


def portions(tongue: Tongue) -> Form:
    """Say how many portions, whose name stands behind them: "1 Pck. Hefe" is one sentence."""
    return figure(
        rf"{span(tongue)}{GAP}(?P<unit>{tongue.word('portions')})"
        rf"(?= à | (?!{SENTENCES}\b)[A-ZÄÖÜ])",
        partial(measured, tongue=tongue),
    )


def _quantity(match: re.Match[str], *, case: str, tongue: Tongue) -> str | None:
    pair = tongue.part("units")[key_of(match["unit"])]
    single, many = (tongue.named(pair, one=one) for one in (True, False))
    # At the very end no stop is said, as with every unit.
    goes_on = match.string[match.end("said") :].strip()
    stop = sentence_stop(match, at=match.end("said")) if goes_on else ""
    if match["unit"] == "J." and _AGED.match(match[0]) and _ANOTHER.match(goes_on):
        stop = "."
    if match["low"] == "1" and not match["high"] and not match["sign"]:
        told = gender(single.split()[-1])
        kind = "f" if pair.endswith("|f") else "n" if told == "n" else "m"
        if _HOW_LARGE.match(goes_on):  # "in 1 cm große Würfel": how large, and in no case
            return f"{'eine' if kind == 'f' else 'ein'} {single}"
        return f"{_AT_ONE[case][kind]} {single}{stop}"
    ends = _WITH_N[1:] if single == many else _WITH_N
    is_declined = many.endswith(ends) and " " not in many
    if case == "accusative" or not (is_declined or match["unit"].endswith(".")):
        return None
    said = spanned(match, tongue=tongue, noun=pair)
    if match["low"] == "1" and match["high"] and not match["sign"]:
        said = re.sub("^eine?\\b", "einer" if pair.endswith("|f") else "einem", said)
    return f"{said} {many}{'n' if is_declined else ''}{stop}"


def _one_coin(match: re.Match[str], *, case: str, tongue: Tongue) -> str:
    single = tongue.part("currencies")[match["sign"]].partition("/")[0]
    return f"{_AT_ONE[case][gender(single)]} {single}"


def one_of_a_noun() -> Form:
    """Say the one of a thing: "mit 1 Glas Wasser" is "mit einem Glas Wasser"."""

    def said(match: re.Match[str]) -> str:
        case = "accusative" if match["other"] else "dative"
        return _AT_ONE[case][gender(match["noun"])]

    return form(
        rf"\b(?:(?i:{DATIVE}|an)|(?P<other>(?i:{ACCUSATIVE}|{TAKING}|pro))) {_NOT_QUITE}(?P<said>1)"
        rf"(?={SPACE}(?!(?:Uhr|Mio|Mrd|Tsd|Januar|Februar|März|April|Mai|Ju[nl]i|August|Oktober"
        r"|(?:Sept|Nov|Dez)ember)\b)(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w.-]\w))",
        said,
        first=_PREPOSITIONS,
    )


def one_taken(noun: str, *, tongue: Tongue) -> str | None:
    """Say one of a thing that somebody takes: "einen Beutel"; None where that ends otherwise.

    ``noun`` may be a unit or its short form.
    """
    unit = tongue.part("units").get(key_of(noun))
    name = tongue.named(unit, one=True) if unit else noun
    is_he = not (unit or "").endswith("|f") and gender(name) == "m"
    return f"einen {name}" if is_he and not WEAK_NOUN.search(name) else None


def kind_behind(noun: str, *, before: str, ahead: str) -> str:
    """The gender of a noun behind an article: "aus der" asks for a feminine one."""
    if before.lower() == "der" and _OF_THE_DATIVE.search(ahead[-14:]):
        return "f"
    return gender(noun)
