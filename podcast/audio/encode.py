"""Sound to whole MP3 frames, by PyAV's LAME."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import av
import numpy as np

from podcast.audio.level import Sound
from podcast.audio.mp3 import DELAY, FRAME, check_spec
from podcast.errors import AudioError
from podcast.model import AudioSpec

QUALITY = 7
"""LAME's -q: chosen by measurement, docs/decisions/17-lame-quality-by-measurement.md."""

_LAME_SCALE = 0.95  # LAME turns what it encodes down by this, at every rate and quality (measured)
_AFTER = 3  # frames of silence behind the last one kept, so that nothing of it is pending


def encode(sound: Iterable[Sound], *, frames: int, spec: AudioSpec) -> bytes:
    """Encode pieces of mono sound as exactly ``frames`` CBR frames, always the same ones.

    A decoder gives sample n of ``sound`` at n + DELAY. What does not fit is cut off, what is
    left over is silence. Raises AudioError for a rate MP3 does not know.
    """
    check_spec(spec)
    context = _context(spec)
    packets: list[bytes] = []
    try:
        for piece in _padded(sound, keep=frames * FRAME - DELAY):
            frame = av.AudioFrame.from_ndarray(piece[np.newaxis], format="fltp", layout="mono")
            frame.sample_rate = spec.rate
            packets.extend(bytes(packet) for packet in context.encode(frame))
        packets.extend(bytes(packet) for packet in context.encode(None))
    except av.FFmpegError as error:
        raise AudioError(f"This sound cannot be encoded ({error}).") from error
    return b"".join(packets[:frames])


def _padded(sound: Iterable[Sound], *, keep: int) -> Iterator[Sound]:
    """Give ``keep`` samples at the level that comes out as it went in, and silence behind."""
    for piece in sound:
        if keep:
            yield piece[:keep] / np.float32(_LAME_SCALE)
            keep -= min(keep, len(piece))
    yield np.zeros(keep + _AFTER * FRAME, dtype=np.float32)


def _context(spec: AudioSpec) -> av.AudioCodecContext:
    context = av.CodecContext.create("libmp3lame", "w")
    context.sample_rate = spec.rate
    context.layout = "mono"
    context.format = av.AudioFormat("fltp")
    context.bit_rate = spec.bitrate * 1000
    context.time_base = Fraction(1, spec.rate)
    context.options = {"compression_level": str(QUALITY)}
    return context
