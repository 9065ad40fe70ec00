"""Whether a file has still the bytes that it was written with."""

from __future__ import annotations

import hashlib
import zlib
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
