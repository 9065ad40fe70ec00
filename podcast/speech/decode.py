"""An engine's MP3, WAV or other file becomes plain samples: the room's only use of PyAV."""

from __future__ import annotations

from io import BytesIO

import av
from av.audio.frame import AudioFrame

from podcast.model import Clip


def decode(data: bytes) -> Clip:
    """Decode a whole sound file to mono 16-bit samples at its own rate, without marks.

    Raises ValueError where it is no sound, or is broken or cut.
    """
    try:
        with av.open(BytesIO(data), mode="r") as container:
            if not container.streams.audio:
                raise ValueError("it holds no sound")
            stream = container.streams.audio[0]
            rate = stream.rate
            mono = av.AudioResampler(format="s16", layout="mono", rate=rate)
            frames = [piece for frame in container.decode(stream) for piece in mono.resample(frame)]
            frames += mono.resample(None)
    except av.error.FFmpegError as error:
        raise ValueError(f"it cannot be decoded: {error.strerror}") from error
    return Clip(samples=b"".join(_bytes(frame) for frame in frames), rate=rate)


def _bytes(frame: AudioFrame) -> bytes:
    """Take a frame's samples without the padding behind them."""
    return bytes(frame.planes[0])[: frame.samples * 2]
