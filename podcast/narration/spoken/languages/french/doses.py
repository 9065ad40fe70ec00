"""French doses: how a medicine is given, how far, when needed: "10 UI SC", "si bes."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form, one_of

_GIVEN = {"SC": "en sous-cutané", "IM": "en intramusculaire", "IV": "en intraveineux"}
_GIVEN |= {"PO": "par voie orale", "VO": "par voie orale", "IR": "par voie rectale"}
_GIVEN |= {"s/c": "en sous-cutané", "IVD": "en intraveineux direct", "SL": "sous la langue"}


def vitamins() -> Form:
    """Say a vitamin by its letter: "vit. D"."""
    return form(r"(?<![\w.])vit\.(?= [A-K][0-9]{0,2}(?!\w))", "vitamine", needs=("vit.",))


def solutions() -> Form:
    """Say a solution that is swallowed, injected or dropped: "sol. buv."."""
    return form(
        r"(?<![\w.])sol\.(?= (?:oral|buv|inj|aq|nas|cut|salin|ophtalm"
        r"|[0-9]))",
        "solution",
        needs=("sol.",),
    )


def every_other_day() -> Form:
    """Say how often: "1 j/2" is one day of two."""
    return form(r"(?<![\w.,])1 ?j(?:our)? ?/ ?2(?![\w/])", "un jour sur deux", needs="/")


def how_it_is_given() -> Form:
    """Say how a medicine is given, behind a dose."""
    return form(
        r"(?:[0-9] ?(?:UI|mg|g|µg|ml|mL|UI/kg|mg/kg|unités|amp\.)|\b(?:injection|inj\.|ampoule"
        r"|dose|amp\.))"
        rf" (?:en )?(?P<said>{one_of(tuple(_GIVEN))})(?![\w-])",
        _way,
        needs=tuple(_GIVEN),
    )


def _way(match: re.Match[str]) -> str | None:
    before = match.string[: match.start("said")]
    if match["said"] == "IR" and before.endswith("ampoule "):
        return None  # infrared
    return _GIVEN[match["said"]].removeprefix("en " if before.endswith("en ") else "\0")


def limits_and_renewals() -> Iterator[Form]:
    """Say what is not to be exceeded, and what is prescribed again: "ne pas dép.", "à renouv."."""
    yield form(r"\b(?:pas|jamais|sans) (?P<said>dép\.)(?= )", "dépasser", needs=("dép.",))
    yield form(
        r"\b[Àà] (?P<said>renouv\.)(?!\w)", lambda m: f"renouveler{stop(m)}", needs=("renouv.",)
    )
    yield form(
        r"(?<=\w )(?P<said>renouv\.)(?!\w)", lambda m: f"renouvelable{stop(m)}", needs=("renouv.",)
    )


def at_need() -> Form:
    """Say "si bes."."""
    return form(
        r"\b(?:[Ss]i|au|en cas de|selon) (?P<said>bes\.)(?!\w)",
        lambda m: f"besoin{stop(m)}",
        needs=("bes.",),
    )


def spaced_doses() -> Form:
    """Say doses that are spaced: "esp. de 6 h"."""
    return form(r"\besp\.(?= de [0-9])", "espacés", needs=("esp.",))
