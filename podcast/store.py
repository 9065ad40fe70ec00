"""Clips and tracks by content, and the one way a file is written."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from podcast.errors import StoreError

_CACHEDIR_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Clips and tracks of podcast; deleting this folder costs only time.\n"
    "# https://bford.info/cachedir/\n"
)


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Write a file that appears whole or not at all.

    Yields a binary stream beside ``path``; when the block ends well the stream is
    flushed to disk and takes the name in one step, else it is removed and what was
    there stays. Raises StoreError where the disk is full or the folder read-only.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _not_written(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        raise _not_written(path, error) from error
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


def holds(path: Path, data: bytes | Path) -> bool:
    """Whether a file is there with just these bytes, or those of another file."""
    try:
        if isinstance(data, Path):
            return filecmp.cmp(path, data, shallow=False)
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _not_written(path: Path, error: OSError) -> StoreError:
    return StoreError(
        f"This file could not be written: {error.strerror or error}.",
        where=str(path),
        mend="Free some space or make the folder writable, then run the same command again.",
    )


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of things found again by what they are made from.

    ``kind`` groups entries (``clip``, ``track``); ``key`` is a hex digest of all
    that decides the content. Writers may race: the same key always means the same
    content, and an entry appears whole or not at all. What is kept carries a checksum
    of its own (clips and tracks do), so that damage shows when it is unpacked.
    """

    root: Path

    def path(self, kind: str, key: str) -> Path:
        """Where an entry lies, whether or not it is there."""
        return self.root / kind / key[:2] / key

    def has(self, kind: str, key: str) -> bool:
        """Whether an entry is there."""
        return self.path(kind, key).is_file()

    def get(self, kind: str, key: str) -> bytes | None:
        """An entry's content, or None where it is missing. Raises StoreError."""
        try:
            return self.path(kind, key).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(
                f"An entry of the store cannot be read: {error.strerror or error}.",
                where=str(self.path(kind, key)),
                mend="Mend the folder's permissions, or delete it: that costs only time.",
            ) from error

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content`` under ``key``. Raises StoreError."""
        self._tag()
        with whole_file(self.path(kind, key)) as stream:
            stream.write(content)

    def entries(self) -> Iterable[tuple[str, str, int]]:
        """Every entry as kind, key and size in bytes."""
        for path in sorted(self.root.glob("*/??/*")):
            if path.is_file() and not path.name.startswith("."):
                yield path.parent.parent.name, path.name, path.stat().st_size

    def drop(self, kind: str, key: str) -> None:
        """Forget an entry; one that is not there is no error."""
        self.path(kind, key).unlink(missing_ok=True)

    def _tag(self) -> None:
        tag = self.root / "CACHEDIR.TAG"
        if not tag.exists():
            write_whole(tag, _CACHEDIR_TAG.encode())
