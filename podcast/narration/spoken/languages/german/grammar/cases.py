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
    "|zwischen|zw\\.|v\\.|n\\."
)
ACCUSATIVE = "durch|für|gegen|ohne|um|wider"
# Whoever takes or gets something: "Nehmen Sie 1 Beutel" is "einen Beutel".
TAKING = (
    "(?:nehmen|nehme|nimmt|nimm|geben|gebe|gebt|gibt|gib|trinken?|trinkt|erhalten|erhält|erh\\."
    "|bekommen"
    "|bekommt|bek\\.|verabreichen?|spritzen?|spritzt|inhalieren?|lutschen?|schlucken?|verwenden?"
    "|mischen?"
    "|essen|isst|iss|brauch(?:en?|t)|benötig(?:en?|t)|haben?|hat|kauf(?:en?|t|te|ten)|nahm(?:en)?|trank(?:en)?|gab(?:en)?|erhielt(?:en)?|bekam(?:en)?|aß(?:en)?"
    "|brauchten?|schluckten?|lösen|tragen|trägt|füllen|suchen?|sucht|bieten?|bietet|besitzt|besitzen"
    "|bestellen?|bestellt|verkauft|vermietet|gewann(?:en)?|gewinnt|erzielt(?:e|en)?|schoss(?:en)?"
    "|verlor(?:en)?|enthält|enthalten)"
    "(?: (?:Sie|Kinder|Erwachsene|Jugendliche|Säuglinge|Erw\\.|Kdr\\.|er|sie|ich|wir"
    "|man)(?!\\w)){0,2}"
    # To whom it is given: "Geben Sie dem Kind 1 Messlöffel".
    "(?: (?:de[mnr]|[Ii]hre[mnr]|eine[mr]|jedem|seinem) (?:[a-zäöüß]{3,15}en )?"
    "[A-ZÄÖÜ][a-zäöüß]{2,20})?"
    "(?: (?:bitte|morgens|mittags|abends|nachts|täglich|tgl\\.|jeweils|je|zunächst|dann|nur"
    "|jetzt|noch"
    "|(?:vor|nach|zu) (?:jeder Mahlzeit|dem Essen|den Mahlzeiten)|alle [0-9]{1,2} Stunden"
    "|auch|dazu|davon|höchstens|maximal|max\\.|pro Tag|am Tag)(?!\\w)){0,2}"
)
_NOT_QUITE = (
    "(?:(?:ca\\.|circa|etwa|rund|ungefähr|mehr als|weniger als|mindestens|höchstens"
    "|mind\\.|max\\.|nur|je|jeweils|knapp|gut|über|fast|schon|erst|frühestens|spätestens) )?"
)
# How often something is taken: "alle 6 h 1 Tr.", "3x tgl. 1 Hub", "morgens 1 Btl.".
OFTEN = (
    "(?:alle [0-9]{1,2}(?: ?[-\u2013] ?[0-9]{1,2})? ?"
    "(?:h|Stdn?\\.|Stunden|Min\\.|Minuten|d|Tage|Wo\\.|Wochen|Mon\\.|Monate)"
    "|[1-9](?: ?[-\u2013] ?[1-9])? ?[x×] (?:tgl|tägl|wöchentl|stdl|mtl|monatl)\\."
    "|(?:[1-9](?: ?[-\u2013] ?[1-9])? ?[x×]|[a-zäöü]{2,6}mal|[0-9]-?mal)"
    " (?:täglich|stündlich|wöchentlich|monatlich|(?:am|pro) Tag|(?:in der|pro) Woche)"
    "|(?:tgl|tägl|stdl)\\.|täglich|stündlich|morgens|mittags|abends|nachts|zur Nacht"
    "|bei Bedarf|b\\. Bed\\.)(?: je(?:weils)?)?"
)
# What is counted is told of, and not taken: "3x tgl. 1 Hub genügt".
_TOLD_OF = re.compile(
    r"[^.!?;\n]{0,40}?\b(?:genügt|reicht|ist|sind|wird|werden|wurde|waren?|darf|muss|kann|sollte?"
    r"|entspricht|enthält|kostet|fehlt|hilft|hält|macht|sorgt|senkt|schützt)\b"
)
# How far, how long or how old: "1 m hoch", "1 Mon. alt".
_SO_FAR = "alt|lang|hoch|breit|tief|dick|weit|groß|entfernt|schwer|später|früher|vorher|zuvor"
_HOW_LARGE = re.compile(r"(?:groß|lang|breit|dick|hoh|tief|stark|schwer)e[nrms]?\b")
_WITH_N = ("e", "löffel", "Beutel", "Becher")  # what takes an n in the dative of many
_METRES = re.compile("(?P<head>(?:[A-ZÄÖÜ][a-zäöü]+)?(?:[Mm]eter|[Ll]iter))(?P<per> pro [A-Z].*)?$")
# "2 l Wasser", "5 m hoch", "bis zu 5 m": the measure stays as it is.
_NO_METRES = re.compile(
    f" ?(?!{SENTENCES}\\b)[A-ZÄÖÜ]|(?:{_SO_FAR}|lange|hohe|breite|tiefe|weite|dicke|große|dünne"
    f"|starke|schwere|ü\\. ?)"
)
# What a rate is of, whose measure is declined: "mit 5 ml/h" is "mit fünf Millilitern pro Stunde".
_EACH = r"(?:h|min|d|kg|Tag|Stunde|Minute)(?![\w/·²³]|[.,][0-9])"
_EQUALS = "entspricht|entsprechen|entsprach(?:en)?"
_GENITIVES = frozenset({"Monats", "Jahres", "Tages", "Quartals", "Semesters"})
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
_PREPOSITIONS = re.compile(rf"\b(?i:{DATIVE}|{ACCUSATIVE}|{TAKING}|{_EQUALS}|an|pro)(?!\w)").pattern
_OF_THE_DATIVE = re.compile(rf"\b(?i:{DATIVE}|in|an|auf) $")


