"""Travel in French: departures, arrivals, platforms and seats: "dép. Lyon 8h15"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, form


def arrivals() -> Form:
    """Say an arrival before its hour: "arr. 8 h"."""
    return form(
        r"(?<![\w.])(?P<said>[Aa]rr\.)(?=:? ?[0-9]{1,2} ?h)",
        lambda match: f"{match['said'][0]}rrivée",
        needs=("rr.",),
    )


def arrivals_in_a_town() -> Form:
    """Say when somebody arrives where: "arr. à Lyon"."""
    return form(r"\b[Aa]rr\.(?= à [A-ZÀ-Þ])", "arrivée", needs=("rr.",))


def trains() -> Iterator[Form]:
    """Say departures, arrivals and platforms before a town and its hour: "dép. Lyon 8h15"."""
    hour = r"(?= [A-ZÉ][^.;:\n]{2,34}?[0-9]{1,2} ?[h:] ?[0-9]{2})"
    yield form(
        rf"(?<![\w.])(?P<said>[Dd]ép\.){hour}", lambda m: f"{m['said'][0]}épart", needs=("ép.",)
    )
    yield form(
        rf"(?<![\w.])(?<![0-9]e )(?<!me )(?<![0-9]er )(?P<said>[Aa]rr\.){hour}",
        lambda m: f"{m['said'][0]}rrivée",
        needs=("rr.",),
    )
    yield form(
        r"\b(?:TER|TGV|IC|[Tt]rain|[Dd]ép\."
        r"|[Aa]rr\.)[^.;\n]{0,50}, (?P<said>v\.)(?= ?[0-9]{1,2}(?![\w.]))",
        "voie",
        needs=("v.",),
    )


def departures_and_seats() -> Iterator[Form]:
    """Say departures, arrivals, ways back, carriages and seats: "dép. 8h15", "voit. 12, pl. 45"."""
    hour = r"(?=,?:? ?(?:à |vers |prévue? (?:à )?)?[0-9]{1,2} ?(?:[h:]|\.[0-5][0-9](?![\w%])))"
    yield form(
        rf"(?<![\w.])(?P<said>[Dd]ép\.){hour}",
        lambda match: f"{match['said'][0]}épart",
        needs=("ép.",),
    )
    yield form(
        rf"(?<![\w.])(?P<said>[Aa]rr\.){hour}",
        lambda match: f"{match['said'][0]}rrivée",
        needs=("rr.",),
    )
    yield form(
        rf"(?<![\w.])(?P<said>[Rr]et\.){hour}",
        lambda match: f"{match['said'][0]}etour",
        needs=("et.",),
    )
    yield form(
        r"\b(?:[Dd]ép(?:art)?|[Aa]rr(?:ivée)?)\.? (?:à )?[0-9]{1,2}(?P<said>\.)(?=[0-5][0-9]"
        r"(?![\w%]))",
        ":",
        needs=("rr", "ép"),
    )
    yield form(r"(?<![\w.])[Vv]oit\.(?= ?[0-9])", "voiture", needs=("oit.",))
    yield form(
        r"\b(?:[Vv]oit\.|[Vv]oiture|[Rr]ang) [0-9]{1,3},? (?P<said>pl\.)(?= ?[0-9])",
        "place",
        needs=("pl.",),
    )
