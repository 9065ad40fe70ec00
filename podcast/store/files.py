"""The one way a file is written: whole or not at all."""

from __future__ import annotations

import filecmp
import os
import secrets
import shutil
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import (
    EACCES,
    EDQUOT,
    EEXIST,
    EFBIG,
    EISDIR,
    ENAMETOOLONG,
    ENOSPC,
    ENOTDIR,
    EPERM,
    EROFS,
)
from pathlib import Path, PurePath
from typing import IO

from podcast.errors import StoreError, StoreLost


@contextmanager
def whole_file(path: Path, *, readable: bool = False) -> Iterator[IO[bytes]]:
    """Write a file that appears whole or not at all, even where the power fails.

    Yields a binary stream beside ``path``; when the block ends well the stream is
    flushed to disk and takes the name in one step, else it is removed and what was
    there stays. Who may read it is what the umask says, or who could read the file before;
    everybody where it is ``readable``. Raises StoreError where the disk is full or the folder
    read-only.
    """
    with checked_file(path, readable=readable) as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def checked_file(path: Path, *, readable: bool = False) -> Iterator[IO[bytes]]:
    """Do the same for content with a checksum of its own, without waiting for the disk.

    Every reader finds it whole; after a power failure it may be damaged, and its checksum
    tells. Waiting for each of an hour's 600 clips costs as much as speaking them.
    """
    try:
        refuse_device(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.parent / f".{path.name[:_FITS]}.{secrets.token_hex(4)}.part"
        handle = os.open(part, _NEW, 0o666)  # the umask is applied to it as to any new file
    except (OSError, ValueError) as error:
        raise not_written("This file", error, where=path) from error
    try:
        with _removed_on_failure(part):
            with os.fdopen(handle, "w+b") as stream:
                yield stream
                _give_mode(part, path=path, readable=readable)
            part.replace(path)
    except OSError as error:
        raise not_written("This file", error, where=path) from error


@contextmanager
def _removed_on_failure(part: Path) -> Iterator[None]:
    """Leave nothing of a file that did not become whole.

    On a disk that became read-only it stays until a later build removes it.
    """
    try:
        yield
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _give_mode(part: Path, *, path: Path, readable: bool) -> None:
    """Let a file that is written again keep who may read and write it."""
    try:
        before = path.lstat().st_mode
    except FileNotFoundError:
        before = 0
    kept = stat.S_ISREG(before)
    if kept or readable:
        mode = before if kept else part.stat().st_mode
        part.chmod(stat.S_IMODE(mode) & 0o777 | (0o444 if readable else 0))


def write_whole(path: Path, data: bytes) -> bool:
    """Make ``path`` hold ``data``; a file that already does is left alone.

    Says whether anything was written. Raises StoreError as ``whole_file`` does.
    """
    if holds(path, data):
        return False
    with whole_file(path) as stream:
        stream.write(data)
    return True


def move_whole(draft: Path, path: Path) -> bool:
    """Give a finished draft on the same disk its name; a file that holds the same is left alone.

    Says whether it was moved. Raises StoreError as ``whole_file`` does.
    """
    if holds(path, draft):
        return False
    try:
        refuse_device(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("rb") as stream:
            os.fsync(stream.fileno())
        draft.replace(path)
    except OSError as error:
        raise not_written("This file", error, where=path) from error
    return True


def remove_whole(path: Path) -> None:
    """Remove a file or a folder with all in it; none is no error. Raises StoreError."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"This could not be removed: {error.strerror or error}.",
            where=str(path),
            mend="Make the folder writable, then run the same command again.",
        ) from error


def holds(path: Path, data: bytes | Path) -> bool:
    """Whether a file is there with just these bytes, or those of another file."""
    try:
        if isinstance(data, Path):
            return filecmp.cmp(path, data, shallow=False)
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def refuse_device(path: Path) -> None:
    """Raise StoreError where a device, a pipe or a socket has the file's name: it would be gone."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return  # what is not there, and what cannot be asked for, is told by who writes
    if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode) or stat.S_ISDIR(mode)):
        raise StoreError(
            "This is a device, a pipe or a socket, and no file that can be written anew.",
            where=str(path),
            mend="Name a file.",
        )


def require_folder(path: Path) -> None:
    """Raise StoreError where a folder cannot be made, as its name is a file's or a lost link's."""
    if not path.is_dir() and os.path.lexists(path):
        raise StoreError(
            "This is no folder, and files are to be written into it.",
            where=str(path),
            mend=_MENDS[ENOTDIR],
        )


def leads_out(path: Path, *, root: Path) -> bool:
    """Whether a path within a folder ends elsewhere, by a link on its way."""
    inside = path.absolute().is_relative_to(root.absolute())
    return inside and not resolved(path).is_relative_to(resolved(root))


def resolved(path: Path) -> Path:
    """Where a path ends; links that lead round to each other stay as they are.

    ``Path.resolve`` raises RuntimeError for those before Python 3.13. So does a name that no
    file can have, with a NUL in it.
    """
    try:
        return Path(os.path.realpath(path))
    except ValueError:
        return path


def stored_name(name: str, *, folder: Path) -> str:
    """A path within a folder as the disk has it, whose accents it may store in another way.

    What a keyboard types as one letter, macOS has written as a letter and its accent: to
    people the two names are one. A name that is not there in any way stays as it is.
    """
    if name.isascii() or os.path.lexists(folder / name):
        return name
    place = folder
    for part in PurePath(name).parts:
        place /= _stored(part, folder=place)
    return place.relative_to(folder).as_posix() if os.path.lexists(place) else name


def _stored(part: str, *, folder: Path) -> str:
    if os.path.lexists(folder / part):
        return part
    with suppress(OSError):
        wanted = unicodedata.normalize("NFC", part)
        names = (one.name for one in folder.iterdir())
        return next((one for one in names if unicodedata.normalize("NFC", one) == wanted), part)
    return part


def not_written(what: str, error: OSError | ValueError, *, where: Path) -> StoreError:
    """The error for what could not be written; a StoreLost where nothing else could be either."""
    errno = getattr(error, "errno", None)
    kind = StoreLost if errno in _FULL else StoreError
    return kind(
        f"{what} could not be written: {getattr(error, 'strerror', None) or error}.",
        where=str(where),
        mend=_MENDS.get(errno or 0, _MEND),
    )


_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_NEW |= getattr(os, "O_BINARY", 0)
_FULL = {ENOSPC, EDQUOT, EROFS}
_FITS = 60  # characters of a name: with four bytes each, room for the rest of a part's is left
_AGAIN = ", then run the same command again."
_MEND = f"Free some space or make the folder writable{_AGAIN}"
_MENDS = {
    **dict.fromkeys((ENOSPC, EDQUOT), f"Free some space{_AGAIN}"),
    **dict.fromkeys((EACCES, EPERM, EROFS), f"Make the folder writable{_AGAIN}"),
    **dict.fromkeys((EEXIST, ENOTDIR), f"Move away the file that has a folder's name{_AGAIN}"),
    EFBIG: f"Allow larger files there (ulimit -f), or write to another disk{_AGAIN}",
    EISDIR: f"Move away the folder that has the file's name{_AGAIN}",
    ENAMETOOLONG: f"Give a shorter name{_AGAIN}",
}
