"""A place for a show's files, and what goes wrong there in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from podcast.errors import PublishingError, StoreError


class Target(Protocol):
    """A place for files by relative path; every method raises PublishingError.

    ``put`` makes a file appear whole or not at all.
    """

    def size(self, path: str) -> int | None:
        """The size of a file in bytes; None where there is none."""

    def lost(self, files: Mapping[str, int]) -> frozenset[str]:
        """Those of these files, given with their sizes, that are gone or have another size.

        What nobody may list, or what would take long to ask for, counts as being there.
        """

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:
        """Write a file, with the type that a server should give it where one can be kept."""

    def delete(self, path: str) -> None:
        """Remove a file; it is no error where there is none."""


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn the errors of any library that writes to ``place`` into PublishingError."""
    try:
        yield
    except PublishingError:
        raise
    except StoreError as error:
        raise PublishingError(error.what, where=error.where, mend=error.mend) from error
    except Exception as error:  # every backend raises errors of its own library
        why = str(error).partition("\n")[0]
        raise PublishingError(
            f"The target failed ({type(error).__name__}: {why}).",
            where=place,
            mend="Run podcast publish again: what is there already is not sent twice.",
        ) from error
