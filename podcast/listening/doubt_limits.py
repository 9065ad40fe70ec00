"""The doubt from which a word counts as not heard: the usual one, and each rough voice's own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from podcast.json_values import json_values
from podcast.store import write_whole

DOUBT = 4.2
"""Above it a word counts as not heard, for a voice whose words are usually clear.

Chosen on 22 articles' lines with planted errors: docs/listening.md has the table.
"""

VERSION = 1
"""Raised when limits are learnt in another way."""

_USUAL = 0.95  # of a voice's words must be under the limit; fewer than the rest are errors
_LEAST = 300  # words from which a voice is known


def learnt(doubts: Iterable[float]) -> float | None:
    """A voice's limit, from the doubts of all words of its lines; None from too few.

    Lines with an error among them change little: what counts is where nineteen of twenty lie.
    """
    ranked = sorted(doubts)
    if len(ranked) < _LEAST:
        return None
    return round(DOUBT + ranked[int(len(ranked) * _USUAL)], 3)


def read_limits(path: Path) -> dict[str, float]:
    """The limits that were kept, by voice and recogniser; none where the file is of no use."""
    try:
        told = json_values(path.read_text(encoding="utf-8"))
        if told["version"] != VERSION:
            return {}
        return {str(name): float(limit) for name, limit in told["limits"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def write_limits(path: Path, limits: Mapping[str, float]) -> None:
    """Keep the limits, whole or not at all."""
    told = {"version": VERSION, "limits": dict(sorted(limits.items()))}
    write_whole(path, (json.dumps(told, indent=2) + "\n").encode())
