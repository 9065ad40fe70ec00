"""Object stores (S3 and its like, Google's, Azure's) as a place to publish to, by obstore.

An object appears when it is complete, and carries the type that the store serves it with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from podcast.errors import PublishingError
from podcast.installing_extras import install_command
from podcast.media_types import caching
from podcast.publishing.hosting.store_errors import store_refusal
from podcast.publishing.hosting.target import translated

if TYPE_CHECKING:
    from obstore.store import ObjectStore

_HALF_A_KEY = re.compile(r"Missing (?:SecretAccessKey|AccessKeyId)", re.IGNORECASE)
PROTOCOLS = frozenset({"s3", "gs", "az"})


@dataclass(frozen=True, slots=True)
class ObjectTarget:
    """A prefix of one bucket."""

    store: ObjectStore
    address: str

    def size(self, path: str) -> int | None:
        """The size of an object in bytes; None where there is none."""
        with self._told(path):
            try:
                return self.store.head(path)["size"]
            except FileNotFoundError:
                # A show has few files at the top, so that one more request for each costs little.
                if "/" not in path:
                    self._ask_why(path)
                return None
            except Exception:
                self._ask_why(path)
                raise

    def lost(self, files: Mapping[str, int]) -> frozenset[str]:
        """Those of these files that are gone or have another size; none where keys may not list."""
        try:
            there = {one["path"]: one["size"] for page in self.store.list() for one in page}
        except Exception:  # noqa: BLE001  each store has its own; what matters is told at the first file
            return frozenset()
        return frozenset(path for path, size in files.items() if there.get(path) != size)

    def read(self, path: str) -> bytes:
        """All of an object."""
        with self._told(path):
            return bytes(self.store.get(path).bytes())

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:
        """Write an object with its type and how long it holds, in parts where it is large."""
        with self._told(path):
            told = {"Content-Type": media_type, "Cache-Control": caching(path)}
            self.store.put(path, content, attributes=told)

    def delete(self, path: str) -> None:
        """Remove an object; it is no error where there is none."""
        with self._told(path):
            if self.size(path) is not None:
                self.store.delete(path)

    @contextmanager
    def _told(self, path: str) -> Iterator[None]:
        """Turn what the store refuses into words, by its reason where it has told one."""
        where = f"{self.address}/{path}"
        with translated(where):
            try:
                yield
            except Exception as error:
                refused = store_refusal(error, where=where)
                if refused is None:
                    raise
                raise refused from error

    def _ask_why(self, path: str) -> None:
        """Ask with GET: an answer to HEAD has no body, and with it no reason.

        Raises what the store refuses; an object that is not there is none of that.
        """
        try:
            self.store.get(path)
        except Exception as error:
            if store_refusal(error, where=path) is not None:
                raise


def open_bucket(address: str) -> ObjectTarget:
    """The target at ``s3://bucket/show`` (or ``gs://``, ``az://``); the environment has the keys.

    Raises PublishingError where the address or the keys cannot be used.
    """
    try:
        from obstore.exceptions import BaseError
        from obstore.store import from_url
    except ImportError as error:
        raise PublishingError(
            "Publishing to an object store needs a package that is missing: obstore.",
            where=address,
            mend=f"Install it: {install_command('publish')}",
        ) from error
    try:
        return ObjectTarget(from_url(address), address.rstrip("/"))
    except (BaseError, ValueError) as error:
        raise PublishingError(
            f"The object store cannot be opened ({str(error).partition(chr(10))[0]}).",
            where=address,
            mend="Half of the keys is set: set both, or neither. docs/hosting.md names them."
            if _HALF_A_KEY.search(str(error))
            else "Name it like s3://bucket/show; docs/hosting.md says where its keys come from.",
        ) from error
