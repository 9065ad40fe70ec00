"""A cluster of processes on this machine, and shows to build with it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
PODCAST = Path(sys.executable).with_name("podcast")

CONFIG = """\
title = "Small Things"
author = "Ana Ruiz"
description = "Short articles on small things."
language = "en-GB"
url = "https://example.org/small"
engine = "tone"

[disclaimer]
text = "This is general information."
"""


@dataclass
class Machines:
    """A scheduler's address, and the processes of its cluster."""

    address: str
    folder: Path
    env: Mapping[str, str]
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_worker(self, *options: str, env: Mapping[str, str] | None = None) -> None:
        """Start a worker that speaks one line at a time."""
        place = self.folder / f"worker{len(self.running)}"
        command = ("dask_worker", self.address, "--nthreads", "1", "--local-directory", str(place))
        self._start(*command, *options, env={**self.env, **(env or {})})

    def start_scheduler(self) -> None:
        """Start the scheduler at the same address as before, once it was killed."""
        host, _, port = self.address.removeprefix("tcp://").rpartition(":")
        self._start("dask_scheduler", "--host", host, "--port", port, env=self.env)

    def _start(self, module: str, *options: str, env: Mapping[str, str]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.running.append(
            subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{module}", *options, "--no-dashboard"],
                cwd=self.folder,  # not where this program's own package would be found first
                env={**os.environ, **env},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # with its nanny and workers it can be killed
            )
        )

    def kill(self, number: int) -> None:
        """End a process and its children at once, as a power cut would."""
        with_children = self.running[number]
        os.killpg(with_children.pid, signal.SIGKILL)
        with_children.wait()

    def kill_all(self) -> None:
        """End what is still there."""
        for number, process in enumerate(self.running):
            if process.poll() is None:
                self.kill(number)


@contextmanager
def cluster(folder: Path, *, port: int, env: Mapping[str, str] | None = None) -> Iterator[Machines]:
    """A scheduler, the first process, and two workers; all are killed in the end."""
    machines = Machines(f"tcp://127.0.0.1:{port}", folder, env or {})
    try:
        machines.start_scheduler()
        machines.start_worker()
        machines.start_worker()
        yield machines
    finally:
        machines.kill_all()


def small_show(folder: Path, *, articles: int, store: str = "") -> Path:
    """A show with so many small articles, each with words of its own, and a shared disclaimer."""
    (folder / "content").mkdir(parents=True)
    said = f'store = "{store}"\n' if store else ""
    (folder / "podcast.toml").write_text(said + CONFIG, encoding="utf-8")
    for number in range(articles):
        text = (
            f"---\ntitle: Thing {number}\ndate: 2024-01-{number % 28 + 1:02}\n---\n\n"
            f"Thing {number} is small.\n\n## Use\n\nOne takes {number} of them.\n"
        )
        (folder / "content" / f"thing-{number:03}.md").write_text(text, encoding="utf-8")
    return folder


def sample_show(folder: Path, *, store: str = "") -> Path:
    """The show that comes with the program."""
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "scripts", folder / "scripts")
    said = f'store = "{store}"\n' if store else ""
    config = (ROOT / "podcast.toml").read_text(encoding="utf-8")
    (folder / "podcast.toml").write_text(said + config, encoding="utf-8")
    return folder


def build(
    show: Path,
    *options: str,
    env: Mapping[str, str] | None = None,
    each: Callable[[int], None] = lambda done: None,
) -> tuple[int, str]:
    """Build with the real command; ``each`` is called after each episode with their number.

    Gives the exit code and what was said on standard error.
    """
    command = [str(PODCAST), "--project", str(show), "build", "--json", *options]
    done = 0
    with subprocess.Popen(
        command,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        failures = []
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "EpisodeDone":
                done += 1
                each(done)
            elif event["event"] == "EpisodeFailed":
                failures += [error["what"] for error in event["errors"]]
        return process.wait(), "\n".join([*failures, process.stderr.read()])


def tree(folder: Path) -> dict[str, bytes]:
    """Every file under a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def plug_in(folder: Path, *, name: str, code: str) -> Path:
    """Install an engine as any package would bring it: a class of its name, in capitals."""
    about = folder / f"{name}-1.dist-info"
    about.mkdir(parents=True)
    (folder / f"{name}_voice.py").write_text(code, encoding="utf-8")
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
    (about / "entry_points.txt").write_text(
        f"[podcast.engines]\n{name} = {name}_voice:{name.title()}\n"
    )
    return folder
