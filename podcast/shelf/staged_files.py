"""An episode's new files on their way into output/, each on disk before the next is made."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO

from podcast.store import not_written


@dataclass(frozen=True, slots=True)
class StagedFiles:
    """New files that are not in their place yet: ``files`` has them by their place in output/."""

    folder: Path
    files: dict[str, Path] = field(default_factory=dict)

    def draft(self, place: str, write: Callable[[IO[bytes]], object]) -> Path:
        """Write a new file that is not one of ``files`` yet. Raises StoreError where it cannot."""
        draft = self.folder / place.replace("/", ",")
        try:
            with draft.open("w+b") as stream:
                write(stream)
        except OSError as error:
            raise not_written("This file", error, where=draft) from error
        return draft

    def take(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Write files one by one as they are made, so that memory holds one of them."""
        for place, content in files:
            self.files[place] = self.draft(place, partial(_put, content))


def _put(content: bytes, stream: IO[bytes]) -> None:
    stream.write(content)


@contextmanager
def staged_files(slug: str, *, output: Path) -> Iterator[StagedFiles]:
    """A place for an episode's drafts; what is not moved away is removed, after a kill too."""
    folder = output / "episodes" / f".{slug}.drafts.part"  # the next build sweeps such names away
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    except OSError as error:
        raise not_written("This file", error, where=folder) from error
    try:
        yield StagedFiles(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
