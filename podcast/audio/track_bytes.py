"""A track as bytes for the store, with checksums, and its head readable without its sound."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from podcast.json_values import json_values
from podcast.model import Timing, Track, TrackLine

_MAGIC = b"ptrack2\n"
_LENGTHS = struct.Struct(">IQ")
_SUM = 32
_FIXED = len(_MAGIC) + _LENGTHS.size + 2 * _SUM


@dataclass(frozen=True, slots=True)
class TrackHead:
    """All of a track but its sound; ``size`` counts the bytes of its frames."""

    frames: int
    size: int
    lines: tuple[TrackLine, ...]
    loudness: float
    gain: float


def track_to_bytes(track: Track) -> bytes:
    """Write a track as bytes with checksums, by which reading notices damage."""
    head = json.dumps(
        {
            "frames": track.frames,
            "lines": [
                (line.start, line.end, line.words, line.timing.source, line.timing.sure)
                for line in track.lines
            ],
            "loudness": track.loudness,
            "gain": track.gain,
        },
        separators=(",", ":"),
    ).encode()
    lengths = _LENGTHS.pack(len(head), len(track.mp3))
    sums = sha256(lengths + head).digest() + sha256(track.mp3).digest()
    return b"".join((_MAGIC, lengths, sums, head, track.mp3))


def track_from_bytes(data: bytes) -> Track:
    """Read what track_to_bytes wrote; ValueError where it is damaged."""
    head, sound = head_and_sound(data)
    return Track(
        mp3=bytes(sound),
        frames=head.frames,
        lines=head.lines,
        loudness=head.loudness,
        gain=head.gain,
    )


def head_and_sound(data: bytes) -> tuple[TrackHead, memoryview]:
    """Read a track without a copy of its sound; ValueError where it is damaged.

    To copy an hour of sound takes as long as to check it.
    """
    fixed = data[:_FIXED]
    head, start = _head(fixed, rest=data[_FIXED : _FIXED + _length_of_head(fixed)])
    sound = memoryview(data)[start:]
    if len(sound) != head.size or sha256(sound).digest() != data[_FIXED - _SUM : _FIXED]:
        raise ValueError("the sound of this track is damaged")
    return head, sound


def read_head(file: BinaryIO) -> TrackHead:
    """Read a track's head from an open file, and no more; ValueError where it is damaged."""
    fixed = file.read(_FIXED)
    return _head(fixed, rest=file.read(_length_of_head(fixed)))[0]


def _length_of_head(fixed: bytes) -> int:
    length: int = _LENGTHS.unpack_from(fixed, len(_MAGIC))[0] if len(fixed) == _FIXED else 0
    return length


def _head(fixed: bytes, *, rest: bytes) -> tuple[TrackHead, int]:
    if len(fixed) != _FIXED or not fixed.startswith(_MAGIC):
        raise ValueError("this is no track")
    lengths = fixed[len(_MAGIC) : len(_MAGIC) + _LENGTHS.size]
    length, size = _LENGTHS.unpack(lengths)
    told = fixed[len(_MAGIC) + _LENGTHS.size : -_SUM]
    if sha256(lengths + rest[:length]).digest() != told:
        raise ValueError("the head of this track is damaged")
    content = json_values(rest[:length])
    head = TrackHead(
        frames=content["frames"],
        size=size,
        lines=tuple(
            TrackLine(start, end, tuple(tuple(word) for word in words), Timing(*timing))
            for start, end, words, *timing in content["lines"]
        ),
        loudness=content["loudness"],
        gain=content["gain"],
    )
    return head, _FIXED + length
