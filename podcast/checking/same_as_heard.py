"""Whether a finished file is just what was listened to: its sections' bytes, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from podcast.checking.heard import HeardBytes
from podcast.errors import CheckFailed
from podcast.model import AudioSpec
from podcast.mpeg import tag_length


def check_frames(path: Path, *, stretches: Sequence[HeardBytes], spec: AudioSpec) -> None:
    """Read a file back: after its tag and Info frame it has to hold the stretches, no more.

    So what was heard of a section alone is true of it in the file. Raises CheckFailed.
    """
    with path.open("rb") as file:
        info = 144_000 * spec.bitrate // spec.rate
        file.seek(tag_length(file.read(10)) + info)
        for number, heard in enumerate(stretches, start=1):
            if sha256(file.read(heard.size)).hexdigest() != heard.sha256:
                raise _other(path, what=f"Section {number} is not in its place in the file")
        if file.read(1):
            raise _other(path, what="There is something behind the last section of the file")


def _other(path: Path, *, what: str) -> CheckFailed:
    return CheckFailed(
        f"{what}: it is not the one that was listened to.",
        where=str(path),
        mend="Build again; report it where that does not help.",
    )
