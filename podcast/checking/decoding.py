"""The finished file, or one track of it, as a listener's decoder gives it, piece by piece.

Shares no code with what made the file: a mistake there cannot hide here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import av
import numpy as np

from podcast.checking.meters import Sound
from podcast.errors import CheckFailed
from podcast.mpeg import frame_length
from podcast.sound_kinds import open_sound

_PIECE = 200  # frames decoded before anything looks at them, some 5 s


def listen(source: Path | bytes, *, rate: int) -> Iterator[Sound]:
    """Decode a file, or the bare frames of a track, piece by piece.

    Raises CheckFailed where it is no mono sound of that rate.
    """
    name = "" if isinstance(source, bytes) else str(source)
    pieces = _of_track(source) if isinstance(source, bytes) else _of_file(source)
    try:
        for frames in pieces:
            planes = [frame.planes for frame in frames if frame.sample_rate == rate]
            if len(planes) != len(frames) or any(len(one) != 1 for one in planes):
                raise CheckFailed(f"The file is not mono at {rate} Hz.", where=name)
            if frames:
                yield np.concatenate([*_samples(frames, planes)])
    except (av.FFmpegError, OSError, IndexError, ValueError) as error:
        raise CheckFailed(
            f"The finished file cannot be played ({error}).", where=name, mend="Build again."
        ) from error


def _of_file(path: Path) -> Iterator[Sequence[av.AudioFrame]]:
    with open_sound(path) as container:
        frames = container.decode(audio=0)
        while piece := [*islice(frames, _PIECE)]:
            yield piece


def _of_track(data: bytes) -> Iterator[Sequence[av.AudioFrame]]:
    """Decode frames that follow each other, many in a packet: to part them costs half as much.

    A decoder says nothing of a frame that it cannot read among others, and goes on; ValueError
    where it did.
    """
    decoder: Any = av.CodecContext.create("mp3float", "r")
    missing = 0
    for packet, count in _packets(data):
        frames = decoder.decode(av.Packet(packet))
        missing += count - len(frames)
        yield frames
    last = decoder.decode(None)
    yield last
    if missing := missing - len(last):
        raise ValueError(f"{missing:,} of its frames cannot be read")


def _packets(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Cut a track between frames, and count them in each part.

    ValueError where anything else than whole frames is in it.
    """
    start = at = 0
    while at < len(data) or not data:
        count = 0
        while count < _PIECE and (at < len(data) or not count):
            length = frame_length(data[at : at + 4])
            if length is None or at + length > len(data):
                raise ValueError(f"what begins at its byte {at:,} is no frame")
            at += length
            count += 1
        yield data[start:at], count
        start = at


def _samples(frames: Sequence[av.AudioFrame], planes: Sequence[Any]) -> Iterator[Sound]:
    """Take mono frames' samples; PyAV's own way costs as much as decoding them."""
    if frames[0].format.name != "fltp":
        yield from (np.asarray(frame.to_ndarray()[0], dtype=np.float32) for frame in frames)
        return
    for frame, (plane,) in zip(frames, planes, strict=True):
        yield np.frombuffer(plane, dtype=np.float32, count=frame.samples)
