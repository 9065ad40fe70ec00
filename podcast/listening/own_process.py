"""A recogniser in a process of its own: its crash, hang or rubbish costs one line's answer."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from podcast.errors import EngineUnavailable, PodcastError
from podcast.listening import load_recogniser
from podcast.listening.evidence import Evidence, Expected, listen_to
from podcast.listening.heard_words import Written
from podcast.listening.passages import write_down
from podcast.listening.recogniser import Polite, Recogniser, Settings
from podcast.model import Clip
from podcast.servers.request_limits import Gate

_START = 120.0  # seconds in which a recogniser has to be there; its model at the first line


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which recogniser is asked, and where its requests to a server are written down."""

    name: str
    settings: Settings
    ledger: Path | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is played: its sound, its words, and which sounds it is to have."""

    sound: Clip
    text: str
    language: str
    expected: Expected | None


@dataclass(frozen=True, slots=True)
class _Passage:
    """A passage that is played to be written down; nobody says which words it should have."""

    sound: Clip
    language: str


class Listener(AbstractContextManager["Listener"]):
    """Plays lines to a recogniser and always has an answer; a context manager."""

    def __init__(
        self,
        name: str,
        *,
        settings: Settings,
        patience: float,
        ledger: Path | None = None,
        start: float = _START,
    ) -> None:
        """Name the recogniser; ``patience`` is the seconds after which a line hangs.

        The first line has ``start`` seconds more, in which a model is loaded. Requests to a
        server are written down in the ``ledger``.
        """
        self._start, self._patience = start, patience
        self._asked = _Asked(name, tuple(settings), ledger)
        self._child: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __exit__(self, *_: object) -> None:
        self._end()

    def listen(
        self, sound: Clip, *, text: str, language: str, expected: Expected | None = None
    ) -> Evidence:
        """One line's evidence. Raises EngineUnavailable where no line can be listened to."""
        answer = self._answer(_Line(sound, text, language, expected))
        return answer if isinstance(answer, Evidence) else Evidence(failed=_fault(answer))

    def write_down(self, sound: Clip, *, language: str) -> Written:
        """What is said in a passage. Raises EngineUnavailable as `listen` does."""
        answer = self._answer(_Passage(sound, language))
        return answer if isinstance(answer, Written) else Written(failed=_fault(answer))

    def _answer(self, question: _Line | _Passage) -> object:
        """The child's answer, or in words why there is none. Raises EngineUnavailable."""
        first = self._child is None
        try:
            pipe = self._started()
            pipe.send(question)
            if not pipe.poll(self._patience + (self._start if first else 0)):
                self._end()
                return f"{self._asked.name} did not answer in time"
            answer: object = pipe.recv()
        except (EOFError, OSError):
            self._end()
            return f"{self._asked.name} crashed"
        if isinstance(answer, EngineUnavailable):
            raise answer
        return answer

    def _started(self) -> Connection:
        if self._pipe is not None:
            return self._pipe
        fresh = multiprocessing.get_context("spawn")
        ours, theirs = fresh.Pipe()
        child = fresh.Process(target=_serve, args=(theirs, self._asked), daemon=True)
        child.start()
        theirs.close()
        self._child, self._pipe = child, ours
        return ours

    def _end(self) -> None:
        if self._child is not None and self._pipe is not None:
            _end_with_its_own(self._child)
            self._child.join()
            self._pipe.close()
        self._child = self._pipe = None


def _fault(answer: object) -> str:
    return answer if isinstance(answer, str) else "it answered rubbish"


def _end_with_its_own(child: BaseProcess) -> None:
    """End the process and the programs that it started."""
    with suppress(OSError, AttributeError):  # no groups on Windows, or not one of its own yet
        if child.pid:
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()


def _serve(pipe: Connection, asked: _Asked) -> None:
    """Run in the child until the pipe closes; whatever goes wrong is one line's answer."""
    with suppress(EOFError, OSError):
        if hasattr(os, "setpgrp"):
            os.setpgrp()
        os.dup2(2, 1)  # what a recogniser prints must not get into the command's output
        while True:
            pipe.send(_answer(pipe.recv(), asked=asked))


def _answer(
    question: _Line | _Passage, *, asked: _Asked
) -> Evidence | Written | EngineUnavailable | str:
    """What the recogniser tells, or in words why it tells nothing."""
    try:
        recogniser = _gated(load_recogniser(asked.name), asked=asked)
        if isinstance(question, _Passage):
            return write_down(
                question.sound,
                language=question.language,
                recogniser=recogniser,
                settings=asked.settings,
            )
        return listen_to(
            question.sound,
            text=question.text,
            language=question.language,
            recogniser=recogniser,
            settings=asked.settings,
            expected=question.expected,
        )
    except EngineUnavailable as error:  # made anew, since a plug-in's own class may not unpickle
        return EngineUnavailable(str(error.what), where=str(error.where), mend=str(error.mend))
    except PodcastError as error:
        return str(error.what).rstrip(".")
    except Exception as bug:  # noqa: BLE001 - a plug-in may raise anything at all
        return f"{asked.name} raised {type(bug).__name__}: {str(bug)[:200]}"


def _gated(recogniser: Recogniser, *, asked: _Asked) -> Recogniser:
    """Send a recogniser that asks a server through its gate, and leave any other as it is."""
    if asked.ledger is None or not isinstance(recogniser, Polite):
        return recogniser
    pace = float(dict(asked.settings).get("pace", "0"))
    return recogniser.through(Gate(asked.ledger, asked.name, pace, time.time, time.sleep))
