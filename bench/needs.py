"""What the benches need, told before the first of them runs: ``python -m bench.needs``."""

from __future__ import annotations

import os
import shutil
import sys

CORES = 2


def missing() -> list[str]:
    """What this machine lacks, in words; empty where nothing is."""
    lacks = []
    if shutil.which("ffmpeg") is None:
        lacks.append("ffmpeg, with which the obvious script (bench/obvious.py) writes its MP3")
    if (os.cpu_count() or 1) < CORES:
        lacks.append(f"{CORES} cores, which every figure of docs/performance.md was measured on")
    return lacks


def main() -> None:
    """Say what is needed; leave with 1 where something is missing."""
    print("The benches take about 40 minutes and want the machine to themselves.", flush=True)
    if lacks := missing():
        for one in lacks:
            print(f"Missing: {one}.", file=sys.stderr)
        print(
            "To mend it: Install it, or run one bench alone, as in the Makefile.", file=sys.stderr
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
