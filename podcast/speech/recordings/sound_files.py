"""A person's own sound file becomes a clip of bounded size, and a clip becomes a FLAC file.

The container is told by its first bytes and opened as just that: FFmpeg's guessing knows
playlists, too, which name other files of the machine.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import av
import numpy as np

from podcast.model import Clip
from podcast.sound_kinds import open_sound
from podcast.speech.decoded_answers import mono_samples
from podcast.speech.recordings.accepted_recordings import LARGEST, LONGEST, MOST_CHANNELS

_RATE = 48_000  # Hz: what is kept has no more
_TOO_LONG = f"it is longer than {LONGEST // 60_000} minutes"
_LOWEST, _HIGHEST = 8_000, 192_000
_BROKEN = (AttributeError, TypeError, LookupError, ArithmeticError, MemoryError)


def read_recording(data: bytes) -> Clip:
    """The sound of a file as mono 16-bit samples of at most 48 kHz, without marks.

    Raises ValueError, with what is wrong in words, for what is no sound, is too large or too
    long, or has too many channels.
    """
    if len(data) > LARGEST:
        raise ValueError(f"it is larger than {LARGEST // 1_000_000} MB")
    try:
        with open_sound(data) as container:
            if not container.streams.audio:
                raise ValueError("it holds no sound")
            rate = _rate(container.streams.audio[0])
            samples = mono_samples(
                container, rate=rate, most=LONGEST * rate // 1000, told=_TOO_LONG
            )
    except (av.error.FFmpegError, *_BROKEN) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise ValueError(f"it cannot be decoded: {why}") from error
    if not samples:
        raise ValueError("it holds no sound")
    return Clip(samples, rate)


def _rate(stream: Any) -> int:
    rate, channels = stream.rate, stream.codec_context.channels
    if not _LOWEST <= rate <= _HIGHEST:
        raise ValueError(f"{rate} Hz is no sample rate of speech")
    if not 1 <= channels <= MOST_CHANNELS:
        raise ValueError(f"it has {channels} channels, and {MOST_CHANNELS} are the most")
    return min(int(rate), _RATE)


def flac(clip: Clip) -> bytes:
    """The clip as a FLAC file: nothing is lost, and nothing of place or program is in it."""
    file = BytesIO()
    samples = np.frombuffer(clip.samples, dtype="<i2")[np.newaxis]
    with av.open(file, mode="w", format="flac", options={"fflags": "+bitexact"}) as out:
        stream: Any = out.add_stream("flac", rate=clip.rate, layout="mono")
        frame: Any = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate, frame.pts = clip.rate, 0
        resampler = av.AudioResampler("s16", "mono", clip.rate, frame_size=4608)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return file.getvalue()
