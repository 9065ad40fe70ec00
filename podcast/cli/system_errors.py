"""What the system refuses, as an error in words: a full disk, a name too long, no permission."""

from __future__ import annotations

import errno

from podcast.errors import PodcastError, ProjectError, StoreError, as_unusable

_AS_LONG = 60  # characters of a name in an error
_NOT_GIVEN = {errno.EACCES, errno.EPERM, errno.EIO, errno.EROFS, errno.ESTALE, errno.ENOTDIR}


def as_full(error: OSError) -> PodcastError | None:
    """What it means that no more can be written; None for any other error."""
    if error.errno not in {errno.ENOSPC, errno.EDQUOT}:
        return None
    where = error.filename or "standard output"
    return StoreError(
        f"This cannot be written: {error.strerror}.",
        where=str(where),
        mend="Free some space, or send what is printed to another disk.",
    )


def as_long_name(error: Exception) -> PodcastError | None:
    """What it means that a name is too long for the file system; None for any other error."""
    if not isinstance(error, OSError) or error.errno != errno.ENAMETOOLONG:
        return None
    name = str(error.filename or "")
    return ProjectError(
        "This name is longer than that of a file can be.",
        where=name if len(name) <= _AS_LONG else f"{name[:_AS_LONG]}…",
        mend="Give a shorter name, or the file that you meant.",
    )


def as_forbidden(error: Exception) -> PodcastError | None:
    """What it means that a disk does not give a file or a folder; None for any other error."""
    if isinstance(error, OSError) and error.filename and error.errno in _NOT_GIVEN:
        return as_unusable(error)
    return None
