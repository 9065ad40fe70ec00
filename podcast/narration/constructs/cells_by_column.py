"""What a figure is by the others of its column: a span, a shared place, a loss, so long a time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.narration.narrator import Narrator

_CURRENCY = re.compile("[€£$]|EUR|USD|GBP|CHF")
_HOURS = 24
_HYPHENED = re.compile(
    r"(?P<low>[0-9]{1,4}(?:\.[0-9]{1,2})?)-(?P<high>[0-9]{1,4}(?:\.[0-9]{1,2})?)"
)
_CALLED = re.compile("[2-9][0-9]{2}-[0-9]{4}")  # America's telephones, "555-1234"
_JOINT = re.compile("=[0-9]{1,3}|[0-9]{1,3}=")
_LOSS = re.compile(r"\((?P<sum>[€£$]? ?[0-9][0-9.,]*%?)\)")
_MINUTES = re.compile("(?P<minutes>[0-9]{1,3}):(?P<seconds>[0-5][0-9])")


def joint(text: str, *, column: Sequence[str], narrator: Narrator) -> tuple[str, str] | None:
    """A place that several share: "=3" or "3=", in a column of places."""
    is_of_places = any(map(str.isdecimal, column))
    found = _JOINT.fullmatch(text) if is_of_places else None
    said = narrator.words.say("cell_joint", n=narrator.number(found[0].strip("="))) if found else ""
    return (said, "ranges") if said else None


def lasting(
    text: str, *, head: str, column: Sequence[str], narrator: Narrator
) -> tuple[str, str] | None:
    """Minutes and seconds "31:07" of a race or a song, where one of the column is no hour."""
    found = _MINUTES.fullmatch(text)
    if not found or head.casefold() not in narrator.words.listed("lasting_heads"):
        return None
    all_of = [one for cell in column if (one := _MINUTES.fullmatch(cell))]
    if not any(int(one["minutes"]) >= _HOURS for one in all_of):
        return None
    seconds = int(found["seconds"])
    parts = (f"{int(found['minutes'])} min", f"{seconds} s" if seconds else "")
    return " ".join(narrator.said(part) for part in parts if part), "times"


def span(
    text: str, *, head: str, column: Sequence[str], narrator: Narrator
) -> tuple[str, str] | None:
    """Figures with a hyphen as from where to where, in a column that none of them turns round.

    Its head must be one of things that reach from and to, or another of its cells a plain figure:
    screws, dates, scores and codes have hyphens too.
    """
    words, named = narrator.words, head.casefold().split(" (")[0]
    if not _HYPHENED.fullmatch(text) or named in words.listed("score_heads"):
        return None
    if any(map(_CALLED.fullmatch, column)):
        return None
    ends = [found for cell in column if (found := _HYPHENED.match(cell))]  # of "5-6 mph", too
    rises = all(float(one["low"]) < float(one["high"]) for one in ends)
    is_counted = named in words.listed("span_heads") or any(map(str.isdecimal, column))
    said = narrator.said(text.replace("-", "\u2013")) if rises and is_counted else ""
    return (said, "ranges") if said else None


def loss(text: str, *, column: Sequence[str], narrator: Narrator) -> tuple[str, str] | None:
    """A sum in brackets is one below nought where the column holds money beside it."""
    found = _LOSS.fullmatch(text)
    if not found or not _has_bare_figures(column) or not any(map(_CURRENCY.search, column)):
        return None
    return narrator.said(f"-{found['sum']}"), "money"


def is_bracketed_alone(text: str, *, head: str, column: Sequence[str]) -> bool:
    """Whether a figure in brackets stands among others without, and no money tells what it is."""
    is_money = any(map(_CURRENCY.search, (head, *column)))
    return bool(_LOSS.fullmatch(text)) and _has_bare_figures(column) and not is_money


def _has_bare_figures(column: Sequence[str]) -> bool:
    return any(cell[:1].isdigit() or _CURRENCY.match(cell) for cell in column)
