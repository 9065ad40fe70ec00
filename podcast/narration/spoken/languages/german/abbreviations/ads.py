"""What German advertisements shorten: "(m/w/d)", "in TZ", "EZ ab 45 €", "Verk. Fahrrad"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_ROOMS = {"EZ": "Einzelzimmer", "DZ": "Doppelzimmer"}


def jobs() -> Iterator[Form]:
    """Say who is wanted, and for how much of a day: "(m/w/d)", "in TZ"."""
    yield form(
        r"\((?P<said>m/w/d|w/m/d|d/m/w|m/w/x|w/m/x|m/f/d)\)",
        "männlich, weiblich, divers",
        needs="/",
    )
    yield form(r"\((?P<said>m/w|w/m)\)", "männlich oder weiblich", needs="/")
    yield form(
        r"(?:\b(?:in|als|auch) |(?<=[TV]Z)(?: oder | und | bzw\. |/))(?P<said>[TV]Z)(?![\w-])",
        lambda match: "Teilzeit" if match["said"] == "TZ" else "Vollzeit",
        needs=("TZ", "VZ"),
    )


def younger_and_older(tongue: Tongue) -> Form:
    """Say who pays less: "(u. 24 J.)" is "unter", where "u." is "und" elsewhere."""
    return form(
        r"(?:\(|\b(?:[Kk]inder|[Pp]ersonen|[Jj]ugendliche|[Ff]rei|[Ee]intritt|[Ee]rm\.),? )"
        r"(?P<said>(?P<side>[uü])\. (?P<age>[1-9][0-9]?) (?:J\.|Jahren?))",
        lambda match: (
            f"{'unter' if match['side'] == 'u' else 'über'} {tongue.number(match['age'])} Jahren"
        ),
        needs=("u. ", "ü. "),
    )


def several_for() -> Form:
    """Say a price of several: "2 f. 50 €"."""
    return form(
        r"\b[2-9] (?P<said>f\.)(?= [0-9]{1,3}(?:,[0-9]{2}|,-)? ?(?:€|Euro\b|Fr\.))",
        "für",
        needs=("f.",),
    )


def hotel_rooms() -> Iterator[Form]:
    """Say a room for one or two: "EZ ab 45 €", "81 € im DZ"."""
    yield form(
        r"(?<![\w-])(?P<said>[ED]Z)(?=:? (?:ab|mit|ohne|für|zu|je|inkl\.|[0-9]{1,4} ?(?:€|EUR|"
        r"Euro)))",
        lambda match: _ROOMS[match["said"]],
        needs=("EZ", "DZ"),
    )
    yield form(
        r"(?:€|EUR|Euro|p\. ?P\.|Person|Übernachtung(?:en)?|Nächten?|Nacht|ÜF|HP|VP) "
        r"(?:im|pro|je) (?P<said>[ED]Z)(?![\w-])",
        lambda match: _ROOMS[match["said"]],
        needs=("EZ", "DZ"),
    )


def for_sale() -> Form:
    """Say what is sold: "Verk. Fahrrad"."""
    return form(
        r"(?:^|[.!?:\n] )(?P<said>[Vv]erk\.)(?= (?:[A-ZÄÖÜ]|gut|neu|wegen|gebr))",
        "Verkaufe",
        needs=("erk.",),
    )
