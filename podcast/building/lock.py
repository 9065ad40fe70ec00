"""One build at a time in a project; what a killed one left half done is swept away."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from podcast.errors import ProjectError
from podcast.project import Project


@contextmanager
def only_build(project: Project) -> Iterator[None]:
    """Hold the project while the block runs; the system lets go of it when a build is killed.

    Raises ProjectError, naming the holder, where another build is under way.
    """
    path = project.store.here / "lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise ProjectError(
                f"Another build of this project is under way ({file.read().strip()}).",
                where=str(project.root),
                mend="Wait until it is done, or stop it, and build again.",
            ) from error
        file.truncate(0)
        file.write(f"process {os.getpid()}")
        file.flush()
        _sweep(project.output)
        yield


def _sweep(output: Path) -> None:
    """Remove what a killed build was writing: no name that anybody knows leads to it."""
    for part in list(output.rglob(".*.part")):
        if part.is_dir():
            shutil.rmtree(part)
        else:
            part.unlink(missing_ok=True)
