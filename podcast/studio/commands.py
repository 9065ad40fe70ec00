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

from podcast.errors import BuildUnderWay, ProjectError
from podcast.json_values import json_values, to_json

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
    """The command that runs or ran last; ``start`` is how the command line is started.

    ``ahead`` starts one that loads what it needs and takes its arguments, as a line of JSON,
    from standard input: the next command is spared the start. Without one, each starts when
    it is asked for.
    """

    start: Sequence[str]
    root: Path
    ahead: Sequence[str] = ()
    clock: Callable[[], float] = time.monotonic
    last: Running | None = None
    waiting: subprocess.Popen[str] | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def running(self) -> Running | None:
        """The command that runs now; None without one."""
        return self.last if self.last and self.last.code is None else None

    def run(self, name: str, arguments: Sequence[str], *, sentences: int = 0) -> Running:
        """Start ``podcast`` with arguments.

        Raises BuildUnderWay where one runs already, and ProjectError for what no command takes.
        """
        if any("\0" in one for one in arguments):
            raise ProjectError(
                "There is a sign in this that no name or address can have.",
                where=" ".join(arguments[-1].replace("\0", " ").split()),
                mend="Type it again, by hand.",
            )
        with self.lock:
            if self.running:
                raise BuildUnderWay(
                    f"podcast {self.running.name} is still at work here.",
                    where=str(self.root),
                    mend="Wait until it is done, or stop it.",
                )
            process = self._begun(arguments)
            self.last = Running(name, process, self.clock(), sentences)
        threading.Thread(target=self._listen, args=(self.last,), daemon=True).start()
        return self.last

    def get_ready(self) -> None:
        """Start the next command ahead, where none waits."""
        with self.lock:
            if self.ahead and self.waiting is None:
                self.waiting = self._started(self.ahead, stdin=subprocess.PIPE)

    def end(self) -> None:
        """Let the command that waits end: nobody will ask for it any more."""
        with self.lock:
            waiting, self.waiting, self.ahead = self.waiting, None, ()
        if waiting is not None:
            with waiting:
                waiting.terminate()  # it is still loading, and has written nothing

    def _listen(self, running: Running) -> None:
        running.listen()
        self.get_ready()

    def _begun(self, arguments: Sequence[str]) -> subprocess.Popen[str]:
        """The command at work: the one that waits for arguments, or else a fresh one."""
        waiting, self.waiting = self.waiting, None
        if waiting is None:
            return self._started([*self.start, *arguments], stdin=subprocess.DEVNULL)
        assert waiting.stdin is not None  # noqa: S101 - it was asked for
        try:
            with waiting.stdin as asked:
                asked.write(to_json(arguments))
        except BrokenPipeError:  # the waiting process was ended by somebody else
            with waiting:
                return self._begun(arguments)
        return waiting

    def _started(self, command: Sequence[str], *, stdin: int) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603 - our own command line, no shell
            command,
            cwd=self.root,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )

    def stop(self) -> None:
        """Ask the command that runs to stop, as Ctrl-C does: what is finished is kept."""
        if (running := self.running) is None:
            return
        if sys.platform == "win32":
            running.process.terminate()
        else:
            os.killpg(running.process.pid, signal.SIGINT)  # its workers too, as a terminal does

    def seconds_left(self, running: Running) -> float | None:
        """About how many seconds a build still takes; None while nobody can tell."""
        spoken = running.spoken
        if not spoken or not running.sentences:
            return None
        return (self.clock() - running.began) / spoken * max(0, running.sentences - spoken)
