"""British prescribers' lengths, "5/7", that no rule took for days: in a table, beside no dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.model import Line

_WRITTEN = re.compile(r"([0-9]{1,2})/(7|12|52)")
_UNITS = {"7": "day", "12": "month", "52": "week"}
_AS_PARTS = frozenset({"fractions", "short-dates", "ambiguous-dates"})


def told_of_lengths(line: Line) -> Iterator[str]:
    """What a person is told of each figure of a line that may be a length of time.

    It is for texts on medicines: there "5/7" is five days more often than five sevenths.
    """
    for piece in line.pieces:
        found = _WRITTEN.fullmatch(piece.shown) if piece.rule in _AS_PARTS else None
        if found and _UNITS[found[2]] not in piece.spoken:
            count, unit = found[1].lstrip("0"), _UNITS[found[2]]
            yield (
                f"“{piece.shown}” is heard as “{piece.spoken}”. For a length of time write "
                f"“{count} {unit}{'' if count == '1' else 's'}”"
            )
