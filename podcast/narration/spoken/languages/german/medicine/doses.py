"""German doses: insulin, halves, "1 Beutel auflösen", "TMD 200 mg", "3 X TGL. 1 TBL."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import TAKING, one_taken
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, START, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_INSULIN = re.compile(
    r"\b(?i:insulin\w*|spritz\w*|actrapid|humalog|lantus|novorapid|apidra|levemir|toujeo|huminsulin"
    r"|berlinsulin|protaphane|bolus|basal)\b"
)
_SHOUTED = {
    "TGL.": "täglich",
    "PAT.": "Patient",
    "MAX.": "maximal",
    "MIND.": "mindestens",
    "BZW.": "beziehungsweise",
    "CA.": "circa",
    "INKL.": "inklusive",
    "EVTL.": "eventuell",
    "GGF.": "gegebenenfalls",
}
_PORTIONS = {"TBL.": ("Tablette", "Tabletten"), "KPS.": ("Kapsel", "Kapseln")}
# What somebody does with the one of a thing: "1 Beutel in Wasser auflösen".
_TO_DO = (
    "(?:ein|auf|zu|hinzu|da?zu|unter|an|weg)?(?:nehmen|lösen|geben|trinken|rühren|heben|fügen"
    "|schlucken|lutschen|kauen|erhitzen|schälen|schneiden|hacken|pressen|reiben|verquirlen"
    "|verrühren|mischen|würfeln|schlagen|streuen|verteilen|tragen|inhalieren|spritzen)"
)
_HAS_A_VERB = re.compile(
    r"\b(?:ist|sind|wird|werden|wurde|hat|haben|muss|müssen|kann|können|soll|sollen|darf|dürfen|will|wollen|wollten?|möchten?|mag|mögen|würden?|lässt|lassen|gehen|geht)\b"
)
_DOSES = {
    "ED": "Einzeldosis",
    "TMD": "Tagesmaximaldosis",
    "TD": "Tagesdosis",
    "MED": "maximale Einzeldosis",
}
_DOSES |= {"EMD": "Einzelmaximaldosis", "THD": "Tageshöchstdosis", "EHD": "Einzelhöchstdosis"}
_DOSES |= {"MTD": "maximale Tagesdosis", "MDD": "maximale Tagesdosis"}
_OFTEN = {
    "d": "am Tag",
    "Tag": "am Tag",
    "h": "pro Stunde",
    "min": "pro Minute",
    "Wo.": "pro Woche",
}
_OFTEN |= {"Dosis": "pro Dosis", "ED": "pro Einzeldosis", "24 h": "in vierundzwanzig Stunden"}


def insulin(tongue: Tongue) -> Form:
    """Say how much of insulin at which time of a day: "10-8-12-6 IE"."""

    def said(match: re.Match[str]) -> str | None:
        is_short = match["unit"] == "E."
        text = match.string
        near = text[max(0, match.start() - 60) : match.end() + 60]
        if is_short and not _INSULIN.search(near):
            return None  # a day, and whose name begins so
        times = ", ".join(tongue.number(one) for one in match["row"].split("-"))
        named = "Einheiten" if is_short else "internationale Einheiten"
        if match["per"]:
            return f"{times} {named} pro "
        return f"{times} {named}{sentence_stop(match, at=match.end())}"

    return figure(
        rf"(?<![\w.,/-])(?P<row>(?:0|[1-9][0-9]?)(?:-(?:0|[1-9][0-9]?)){{2,3}}) "
        rf"(?P<unit>I\.{GAP}E\.|IE|E\.)"
        r"(?:(?P<per>/)(?=[A-ZÄÖÜ][a-zäöü])|(?![\w/]))",
        said,
        needs="-",
    )


def or_one(tongue: Tongue) -> Form:
    """Say the second thing that somebody takes: "Geben Sie 1 Zäpfchen oder 1 Beutel"."""

    def said(match: re.Match[str]) -> str | None:
        return one_taken(match["unit"], tongue=tongue)

    return form(
        rf"\b(?i:{TAKING}) [0-9½]{{1,3}} [A-ZÄÖÜ][\wäöüß]{{1,20}}\.? (?:oder|und|u\.|bzw\.) "
        r"(?P<said>1 (?P<unit>[A-ZÄÖÜ][\wäöüß]{1,20}))(?!\w)",
        said,
        needs=(" 1 ",),
    )


def shouted(tongue: Tongue) -> Iterator[Form]:
    """Say what is short in a line of capitals: "3 X TGL. 1 TBL.", "RR TGL. MESSEN"."""

    def portion(match: re.Match[str]) -> str:
        single, many = _PORTIONS[match["unit"]]
        name = single if match["n"] == "1" else many
        per = " pro TAG" if match["per"] else ""
        return f"{tongue.number(match['n'], noun=f'{single} |f')} {name}{per}"

    def often(match: re.Match[str]) -> str:
        counts = [tongue.number(one) for one in (match["low"], match["n"]) if one]
        times = f"{'ein' if match['n'] == '1' else ' bis '.join(counts)}mal"
        return f"{times} {'täglich' if match['how'] == 'TGL.' else 'stündlich'}"

    yield figure(
        rf"(?<![\w.,/-])(?P<n>[1-9]) ?[Xx×](?= (?:[0-9]{{1,2}}(?:,[0-9]{{1,2}})?|½) "
        rf"{one_of(tuple(_PORTIONS))})",
        lambda match: f"{'ein' if match['n'] == '1' else tongue.number(match['n'])}mal",
        needs=tuple(_PORTIONS),
    )
    yield figure(
        rf"(?<![\w.,/-])(?P<n>[1-9][0-9]?|[0-9],[0-9]{{1,2}}) "
        rf"(?P<unit>{one_of(tuple(_PORTIONS))})(?P<per>/(?:TAG|D)\b)?(?![\w/])",
        portion,
        needs=tuple(_PORTIONS),
    )
    yield figure(
        r"(?<![\w.,/-])(?:(?P<low>[1-9][0-9]?) ?[-\u2013] ?)?(?P<n>[1-9][0-9]?) ?[Xx×] ?"
        r"(?P<how>TGL\.|STDL\.)(?!\w)",
        often,
        needs=("TGL.", "STDL."),
    )
    yield form(
        rf"(?<![\w.])(?P<said>(?:MAX|MIND|CA)\.(?= [0-9])"
        rf"|TGL\.(?=[!,;)]|$)|(?<!DIE )(?<!EINE )PAT\.(?= (?!NR|NO|ANM)[A-ZÄÖÜ]{{2}})"
        rf"|(?!MAX|MIND|CA|PAT){one_of(tuple(_SHOUTED))}(?= [A-ZÄÖÜ0-9]{{2}}| [0-9]))",
        lambda match: _SHOUTED[match["said"]],
        needs=tuple(_SHOUTED),
    )


def one_to_take(tongue: Tongue) -> Form:
    """Say the one of a thing that somebody does something with: "1 Beutel auflösen"."""

    def said(match: re.Match[str]) -> str | None:
        if _HAS_A_VERB.search(match["between"]):
            return None
        return one_taken(match["unit"], tongue=tongue)

    return form(
        r"(?:^|[.:;,(] |[0-9½] [^.!?;:,\n]{1,30} (?:und|bzw\.|oder) "
        r"|\b(?i:dann|danach|zuerst|zusätzlich|morgens|mittags|abends|täglich|jeweils|je) )"
        r"(?P<said>1 (?P<unit>[A-ZÄÖÜ][\wäöüß]{1,20}))(?P<between> [^.!?;:,\n]{0,60}?)"
        rf"\b{_TO_DO}\b(?=[.,;:!)]|$| und\b| oder\b| lassen\b)",
        said,
        needs=("1 ",),
    )


def who_gets() -> Form:
    """Say who gets how much: "Kd. erh. 2 ml"."""
    return form(
        r"(?:\b(?:Kd|Kdr|Ki|Erw|Pat|J|Säugl)\.|\b(?:Kind(?:er)?|Erwachsene|Jugendliche"
        r"|Patienten?|Säuglinge"
        r"|Jahren?)(?: \([^)\n]{1,40}\))?|\)) (?P<said>(?P<how>erh|bek)\.)(?= [0-9½¼])",
        lambda match: "erhalten" if match["how"] == "erh" else "bekommt",
        needs=("erh.", "bek."),
    )


def not_to_be_used() -> Form:
    """Say "nicht verw."."""
    return form(
        r"\b(?:nicht|mehr|nur) (?P<said>verw\.)(?!\w)",
        lambda match: f"verwenden{sentence_stop(match, at=match.end())}",
        needs=("verw.",),
    )


def reduced() -> Form:
    """Say that a dose is reduced: "um 5 mg red."."""
    return form(
        r"(?:\bum [0-9][0-9,]{0,5} ?(?:mg|g|µg|ml|Tbl\.)|\b[Dd]osis|\blangsam|\bschrittweise"
        r"|\bweiter) (?P<said>red\.)(?!\w)",
        lambda match: f"reduzieren{sentence_stop(match, at=match.end('said'))}",
        needs=("red.",),
    )


def from_half_a_tablet(tongue: Tongue) -> Form:
    """Say from a half to how many tablets: "1/2-1 Tbl."."""

    def said(match: re.Match[str]) -> str:
        is_one = match["high"] == "1"
        high = "eine Tablette" if is_one else f"{tongue.number(match['high'])} Tabletten"
        return f"eine halbe bis {high}"

    return figure(
        rf"(?<![\w.,/-])(?:1/2|½){GAP}{DASH}{GAP}(?P<high>[1-9]){GAP}"
        r"(?:Tbl\.|Tabl\.|Tbl(?!\w)|Tabletten?)(?!\w)",
        said,
        needs="½/",
    )


def single_doses() -> Iterator[Form]:
    """Say the dose of one time and of a day, and for whose weight it is: "TMD 200 mg"."""
    yield form(
        rf"(?<![\w-])(?P<said>{one_of(tuple(_DOSES))})"
        r"(?=:? ?(?:max\.? |bis |von |ca\.? |= )?[0-9½][0-9.,/ \u2013-]{0,12}"
        r"(?:mg|g|µg|mcg|ml|IE|I\.E\.|Tbl|Tabl|Kps|Tropfen|Tr\.|Hub|Hübe)(?!\w))",
        lambda match: _DOSES[match["said"]],
        needs=tuple(_DOSES),
    )
    yield form(
        rf"/kg ?(?:KG|KGW|Körpergewicht)(?P<said>{GAP}/{GAP}(?P<under>{one_of(tuple(_OFTEN))}))(?"
        rf"!\w)",
        lambda match: f" {_OFTEN[match['under']]}",
        needs=("KG", "Körper"),
    )
    # With its figure: alone that would be said in the same round, and its unit not.
    yield figure(
        r"(?<![\w.,/-])(?P<dose>[0-9]{1,4}(?:,[0-9]{1,3})?(?: ?[-\u2013] ?[0-9]{1,4})? ?"
        r"(?:mg|g|µg|\u03bcg|mcg|ml|IE|mmol|kcal|J)/kg)KGW?(?!\w)",
        lambda match: f"{match['dose']} Körpergewicht",
        needs=("kgKG",),
    )
    yield form(r"/kg ?(?P<said>KGW)(?!\w)", "Körpergewicht", needs=("KGW",))


def for_whose_weight() -> Iterator[Form]:
    """Say whose weight a dose is for: "mg/kg KG"."""
    yield form(r"/kg ?(?P<said>KG)\b", "Körpergewicht", needs=("KG",))


def units_per_millilitre() -> Form:
    """Say units of a medicine: "100 E/ml"."""
    return figure(
        rf"{START}(?P<n>[0-9]{{1,4}}){GAP}(?P<said>E)(?=(?:/ml|/mL)\b)",
        "Einheiten",
        needs=("E/",),
    )


def one_tablet() -> Form:
    """Say the one of what is cut short: "eine Filmtbl. enthält", "pro Kps."."""
    names = {"t": "tablette", "k": "kapsel", "d": "dragee"}

    def said(match: re.Match[str]) -> str:
        name = names[match["short"][0].lower()]
        head = match["head"] or ""
        return f"{head}{name if head else name.capitalize()}{sentence_stop(match, at=match.end())}"

    return form(
        r"\b(?i:eine[rs]?|jede[rs]?|diese[rs]?|pro|je|halbe|ganze|letzte|zweite) "
        r"(?P<said>(?P<head>(?:Film|Brause|Retard|Kau|Lutsch|Schmelz|Weich|Hart)?)"
        r"(?P<short>(?<=[a-z])(?:tbl|tabl|kps|kaps)|(?<= )(?:Tbl|Tabl|Kps|Kaps))\.)(?!\w)",
        said,
        needs=("bl.", "ps."),
    )


def tablets_told_of() -> Form:
    """Say the one that its verb tells of, and one of a kind: "Die Tbl. wird", "1 Filmtbl."."""
    names = {"t": "tablette", "k": "kapsel"}

    def said(match: re.Match[str]) -> str:
        name = names[match["short"][0].lower()]
        head = match["head"] or ""
        one = "eine " if match["one"] else ""
        return f"{one}{head}{name if head else name.capitalize()}"

    verbs = "wird|ist|muss|kann|soll|sollte|darf|enthält|hat|löst|wirkt|besteht|war|wurde|schmeckt"
    return form(
        r"(?:\b(?:[Dd]ie|[Dd]iese) |(?<![\w.,/-])(?<![0-9] ))"
        r"(?P<said>(?:(?<=ie )|(?<=se )"
        r"|(?P<one>1 )(?=[A-Z][a-z]+l\.|[A-Z][a-z]+ps\.))"
        r"(?P<head>(?:Film|Brause|Retard|Kau|Lutsch|Schmelz|Weich|Hart)?)"
        r"(?P<short>(?<=[a-z])(?:tbl|tabl|kps|kaps)|(?<= )(?:Tbl|Tabl|Kps|Kaps))\.)"
        rf"(?= (?:{verbs})\b)",
        said,
        needs=("bl.", "ps."),
    )
