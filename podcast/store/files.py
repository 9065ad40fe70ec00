"""The one way a file is written: whole or not at all."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC, EROFS
from pathlib import Path
from typing import IO

from podcast.errors import StoreError, StoreLost


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Write a file that appears whole or not at all, even where the power fails.

    Yields a binary stream beside ``path``; when the block ends well the stream is
    flushed to disk and takes the name in one step, else it is removed and what was
    there stays. Raises StoreError where the disk is full or the folder read-only.
    """
    with checked_file(path) as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def checked_file(path: Path) -> Iterator[IO[bytes]]:
    """Do the same for content with a checksum of its own, without waiting for the disk.

    Every reader finds it whole; after a power failure it may be damaged, and its checksum
    tells. Waiting for each of an hour's 600 clips costs as much as speaking them.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise not_written("This file", error, where=path) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        raise not_written("This file", error, where=path) from error
    finally:
        part.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> bool:
    """Make ``path`` hold ``data``; a file that already does is left alone.

    Says whether anything was written. Raises StoreError as ``whole_file`` does.
    """
    if holds(path, data):
        return False
    with whole_file(path) as stream:
        stream.write(data)
    return True


def move_whole(draft: Path, path: Path) -> bool:
    """Give a finished draft on the same disk its name; a file that holds the same is left alone.

    Says whether it was moved. Raises StoreError as ``whole_file`` does.
    """
    if holds(path, draft):
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("rb") as stream:
            os.fsync(stream.fileno())
        draft.replace(path)
    except OSError as error:
        raise not_written("This file", error, where=path) from error
    return True


def holds(path: Path, data: bytes | Path) -> bool:
    """Whether a file is there with just these bytes, or those of another file."""
    try:
        if isinstance(data, Path):
            return filecmp.cmp(path, data, shallow=False)
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def not_written(what: str, error: OSError, *, where: Path) -> StoreError:
    """The error for what could not be written; a StoreLost where nothing else could be either."""
    kind = StoreLost if error.errno in _FULL else StoreError
    return kind(
        f"{what} could not be written: {error.strerror or error}.",
        where=str(where),
        mend="Free some space or make the folder writable, then run the same command again.",
    )


_FULL = {ENOSPC, EDQUOT, EROFS}
