"""Numbers that German says digit by digit, or in pairs: "PLZ 10115", "Postfach 12 34"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.languages.verses import verses
from podcast.narration.spoken.rule import Form, form


def identifiers(tongue: Tongue) -> Iterator[Form]:
    """Give the forms for what no number counts, and for verses."""
    yield form(r"\b(?:Postfach|PF) (?P<said>[0-9 ]{2,9}[0-9])", partial(_in_pairs, tongue=tongue))
    yield form(
        r"\b(?:PLZ|Postleitzahl|D-|A-|CH-|IBAN|PIN|Code|PZN|BLZ|K(?:onto|to\.)-?[Nn](?:ummer|r\.)"
        r"|Kunden-?[Nn](?:ummer|r\.)|Rechnungs-?[Nn](?:ummer|r\.)):? ?"
        r"(?P<said>[0-9]{4,12}|[0-9]{3} [0-9]{3} [0-9]{2})\b",
        lambda match: tongue.digits(match["said"]),
    )
    yield form(r"(?<=[a-zäöü])(?P<said>str\.)(?= [0-9])", "straße")
    yield from verses(tongue)


def _in_pairs(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a post-office box as it is written, in pairs from the right."""
    digits = match["said"].replace(" ", "")
    first = len(digits) % 2
    pairs = [digits[:first], *(digits[at : at + 2] for at in range(first, len(digits), 2))]
    return " ".join(tongue.number(pair) for pair in pairs if pair)
