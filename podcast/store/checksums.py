"""Whether a file has still the bytes that it was written with."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from pathlib import Path
from zipfile import BadZipFile, ZipFile


def checksum(path: Path, *, algorithm: str = "sha256") -> str:
    """The hash of a file in hex, read piece by piece. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


def is_whole_archive(path: Path) -> bool:
    """Whether each part of a ZIP has the CRC-32 that the archive gives for it. Raises OSError."""
    try:
        with ZipFile(path) as archive:
            return archive.testzip() is None
    except (BadZipFile, zlib.error, EOFError, NotImplementedError):
        return False


def is_as_written(
    file: Path, *, path: str, sums: Mapping[str, str], sounds: Mapping[str, str]
) -> bool:
    """Whether a file of an episode has the bytes that the episode's record knows of.

    ``sums`` are SHA-256 and ``sounds`` SHA-384 in hex by ``path``; a book has its own checksums
    inside, and of a file that nobody knows nothing is said. Raises OSError.
    """
    if path in sums:
        return checksum(file) == sums[path]
    if path in sounds:
        return checksum(file, algorithm="sha384") == sounds[path]
    return not path.endswith(".epub") or is_whole_archive(file)
