"""German halves and parts: "von 1/2 Zitrone", "2/3-Mehrheit", "3/4-Takt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE, TAKING
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_PARTS = {"3": "drittel", "4": "viertel", "5": "fünftel", "8": "achtel", "16": "sechzehntel"}
_WHOLES = {"3": "Drittel", "4": "Viertel", "5": "Fünftel", "6": "Sechstel", "7": "Siebtel"}
_WHOLES |= {"8": "Achtel", "9": "Neuntel", "10": "Zehntel", "12": "Zwölftel", "20": "Zwanzigstel"}
# What is filed under two figures, and no part of a whole: "Akte 4/8-Berlin".
_FILED = re.compile(
    r"\b(?:Akten?|Az\.|Heft|Ausgabe|Nr\.|Nummer|Tabelle|Seite|Blatt|Gruppe|Abschnitt|Teil|Band"
    r"|Bild|Etappe|Schritt|Top|Lektion|Staffel|Runde|Saison|Termin|Hausnummer|Übung|Aufgabe|Platz|Rang"
    r"|Folge|Jahrgang|Ziffer|Spieltag|Kapitel|Raum|Zimmer|Tor|Gleis|Linie|Klasse|Haus"
    r"|Art\.|Artikel) $"
)


_IN_THE_DATIVE = re.compile(rf"\b(?i:{DATIVE}|an) $")


def parts_of_nouns(tongue: Tongue) -> Form:
    """Say a part that is joined to a noun: "2/3-Mehrheit", "3/4-Takt", "1/2-Liter-Flasche"."""

    def said(match: re.Match[str]) -> str | None:
        over, under = match["over"], match["under"]
        if _FILED.search(match.string[max(0, match.start() - 14) : match.start()]):
            return None
        if under == "2":
            return _half_of_a_compound(match) if over == "1" else None
        word = _PARTS[under] if over == "1" else f"{tongue.number(over)}{_PARTS[under]}"
        return f"{word.capitalize()}-"

    return figure(
        rf"(?<![\w.,:/-])(?P<over>[1-9])/(?P<under>2|{'|'.join(_PARTS)})-"
        r"(?=(?!Zimmer|Bett|Tage|Personen)[A-ZÄÖÜ][a-zäöüß])",
        said,
        needs="/",
    )


def _half_of_a_compound(match: re.Match[str]) -> str:
    """Say the half of what is swallowed or waited: "eine halbe Tablette"."""
    text = match.string
    if not re.match(
        "(?:Tablette|Kapsel|Stunde|Portion|Flasche|Tasse|Dosis)(?!\\w)", text[match.end() :]
    ):
        return "Halb-"
    before = text[max(0, match.start() - 8) : match.start()]
    return "halben " if re.search(r"\b(?i:einer|der|jeder) $", before) else "halbe "


def halves_in_their_case(tongue: Tongue) -> Iterator[Form]:
    """Say a half in its case: "von 1/2 Zitrone" is "von einer halben Zitrone"."""
    units = tongue.keys("units")
    for preposition, halves in (
        (f"{DATIVE}|v\\.", {"f": "einer halben", "m": "einem halben", "n": "einem halben"}),
        (
            f"{ACCUSATIVE}|{TAKING}",
            {"f": "eine halbe", "m": "einen halben", "n": "ein halbes"},
        ),
    ):
        yield form(
            rf"\b(?i:{preposition}) (?P<said>(?:½|1/2){GAP}(?P<unit>{units}))(?![\w²³/]|[.,][0-9])",
            partial(_half_of_a_unit, halves=halves, tongue=tongue),
            needs="½/",
        )
        yield form(
            rf"\b(?i:{preposition}) (?P<said>½|1/2)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}}))",
            partial(_half, halves=halves),
            needs="½/",
        )


def half_a_million() -> Form:
    """Say "½ Mio." in its case."""

    def said(match: re.Match[str]) -> str:
        name = (
            "Million"
            if match["scale"].startswith("Mi")
            and "r" not in match["scale"]
            and "ard" not in match["scale"]
            else "Milliarde"
        )
        return f"{'einer halben' if match['prep'] else 'eine halbe'} {name}"

    return form(
        rf"(?:\b(?P<prep>(?i:{DATIVE})) )?(?<![\w.,/])(?<![0-9] )"
        r"(?P<said>(?:½|1/2) ?(?P<scale>Mio\.?|Mrd\.?|Million(?:en)?|Milliarden?))(?!\w)",
        said,
        needs="½/",
    )


def _half(match: re.Match[str], *, halves: Mapping[str, str]) -> str:
    return halves[gender(match["noun"])]


def _half_of_a_unit(match: re.Match[str], *, halves: Mapping[str, str], tongue: Tongue) -> str:
    pair = tongue.part("units")[key_of(match["unit"])]
    name = tongue.named(pair, one=True)
    told = gender(name)
    kind = "f" if pair.endswith("|f") else "n" if told == "n" else "m"
    return f"{halves[kind]} {name}{sentence_stop(match, at=match.end('said'))}"


def parts_of_a_whole(tongue: Tongue) -> Iterator[Form]:
    """Say a part of what is told behind it: "1/6 der Tagesdosis", "1/8 l"."""

    def part(match: re.Match[str]) -> str | None:
        over, under = match["over"], match["under"]
        near = match.string[max(0, match.start() - 14) : match.start()]
        if int(over) >= int(under) or _FILED.search(near):
            return None
        is_dative = _IN_THE_DATIVE.search(near)
        if over == "1":
            one = "" if near.endswith(("ein ", "einem ")) else "einem " if is_dative else "ein "
            return f"{one}{_WHOLES[under]}"
        return f"{tongue.number(over)} {_WHOLES[under]}{'n' if is_dative else ''}"

    def measured(match: re.Match[str]) -> str | None:
        said = part(match)
        pair = tongue.part("units")[match["unit"]]
        said = said and re.sub("(?<=l)n$", "", said)  # "mit zwei Drittel Liter": one measure
        return f"{said} {tongue.named(pair, one=True)}" if said else None

    parts = rf"(?<![\w.,:/-])(?<![0-9] )(?P<over>[1-9])/(?P<under>{'|'.join(_WHOLES)})"
    yield figure(
        rf"{parts}(?= (?:der|des|aller|dieser|dieses|davon|[ms]eine[rs]|ihre[rs]"
        r"|unsere[rs])\b)",
        part,
        needs="/",
    )
    yield figure(rf"{parts} (?P<unit>l|kg|TL|EL)(?![\w/])", measured, needs="/")


def quarters_of_a_litre() -> Form:
    """Say the part of a measure behind a preposition: "mit ¼ l" is "mit einem Viertel Liter"."""
    units = {"l": "Liter", "kg": "Kilogramm", "m": "Meter", "km": "Kilometer"}
    return form(
        rf"\b(?i:{DATIVE}) (?P<said>(?P<part>[¼⅛⅓]) ?(?P<unit>l|kg|m|km))(?![\w²³/])",
        lambda match: (
            f"einem {({'¼': 'Viertel', '⅛': 'Achtel', '⅓': 'Drittel'})[match['part']]}"
            f" {units[match['unit']]}"
        ),
        needs="¼⅛⅓",
    )
