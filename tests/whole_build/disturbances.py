"""What can happen to a command at a step of its work on files: killed, a full disk, Ctrl-C."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass

MADE = frozenset({"open", "os.mkdir", "os.link", "os.symlink"})
MOVED = frozenset({"os.rename", "os.remove", "os.rmdir", "shutil.rmtree"})


def _end() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def _terminate() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What happens at a step, and whether it goes on at each step after it."""

    act: Callable[[], None]
    lasting: bool = False
    kinds: frozenset[str] = MADE | MOVED


def _fails(number: int) -> Callable[[], None]:
    def act() -> None:
        raise OSError(number, os.strerror(number))

    return act


DISTURBANCES = {
    "killed": Disturbance(_end),
    "full disk": Disturbance(_fails(errno.ENOSPC), lasting=True, kinds=MADE),
    # What rmtree removes is not seen file by file, and what it cannot remove it may pass over.
    "read-only": Disturbance(
        _fails(errno.EROFS), lasting=True, kinds=(MADE | MOVED) - {"shutil.rmtree"}
    ),
    "ctrl-c": Disturbance(_interrupt),
    "ctrl-c twice": Disturbance(_interrupt, lasting=True),
    "terminated": Disturbance(_terminate),
}
