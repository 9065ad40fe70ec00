"""A cold build in the natural voice against its floor, and how fast that voice is.

``python -m bench.natural [MINUTES …]``; without, 5 minutes and 1 hour. Both take turns, so that
whatever else the machine does falls on both.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from mutagen.mp3 import MP3

from bench.timing import Ran, keep, middle, run
from bench.written import write_settings, write_show

LENGTHS = (5.0, 60.0)
RUNS = {5.0: 5}
PODCAST = Path(sys.executable).with_name("podcast")


def main() -> None:
    """Print and keep a row for each length."""
    lengths = [float(given) for given in sys.argv[1:]] or LENGTHS
    rows = [row(minutes) for minutes in lengths]
    keep("natural", rows)


def row(minutes: float) -> dict[str, object]:
    """Cold build and floor of one length, and seconds of sound for a second of the build."""
    turns = [_turn(minutes) for _ in range(RUNS.get(minutes, 3))]
    floor, cold = middle([turn[0] for turn in turns]), middle([turn[1] for turn in turns])
    told: dict[str, object] = {
        "minutes": minutes,
        "runs": len(turns),
        "cold_to_floor": round(cold.seconds / floor.seconds, 2),
        "floor_seconds": round(floor.seconds, 1),
        "cold_seconds": round(cold.seconds, 1),
        "times_real_time": round(turns[0][2] / cold.seconds, 1),
        "cold_megabytes": round(cold.megabytes),
    }
    print(", ".join(f"{name}: {value}" for name, value in told.items()), flush=True)
    return told


def _turn(minutes: float) -> tuple[Ran, Ran, float]:
    with tempfile.TemporaryDirectory() as folder:
        show = Path(folder)
        write_show(show, minutes=minutes)
        write_settings(show, engine="hibari", voice="heart")
        floor = run(sys.executable, "-m", "bench.floor", str(minutes), "hibari")
        cold = run(PODCAST, "--project", show, "build", "--quiet")
        (audio,) = (show / "output" / "audio").glob("*.mp3")
        length = MP3(audio).info.length  # type: ignore[no-untyped-call,attr-defined]
        return floor, cold, float(length)


if __name__ == "__main__":
    main()
