"""The command line's longer work, started from the studio: one at a time, told line by line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from podcast.errors import BuildUnderWay
from podcast.json_values import json_values

_MOST = 10_000  # lines that are kept of what a command says
_LONGEST = 20_000  # characters of one


@dataclass(slots=True)
class Running:
    """A command that was started: its name, what it has said, and its exit code once it ended.

    ``sentences`` is how many a build has to speak, ``brought`` the names of the articles that
    it added; ``began`` is in seconds of the clock.
    """

    name: str
    process: subprocess.Popen[str]
    began: float
    sentences: int = 0
    brought: tuple[str, ...] = ()
    lines: list[str] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)

    @property
    def code(self) -> int | None:
        """The exit code; None while the command runs."""
        return self.process.returncode if self.done.is_set() else None

    def listen(self) -> None:
        """Take down what the command says until its end."""
        assert self.process.stdout is not None  # noqa: S101 - it was asked for
        with self.process.stdout as told:
            for line in told:
                self.lines = [*self.lines, line.rstrip("\n")[:_LONGEST]][-_MOST:]
        self.process.wait()
        self.done.set()

    @property
    def events(self) -> Sequence[Mapping[str, Any]]:
        """What a build tells, as it is in JSON; other lines are the event ``""`` with a text."""
        return [_event(line) for line in self.lines]

    @property
    def spoken(self) -> int:
        """How many sentences of a build are there by now."""
        by_slug = {
            one["slug"]: int(one["number"])
            for one in self.events
            if one["event"] == "SentencesDone"
        }
        return sum(by_slug.values())


def _event(line: str) -> Mapping[str, Any]:
    try:
        told = json_values(line)
    except ValueError:
        told = None
    return told if isinstance(told, dict) and "event" in told else {"event": "", "text": line}


@dataclass(slots=True)
class Commands:
    """The command that runs or ran last; ``start`` is how the command line is started."""

    start: Sequence[str]
    root: Path
    clock: Callable[[], float] = time.monotonic
    last: Running | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def running(self) -> Running | None:
        """The command that runs now; None without one."""
        return self.last if self.last and self.last.code is None else None

    def run(self, name: str, arguments: Sequence[str], *, sentences: int = 0) -> Running:
        """Start ``podcast`` with arguments. Raises BuildUnderWay where one runs already."""
        with self.lock:
            if self.running:
                raise BuildUnderWay(
                    f"podcast {self.running.name} is still at work here.",
                    where=str(self.root),
                    mend="Wait until it is done, or stop it.",
                )
            process = subprocess.Popen(  # noqa: S603 - our own command line, no shell
                [*self.start, *arguments],
                cwd=self.root,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
            )
            self.last = Running(name, process, self.clock(), sentences)
        threading.Thread(target=self.last.listen, daemon=True).start()
        return self.last

    def stop(self) -> None:
        """Ask the command that runs to stop, as Ctrl-C does: what is finished is kept."""
        if (running := self.running) is None:
            return
        if sys.platform == "win32":
            running.process.terminate()
        else:
            os.killpg(running.process.pid, signal.SIGINT)  # its workers too, as a terminal does

    def left(self, running: Running) -> float | None:
        """About how many seconds a build still takes; None while nobody can tell."""
        spoken = running.spoken
        if not spoken or not running.sentences:
            return None
        return (self.clock() - running.began) / spoken * max(0, running.sentences - spoken)
