"""The store as a folder of this machine: a file for each clip, track or other entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from podcast.errors import StoreError
from podcast.store.files import checked_file, write_whole

_CACHEDIR_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Clips and tracks of podcast; deleting this folder costs only time.\n"
    "# https://bford.info/cachedir/\n"
)


@dataclass(frozen=True, slots=True)
class FolderStore:
    """A store in a folder, here or on a network that many machines see."""

    root: Path

    def path(self, kind: str, key: str) -> Path:
        """Where an entry lies, whether or not it is there."""
        return self.root / kind / key[:2] / key

    def has(self, kind: str, key: str) -> bool:
        """Whether an entry is there."""
        return self.path(kind, key).is_file()

    def lister(self) -> Callable[[str, str], bool]:
        """A function that answers ``has`` for thousands of entries: it reads each folder once."""
        known: dict[str, frozenset[str]] = {}

        def has(kind: str, key: str) -> bool:
            folder = f"{kind}/{key[:2]}"
            if folder not in known:
                known[folder] = _names(self.root / folder)
            return key in known[folder]

        return has

    def get(self, kind: str, key: str) -> bytes | None:
        """An entry's content, or None where it is missing. Raises StoreError."""
        stream = self.open(kind, key)
        if stream is None:
            return None
        with stream, self._told(kind, key):
            return stream.read()

    def open(self, kind: str, key: str) -> BinaryIO | None:
        """An entry's content to be read in parts, or None. Raises StoreError."""
        with self._told(kind, key):
            try:
                return self.path(kind, key).open("rb")
            except FileNotFoundError:
                return None

    def beside(self, name: str) -> Path:
        """A file of this machine that goes with the store but is no entry of it."""
        return self.root / name

    def where(self, kind: str, key: str) -> str:
        """An entry's place in words, for an error."""
        return str(self.path(kind, key))

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content`` under ``key``. Raises StoreError."""
        self._tag()
        with checked_file(self.path(kind, key)) as stream:
            stream.write(content)

    def entries(self) -> Iterable[tuple[str, str, int]]:
        """Every entry as kind, key and size in bytes."""
        for path in sorted(self.root.glob("*/??/*")):
            if path.is_file() and not path.name.startswith("."):
                yield path.parent.parent.name, path.name, path.stat().st_size

    def drop(self, kind: str, key: str) -> None:
        """Forget an entry; one that is not there is no error. Raises StoreError."""
        with self._told(kind, key):
            self.path(kind, key).unlink(missing_ok=True)

    @contextmanager
    def _told(self, kind: str, key: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StoreError(
                f"An entry of the store cannot be read or removed: {error.strerror or error}.",
                where=str(self.path(kind, key)),
                mend="Mend the folder's permissions, or delete it: that costs only time.",
            ) from error

    def _tag(self) -> None:
        tag = self.root / "CACHEDIR.TAG"
        if not tag.exists():
            write_whole(tag, _CACHEDIR_TAG.encode())


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(path.name for path in folder.iterdir())
    except OSError:  # nothing is kept there yet
        return frozenset()
