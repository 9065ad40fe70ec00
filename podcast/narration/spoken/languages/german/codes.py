"""Codes in German, said sign by sign: "PLZ 10115", "Kontonr. 12345", "Kl. 4b", "Hauptstr. 12a"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_CARS = re.compile(
    r"\b(?:[Kk]fz|KFZ|[Pp]kw|PKW|[Ll]kw|LKW|Kennz\w*|Auto\w*|Fahrzeug\w*|Wagen|Halter\w*|Fahrer\w*|Unfall\w*)\b"
)


def digit_by_digit(tongue: Tongue) -> Form:
    """Say what no number counts, digit by digit: "PLZ 10115", "Kontonr. 12345"."""
    return form(
        r"\b(?:PLZ|Postleitzahl|D-|A-|CH-|IBAN|PIN|Code|PZN|BLZ|K(?:onto|to\.)-?[Nn](?:ummer|r\.)"
        r"|Kunden-?[Nn](?:ummer|r\.)|Rechnungs-?[Nn](?:ummer|r\.)):? ?"
        r"(?P<said>[0-9]{4,12}|[0-9]{3} [0-9]{3} [0-9]{2})\b",
        lambda match: tongue.digits(match["said"]),
    )


def standards(tongue: Tongue) -> Form:
    """Say a standard and its year: "ISO 9001:2015", "DIN EN 60601-1:2013"."""

    def said(match: re.Match[str]) -> str | None:
        part = f", Teil {tongue.number(match['part'])}" if match["part"] else ""
        year = f", {tongue.year(int(match['year']))}" if match["year"] else ""
        return f"{tongue.number(match['n'])}{part}{year}" if part or year else None

    return form(
        r"\b(?:ISO|IEC|EN|DIN|ÖNORM|SN) (?:[A-Z] )?(?P<said>(?P<n>[1-9][0-9]{1,4})"
        r"(?:-(?P<part>[1-9][0-9]?))?(?::(?P<year>(?:19|20)[0-9]{2}))?)(?:-[01][0-9])?(?![\w/]|[.,]?[0-9])",
        said,
        needs=("ISO", "IEC", "EN ", "DIN", "NORM"),
    )


def directives(tongue: Tongue) -> Form:
    """Say a law of the Union by its year and number: "Richtlinie 2006/112/EG"."""
    return form(
        r"\b(?:Richtlinien?|Verordnung|Beschluss|RL|VO)(?: \((?:EU|EG|EWG)\))?(?: Nr\.)? "
        r"(?P<said>(?P<a>[0-9]{2,4})/(?P<b>[0-9]{1,4})(?P<end>/(?:EG|EU|EWG))?)(?![\w/])",
        lambda match: (
            f"{tongue.number(match['a'])}, {tongue.number(match['b'])}"
            f"{', ' + match['end'][1:] if match['end'] else ''}"
        ),
        needs="/",
    )


def number_plates(tongue: Tongue) -> Form:
    """Say the plate of a car where one is near, letter by letter: "B-AB 1234"."""

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 60) : match.end() + 40]
        if not _CARS.search(near):
            return None
        return (
            f"{' '.join(match['place'])} {' '.join(match['letters'])} {tongue.digits(match['n'])}"
        )

    return form(
        r"(?<![\w-])(?P<place>[A-ZÄÖÜ]{1,3})-(?P<letters>[A-Z]{1,2})[ -]?(?P<n>[1-9][0-9]{0,3})"
        r"(?![\w-])",
        said,
        needs="-",
    )


def numbers_by_hyphens(tongue: Tongue) -> Form:
    """Say a number of parts behind "Nr.", of which the first may be a year: "Nr. 2024-0815"."""

    def said(match: re.Match[str]) -> str:
        parts = match["said"].split("-")
        is_year = re.fullmatch("(?:19|20)[0-9]{2}", parts[0])
        first = tongue.year(int(parts[0])) if is_year else tongue.digits(parts[0])
        return ", ".join([first, *map(tongue.digits, parts[1:])])

    return form(
        r"\b(?:[A-ZÄÖÜ][a-zäöü]*-?[Nn](?:r\.|ummer)|Nr\.|Nummer|Rechnung|Bestellung|Auftrag"
        r"|Vorgang|Ticket):? "
        r"(?P<said>(?=[0-9-]{6})[0-9]{1,8}(?:-[0-9]{2,8}){1,3})(?![\w/-]|[.,][0-9])",
        said,
        needs="-",
    )


def hexadecimal(tongue: Tongue) -> Form:
    """Say a number of a machine sign by sign: "0x80070005"."""
    return form(
        r"(?<![\w.])0[xX](?P<n>[0-9A-Fa-f]{2,16})(?!\w)",
        lambda match: (
            f"{tongue.digits('0')} x "
            + " ".join(tongue.digits(one) if one.isdigit() else one.upper() for one in match["n"])
        ),
        needs=("0x", "0X"),
    )


def austrian_files(tongue: Tongue) -> Form:
    """Say the number of an Austrian office's file by its parts: "GZ 2026-0.114.332"."""

    def said(match: re.Match[str]) -> str:
        first, *rest = match["said"].split(".")
        year, dash, number = first.partition("-")
        parts = [tongue.year(int(year)), tongue.digits(number)] if dash else [tongue.digits(first)]
        return ", ".join([*parts, *map(tongue.digits, rest)])

    return form(
        r"\b(?:GZ|Geschäftszahl|Zl\.):? "
        r"(?P<said>(?:20[0-9]{2}-)?[0-9]{1,6}(?:\.[0-9]{1,6}){1,3})"
        r"(?![\w/-]|[.,][0-9])",
        said,
        needs=("GZ", "Geschäftszahl", "Zl."),
    )


