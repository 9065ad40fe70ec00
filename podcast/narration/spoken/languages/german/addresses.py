"""German addresses: streets, houses, storeys, rooms, postal codes, post-office boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_FLOORS = {"EG": "Erdgeschoss", "DG": "Dachgeschoss", "KG": "Kellergeschoss"}
_TOWN = "(?:Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Wels|Villach)"
_SWISS_TOWNS = (
    "Zürich|Bern|Basel|Genf|Luzern|St\\. Gallen|Sankt Gallen|Winterthur|Lausanne|Biel|Thun|Chur|Zug"
    "|Schaffhausen|Aarau|Baden|Olten|Solothurn|Frauenfeld|Lugano|Köniz|Uster|Wil"
)
_STREET = (
    "(?:[Ss]tr(?:aße|asse|\\.)|[Ww]eg|[Pp]latz|pl\\.|[Aa]llee|[Gg]asse|[a-z]g\\.|[Rr]ing|[Uu]fer"
    "|[Dd]amm"
    "|[Mm]arkt)"
)
_STREET_BEFORE = (
    "(?:[Ss]tr(?:aße|asse|\\.)|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer|[Dd]amm|[Mm]arkt)"
)
# "Platz 2, 1480 Treffer" is a rank; of a town it is "Kölner Platz 2, 1010 Wien".
_STREET_OF_A_TOWN = _STREET.replace("[Pp]latz", "(?:[a-zäöüß-]p|(?:er|[Aa]m) P)latz")
# What is counted behind a place, and is no town: "Platz 2, 5000 Euro".
_MANY = (
    "(?:Euro|Franken|Dollar|Zuschauer|Teilnehm|Mensch|Besuch|Person|Einwohner|Fans|Meter|Kilo|Jahre"
    "|Stück|Treffer|Tore|Stimme|Wähler|Gäste|Kunden|Fahrzeug|Autos|Häuser|Exemplar|Tonnen|Liter|Stimmen|Mitglied|Schüler|Läufer|Prozent|Soldat|Punkte|Kilometer)"
)


def rooms_by_a_letter(tongue: Tongue) -> Form:
    """Say a room by its house, its storey and its number: "Raum B 2.07"."""
    return form(
        r"\b(?:Raum|Zimmer|Zi\.|Saal|Hörsaal|HS|Büro|R\.) [A-Z]{1,2} ?"
        r"(?P<said>(?P<storey>[0-9]{1,2})\.(?P<n>[0-9]{2,3}))(?![\w/-]|[.,][0-9]| ?(?:Uhr|h)\b"
        r"|\. ?(?:bis|und|oder|ab)\b)",
        partial(_storey_and_room, tongue=tongue),
        needs=".",
    )


def _storey_and_room(match: re.Match[str], *, tongue: Tongue) -> str:
    number = match["n"]
    room = tongue.digits(number) if number[0] == "0" else tongue.number(number)
    gap = "" if match.string[match.start("said") - 1] == " " else " "
    return f"{gap}{tongue.number(match['storey'])} {tongue.word('point')} {room}"


def storeys_cut_short() -> Form:
    """Say a storey, "im 4. St.", "Zi. 12, 1. St., rechts"; behind it no saint's name stands."""

    def said(match: re.Match[str]) -> str:
        ending = "n" if match["before"] else "r"
        stop = sentence_stop(match, at=match.end("said"))
        return f"{ordinal(int(match['n']), ending)} Stock{stop}"

    return form(
        r"(?:\b(?P<before>[Ii]m|[Vv]om|[Zz]um|[Ii]n den|[Dd]em|[Dd]en) |(?<=, )|(?<=\())"
        r"(?P<said>(?P<n>[1-9][0-9]?)\. St\.)(?=$|[,;:)/]| [a-zäöü])",
        said,
        needs=("St.",),
    )


def storeys() -> Form:
    """Say the storey of a flat: "im EG"."""
    return form(
        rf"(?:\bim |Whg\.,? |Wohnung,? |m²,? )(?P<said>{one_of(tuple(_FLOORS))})(?![\w-])",
        lambda match: _FLOORS[match["said"]],
        needs=tuple(_FLOORS),
    )


def lanes_doors_and_postal_codes(tongue: Tongue) -> Iterator[Form]:
    """Say lanes of Austria, doors and postal codes: "Mozartg. 7/2/14"."""

    def numbers(match: re.Match[str]) -> str:
        parts = match["said"].split("/")
        return ", ".join(re.sub("[0-9]+", lambda one: tongue.number(one[0]), one) for one in parts)

    yield form(
        r"(?<![\w.])(?!Liefer|Bestell|Sende|Abrech|Rechn|Zahl|Erzg"
        r"|Abg)[A-ZÄÖÜ][a-zäöüß-]{3,30}(?<!n)(?P<said>g\.)"
        rf"(?= [0-9]{{1,4}}[a-z]?(?:/[0-9A-Z]|,? (?:A-)?[0-9]{{4}} [A-ZÄÖÜ]|,? {_TOWN}\b))",
        "gasse",
        needs=("g.",),
    )
    yield form(
        rf"{_STREET} (?P<said>[0-9]{{1,4}}[a-z]?(?:/[0-9]{{1,4}}){{1,3}})(?=[,;)]|$|\.(?:\s|$)"
        rf"| [0-9]{{4,5}}\b)",
        numbers,
        needs="/",
    )
    yield form(
        rf"{_STREET_OF_A_TOWN} [0-9]{{1,4}}[^.\n]{{0,60}}, (?P<said>[0-9]{{4,5}})"
        rf"(?= [A-ZÄÖÜ][\wäöüß]+)(?! {_MANY})",
        lambda match: tongue.digits(match["said"]),
    )


