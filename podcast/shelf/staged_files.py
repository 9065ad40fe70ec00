"""An episode's new files on their way into output/, each on disk before the next is made."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from podcast.store import not_written


@dataclass(frozen=True, slots=True)
class StagedFiles:
    """New files that are not in their place yet: ``files`` has them by their place in output/."""

    folder: Path
    files: dict[str, Path] = field(default_factory=dict)

    @contextmanager
    def open(self, place: str) -> Iterator[IO[bytes]]:
        """A new file for a place in output/. Raises StoreError where the disk is full."""
        draft = self.folder / str(len(self.files))
        try:
            with draft.open("w+b") as stream:
                yield stream
        except OSError as error:
            raise not_written("This file", error, where=draft) from error
        self.files[place] = draft

    def take(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Write files one by one as they are made, so that memory holds one of them."""
        for place, content in files:
            with self.open(place) as stream:
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