def files_and_lines() -> Form:
    """Say the word before the number of a file or of an extension: "GZ 12", "Dw. 31"."""
    return form(
        r"(?<![\w-])(?P<said>GZ)(?=:? ?(?:[0-9]|[A-Z]{1,4}[ -]?[0-9]))",
        "Geschäftszahl",
        needs=("GZ",),
    )


def noughts_ahead(tongue: Tongue) -> Form:
    """Say a figure that begins with a nought singly: "Version 07", "Agent 007"."""
    return form(
        r"(?<![\w.,:/+-])(?<![0-9] )(?<![0-9]['’])(?P<said>0[0-9]{1,3})"
        r"(?![\w:/-]|[.,][0-9]| [0-9])",
        lambda match: tongue.digits(match["said"]),
        needs="0",
    )


def letters_joined(tongue: Tongue) -> Form:
    """Say the letter that is joined to a number, where it is no unit's: "op. 19b"."""
    return form(
        r"(?<![\w.,:/+-])(?<!\b[A-Z] )(?P<n>[1-9][0-9]{0,3})(?P<letter>[abcefnA-Z])(?!\w|\.\w"
        r"|[/-][0-9])",
        lambda match: f"{tongue.number(match['n'])} {match['letter']}",
        needs="0123456789",
    )


def letters_behind_numbers(tongue: Tongue) -> Form:
    """Say the form of a school and the letter of a house: "Kl. 4b", "Hauptstr. 12a"."""
    return form(
        r"(?:\b(?:Tor|Gleis|Gl\.|Halle|Eingang|Top|Tür|Raum|Zimmer|Stiege|Bahnsteig|Saal|Kl\.|Klassen?|Haus(?:nr\.|nummer)?|Nr\.|Abs\.|Art\.)|§|(?:str\.|straße|strasse|weg"
        r"|platz|gasse|allee|ring)) "
        r"(?P<said>(?P<n>[1-9][0-9]{0,3})(?P<letter>[a-h]))(?!\w|\.\w|[/-][0-9])",
        lambda match: f"{tongue.number(match['n'])} {match['letter']}",
        needs="0123456789",
    )


def numbers_of_paragraphs(tongue: Tongue) -> Form:
    """Say the number that a paragraph begins with: "1.3 Kinder dürfen hier spielen"."""
    return form(
        r"^(?P<a>[1-9][0-9]?)\.(?P<b>[1-9][0-9]?)(?= (?!Uhr|Mio|Mrd|Million|Milliard|Prozent|Euro"
        r"|Franken|Stunde"
        r"|Meter|Kilo|Liter|Gramm|Tonnen|Punkte|Jahr|Monat|Woche|Tag|Grad|Zimmer|Sterne|Hektar)"
        r"[A-ZÄÖÜ][a-zäöüß]+ (?!pro\b|je\b|auf\b|von\b|im\b|in\b|mehr\b|weniger\b)[a-zäöü0-9])",
        lambda match: f"{tongue.number(match['a'])} Punkt {tongue.number(match['b'])}.",
        needs=".",
    )
