"""How a build grows with a cluster's workers, and what handing out work costs.

``python -m bench.cluster [WORKERS …]``; without, 1, 2 and 4. The voice is slowed on purpose to
the speed of a neural one: it sleeps, so that four workers can be told from two on any machine.
"""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from bench.timing import keep, run
from bench.written import sentences, write_settings
from podcast.cluster import Cluster
from podcast.production.scheduling import AHEAD
from tests.cluster.machines import Machines, plug_in

PODCAST = Path(sys.executable).with_name("podcast")
WORKERS = (1, 2, 4)
ARTICLES, SECTIONS, LINES = 8, 6, 4
SECONDS_A_LINE = 0.5
"""A line of 4 seconds, spoken at eight times real time."""
PIECES = 200

ENGINE = f"""\
import time
from podcast.speech.engine import EngineInfo
from podcast.speech.engines.tone import Tone

class Slow(Tone):
    info = EngineInfo(name="slow", version="1", word_marks=True)

    def speak(self, text, *, voice):
        began = time.perf_counter()
        clip = super().speak(text, voice=voice)
        time.sleep(max(0.0, {SECONDS_A_LINE} - (time.perf_counter() - began)))
        return clip
"""


def main() -> None:
    """Print and keep the time of each number of workers against the ideal."""
    numbers = [int(given) for given in sys.argv[1:]] or WORKERS
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONPATH"] = str(
            plug_in(Path(folder) / "plug-in", name="slow", code=ENGINE)
        )  # of the build and its workers
        rows = [*scaling(Path(folder), numbers=numbers), handing_out(Path(folder))]
    for row in rows:
        print(", ".join(f"{name}: {value}" for name, value in row.items()))
    keep("cluster", rows)


def scaling(folder: Path, *, numbers: Sequence[int]) -> list[dict[str, object]]:
    """The same cold build by more and more workers."""
    rows: list[dict[str, object]] = []
    speech = ARTICLES * (1 + SECTIONS * LINES) * SECONDS_A_LINE  # the title is a line too
    first = 0.0
    for number in numbers:
        show = _show(folder / f"show{number}")
        with ExitStack() as stack:
            machines = _machines(folder / f"machines{number}", workers=number, stack=stack)
            ran = run(
                PODCAST, "--project", show, "build", "--quiet", "--scheduler", machines.address
            )
        first = first or ran.seconds * number
        rows.append(
            {
                "workers": number,
                "times as fast as one": round(first / ran.seconds, 2),
                "of the ideal": f"{first / ran.seconds / number:.0%}",
                "of the voice's own time": f"{ran.seconds * number / speech:.0%}",
                "seconds": round(ran.seconds, 1),
            }
        )
    return rows


def handing_out(folder: Path) -> dict[str, object]:
    """What an empty piece of work costs, one after the other and all at once."""
    with ExitStack() as stack:
        machines = _machines(folder / "machines", workers=2, stack=stack)
        pool = stack.enter_context(Cluster(machines.address)).pool()
        pool.submit(len, "").result()
        began = time.perf_counter()
        for _ in range(PIECES):
            pool.submit(len, "").result()
        apart = time.perf_counter() - began
        began = time.perf_counter()
        for future in [pool.submit(len, "") for _ in range(PIECES)]:
            future.result()
        together = time.perf_counter() - began
    return {
        "what": "an empty piece of work",
        "ms alone": round(1000 * apart / PIECES, 1),
        "ms among many": round(1000 * together / PIECES, 1),
        "of a line": f"{apart / PIECES / SECONDS_A_LINE:.1%}",
        "of a section": f"{apart / PIECES / SECONDS_A_LINE / LINES:.1%}",
    }


def _machines(folder: Path, *, workers: int, stack: ExitStack) -> Machines:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    machines = Machines(f"tcp://127.0.0.1:{port}", folder, {})
    stack.callback(machines.kill_all)
    machines.start_scheduler()
    for _ in range(workers):
        machines.start_worker()
    _await(machines, workers=workers)
    return machines


def _await(machines: Machines, *, workers: int) -> None:
    while True:
        with Cluster(machines.address) as cluster:
            if cluster.ahead == AHEAD + workers:
                return
        time.sleep(0.2)


def _show(folder: Path) -> Path:
    (folder / "content").mkdir(parents=True)
    write_settings(folder, engine="slow", voice="tenor")
    said = iter(sentences(ARTICLES * SECTIONS * LINES))
    for number in range(ARTICLES):
        parts = [f"# Note {number}"]
        for section in range(SECTIONS):
            lines = " ".join(next(said) for _ in range(LINES - 1))
            parts += [f"## Part {section} of {number}", lines]
        (folder / "content" / f"note-{number}.md").write_text("\n\n".join(parts), encoding="utf-8")
    return folder


if __name__ == "__main__":
    main()
