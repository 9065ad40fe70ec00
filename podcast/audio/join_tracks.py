"""Tracks become one MP3 file: tag, Info frame, then every track's frames as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha384
from itertools import accumulate
from typing import Any, BinaryIO

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
    """Write one MP3 file forwards in one pass, holding two tracks at a time.

    Of each track come the number of its frames and their bytes. ``tag`` is the ID3v2 block that
    stands in front. Raises AudioError where the tracks are not those that were laid out.
    """
    frames = size = 0
    with _hashed(to) as put:
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
    return put.written()


@dataclass(slots=True)
class _Hashing:
    """Writes bytes, and hashes them while the next are read: that takes as long as all else."""

    to: BinaryIO
    beside: Executor
    length: int = 0
    digest: Any = field(default_factory=sha384)
    last: Future[None] | None = None

    def __call__(self, data: bytes | memoryview) -> None:
        self.to.write(data)
        self.length += len(data)
        if self.last:
            self.last.result()
        self.last = self.beside.submit(self.digest.update, data)

    def written(self) -> Written:
        """What was written, once all of it is hashed; raises what befell the last of it."""
        if self.last:
            self.last.result()
        return Written(length=self.length, sha384=self.digest.hexdigest())


@contextmanager
def _hashed(to: BinaryIO) -> Iterator[_Hashing]:
    with ThreadPoolExecutor(1) as beside:
        yield _Hashing(to, beside)
