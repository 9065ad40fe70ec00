"""Where a show is published to: a folder, an object store, or what fsspec can write to."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from podcast.errors import PublishingError
from podcast.installing_extras import install_command
from podcast.publishing.hosting.object_store import PROTOCOLS, open_bucket
from podcast.publishing.hosting.target import Target, translated
from podcast.store import not_written, resolved, whole_file

_ENTER = 0o055  # permissions that another user's server needs on a folder
_FOLDERS = 100  # that are looked through on another machine; a show has two for each episode


def open_target(name: str) -> Target:
    """A target by what a person writes: a path, ``s3://bucket/show``, ``sftp://host/folder``.

    Raises PublishingError where the address needs a package that is not installed.
    """
    protocol, separator, rest = name.partition("://")
    if not separator:
        return FolderTarget(Path(name).expanduser())
    if protocol in {"file", "local"}:
        return FolderTarget(Path(rest))
    return open_bucket(name) if protocol in PROTOCOLS else _remote(name)


@dataclass(frozen=True, slots=True)
class FolderTarget:
    """A folder, here or mounted; no name and no link leads out of it."""

    root: Path

    def size(self, path: str) -> int | None:
        """The size of a file in bytes; None where there is none."""
        with translated(str(self.root / path)):
            place = self._place(path)
            return place.stat().st_size if place.is_file() else None

    def lost(self, files: Mapping[str, int]) -> frozenset[str]:
        """Those of these files that are gone or have another size."""
        return frozenset(path for path, size in files.items() if self.size(path) != size)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""
        with translated(str(self.root / path)):
            return self._place(path).read_bytes()

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:  # noqa: ARG002  a folder keeps no types
        """Write a file beside its place, then move it there; a web server may read it."""
        with translated(str(self.root / path)):
            place = self._place(path)
            _make_readable(place.parent)
            with whole_file(place, readable=True) as stream:
                if isinstance(content, bytes):
                    stream.write(content)
                    return
                with content.open("rb") as source:
                    shutil.copyfileobj(source, stream)

    def delete(self, path: str) -> None:
        """Remove a file; it is no error where there is none."""
        with translated(str(self.root / path)):
            self._place(path).unlink(missing_ok=True)

    def _place(self, path: str) -> Path:
        place, root = self.root / path, resolved(self.root)
        # A link in the place of the file itself is replaced or removed, never followed.
        if (
            not resolved(place.parent).is_relative_to(root)
            or ".." in place.parts[len(self.root.parts) :]
        ):
            raise PublishingError(
                f"The target leads out of its own folder: {path}.",
                where=str(self.root),
                mend="Take away the link or the name that leads elsewhere, or name another target.",
            )
        return place


def _make_readable(folder: Path) -> None:
    """Make a folder, and those above it that are missing, so that a web server may enter them."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for one in missing:
            one.chmod(one.stat().st_mode | _ENTER)
    except OSError as error:
        raise not_written("This file", error, where=folder) from error


@dataclass(frozen=True, slots=True)
class RemoteTarget:
    """A folder of an fsspec file system; ``at_once`` where a written file appears whole."""

    system: Any
    root: str
    at_once: bool

    def size(self, path: str) -> int | None:
        """The size of a file in bytes; None where there is none."""
        place = self._place(path)
        with translated(place):
            self.system.invalidate_cache()
            try:
                return int(self.system.info(place)["size"])
            except FileNotFoundError:
                return None

    def lost(self, files: Mapping[str, int]) -> frozenset[str]:
        """Those of these files that are gone or have another size, in the folders that are asked.

        Of a large show only the sound and the top are: each folder is a journey to the server.
        """
        folders = defaultdict[str, dict[str, int]](dict)
        for path, size in files.items():
            folder, _, name = path.rpartition("/")
            folders[folder][name] = size
        asked = folders if len(folders) <= _FOLDERS else {"", "audio"} & folders.keys()
        return frozenset(
            f"{folder}/{name}".lstrip("/")
            for folder in asked
            for name in self._lost(folder, sizes=folders[folder])
        )

    def _lost(self, folder: str, *, sizes: Mapping[str, int]) -> frozenset[str]:
        place = self._place(folder).rstrip("/")
        with translated(place):
            self.system.invalidate_cache()
            try:
                told = self.system.ls(place, detail=True)
            except FileNotFoundError:
                told = []
            except PermissionError:
                return frozenset()
        there = {one["name"].rstrip("/").rpartition("/")[2]: one["size"] for one in told}
        return frozenset(name for name, size in sizes.items() if there.get(name) != size)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""
        with translated(self._place(path)):
            return bytes(self.system.cat_file(self._place(path)))

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:  # noqa: ARG002  most keep no types
        """Write a file; where half a file could be seen, under another name first."""
        place = self._place(path)
        written = place if self.at_once else f"{place}.part"
        with translated(place):
            if not self.at_once:
                self.system.makedirs(place.rpartition("/")[0], exist_ok=True)
            # Not open(): it would complete a buffered file even where the block fails.
            if isinstance(content, bytes):
                self.system.pipe_file(written, content)
            else:
                self.system.put_file(str(content), written)
            if written != place:
                self.system.mv(written, place)

    def delete(self, path: str) -> None:
        """Remove a file; it is no error where there is none."""
        with translated(self._place(path)):
            if self.system.exists(self._place(path)):
                self.system.rm_file(self._place(path))

    def _place(self, path: str) -> str:
        return f"{self.root.rstrip('/')}/{path}"


def _remote(name: str) -> RemoteTarget:
    with translated(name):
        system, root = _opened(name)
    return RemoteTarget(system, root, at_once=name.startswith("memory://"))


def _opened(name: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs

        system, root = url_to_fs(name, **_options(name))
    except ImportError as error:
        raise PublishingError(
            f"Publishing to this kind of address needs a package that is missing: {error}.",
            where=name,
            mend=f"Install it, and the package that is named: {install_command('publish')}",
        ) from error
    except ValueError as error:
        raise PublishingError(
            f"{name!r} is no address to publish to ({error}).",
            where="podcast publish",
            mend="Name a folder, or an address such as s3://bucket/show or sftp://host/folder.",
        ) from error
    return system, root


def _options(name: str) -> dict[str, Any]:
    if not name.startswith(("sftp://", "ssh://")):
        return {}
    from podcast.publishing.hosting.known_hosts import KnownHosts

    return {"host_key_policy": KnownHosts()}
