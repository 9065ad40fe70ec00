"""What the benches found, beside what was promised: ``python -m bench.shortfalls``.

Reads ``bench/results.json`` and leaves with 1 where a bound is not held.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).with_name("results.json")


@dataclass(frozen=True, slots=True)
class Bound:
    """The most that a figure may be, in the rows of a bench that have these values."""

    bench: str
    row: Mapping[str, object]
    figure: str
    most: float


BOUNDS = (
    Bound("sound", {"minutes": 5.0}, "cold_to_floor", 1.6),
    Bound("sound", {"minutes": 60.0}, "cold_to_floor", 1.5),
    Bound("sound", {"minutes": 60.0}, "cold_megabytes", 300),
    Bound("natural", {"minutes": 60.0}, "cold_to_floor", 1.15),
    Bound("natural", {"minutes": 60.0}, "cold_megabytes", 400),
    Bound(
        "everyday", {"what": "one sentence edited in an hour, to the cold build"}, "seconds", 1.2
    ),
    Bound(
        "everyday",
        {"what": "500 episodes built again unchanged, to their first build"},
        "seconds",
        0.5,
    ),
    Bound("everyday", {"what": "peak memory of ten hours, to that of one"}, "ratio", 1.05),
    Bound(
        "archive",
        {"what": "podcast plan where nothing changed", "articles": 20_000},
        "seconds",
        30,
    ),
)
"""What is promised; seconds are those of two idle cores."""


def main() -> None:
    """Tell every bound, what falls short last."""
    told = [*shown(json.loads(RESULTS.read_text(encoding="utf-8")))]
    for words, _ in sorted(told, key=lambda one: not one[1]):
        print(words)
    if not all(is_held for _, is_held in told):
        sys.exit(1)


def shown(results: Mapping[str, Any]) -> Sequence[tuple[str, bool]]:
    """Each bound in words, and whether it is held; a figure that is not there is a shortfall."""
    return [_shown(bound, results=results) for bound in BOUNDS]


def _shown(bound: Bound, *, results: Mapping[str, Any]) -> tuple[str, bool]:
    what = ", ".join(str(value) for value in bound.row.values())
    name = f"{bound.bench}, {what}, {bound.figure.replace('_', ' ')}"
    rows = results.get(bound.bench, {}).get("rows", ())
    told = (row for row in rows if bound.row.items() <= row.items() and bound.figure in row)
    figure = next((row[bound.figure] for row in told), None)
    if figure is None:
        return f"Not measured: {name} (at most {bound.most:g}).", False
    is_held = figure <= bound.most
    return f"{'Held' if is_held else 'Short'}: {name}: {figure:g}, at most {bound.most:g}.", is_held


if __name__ == "__main__":
    main()
