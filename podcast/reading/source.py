"""Getting a file's bytes and text, within bounds, or saying why not."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

from podcast.errors import ArticleError

LARGEST = 20 * 1024 * 1024
"""The most bytes a file may have."""

_LFS_POINTER = b"version https://git-lfs.github.com/spec/"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


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


def decoded(data: bytes, *, source: str, declared: str = "utf-8") -> str:
    """Give bytes as text: what a byte-order mark says, else what is declared.

    Raises ArticleError for bytes that are not text, with the first wrong byte's place.
    """
    mark, encoding = next(
        ((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", _known(declared))
    )
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(
            data, offset=len(mark) + error.start, name=encoding, source=source
        ) from error
    if "\0" in text:
        raise ArticleError(
            "This is a binary file, not text: it holds NUL characters.",
            where=f"{source}:{text.count(chr(10), 0, text.index(chr(0))) + 1}",
            mend="Save the article as text, or give the file its right suffix.",
        )
    if not text.strip("\ufeff \t\r\n"):
        raise ArticleError(
            "The file holds no text.", where=source, mend="Write the article into it."
        )
    return text


def _known(encoding: str) -> str:
    """Give the encoding, or UTF-8 where nobody knows one of that name."""
    try:
        return codecs.lookup(encoding).name if "".encode(encoding) == b"" else "utf-8"
    except (LookupError, ValueError):
        return "utf-8"


def _not_text(data: bytes, *, offset: int, name: str, source: str) -> ArticleError:
    if b"\0" in data[: offset + 1]:
        what = f"This is a binary file, not text: byte {offset} is not {name.upper()}."
    else:
        what = f"The text is not {name.upper()}: byte {offset} (0x{data[offset]:02x}) is wrong."
    line = data.count(b"\n", 0, offset) + 1
    return ArticleError(what, where=f"{source}:{line}", mend="Save the file again as UTF-8.")


def _refuse_large(size: int, *, source: str) -> None:
    if size > LARGEST:
        raise ArticleError(
            f"The file is too large: {size / 2**20:.0f} MB, and {LARGEST // 2**20} MB is the most.",
            where=source,
            mend="Split it, or take its pictures out.",
        )
