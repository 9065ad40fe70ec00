"""Seeing that a person changed something a show is made from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from podcast.project_folder import CONFIG

PAUSE = 0.5
"""Seconds between two looks: quick for a person, and no work for the machine."""

_FILES = (CONFIG, "lexicon.toml")
_FOLDERS = ("content", "scripts")

Look = Mapping[str, tuple[int, int, int]]
"""What is there: by a file's name its inode, size and time of change."""


def changes(root: Path, *, sleep: Callable[[float], None]) -> Iterator[tuple[str, ...]]:
    """Yield the names of what changed, without end; first of all that is there.

    A change is told when the files have come to rest, so that none is read half saved. What
    changes while the receiver is at work is told next.
    """
    seen: Look = {}
    while True:
        now = look(root)
        if now == seen:
            sleep(PAUSE)
            continue
        while (later := _after(sleep, root=root)) != now:
            now = later
        names = {name for name, _ in set(now.items()) ^ set(seen.items())}
        seen = now
        if names:
            yield tuple(sorted(names))


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
    return look(root)


def look(root: Path) -> Look:
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
        return None  # gone in the meantime
    return None if path.is_dir() else (told.st_ino, told.st_size, told.st_mtime_ns)
