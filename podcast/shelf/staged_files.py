"""An episode's new files on their way into output/, each on disk before the next is made."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from podcast.store import not_written

DraftContent = bytes | Iterable[str]
"""A file's bytes, or its text in parts."""


@dataclass(frozen=True, slots=True)
class StagedFiles:
    """A folder of new files that are not in their place yet.

    ``beside`` does one thing at a time in a thread, and is waited for before anything is removed.
    """

    folder: Path
    beside: Executor

    def draft(self, place: str, write: Callable[[IO[bytes]], object]) -> Path:
        """A new file for a place in output/. Raises StoreError where the disk is full."""
        draft = self.folder / place.replace("/", ",")
        try:
            with draft.open("w+b") as stream:
                write(stream)
        except OSError as error:
            raise not_written("This file", error, where=draft) from error
        return draft

    def drafts(self, files: Iterable[tuple[str, DraftContent]]) -> Mapping[str, Path]:
        """Write files one by one as they are made, so that memory holds a part of one of them."""
        return {place: self.draft(place, partial(_put, content)) for place, content in files}


def _put(content: DraftContent, stream: IO[bytes]) -> None:
    if isinstance(content, bytes):
        stream.write(content)
    else:
        stream.writelines(part.encode() for part in content)


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
        with ThreadPoolExecutor(1) as beside:
            yield StagedFiles(folder, beside)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
