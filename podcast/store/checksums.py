"""Whether a file has still the bytes that it was written with."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from zipfile import BadZipFile, ZipFile

_PIECE = 1 << 20  # bytes; most files are smaller, and thousands are read one after another


def checksum(path: Path, *, algorithm: str = "sha256") -> str:
    """The hash of a file in hex, read piece by piece. Raises OSError."""
    digest = hashlib.new(algorithm)
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def is_whole_archive(path: Path) -> bool:
    """Whether each part of a ZIP has the CRC-32 that the archive gives for it. Raises OSError."""
    try:
        with ZipFile(path) as archive:
            return archive.testzip() is None
    except (BadZipFile, zlib.error, EOFError, NotImplementedError):
        return False


def is_as_written(
    file: Path,
    *,
    path: str,
    sums: Mapping[str, str],
    sounds: Mapping[str, str],
    sound_sum: Callable[[Path], str] | None = None,
) -> bool:
    """Whether a file of an episode has the bytes that the episode's record knows of.

    ``sums`` are SHA-256 and ``sounds`` SHA-384 in hex by ``path``, ``sound_sum`` gives that of a
    file where somebody knows it already; a book has its own checksums
    inside, and of a file that nobody knows nothing is said. Raises OSError.
    """
    if path in sums:
        return checksum(file) == sums[path]
    if path in sounds:
        told = sound_sum(file) if sound_sum else checksum(file, algorithm="sha384")
        return told == sounds[path]
    return not path.endswith(".epub") or is_whole_archive(file)
