"""A folder of files that changes as a whole: a reader, or a kill, meets the old one or the new."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from errno import EEXIST
from pathlib import Path

from podcast.errors import StoreError
from podcast.store import holds, move_whole, not_written, write_whole

Content = bytes | Path
"""A file's bytes, or a file on the same disk that is given away: it is moved into the folder."""

_AT_FDCWD = -100  # linux/fcntl.h
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2), RENAME_SWAP of renamex_np(2)


def write_folder(folder: Path, files: Mapping[str, Content]) -> bool:
    """Make ``folder`` hold these files, by name, and no others; says whether anything changed.

    The new folder is made beside the old one, from links where a file stays the same, and the
    two trade names in one step where the system can; else the files do, one by one, in the
    order given. Raises StoreError.
    """
    if _holds(folder, files):
        return False
    try:
        staged = _stage(folder, files)
        if not folder.exists():
            staged.rename(folder)
        elif _trade(staged, folder):
            shutil.rmtree(staged)
        else:
            _one_by_one(folder, staged=staged, files=files)
    except OSError as error:
        raise not_written("This folder", error, where=folder) from error
    return True


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Fill a new folder in a block: it gets its name at the end, or is removed after an error.

    Raises StoreError where something of that name is there, or the disk is full.
    """
    staged = folder.parent / f".{folder.name}.part"
    try:
        if folder.exists():
            raise FileExistsError(EEXIST, "there is something of that name")
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True)
        yield staged
        staged.rename(folder)
    except OSError as error:
        raise StoreError(
            f"This folder could not be written: {error.strerror or error}.",
            where=str(folder),
            mend="Name a folder that is not there yet, on a disk with room for it.",
        ) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _holds(folder: Path, files: Mapping[str, Content]) -> bool:
    try:
        names = {path.name for path in folder.iterdir()}
    except OSError:
        return False
    return names == set(files) and all(holds(folder / n, data) for n, data in files.items())


def _stage(folder: Path, files: Mapping[str, Content]) -> Path:
    staged = folder.parent / f".{folder.name}.part"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    for name, data in files.items():
        if holds(folder / name, data) and _linked(folder / name, staged / name):
            continue
        if isinstance(data, Path):
            move_whole(data, staged / name)
        else:
            write_whole(staged / name, data)
    return staged


def _linked(old: Path, new: Path) -> bool:
    try:
        os.link(old, new)
    except OSError:  # the file system has no links: copy the bytes
        return False
    return True


def _trade(one: Path, other: Path) -> bool:
    """Let two folders trade names in one step; false where the system cannot."""
    system = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        swap = getattr(system, "renamex_np", None)
        return swap is not None and swap(first, second, _EXCHANGE) == 0
    swap = getattr(system, "renameat2", None)
    if swap is None:
        return False
    done: int = swap(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    return done == 0


def _one_by_one(folder: Path, *, staged: Path, files: Mapping[str, Content]) -> None:
    for name in files:
        (staged / name).replace(folder / name)
    for path in folder.iterdir():
        if path.name not in files:
            path.unlink()
    shutil.rmtree(staged)
