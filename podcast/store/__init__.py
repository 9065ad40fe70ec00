"""Clips and tracks by content, in a folder or where many machines see them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from podcast.store.files import (
    holds,
    leads_out,
    move_whole,
    not_written,
    remove_whole,
    require_folder,
    resolved,
    stored_name,
    whole_file,
    write_whole,
)
from podcast.store.folder import FolderStore

__all__ = [
    "FolderStore",
    "Store",
    "StoreAddress",
    "holds",
    "leads_out",
    "move_whole",
    "not_written",
    "open_store",
    "remove_whole",
    "require_folder",
    "resolved",
    "stored_name",
    "whole_file",
    "write_whole",
]


@dataclass(frozen=True, slots=True)
class StoreAddress:
    """Where a store is: a folder's path or an fsspec address such as ``s3://bucket/prefix``.

    ``here`` is the project's own folder for what this machine keeps: its lock, its ledgers
    of requests, and copies of what was read from far away.
    """

    where: str
    here: Path


class Store(Protocol):
    """Things found again by what they are made from.

    ``kind`` groups entries (``clip``, ``track``); ``key`` is a hex digest of all
    that decides the content. Writers may race: the same key always means the same
    content, and an entry appears whole or not at all. What is kept carries a checksum
    of its own (clips and tracks do), so that damage shows when it is unpacked. Every
    method raises StoreError.
    """

    def has(self, kind: str, key: str) -> bool:
        """Whether an entry is there."""
        ...

    def lister(self) -> Callable[[str, str], bool]:
        """A function that answers ``has`` for thousands of entries at one moment, and cheaply."""
        ...

    def get(self, kind: str, key: str) -> bytes | None:
        """An entry's content, or None where it is missing."""
        ...

    def open(self, kind: str, key: str) -> BinaryIO | None:
        """An entry's content to be read in parts, or None where it is missing."""
        ...

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content`` under ``key``."""
        ...

    def drop(self, kind: str, key: str) -> None:
        """Forget an entry; one that is not there is no error."""
        ...

    def where(self, kind: str, key: str) -> str:
        """An entry's place in words, for an error."""
        ...

    def beside(self, name: str) -> Path:
        """A file of this machine that goes with the store but is no entry of it."""
        ...


def open_store(address: StoreAddress) -> Store:
    """The store at an address; far from it, what is read is kept in ``here`` too.

    Raises StoreError where the address needs a package that is not installed.
    """
    protocol, separator, rest = address.where.partition("://")
    if not separator:
        return FolderStore(Path(address.where))
    if protocol == "file":
        return FolderStore(Path(rest))
    from podcast.store.remote import open_remote

    return open_remote(address.where, here=address.here, sleep=time.sleep)
