"""Whether a finished episode is still whole: all its files there, as they were written."""

from __future__ import annotations

import os
from pathlib import Path

from podcast.shelf.records import NAME, Record
from podcast.store.checksums import is_as_written


def is_whole(record: Record, *, output: Path) -> bool:
    """Whether every file of the episode is there, at its size and with its checksum.

    A file is read only where it was written after its record: whoever changes a file changes its
    time too. ``podcast check`` reads all of them always.
    """
    episode = record.episode
    sounds = {one.path: one.sha384 for one in (episode.audio, *episode.alternates)}
    try:
        written = _looks(output, f"episodes/{episode.slug}/{NAME}").st_mtime_ns
        for path, size in record.files.items():
            there = _looks(output, path)
            if there.st_size != size:
                return False
            is_late = there.st_mtime_ns > written
            if is_late and not is_as_written(
                output / path, path=path, sums=record.sums, sounds=sounds
            ):
                return False
    except OSError:
        return False
    return True


def _looks(output: Path, path: str) -> os.stat_result:
    """Size and time of change of a file of output/; a show has thousands of files."""
    return os.stat(f"{output}/{path}")  # noqa: PTH116 - a Path costs more than the look itself
