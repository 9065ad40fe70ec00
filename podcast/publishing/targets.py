"""Where a show is published to: a folder, or anything that fsspec can write to."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from podcast.errors import PublishingError
from podcast.store import whole_file


class Target(Protocol):
    """A place for files by relative path; every method raises PublishingError.

    ``put`` makes a file appear whole or not at all.
    """

    def size(self, path: str) -> int | None:
        """The size of a file in bytes; None where there is none."""

    def read(self, path: str) -> bytes:
        """All of a file."""

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:
        """Write a file, with the type that a server should give it where one can be kept."""

    def delete(self, path: str) -> None:
        """Remove a file; it is no error where there is none."""


def open_target(name: str) -> Target:
    """A target by what a person writes: a path, or an fsspec address (``s3://bucket/show``).

    Raises PublishingError where the address needs a package that is not installed.
    """
    protocol, separator, rest = name.partition("://")
    if not separator:
        return FolderTarget(Path(name).expanduser())
    if protocol == "file":
        return FolderTarget(Path(rest))
    return _remote(name)


@dataclass(frozen=True, slots=True)
class FolderTarget:
    """A folder, here or mounted."""

    root: Path

    def size(self, path: str) -> int | None:
        """The size of a file in bytes; None where there is none."""
        with _translated(str(self.root / path)):
            place = self.root / path
            return place.stat().st_size if place.is_file() else None

    def read(self, path: str) -> bytes:
        """All of a file."""
        with _translated(str(self.root / path)):
            return (self.root / path).read_bytes()

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:  # noqa: ARG002  a folder keeps no types
        """Write a file beside its place, then move it there."""
        with _translated(str(self.root / path)), whole_file(self.root / path) as stream:
            if isinstance(content, bytes):
                stream.write(content)
                return
            with content.open("rb") as source:
                shutil.copyfileobj(source, stream)

    def delete(self, path: str) -> None:
        """Remove a file; it is no error where there is none."""
        with _translated(str(self.root / path)):
            (self.root / path).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class RemoteTarget:
    """A folder of an fsspec file system; ``at_once`` where a written file appears whole."""

    system: Any
    root: str
    at_once: bool

    def size(self, path: str) -> int | None:
        """The size of a file in bytes; None where there is none."""
        place = self._place(path)
        with _translated(place):
            self.system.invalidate_cache()
            try:
                return int(self.system.info(place)["size"])
            except FileNotFoundError:
                return None

    def read(self, path: str) -> bytes:
        """All of a file."""
        with _translated(self._place(path)):
            return bytes(self.system.cat_file(self._place(path)))

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:
        """Write a file; where half a file could be seen, under another name first."""
        place = self._place(path)
        written = place if self.at_once else f"{place}.part"
        options = {"ContentType": media_type} if "s3" in _protocols(self.system) else {}
        with _translated(place):
            if not self.at_once:
                self.system.makedirs(place.rpartition("/")[0], exist_ok=True)
            # Not open(): a buffered file is completed on its way out of a failed block too.
            if isinstance(content, bytes):
                self.system.pipe_file(written, content, **options)
            else:
                self.system.put_file(str(content), written, **options)
            if written != place:
                self.system.mv(written, place)

    def delete(self, path: str) -> None:
        """Remove a file; it is no error where there is none."""
        with _translated(self._place(path)):
            if self.system.exists(self._place(path)):
                self.system.rm_file(self._place(path))

    def _place(self, path: str) -> str:
        return f"{self.root.rstrip('/')}/{path}"


def _remote(name: str) -> RemoteTarget:
    try:
        fsspec = import_module("fsspec")
        system, root = fsspec.core.url_to_fs(name)
    except ImportError as error:
        raise PublishingError(
            f"Publishing to this kind of address needs a package that is missing: {error}.",
            where=name,
            mend='Install it: pip install "podcast[publish]" and the package that is named.',
        ) from error
    except ValueError as error:
        raise PublishingError(
            f"{name!r} is no address to publish to ({error}).",
            where="podcast publish",
            mend="Name a folder, or an address such as s3://bucket/show or sftp://host/folder.",
        ) from error
    stores = {"s3", "s3a", "gs", "gcs", "az", "abfs", "memory"}  # an object appears when complete
    return RemoteTarget(system, root, at_once=bool(stores & _protocols(system)))


def _protocols(system: Any) -> set[str]:
    told = system.protocol
    return {told} if isinstance(told, str) else set(told)


@contextmanager
def _translated(place: str) -> Iterator[None]:
    try:
        yield
    except PublishingError:
        raise
    except Exception as error:  # every fsspec backend raises errors of its own library
        raise PublishingError(
            f"The target failed ({type(error).__name__}: {error}).",
            where=place,
            mend="Run podcast publish again: what is there already is not sent twice.",
        ) from error
