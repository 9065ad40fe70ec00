"""Where a file that people keep is written when a link stands in its place: behind the link."""

from __future__ import annotations

from pathlib import Path

from podcast.errors import StoreError
from podcast.store.files import resolved, write_whole


def kept_file(path: Path, *, root: Path) -> Path:
    """Where the bytes of a file lie that a person keeps: behind a link where one is in its place.

    Raises StoreError for a link that leads out of ``root`` or round in a circle: others may
    read what it leads to.
    """
    if not path.is_symlink():
        return path
    place = resolved(path)
    if place.is_symlink() or not place.is_relative_to(resolved(root)):
        raise StoreError(
            "This is a link that leads out of the show, and nothing is written through it.",
            where=str(path),
            mend=f"Change the file where it lies, {place}, or put the file itself here.",
        )
    return place


def write_kept(path: Path, data: bytes, *, root: Path) -> bool:
    """Make a file hold ``data`` that a person keeps; says whether anything was written.

    Raises StoreError as ``kept_file`` and ``write_whole`` do.
    """
    return write_whole(kept_file(path, root=root), data)


def named_file(path: Path) -> Path:
    """Where to write what a person wants at a place: a link that stands there is followed."""
    return resolved(path) if path.is_symlink() else path
