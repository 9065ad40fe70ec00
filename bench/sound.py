"""A cold build against the obvious script and against the floor, on the same text, in one run.

``python -m bench.sound [MINUTES …]``; without, 5 minutes, 1 hour and 5 hours. The runs of the
three take turns, so that whatever else the machine does falls on all of them.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from bench.timing import Ran, keep, middle, run
from bench.written import write_show

LENGTHS = (5.0, 60.0, 300.0)
RUNS = {5.0: 5, 60.0: 3}  # once for longer ones
PODCAST = Path(sys.executable).with_name("podcast")


def main() -> None:
    """Print and keep a row for each length."""
    lengths = [float(given) for given in sys.argv[1:]] or LENGTHS
    rows: list[dict[str, object]] = []
    print("minutes | cold / floor | obvious / cold | floor s | cold s | cold MB | obvious MB")
    for minutes in lengths:
        floor, cold, obvious = measured(minutes)
        rows.append(
            {
                "minutes": minutes,
                "runs": RUNS.get(minutes, 1),
                "cold_to_floor": round(cold.seconds / floor.seconds, 2),
                "obvious_to_cold": round(obvious.seconds / cold.seconds, 2),
                "floor_seconds": round(floor.seconds, 1),
                "cold_seconds": round(cold.seconds, 1),
                "cold_megabytes": round(cold.megabytes),
                "obvious_megabytes": round(obvious.megabytes),
            }
        )
        shown = list(rows[-1].values())
        print(" | ".join(str(value) for value in [shown[0], *shown[2:]]), flush=True)
    keep("sound", rows)


def measured(minutes: float) -> tuple[Ran, Ran, Ran]:
    """Floor, cold build and obvious script of one length."""
    turns = [_turn(minutes) for _ in range(RUNS.get(minutes, 1))]
    floor, cold, obvious = (middle(runs) for runs in zip(*turns, strict=True))
    return floor, cold, obvious


def _turn(minutes: float) -> tuple[Ran, Ran, Ran]:
    with tempfile.TemporaryDirectory() as folder:
        show = Path(folder) / "show"
        write_show(show, minutes=minutes)
        module = (sys.executable, "-m")
        floor = run(*module, "bench.floor", str(minutes))
        cold = run(PODCAST, "--project", show, "build", "--quiet")
        obvious = run(*module, "bench.obvious", str(minutes), Path(folder) / "obvious.mp3")
        shutil.rmtree(show)
    return floor, cold, obvious


if __name__ == "__main__":
    main()
