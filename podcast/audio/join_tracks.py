"""Tracks become one MP3 file: tag, Info frame, then every track's frames as they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha384
from itertools import accumulate
from typing import BinaryIO

from podcast.audio.mp3_info_frame import FRAME, info_frame
from podcast.audio.track_bytes import TrackHead
from podcast.errors import AudioError
from podcast.model import AudioSpec


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each track begins: ``starts`` and ``frames`` in frames, ``size`` in bytes of sound."""

    starts: tuple[int, ...]
    frames: int
    size: int
    rate: int

    @property
    def duration(self) -> float:
        """The length of the finished file in milliseconds."""
        return milliseconds(self.frames, rate=self.rate)


def milliseconds(frames: int, *, sample: int = 0, rate: int) -> float:
    """Say when a sample is heard that comes after so many frames."""
    return (frames * FRAME + sample) * 1000 / rate


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: its length in bytes and the SHA-384 of all of it in hex."""

    length: int
    sha384: str


def lay_out(heads: Iterable[TrackHead], *, spec: AudioSpec) -> Layout:
    """Place tracks one after the other; their heads are enough, so tags can be made first."""
    seen = tuple(heads)
    ends = tuple(accumulate((head.frames for head in seen), initial=0))
    return Layout(
        starts=ends[:-1], frames=ends[-1], size=sum(head.size for head in seen), rate=spec.rate
    )


def assemble(
    tracks: Iterable[tuple[int, bytes | memoryview]],
    *,
    layout: Layout,
    spec: AudioSpec,
    tag: bytes,
    to: BinaryIO,
) -> Written:
    """Write one MP3 file forwards in one pass, holding one track at a time.

    Of each track come the number of its frames and their bytes. ``tag`` is the ID3v2 block that stands in front. Raises AudioError where the tracks are
    not those that were laid out.
    """
    digest = sha384()
    length = 0
    frames = size = 0

    def put(data: bytes | memoryview) -> None:
        nonlocal length
        to.write(data)
        digest.update(data)
        length += len(data)

    put(tag)
    put(info_frame(frames=layout.frames, size=layout.size, spec=spec))
    for count, mp3 in tracks:
        put(mp3)
        frames += count
        size += len(mp3)
    if (frames, size) != (layout.frames, layout.size):
        raise AudioError(
            "The sections of this episode changed while it was put together.",
            mend="Build again; only one build of a project may run at a time.",
        )
    return Written(length=length, sha384=digest.hexdigest())
