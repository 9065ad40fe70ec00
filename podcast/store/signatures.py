"""A file's signature, by which one sees without reading it that nobody touched it."""

from __future__ import annotations

from pathlib import Path

Signature = list[int] | None
"""A file's size in bytes and time of change in ns; None where it is missing."""


def signature(path: Path) -> Signature:
    """A file's size and time of change."""
    try:
        told = path.stat()
    except (OSError, ValueError):  # the latter for a name that no file can have
        return None
    return [told.st_size, told.st_mtime_ns]
