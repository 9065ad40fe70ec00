"""What listening to a stretch of a file leaves behind: its lines as found, and what meters read.

It is small, so it can be kept, and whoever only reads it loads nothing that measures.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from itertools import chain
from typing import Any

from podcast.json_values import json_values

_MAGIC = b"podcast-heard 3"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two sounds are, from 0 to 1, and the factor between them.

    ``worst`` is the likeness of the part that is least alike, ``worst_at`` its sample;
    ``click`` is the steepest thing that was heard and not wanted (1 is full scale).
    """

    alike: float
    worst: float
    worst_at: int
    factor: float
    click: float
    click_at: int


@dataclass(frozen=True, slots=True)
class Readings:
    """What a meter read from a stretch: positions in samples, the peak as a factor.

    ``momentary`` is the loudness in LUFS of the last 400 ms at every tenth of a second;
    ``quiet`` counts the silent samples at the end, ``quiet_first`` those at the beginning.
    """

    samples: int
    momentary: array[float]
    peak: float
    clipped: int
    silence: int
    silence_at: int
    quiet_first: int
    quiet: int

    def between(self, start: int, end: int, *, rate: int) -> array[float]:
        """Give the momentary values whose 400 ms lie wholly inside samples start to end."""
        step = rate // 10
        return self.momentary[-(-start // step) + 3 : end // step]

    @staticmethod
    def from_json(kept: dict[str, Any]) -> Readings:
        """Read readings back from what json made of them."""
        return Readings(**{**kept, "momentary": array("d", kept["momentary"])})


def joined(stretches: Sequence[Readings]) -> Readings:
    """Read stretches as one; a silence may reach from one into the next."""
    whole = stretches[0]
    for after in stretches[1:]:
        across = whole.quiet + after.quiet_first
        silences = (
            (whole.silence, whole.silence_at),
            (across, whole.samples - whole.quiet),
            (after.silence, whole.samples + after.silence_at),
        )
        silence, silence_at = max(silences, key=lambda one: one[0])
        was_silent = whole.quiet == whole.samples
        is_silent = after.quiet == after.samples
        whole = Readings(
            samples=whole.samples + after.samples,
            momentary=whole.momentary,
            peak=max(whole.peak, after.peak),
            clipped=whole.clipped + after.clipped,
            silence=silence,
            silence_at=silence_at,
            quiet_first=across if was_silent else whole.quiet_first,
            quiet=across if is_silent else after.quiet,
        )
    every = chain.from_iterable(stretch.momentary for stretch in stretches)
    return replace(whole, momentary=array("d", every))


@dataclass(frozen=True, slots=True)
class Found:
    """A line as it was found; places are samples of the stretch.

    ``lead`` and ``trail`` count silent samples at its edges, ``noise`` is the steepest sound in
    the pause before it, ``sure`` how surely it was found (0 to 1).
    """

    where: str
    section: int
    spoken: str
    pause: int
    start: int
    begin: int
    end: int
    lead: int
    trail: int
    sure: float
    like: Likeness
    noise: float


@dataclass(frozen=True, slots=True)
class HeardBytes:
    """The bytes that were listened to: how many, and their SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Heard:
    """All that listening to a stretch leaves behind; ``noise`` is the steepest after its lines.

    ``size`` and ``sha256`` (in hex) are of the bytes that were listened to.
    """

    lines: tuple[Found, ...]
    readings: Readings
    noise: float
    size: int
    sha256: str

    @property
    def sound(self) -> HeardBytes:
        """The bytes that this was heard in."""
        return HeardBytes(self.size, self.sha256)


def heard_to_bytes(heard: Heard) -> bytes:
    """Write what was heard for the store, without the places of its lines: they may move."""
    lines = [
        {**_by_name(line), "like": _by_name(line.like), "where": "", "section": 0}
        for line in heard.lines
    ]
    told = {**_by_name(heard), "lines": lines, "readings": _by_name(heard.readings)}
    body = json.dumps(told, separators=(",", ":"), default=list).encode()
    return b"\n".join((_MAGIC, sha256(body).hexdigest().encode(), body))


def _by_name(value: Heard | Found | Likeness | Readings) -> dict[str, object]:
    """Give a value's fields; ``asdict`` would copy every number of every line one by one."""
    return {field.name: getattr(value, field.name) for field in fields(value)}


def heard_from_bytes(data: bytes, *, where: Sequence[str], section: int) -> Heard:
    """Read what heard_to_bytes wrote, its lines at their places now; ValueError if damaged."""
    magic, _, rest = data.partition(b"\n")
    told, _, body = rest.partition(b"\n")
    if magic != _MAGIC or sha256(body).hexdigest().encode() != told:
        raise ValueError("what was heard of this section is damaged, or of another version")
    kept = json_values(body)
    try:
        lines = tuple(
            Found(**{**line, "like": Likeness(**line["like"]), "where": place, "section": section})
            for line, place in zip(kept["lines"], where, strict=True)
        )
        return Heard(**{**kept, "lines": lines, "readings": Readings.from_json(kept["readings"])})
    except (TypeError, KeyError) as error:
        raise ValueError("what was heard of this section is damaged") from error
