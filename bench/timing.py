"""Programs run and measured from outside: seconds and the largest process."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

from podcast.installing_extras import NAME

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_LOOK = 0.1  # seconds between two looks at memory


@dataclass(frozen=True, slots=True)
class Ran:
    """One run: seconds by the clock, and the peak of its largest process in MB."""

    seconds: float
    megabytes: float


def run(*command: str | Path) -> Ran:
    """Run a command to its end and watch all processes that it starts. Needs Linux's /proc."""
    # Without its bytecode a program is compiled at each start, which no installed one is.
    around = {name: told for name, told in os.environ.items() if name != _NO_BYTECODE}
    began = time.perf_counter()
    peak = 0
    with tempfile.TemporaryFile() as said:
        ran = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True, env=around
        )
        while True:
            try:
                ran.wait(timeout=_LOOK)
                break
            except subprocess.TimeoutExpired:
                peak = max(peak, _peak(session=ran.pid))
        seconds = time.perf_counter() - began
        if ran.returncode:
            said.seek(0)
            raise SystemExit(f"{command} failed:\n{said.read().decode()}")
    return Ran(seconds, peak / 1024)


def _peak(*, session: int) -> int:
    """The most memory that any process of a session has had, in kB."""
    peaks = [0]
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
            if int(fields[3]) == session:
                status = (folder / "status").read_text(encoding="ascii", errors="replace")
                peaks += [int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line]
        except OSError:  # it has just ended
            continue
    return max(peaks)


def middle(runs: Sequence[Ran]) -> Ran:
    """The median of seconds and the worst of memory."""
    return Ran(median(r.seconds for r in runs), max(r.megabytes for r in runs))


def machine() -> dict[str, object]:
    """What the figures were taken on: they mean something only as ratios."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "podcast": version(NAME),
    }


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in told.splitlines() if "model name" in line)
    return next(names, platform.processor())


def keep(name: str, rows: Sequence[dict[str, object]]) -> None:
    """Put one bench's rows into bench/results.json beside those of the others."""
    path = Path(__file__).with_name("results.json")
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    kept[name] = {"machine": machine(), "rows": list(rows)}
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