def houses_and_buildings(tongue: Tongue) -> Iterator[Form]:
    """Say a house, whose it is, a building and a land: "3, Hs. 2", "c/o", "CH-8001 Bern"."""
    yield form(r"(?:[0-9][a-z]?|[Aa]llee|[Ww]eg), (?P<said>Hs\.)(?= [0-9])", "Haus", needs=("Hs.",))
    yield form(r"(?<![\w/])c/o(?= [A-ZÄÖÜ])", "bei", needs=("c/o",))
    yield form(
        r"(?<![\w.])Geb\.(?= (?:[A-Z][0-9]{0,2}|[0-9]{1,3})(?!\w|\.[\w]|\. ?[0-9A-Z]))",
        "Gebäude",
        needs=("Geb.",),
    )
    yield form(
        r"(?<![\w-])(?P<said>(?P<land>A|D|CH|FL|L)-(?P<code>[0-9]{4,5}))(?= [A-ZÄÖÜ])",
        lambda match: f"{match['land']} {tongue.digits(match['code'])}",
        needs="-",
    )


def rooms_at_an_end() -> Form:
    """Say how many rooms: "3 Zi."."""
    return form(r"(?<=[0-9] )Zi\.(?=[,;)]|$)", "Zimmer", needs=("Zi.",))


def post_office_boxes(tongue: Tongue) -> Form:
    """Say a post-office box in pairs: "Postfach 12 34"."""
    return form(r"\b(?:Postfach|PF) (?P<said>[0-9 ]{2,9}[0-9])", partial(_in_pairs, tongue=tongue))


def streets_before_numbers() -> Form:
    """Say a street before the number of a house: "Hauptstr. 12"."""
    return form(r"(?<=[a-zäöü])(?P<said>str\.)(?= [0-9])", "straße")


def _in_pairs(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a post-office box as it is written, in pairs from the right."""
    digits = match["said"].replace(" ", "")
    first = len(digits) % 2
    pairs = [digits[:first], *(digits[at : at + 2] for at in range(first, len(digits), 2))]
    return " ".join(tongue.number(pair) for pair in pairs if pair)


def postal_codes(tongue: Tongue) -> Iterator[Form]:
    """Say a postal code digit by digit: before a large town, or behind a street's number."""

    def said(match: re.Match[str]) -> str:
        return tongue.digits(match["said"])

    towns = one_of(tuple(tongue.word("towns").split("|")))
    yield form(rf"(?<![\w.,:/+-])(?P<said>[0-9]{{5}})(?= {towns}(?![\w-]))", said, needs=" ")
    # A year is before a town too: "Seit 1848 Bern".
    yield form(
        r"(?:^|[,;:(] |\b(?:Gemeinde|in|nach|aus|Stadt|Ort) )(?P<said>[3-9][0-9]{3}|2[2-9][0-9]{2})"
        rf"(?= (?:{_TOWN}|{_SWISS_TOWNS})(?![\w-]))",
        said,
        needs=" ",
    )
    yield form(
        rf"(?<!\b[Aa]uf ){_STREET_BEFORE} [0-9]{{1,4}} ?[a-zA-Z]?,? (?P<said>[0-9]{{4,5}})"
        rf"(?= (?!{_MANY})[A-ZÄÖÜ][a-zäöüß])",
        said,
    )


def streets_at_an_end() -> Form:
    """Say a street without a number: "in der Hauptstr."."""
    return form(
        r"\b[A-ZÄÖÜ][a-zäöüß-]{2,30}(?<!che)(?<!gi)(?P<said>str\.)(?=[,;)]|$| [a-z])",
        lambda match: f"straße{sentence_stop(match, at=match.end())}",
        needs=("str.",),
    )


def rooms_of_a_flat(tongue: Tongue) -> Form:
    """Say a flat by its rooms: "3-Zi.-Whg."."""
    return form(
        r"(?<![\w.,/-])(?P<rooms>[1-9](?:,5|½)?)[- ]?Zi(?:\.|mmer)?-(?:Whg\.?|Wohnung)(?!\w)",
        lambda match: f"{_rooms(match['rooms'], tongue=tongue)}-Zimmer-Wohnung",
        needs=("Zi",),
    )


def _rooms(written: str, *, tongue: Tongue) -> str:
    parted = written.replace(",5", "½")
    said = tongue.part("mixed")["½"].format(n=tongue.number(parted[0]))
    return (said if parted.endswith("½") else tongue.number(parted)).capitalize()
