"""The store on an object store or another machine, through fsspec."""

from __future__ import annotations

import hashlib
import os
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from podcast.errors import StoreError, StoreLost
from podcast.installing_extras import install_command
from podcast.store.folder import FolderStore

Answer = TypeVar("Answer")

_WAITS = (0.5, 1.0, 2.0, 4.0, 8.0)  # seconds before each further attempt
_OBJECTS = {"s3", "gs", "az"}  # object stores, where an object appears only when it is complete
_WHOLE = {*_OBJECTS, "memory"}


@dataclass(frozen=True, slots=True)
class RemoteStore:
    """A store behind an fsspec file system; what was read once is read from ``cache`` again.

    A request that fails is tried again a few times before StoreLost says that the store
    does not answer; ``sleep`` takes seconds.
    """

    address: str
    here: Path
    cache: FolderStore | None
    sleep: Callable[[float], None] = field(compare=False, repr=False)
    system: Any = field(compare=False, repr=False)
    root: str = field(compare=False, repr=False)

    def has(self, kind: str, key: str) -> bool:
        """Whether an entry is there."""
        if self.cache and self.cache.has(kind, key):
            return True
        try:
            # Not exists(): some file systems' answers False for every error.
            self._asked(lambda: self.system.info(self._place(kind, key)))
        except FileNotFoundError:
            return False
        return True

    def lister(self) -> Callable[[str, str], bool]:
        """The function ``has`` itself: listing a bucket costs more than asking for each entry."""
        return self.has

    def get(self, kind: str, key: str) -> bytes | None:
        """An entry's content, or None where it is missing. Raises StoreError."""
        kept = self.cache.get(kind, key) if self.cache else None
        if kept is not None:
            return kept
        try:
            content = self._asked(lambda: bytes(self.system.cat_file(self._place(kind, key))))
        except FileNotFoundError:
            return None
        if self.cache:
            self.cache.put(kind, key, content)
        return content

    def open(self, kind: str, key: str) -> BinaryIO | None:
        """An entry's content to be read in parts, or None. Raises StoreError."""
        if self.cache and (stream := self.cache.open(kind, key)):
            return stream
        content = self.get(kind, key)
        return None if content is None else BytesIO(content)

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content`` under ``key``. Raises StoreError."""
        try:
            self._asked(lambda: self._write(self._place(kind, key), content))
        except FileNotFoundError as error:  # there is no such bucket
            raise self._lost(error) from error
        if self.cache:
            self.cache.put(kind, key, content)

    def drop(self, kind: str, key: str) -> None:
        """Forget an entry, here and there; one that is not there is no error."""
        if self.cache:
            self.cache.drop(kind, key)
        try:
            self._asked(lambda: self.system.rm_file(self._place(kind, key)))
        except FileNotFoundError:
            return

    def beside(self, name: str) -> Path:
        """A file of this machine that goes with the store but is no entry of it."""
        return (self.here if self.cache else _own_folder(self.address)) / name

    def where(self, kind: str, key: str) -> str:
        """An entry's place in words, for an error."""
        return f"{self.address}/{kind}/{key[:2]}/{key}"

    def _place(self, kind: str, key: str) -> str:
        return f"{self.root}/{kind}/{key[:2]}/{key}"

    def _write(self, place: str, content: bytes) -> None:
        """Write an object; where half of one could be seen, under a temporary name first."""
        protocols = self.system.protocol
        if _WHOLE & ({protocols} if isinstance(protocols, str) else set(protocols)):
            self.system.pipe_file(place, content)
            return
        part = f"{place}.{uuid.uuid4().hex}.part"
        self.system.makedirs(place.rpartition("/")[0], exist_ok=True)
        self.system.pipe_file(part, content)
        try:
            self.system.mv(part, place)
        except Exception:
            self.system.rm_file(part)
            if not self.system.exists(place):  # else another writer has kept the same content
                raise

    def _asked(
        self, question: Callable[[], Answer], *, waits: tuple[float, ...] = _WAITS
    ) -> Answer:
        """Ask with patience. Raises FileNotFoundError at once, else StoreLost in the end."""
        try:
            return question()
        except FileNotFoundError:
            raise
        except Exception as error:  # every fsspec backend raises errors of its own library
            if not waits:
                raise self._lost(error) from error
        self.sleep(waits[0])
        return self._asked(question, waits=waits[1:])

    def _lost(self, error: Exception) -> StoreLost:
        said = str(error).partition("\n")[0]
        return StoreLost(
            f"The shared store does not answer ({type(error).__name__}: {said}).",
            where=self.address,
            mend="What was kept is kept. Mend the way to it, and build again.",
        )


def open_remote(address: str, *, here: Path, sleep: Callable[[float], None]) -> RemoteStore:
    """The store at an fsspec address. Raises StoreError where a package for it is missing.

    A worker on another machine has no such folder ``here``, and keeps no copies.
    """
    try:
        system, root = _opened(address)
    except ImportError as error:
        raise StoreError(
            f"A store at this address needs a package that is missing: {error}.",
            where=address,
            mend=f"Install it, and the package that is named: {install_command('cluster')}",
        ) from error
    except ValueError as error:
        raise StoreError(
            f"{address!r} is no address of a store ({error}).",
            where="podcast.toml",
            mend='Name a folder, or an address such as store = "s3://bucket/prefix".',
        ) from error
    cache = FolderStore(here) if here.is_dir() else None
    return RemoteStore(address.rstrip("/"), here, cache, sleep, system, root.rstrip("/"))


def _own_folder(address: str) -> Path:
    """The folder for what only this machine needs, such as the mark of a line being spoken."""
    name = hashlib.sha256(address.encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"podcast-{os.getuid()}-{name}"


def _opened(address: str) -> tuple[Any, str]:
    protocol = address.partition("://")[0]
    if protocol not in _OBJECTS:
        system, root = import_module("fsspec").core.url_to_fs(address)
        return system, str(root)
    # No tries of its own: only this class tries a request again.
    objects = import_module("obstore.fsspec").FsspecStore(protocol, retry_config={"max_retries": 0})
    return objects, address
