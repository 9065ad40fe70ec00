"""Codes in German, said sign by sign: "PLZ 10115", "Kontonr. 12345", "Kl. 4b", "Hauptstr. 12a"."""

from __future__ import annotations

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def digit_by_digit(tongue: Tongue) -> Form:
    """Say what no number counts, digit by digit: "PLZ 10115", "Kontonr. 12345"."""
    return form(
        r"\b(?:PLZ|Postleitzahl|D-|A-|CH-|IBAN|PIN|Code|PZN|BLZ|K(?:onto|to\.)-?[Nn](?:ummer|r\.)"
        r"|Kunden-?[Nn](?:ummer|r\.)|Rechnungs-?[Nn](?:ummer|r\.)):? ?"
        r"(?P<said>[0-9]{4,12}|[0-9]{3} [0-9]{3} [0-9]{2})\b",
        lambda match: tongue.digits(match["said"]),
    )


def letters_behind_numbers(tongue: Tongue) -> Form:
    """Say the form of a school and the letter of a house: "Kl. 4b", "Hauptstr. 12a"."""
    return form(
        r"(?:\b(?:Kl\.|Klassen?|Haus(?:nr\.|nummer)?|Nr\.|Abs\.|Art\.)|§|(?:str\.|straße|strasse|weg"
        r"|platz|gasse|allee|ring)) "
        r"(?P<said>(?P<n>[1-9][0-9]{0,3})(?P<letter>[a-h]))(?!\w|\.\w|[/-][0-9])",
        lambda match: f"{tongue.number(match['n'])} {match['letter']}",
        needs="0123456789",
    )
