"""Zip archives of strangers: bounded in number, size and names."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import unquote

from podcast.errors import ArticleError

MOST_ENTRIES = 5_000
"""The most entries an archive may have."""

LARGEST_ENTRY = 20 * 1024 * 1024
"""The most bytes one part may have, unpacked."""

LARGEST_TOTAL = 200 * 1024 * 1024
"""The most bytes all parts may have together, unpacked."""


_LONGEST = 120  # characters of what a library says


@dataclass(frozen=True, slots=True)
class Archive:
    """The parts of a zip file; nothing of it is ever unpacked to a folder.

    ``folder`` is the folder inside it, with its stroke, to which the names are relative;
    ``written`` are the names as they are written, by themselves in small letters.
    """

    data: bytes
    source: str
    names: frozenset[str]
    folder: str
    written: Mapping[str, str]

    def with_at_top(self, name: str) -> Archive:
        """Give the archive as seen from the folder that holds a part, if it is in but one.

        Who zips a folder of a book by hand has that folder around all its parts.
        """
        found = [one for one in self.names if one.endswith(f"/{name}")]
        if name in self.names or len(found) != 1:
            return self
        folder = found[0].removesuffix(name)
        inside = (one.removeprefix(folder) for one in self.names if one.startswith(folder))
        return _archive(self.data, inside, source=self.source, folder=folder)

    def part(self, name: str) -> bytes:
        """Give one part's bytes.

        Raises ArticleError for a part that is not there, too large, encrypted or damaged.
        """
        if name not in self.names:
            raise ArticleError(
                f"A part that the file names is not in it: {name}",
                where=self.source,
                mend="Export the document again.",
            )
        with _readable(self.source), zipfile.ZipFile(io.BytesIO(self.data)) as file:
            info = _entry(file, f"{self.folder}{name}")
            if info.file_size > LARGEST_ENTRY:
                raise _bomb(f"{name} unpacks to more than 20 MB", source=self.source)
            return file.read(info)

    def named_from(self, base: str, href: str) -> str:
        """Give the name of the part that ``href`` means when it stands in ``base``.

        Raises ArticleError for a path that leads out of the archive.
        """
        name = self.linked_from(base, href)
        if not name:
            raise ArticleError(
                f"A path in the file leads out of it: {href}",
                where=f"{self.source}:{base}",
                mend="Do not trust this file; ask its author for another.",
            )
        return name

    def linked_from(self, base: str, href: str) -> str:
        """Give the name of the part that a link of ``base`` means; "" where it leads out."""
        path = unquote(href.partition("#")[0])
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
        if joined not in self.names:
            joined = self.written.get(joined.casefold(), joined)
        leads_out = joined.startswith(("/", "../")) or joined == ".."
        return "" if leads_out or "\\" in joined or "\0" in joined else joined


def _archive(data: bytes, names: Iterable[str], *, source: str, folder: str = "") -> Archive:
    known = frozenset(names)
    return Archive(data, source, known, folder, {name.casefold(): name for name in known})


def _entry(file: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """Find an entry; some programs of Windows part folders by a backslash."""
    try:
        return file.getinfo(name)
    except KeyError:
        return next(one for one in file.infolist() if _plain(one) == name)


def _plain(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/")


def open_archive(data: bytes, *, source: str, form: str) -> Archive:
    """Look into a zip file that should be a ``form`` ("DOCX", "EPUB").

    Raises ArticleError for what is no zip file, or one that would unpack too large.
    """
    if not data.startswith(b"PK"):
        raise ArticleError(
            f"This file is no {form}, whatever its name says.",
            where=source,
            mend=f"Give it its right suffix, or save it again as {form}.",
        )
    with _readable(source), zipfile.ZipFile(io.BytesIO(data)) as file:
        entries = file.infolist()
    if len(entries) > MOST_ENTRIES:
        raise _bomb(f"it has {len(entries)} parts, and {MOST_ENTRIES} is the most", source=source)
    if sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
        raise _bomb("it unpacks to more than 200 MB", source=source)
    return _archive(data, map(_plain, entries), source=source)


@contextmanager
def _readable(source: str) -> Iterator[None]:
    try:
        yield
    except ArticleError:
        raise
    except Exception as error:  # zipfile raises what it meets: struct.error, a negative seek
        if isinstance(error, RuntimeError) and "encrypted" in str(error):
            raise _locked(source) from error
        met = " ".join(str(error).split())[:_LONGEST].rstrip(". ")
        raise ArticleError(
            f"The file is damaged, or did not arrive whole: {met}.",
            where=source,
            mend="Copy it again, or save or export it again.",
        ) from error


def _locked(source: str) -> ArticleError:
    return ArticleError(
        "The file is locked with a password.",
        where=source,
        mend="Save or export it again, without a password.",
    )


def _bomb(why: str, *, source: str) -> ArticleError:
    return ArticleError(
        f"The file is too large inside: {why}.",
        where=source,
        mend="Do not trust this file; if it is yours, split it.",
    )
