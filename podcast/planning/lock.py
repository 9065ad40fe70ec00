"""The lock that lets one build work in a project at a time; a killed build's halves are removed."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from podcast.errors import BuildUnderWay, StoreError
from podcast.locks import lock_file, open_to_append
from podcast.project import Project
from podcast.store import remove_whole


@contextmanager
def only_build(project: Project) -> Iterator[None]:
    """Hold the project while the block runs; the system lets go of it when a build is killed.

    Raises BuildUnderWay, naming the holder, where another build is under way, and StoreError
    where the store's folder cannot be written or its file system knows no locks.
    """
    with _opened(project.store.here / "lock") as file:
        try:
            lock_file(file, wait=False)
        except BlockingIOError as error:
            raise BuildUnderWay(
                f"Another build of this project is under way{_holder(file)}.",
                where=str(project.root.resolve()),
                mend="Wait until it is done, or stop it; then run this again.",
            ) from error
        except OSError as error:
            raise StoreError(
                f"The store's folder cannot be locked: {error.strerror or error}.",
                where=str(project.store.here),
                mend="Keep the project on a disk with file locks, then build again.",
            ) from error
        with suppress(OSError):  # on a full disk the lock holds without a name
            file.truncate(0)
            file.write(f"process {os.getpid()} on {platform.node()}".encode())
        _sweep(project.output)
        yield


def _opened(path: Path) -> BinaryIO:
    try:
        return open_to_append(path)
    except OSError as error:
        raise StoreError(
            f"The store's folder cannot be written: {error.strerror or error}.",
            where=str(path.parent),
            mend="Make it a folder that you may write in, then build again.",
        ) from error


def _holder(file: BinaryIO) -> str:
    try:
        file.seek(0)
        holder = file.read(200).decode(errors="replace").strip()
    except OSError:  # on Windows nobody else may read a locked file
        return ""
    return f" ({holder})"


def _sweep(output: Path) -> None:
    """Remove what a killed build was writing: no name that anybody knows leads to it."""
    for part in list(output.rglob(".*.part")):
        remove_whole(part)
