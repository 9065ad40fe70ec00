"""The MP3, WAV or other file that an engine answers with, as plain samples of bounded size."""

from __future__ import annotations

import re
import struct
from itertools import chain, pairwise

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer

from podcast.model import Clip
from podcast.mpeg import frame_length, is_cut_off
from podcast.sound_kinds import open_sound

_MOST = 64_000_000  # bytes of samples: more than ten minutes at 48 kHz, and a line has seconds
_TOO_MUCH = f"it unpacks to more than {_MOST // 1_000_000} MB"
_UNKNOWN = 0x7FFF_0000  # bytes; at and above it a WAV file's size is a placeholder

_WAV = re.compile(rb"RIFF.{4}WAVE", re.DOTALL)  # other parts may stand before its "fmt "

# What PyAV raises for the incomplete streams of broken files.
_BROKEN = (AttributeError, TypeError, LookupError, ArithmeticError, MemoryError)


def decode(data: bytes) -> Clip:
    """Decode a whole sound file to mono 16-bit samples at its own rate, without marks.

    Servers that speak a text piece by piece may send one WAV file behind the other: all of them
    are the sound. Raises ValueError where it is no sound, or is broken or cut.
    """
    clips = [_decoded(file) for file in _files(data)]
    if len({clip.rate for clip in clips}) > 1:
        raise ValueError("its pieces have different rates")
    return Clip(samples=b"".join(clip.samples for clip in clips), rate=clips[0].rate)


def _files(data: bytes) -> list[bytes]:
    """Part WAV files that stand one behind the other; FFmpeg reads the first of them alone."""
    starts = [found.start() for found in _WAV.finditer(data)] if data[:4] == b"RIFF" else []
    return [data[start:end] for start, end in pairwise([*starts, len(data)])] or [data]


def _decoded(data: bytes) -> Clip:
    if _cut(data) or (_is_mp3(data) and is_cut_off(data)):
        raise ValueError("it is cut")
    try:
        with open_sound(data) as container:
            if not container.streams.audio:
                raise ValueError("it holds no sound")
            rate = container.streams.audio[0].rate
            samples = mono_samples(container, rate=rate, most=_MOST // 2, told=_TOO_MUCH)
    except (av.error.FFmpegError, *_BROKEN) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise ValueError(f"it cannot be decoded: {why}") from error
    return Clip(samples=samples, rate=rate)


def mono_samples(container: InputContainer, *, rate: int, most: int, told: str) -> bytes:
    """An open file's sound as mono 16-bit samples at ``rate`` Hz, decoded piece by piece.

    A few kilobytes of FLAC can be hours of silence: raises ValueError, which says what is
    ``told``, as soon as there are more than ``most`` samples. Raises FFmpegError.
    """
    mono = av.AudioResampler(format="s16", layout="mono", rate=rate)
    pieces: list[bytes] = []
    length = 0
    for frame in chain(container.decode(container.streams.audio[0]), [None]):
        for piece in mono.resample(frame):
            length += piece.samples
            if length > most:
                raise ValueError(told)
            pieces.append(_bytes(piece))
    return b"".join(pieces)


def _bytes(frame: AudioFrame) -> bytes:
    """Take a frame's samples without the padding behind them."""
    return bytes(frame.planes[0])[: frame.samples * 2]


def _is_mp3(data: bytes) -> bool:
    return data.startswith(b"ID3") or frame_length(data[:4]) is not None


def _cut(data: bytes) -> bool:
    """Whether a WAV file is shorter than its header says, which FFmpeg passes over in silence.

    A server that sends as it speaks does not know the size and says 0 or the most
    that fits.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return False
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        at += 8
        if name == b"data":
            return bool(at + size > len(data) and size < _UNKNOWN)
        at += size + size % 2
    return True
