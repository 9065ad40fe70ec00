"""Sound to whole MP3 frames, by LAME."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import lameenc  # type: ignore[import-not-found]  # compiled, without type hints
import numpy as np

from podcast.audio.level import Sound
from podcast.audio.mp3_info_frame import DELAY, FRAME, check_spec, first_frames
from podcast.errors import AudioError
from podcast.model import AudioSpec

QUALITY = 7
"""LAME's -q: chosen by measurement, docs/decisions/17-lame-and-its-quality.md."""

_LAME_SCALE = 0.95  # LAME turns what it encodes down by this, at every rate and quality (measured)
_AFTER = 3  # frames of silence after the sound, so that LAME gives out its last frame
_FULL = 32767.0


def encode(sound: Iterable[Sound], *, frames: int, spec: AudioSpec) -> bytes:
    """Encode pieces of mono sound as exactly ``frames`` CBR frames, always the same ones.

    A decoder gives sample n of ``sound`` at n + DELAY. What does not fit is cut off, what is
    left over is silence. Raises AudioError for a rate MP3 does not know.
    """
    check_spec(spec)
    lame = _lame(spec)
    try:
        parts = [
            bytes(lame.encode(_whole(piece)))
            for piece in _padded(sound, keep=frames * FRAME - DELAY)
        ]
        parts.append(bytes(lame.flush()))
    except RuntimeError as error:
        raise AudioError(f"This sound cannot be encoded ({error}).") from error
    return first_frames(b"".join(parts), count=frames)


def _whole(piece: Sound) -> bytes:
    """Round to 16 bits."""
    scaled = piece * np.float32(_FULL)
    return bytes(np.rint(scaled, out=scaled).astype("<i2").tobytes())


def _padded(sound: Iterable[Sound], *, keep: int) -> Iterator[Sound]:
    """Give ``keep`` samples, raised by what LAME turns them down, and silence after them."""
    for piece in sound:
        if keep:
            yield piece[:keep] / np.float32(_LAME_SCALE)
            keep -= min(keep, len(piece))
    yield np.zeros(keep + _AFTER * FRAME, dtype=np.float32)


def _lame(spec: AudioSpec) -> lameenc.Encoder:
    lame = lameenc.Encoder()
    lame.silence()
    lame.set_channels(1)
    lame.set_in_sample_rate(spec.rate)
    lame.set_out_sample_rate(spec.rate)
    lame.set_bit_rate(spec.bitrate)
    lame.set_quality(QUALITY)
    return lame
