"""Noticing that somebody saved a file that episodes are made from, for ``podcast watch``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from watchfiles import watch

from podcast.project_folder import CONFIG, LEXICON

PAUSE = 0.5
"""Seconds without a change after which files are whole."""

LONGEST = 5
"""Seconds from one look to the next where the system tells of no change."""

_FILES = (CONFIG, LEXICON)
_FOLDERS = ("content", "scripts", "takes")

Look = Mapping[str, tuple[int, int, int]]
"""What is there: by a file's name its inode, size and time of change."""


def changes(
    root: Path, *, wait: Callable[[Path], None], sleep: Callable[[float], None]
) -> Iterator[tuple[str, ...]]:
    """Yield the names of files that changed, without end; the first time those of all files.

    ``wait`` returns when something may have changed, as `wait_for_a_save` does; ``sleep`` takes
    seconds. A change is told when the files have come to rest, so that none is read half saved.
    What changes while the receiver is at work is told next.
    """
    seen: Look = {}
    while True:
        now = look_at_files(root)
        if now == seen:
            wait(root)
            continue
        while (later := _after(sleep, root=root)) != now:
            now = later
        names = {name for name, _ in set(now.items()) ^ set(seen.items())}
        seen = now
        if names:
            yield tuple(sorted(names))


def wait_for_a_save(root: Path, *, sleep: Callable[[float], None]) -> None:
    """Return when the system tells of a change in the folders that episodes are made from.

    After `LONGEST` seconds it returns all the same: a network disk tells of nothing that
    another machine has saved.
    """
    found = [path for name in _FOLDERS for path in (root / name).rglob("*/")]
    folders = {root, *(root / name for name in _FOLDERS), *found}
    shown = [path for path in folders if path.is_dir() and not path.name.startswith(".")]
    try:
        next(
            watch(
                *shown,
                recursive=False,
                watch_filter=None,
                rust_timeout=LONGEST * 1000,
                yield_on_timeout=True,
            )
        )
    except OSError:  # the system watches as many folders as it can
        sleep(LONGEST)


def is_as_made(name: str, *, root: Path) -> bool:
    """Whether what changed is a script that a build wrote and nobody edited since."""
    path = root / name
    if path.parent != root / "scripts":
        return False
    try:
        return path.read_bytes() == (path.parent / ".generated" / path.name).read_bytes()
    except OSError:
        return False


def _after(sleep: Callable[[float], None], *, root: Path) -> Look:
    sleep(PAUSE)
    return look_at_files(root)


def look_at_files(root: Path) -> Look:
    """Every file that episodes are made from, by its name in the show's folder."""
    paths = [root / name for name in _FILES]
    for folder in _FOLDERS:
        paths += (root / folder).rglob("*")
    found = ((path.relative_to(root), path) for path in paths)
    return {
        name.as_posix().encode("utf-8", "backslashreplace").decode(): signature
        for name, path in found
        if not any(part.startswith(".") for part in name.parts) and (signature := _signature(path))
    }


def _signature(path: Path) -> tuple[int, int, int] | None:
    try:
        told = path.stat()
    except OSError:
        return None  # removed in the meantime
    return None if path.is_dir() else (told.st_ino, told.st_size, told.st_mtime_ns)
