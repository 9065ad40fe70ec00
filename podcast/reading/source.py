"""An article's file: whether it is there, and its bytes, or why they cannot be had."""

from __future__ import annotations

import os
from pathlib import Path

from podcast.errors import ArticleError

LARGEST = 20 * 1024 * 1024
"""The most bytes a file may have."""

_LFS_POINTER = b"version https://git-lfs.github.com/spec/"


def is_there(path: Path) -> bool:
    """Whether there is a file of this name; no file has one that the system refuses."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_absent(path: Path) -> bool:
    """Whether there is nothing of this name."""
    return not os.path.lexists(path)


def refuse_dead_link(path: Path, *, source: str) -> None:
    """Refuse a link behind which there is nothing. Raises ArticleError."""
    if path.is_symlink() and not path.exists():
        raise ArticleError(
            "This is a link that leads nowhere.",
            where=source,
            mend="Put back what it leads to, or delete the link.",
        )


def source_bytes(path: Path, *, source: str) -> bytes:
    """Give all bytes of the file that the reports call ``source``.

    Raises ArticleError for a file that is missing, not a file, empty, unreadable or
    larger than ``LARGEST``.
    """
    if not path.exists():
        raise ArticleError("There is no such file.", where=source, mend="Check the name.")
    if not path.is_file():
        raise ArticleError(
            "This is not a file.",
            where=source,
            mend="Name one article in it; podcast follow takes a whole folder.",
        )
    try:
        with path.open("rb") as file:
            _refuse_large(os.fstat(file.fileno()).st_size, source=source)
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ArticleError(
            f"The file cannot be read: {error.strerror}.",
            where=source,
            mend="Check that you may read it.",
        ) from error
    _refuse_large(len(data), source=source)
    if not data.strip():
        raise ArticleError("The file is empty.", where=source, mend="Write the article into it.")
    _refuse_pointer(data, source=source)
    return data


def _refuse_pointer(data: bytes, *, source: str) -> None:
    """Refuse what git has left in an article's place."""
    if data.startswith(_LFS_POINTER):
        raise ArticleError(
            "The article itself is not here: git has left a pointer of Git LFS in its place.",
            where=source,
            mend="Run: git lfs pull",
        )


def _refuse_large(size: int, *, source: str) -> None:
    if size > LARGEST:
        raise ArticleError(
            f"The file is too large: {size / 2**20:.0f} MB, and {LARGEST // 2**20} MB is the most.",
            where=source,
            mend="Split it, or take its pictures out.",
        )
