"""A sound as a WAV file, which every program and server takes."""

from __future__ import annotations

import io
import wave

from podcast.model import Clip


def wav_bytes(sound: Clip) -> bytes:
    """The whole file's bytes: one channel of 16 bits at the sound's own rate."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(sound.rate)
        out.writeframes(sound.samples)
    return file.getvalue()