def quantities_in_their_case(tongue: Tongue, *, units: str) -> Iterator[Form]:
    """Say a unit in the case of its preposition; the rest is said as everywhere."""
    signs = tongue.keys("currencies")
    for case, words in (
        ("dative", f"{DATIVE}|an|{_EQUALS}"),
        ("accusative", f"{ACCUSATIVE}|{TAKING}|pro"),
    ):
        yield form(
            rf"\b(?i:{words}) {_NOT_QUITE}(?P<said>{span(tongue)}{GAP}(?P<unit>{units})){END}"
            rf"(?!/(?!{_EACH})[a-zµ²³]|[·⋅])",
            partial(_quantity, case=case, tongue=tongue),
            first=_PREPOSITIONS,
        )
        yield form(
            rf"\b(?i:{words}{_PAID[case]}) (?:(?:es|das|er|sie|dies) )?{_NOT_QUITE}"
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
    if case == "dative" and (metres := _METRES.match(many)):
        before = match.string[max(0, match.start() - 4) : match.start()]
        is_rate = goes_on.startswith("/") and not re.match(f"/{_EACH}", goes_on)
        if before == "bis " or is_rate or _NO_METRES.match(goes_on):
            return None
        return f"{spanned(match, tongue=tongue, noun=pair)} {metres['head']}n{metres['per'] or ''}"
    ends = _WITH_N[1:] if single == many else _WITH_N
    is_declined = many.endswith(ends) and " " not in many
    if case == "accusative" or not (is_declined or match["unit"].endswith(".")):
        return None
    said = spanned(match, tongue=tongue, noun=pair)
    if match["low"] == "1" and match["high"] and not match["sign"]:
        said = re.sub("^eine?\\b", "einer" if pair.endswith("|f") else "einem", said)
    return f"{said} {many}{'n' if is_declined else ''}{stop}"


def _one_coin(match: re.Match[str], *, case: str, tongue: Tongue) -> str:
    pair = tongue.part("currencies")[match["sign"]]
    single = pair.partition("/")[0]
    kind = "f" if pair.endswith("|f") else gender(single)
    name = re.sub("e (?=[A-Z])", "en ", single) if case == "dative" else single
    return f"{_AT_ONE[case][kind]} {name}"


def one_of_a_noun() -> Form:
    """Say the one of a thing: "mit 1 Glas Wasser" is "mit einem Glas Wasser"."""

    def said(match: re.Match[str]) -> str:
        if match["noun"] in _GENITIVES:  # "binnen 1 Monats"
            return "eines"
        case = "accusative" if match["other"] else "dative"
        return _AT_ONE[case][gender(match["noun"])]

    return form(
        rf"\b(?:(?i:{DATIVE}|an|{_EQUALS})|(?P<other>(?i:{ACCUSATIVE}|{TAKING}|pro))) "
        rf"{_NOT_QUITE}(?P<said>1)"
        rf"(?={SPACE}(?!(?:Uhr|Mio|Mrd|Tsd|Januar|Februar|März|April|Mai|Ju[nl]i|August|Oktober"
        r"|(?:Sept|Nov|Dez)ember|Kor|Joh|Mose?|Tim|Thess|Petr|Sam|Kön|Chr|Makk|Korinther|Johannes"
        r"|Samuel|Könige|Petrus|Timotheus)\b)(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w.-]\w))",
        said,
        first=_PREPOSITIONS,
    )


def often_one(tongue: Tongue) -> Iterator[Form]:
    """Say the one or the half of what is taken, behind how often: "alle 6 h 1 Tr."."""

    def said(match: re.Match[str]) -> str | None:
        if _TOLD_OF.match(match.string, match.end()):
            return None
        one = one_taken(match["unit"], tongue=tongue)
        half = "" if match["n"] == "1" else " halben"
        stop = sentence_stop(match, at=match.end())
        return one and f"{one.replace(' ', f'{half} ', 1)}{stop}"

    yield form(
        rf"(?<![\w-])(?i:{OFTEN}) (?P<said>(?P<n>1|½|1/2){GAP}"
        r"(?P<unit>(?:Trp?f?|Tropf|Btl|Hb|Messl|Essl|Teel|Sprühst)\.|gtt\b\.?|[ET]L\b|Tropfen\b|Hub\b"
        r"|Beutel\b|Becher\b|(?:[A-Z][a-zäöüß]+)?(?:[Ll]öffel|hub|stoß|beutel|tropfen)\b))",
        said,
    )


def so_far(tongue: Tongue) -> Form:
    """Say the one of how far or how old, which is an accusative: "1 m hoch", "1 Mon. alt"."""

    def said(match: re.Match[str]) -> str | None:
        pair = tongue.part("units").get(key_of(match["unit"]), f"{match['unit']} |m")
        single = tongue.named(pair, one=True)
        if pair.endswith("|f") or gender(single) != "m":
            return None
        return f"einen {single}"

    return figure(
        rf"(?<![\w.,/:-])(?<![0-9] )(?<!\b[Dd]er )1{GAP}"
        rf"(?P<unit>Mon\.|Mo\.|Tg\.|[ck]?m|mm|dm|Tag|Monat)(?= (?:{_SO_FAR})\b)",
        said,
    )


def within_one() -> Form:
    """Say within what one of time, in the genitive: "innerhalb 1 Woche"."""
    return form(
        r"\b(?i:innerhalb|während|innert) (?P<said>1)"
        r"(?= (?P<noun>Woche|Stunde|Minute|Jahres|Monats|Tages)\b)",
        lambda match: "eines" if match["noun"].endswith("s") else "einer",
        needs=(" 1 ",),
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
