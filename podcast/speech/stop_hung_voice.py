"""Native code that speaks in this process, guarded: a crash or a hang ends the process, once."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from podcast.model import Clip
from podcast.store import not_written, remove_whole


def speak_guarded(speak: Callable[[], Clip], *, mark: Path, patience: float) -> Clip:
    """Speak a line; a worker process that takes over ``patience`` seconds ends itself.

    The file ``mark`` is there while the line is spoken, so one that is found says that a
    process ended over this line: it belongs into a process of its own (own_process.py).
    Raises what ``speak`` raises, and StoreError.
    """
    _set(mark)
    try:
        with _ended_after(patience):
            return speak()
    finally:
        remove_whole(mark)


def _set(mark: Path) -> None:
    try:
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
    except OSError as error:
        raise not_written("This file", error, where=mark) from error


@contextmanager
def _ended_after(seconds: float) -> Iterator[None]:
    """End this process after so long, if it is a worker; native code listens to nothing else."""
    if multiprocessing.parent_process() is None:
        yield
        return
    if sys.platform != "win32" and signal.getsignal(signal.SIGALRM) is signal.SIG_DFL:
        # The system's own timer costs nothing: faulthandler's takes a thread for each line.
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        return
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - only a real file will do
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
