"""A file that people edit too, changed so that nothing is lost that others save meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from podcast.errors import StoreError
from podcast.locks import held_lock
from podcast.store.files import holds, not_written, remove_whole, whole_file
from podcast.store.links import kept_file

_TIMES = 20


def rewrite(path: Path, change: Callable[[bytes], bytes | None], *, lock: Path, root: Path) -> None:
    """Make a file what ``change`` makes of its bytes, which are none where there is no file.

    Where it makes None of them, the file goes; a link in its place stays, and leads to no other
    place than one in ``root``.
    Two processes wait for each other at ``lock``; where an editor saves meanwhile, ``change`` is
    asked again with what was saved. What it raises is raised, and StoreError.
    """
    place = kept_file(path, root=root)
    with held_lock(lock):
        for _ in range(_TIMES):
            found = _bytes(place)
            if _is_written(place, change(found or b""), found=found):
                return
    raise StoreError(
        "This file was saved again and again by others, so that nothing was written into it.",
        where=str(path),
        mend="Close what saves it, then do the same again.",
    )


def _is_written(path: Path, data: bytes | None, *, found: bytes | None) -> bool:
    """Write the file where it is as it was found; says whether it was."""
    if data is None:
        is_same = _bytes(path) == found
        if is_same:
            remove_whole(path)
        return is_same
    if holds(path, data):
        return True
    try:
        with whole_file(path) as stream:
            stream.write(data)
            stream.flush()
            # Before the look, so that little time is left for others to save after it.
            os.fsync(stream.fileno())
            _refuse_saved(path, found=found)
    except _Saved:
        return False
    return True


def _refuse_saved(path: Path, *, found: bytes | None) -> None:
    if _bytes(path) != found:
        raise _Saved


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise not_written("This file", error, where=path) from error


class _Saved(Exception):
    """Somebody saved the file meanwhile."""
