"""The ZIP container of a book (OCF 3.3), entry by entry: same content, same bytes."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from podcast.errors import PublishingError
from podcast.publishing.pages.elements import Element, el, to_xhtml

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_STORED = (".mp3", ".jpg", ".jpeg", ".png", ".gif", ".webp")
_PIECE = 1 << 20  # bytes of a file in memory at a time


@dataclass(frozen=True, slots=True)
class Container:
    """A ZIP file under way; nothing but its list of entries stays in memory."""

    archive: zipfile.ZipFile

    def text(self, name: str, text: str) -> None:
        """Add a file of text."""
        self.data(name, text.encode())

    def xml(self, name: str, root: Element, *, doctype: str = "") -> None:
        """Add a document of XML."""
        self.text(name, f"{_HEAD}{doctype}{to_xhtml(root)}\n")

    def data(self, name: str, data: bytes) -> None:
        """Add a file of bytes."""
        self.archive.writestr(_entry(name, size=len(data)), data)

    def stream(self, name: str, source: IO[bytes], *, size: int) -> None:
        """Add a file that is read piece by piece; ``size`` is its length in bytes."""
        with self.archive.open(_entry(name, size=size), "w") as target:
            shutil.copyfileobj(source, target, _PIECE)

    def file(self, name: str, path: Path) -> None:
        """Add a file from disk; PublishingError where it cannot be read."""
        try:
            with path.open("rb") as source:
                self.stream(name, source, size=path.stat().st_size)
        except OSError as error:
            raise PublishingError(
                f"A file of the e-book cannot be read: {error.strerror}.",
                where=str(path),
                mend="Build the episode again.",
            ) from error


@dataclass(frozen=True, slots=True)
class Folder:
    """The same files, in a folder."""

    root: Path

    def text(self, name: str, text: str) -> None:
        """Add a file of text."""
        (self.root / name).write_text(text, encoding="utf-8", newline="\n")

    def stream(self, name: str, source: IO[bytes], *, size: int) -> None:  # noqa: ARG002  a folder need not know
        """Add a file that is read piece by piece."""
        with (self.root / name).open("wb") as target:
            shutil.copyfileobj(source, target, _PIECE)


def epub_container(archive: zipfile.ZipFile) -> Container:
    """Begin an EPUB whose package document is book/package.opf."""
    # OCF 3.3: the first entry tells the kind of file, at a place where it can be read.
    archive.writestr(zipfile.ZipInfo("mimetype", _EPOCH), "application/epub+zip")
    book = Container(archive)
    root = el("rootfile", full_path="book/package.opf", media_type="application/oebps-package+xml")
    space = "urn:oasis:names:tc:opendocument:xmlns:container"
    made = el("container", el("rootfiles", root), version="1.0", xmlns=space)
    book.xml("META-INF/container.xml", made)
    return book


def _entry(name: str, *, size: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.external_attr = 0o644 << 16
    entry.file_size = size  # tells zipfile whether it needs the fields for more than 2 GiB
    if not name.endswith(_STORED):
        entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
