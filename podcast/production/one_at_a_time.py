"""One at a time: processes and threads of this machine wait for each other."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def turn(path: Path) -> Iterator[None]:
    """Hold the file ``path`` while the block runs; the system lets go of it after a kill.

    Where such a file cannot be, nobody waits: the same work is then done twice, to no harm.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a")
    except OSError:
        yield
        return
    with file:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
