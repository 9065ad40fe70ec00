"""Locks on files: one process or thread holds such a lock, and the others wait or turn away.

The system lets go of a lock when its holder is killed. Windows, Linux and macOS alike.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ELOOP
from pathlib import Path
from typing import IO, BinaryIO, cast

_ADD = os.O_RDWR | os.O_CREAT | os.O_APPEND
for _name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):  # no system has all of them
    _ADD |= getattr(os, _name, 0)


def lock_file(file: IO[bytes], *, wait: bool) -> None:
    """Hold the lock of an open file until it is closed.

    Raises BlockingIOError where another holds it and ``wait`` is false, and OSError where the
    file system knows no locks.
    """
    from portalocker import LockFlags, lock
    from portalocker.exceptions import AlreadyLocked, LockException

    flags = LockFlags.EXCLUSIVE if wait else LockFlags.EXCLUSIVE | LockFlags.NON_BLOCKING
    while True:
        try:
            return lock(file, flags)
        except AlreadyLocked as held:
            if not wait:
                raise BlockingIOError(str(held)) from held
        except LockException as failed:  # portalocker's own words name no file and no way out
            cause = failed.args[0]
            raise (cause if isinstance(cause, OSError) else OSError(str(failed))) from failed


def open_to_append(path: Path) -> BinaryIO:
    """Open one of the program's own files for reading and appending; make it where it is missing.

    A link in its place is not followed and a pipe not waited for: they lead to somebody else's.
    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, _ADD, 0o666)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(ELOOP, "this is no file", str(path))
    return cast("BinaryIO", os.fdopen(handle, "r+b", buffering=0))


@contextmanager
def held_lock(path: Path) -> Iterator[None]:
    """Wait for the lock of the file ``path``, and hold it while the block runs.

    Where such a file cannot be made or locked, nobody waits: use it for work that may be done
    twice to no harm.
    """
    try:
        file = open_to_append(path)
    except OSError:
        yield
        return
    with file:
        with suppress(OSError):
            lock_file(file, wait=True)
        yield
